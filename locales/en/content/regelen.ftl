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
    Is there no levenstestament (a notary’s paper on who decides), and does deciding no longer work? Then the court can name somebody.

    Bewind is about money. Mentorschap is about care. Curatele is about both and is the heaviest.

    Often it can be somebody from the family. It does take time. Ask the Juridisch Loket, a legal advice desk, what fits you.
tip-bewind-en-mentorschap-step-1 = Ask the Juridisch Loket

tip-wensen-opschrijven-title = Talk now about later: so you know what somebody wants
tip-wensen-opschrijven-text =
    Later you may have to choose for another. It is less hard when you know what they wanted.

    1. Choose a quiet moment. Start small: “What matters to you when you get more ill?”

    2. Ask where they want to be, at home or somewhere else. And who may be there.

    3. Ask which treatment they would no longer want.

    4. Write the answers down, with the date and a signature.

    5. Talk about it with the GP together. Ask whether the GP keeps it.
tip-wensen-opschrijven-step-1 = Make an appointment with the GP
tip-wensen-opschrijven-step-2 = Plan a quiet moment

tip-geld-van-een-ander-title = Do you handle another’s money? Do it openly
tip-geld-van-een-ander-text =
    Using another’s bank card seems handy. But many banks do not want that. And family may ask questions later.

    Go to the bank together and ask for an authorisation, called a volmacht. It lets you pay for another. Then you use a card of your own.

    Write down every expense and keep the receipts. Once a year let somebody else look at it.

    Does the person no longer understand what they sign? Then first ask the Juridisch Loket, a legal advice desk.
tip-geld-van-een-ander-step-1 = Ask the Juridisch Loket
tip-geld-van-een-ander-step-2 = Ask the Mantelzorglijn for advice

tip-arts-mag-met-u-praten-title = Make sure the doctor may talk with the carer
tip-arts-mag-met-u-praten-text =
    A doctor may not simply tell things to somebody else. Not even to a daughter or partner. On a bad day that is hard.

    Arrange it now, in five minutes. The person who is ill tells the GP: “You may discuss everything with her.” Ask to have that put in the file.

    Do the same at the pharmacy, the hospital and the home care. Give a name and a phone number.

    Does somebody not want to share everything? That is fine. Then agree on what may be shared.
tip-arts-mag-met-u-praten-step-1 = Call the GP

tip-kind-wordt-18-title = Is your child turning 18? Start a year earlier
tip-kind-wordt-18-text =
    On the day your child turns 18, the youth act (Jeugdwet) usually stops. From then on your child decides. Also if that does not really work.

    1. A year earlier, ask the municipality which help comes next, and under which law.

    2. Is somebody always needed nearby? Then ask the CIZ, the office that decides on this, whether the Wlz fits. It is the law for care day and night.

    3. Can your child not decide well alone? Ask the Juridisch Loket, a legal advice desk, what the court can arrange for money or for care.

    4. Arrange a DigiD, the Dutch sign-in, for your child. And DigiD Machtigen for yourself.

    5. Ask what changes in money: health insurance, a benefit, an own contribution.
tip-kind-wordt-18-step-1 = Call the municipality
tip-kind-wordt-18-step-2 = See which law fits
tip-kind-wordt-18-step-3 = Ask the Juridisch Loket
