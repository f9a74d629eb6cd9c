# On paper.
tip-levenstestament-title = Settle now who may decide later
tip-levenstestament-text =
    Later somebody may no longer be able to decide. About money, about care or about living. A living will with a power of attorney (levenstestament) says who may do it then.

    You make it with a notary, while you can still choose yourself. You can also name somebody who keeps watch. Ask beforehand what it costs.

    First talk about it calmly at home. Whom do you trust? What matters to you? Write it down and take it with you.
tip-levenstestament-step-1 = Read more
tip-levenstestament-step-2 = Ask the Juridisch Loket

tip-bewind-en-mentorschap-title = When somebody can no longer decide
tip-bewind-en-mentorschap-text =
    Is there no levenstestament, and does deciding no longer work? Then the court can name somebody.

    Bewind is about money. Mentorschap is about care. Curatele is about both and is the heaviest.

    Often it can be somebody from the family. It does take time. Ask the Juridisch Loket what fits you.
tip-bewind-en-mentorschap-step-1 = Ask the Juridisch Loket
