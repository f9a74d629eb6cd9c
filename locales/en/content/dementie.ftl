# Dementia.
tip-alzheimer-telefoon-title = Talk about dementia with somebody who listens
tip-alzheimer-telefoon-text =
    Dementia raises many questions. What is normal, and what is not? What do I say when he gets angry? How do I keep this up?

    At the Alzheimer Telefoon you talk to people who know this. Calls are free. No question is too small.

    On dementie.nl you can read on at your own pace.
tip-alzheimer-telefoon-step-1 = Call the Alzheimer Telefoon
tip-alzheimer-telefoon-step-2 = Look at dementie.nl

tip-casemanager-dementie-title = Ask for a dementia case manager
tip-casemanager-dementie-text =
    A dementia case manager is one fixed person who walks along with you. They know the help nearby and think ahead.

    Ask your GP whether there is a case manager near you. Also ask whether it costs anything and whether there is a waiting list. That is not the same everywhere.

    Is the waiting list long? Ask whom you can call until then.
tip-casemanager-dementie-step-1 = Call your GP
tip-casemanager-dementie-step-2 = Call the Alzheimer Telefoon

tip-samen-zorgen-dementie-title = Let family and friends see what is needed
tip-samen-zorgen-dementie-text =
    From outside it sometimes looks all right. Somebody on a short visit does not see how a night goes.

    So tell in plain words what you see. Not “it is going badly”, but “he stood at the door three times last night”. Then people understand better what helps.

    On dementie.nl you find Myinlife. With it you share tasks and keep each other informed. You choose who sees what.
tip-samen-zorgen-dementie-step-1 = Look at dementie.nl
tip-samen-zorgen-dementie-step-2 = Call the Alzheimer Telefoon

tip-dementie-eerste-weken-title = Just heard that it is dementia? Start here
tip-dementie-eerste-weken-text =
    A lot comes your way. Not everything has to be done now. These five things become harder later, so do them first.

    1. Ask the GP who will be your fixed contact.

    2. Tell two people whom you trust. It is too heavy to carry alone.

    3. Talk together about what matters, while you still can. Write it down.

    4. Arrange in time who may later decide about money and care. A notary does that.

    5. Make a report at the municipality, called a melding, even if things still work. Just say that help will be needed.
tip-dementie-eerste-weken-step-1 = Call the GP
tip-dementie-eerste-weken-step-2 = Call the Alzheimer Telefoon
tip-dementie-eerste-weken-step-3 = Look at dementie.nl

tip-dementie-praten-title = Fewer quarrels in dementia: talk like this
tip-dementie-praten-text =
    Does somebody ask the same thing ten times? Then explaining no longer helps. The feeling behind the question wants to be heard.

    “Where is my mother?” Do not say that she is dead. Say: “You miss her. Tell me about her.”

    Use short sentences, and one thing at a time. Look at the person. Wait longer for an answer than you are used to.

    Do you get angry yourself? Walk away for a moment, count to twenty and come back. Tomorrow it is forgotten. Forgive yourself too.
tip-dementie-praten-step-1 = Call the Alzheimer Telefoon
tip-dementie-praten-step-2 = Look at dementie.nl

tip-dementie-veilig-huis-title = A safe home with dementia: five things today
tip-dementie-veilig-huis-text =
    With dementia an ordinary home can become dangerous. Walk around together for half an hour. Change one thing at a time, so that it stays familiar.

    1. Cooking: see whether the gas turns itself off. If not, ask a fitter what is possible.

    2. Light: leave a small lamp on at night between bed and toilet.

    3. Walking: take away loose rugs and wires.

    4. Poison: put cleaning products and medicines in a cupboard with a lock.

    5. Smoke alarms: press the button and listen. If it stays silent, replace the battery.
tip-dementie-veilig-huis-step-1 = Plan an afternoon
tip-dementie-veilig-huis-step-2 = Ask the Alzheimer Telefoon

tip-dementie-verdwalen-title = Afraid that somebody gets lost? Prepare like this
tip-dementie-verdwalen-text =
    Many people with dementia lose their way now and then. With these steps they are back sooner.

    1. Put a good, recent photo in your phone. Write down what they often wear.

    2. Put a card with your number in every coat. Do not put the address on it.

    3. Tell the neighbours and the shop on the corner. Ask whether they will call you.

    4. Make a list of places where they might go. Think of the old house or the old work.

    5. Is somebody gone? Look briefly in and around the house, then call 112. Do not wait.
tip-dementie-verdwalen-step-1 = Call 112 if somebody is missing
tip-dementie-verdwalen-step-2 = Call the Alzheimer Telefoon
