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
