# Aids and living.
tip-hulpmiddel-vragen-title = Do you need a wheelchair or another aid?
tip-hulpmiddel-vragen-text =
    For a wheelchair or a mobility scooter you can go to the municipality. It starts with a melding, a report. A talk follows.

    Do not buy anything yet. First ask what the municipality gives. Things that everybody buys in a shop are usually not paid.

    Is the aid for a short time, or part of a treatment? Then ask the health insurer as well.

    Write down what does not work without the aid. For example: not going outside, not getting into bed alone.
tip-hulpmiddel-vragen-step-1 = Call the municipality
tip-hulpmiddel-vragen-step-2 = Look at Regelhulp

tip-woning-aanpassen-title = Changing the house: ask first
tip-woning-aanpassen-text =
    No more doorsteps, a stairlift or another shower: the municipality can help with that. Start with a melding, and wait with building.

    Walk through the house together. Where does it go wrong? Take a photo of each place. That helps in the talk.

    Do you rent? Tell the landlord too.

    For aids and changes you do not pay a contribution for ever. You never pay more than the cost price.
tip-woning-aanpassen-step-1 = Call the municipality
tip-woning-aanpassen-step-2 = See your voorzieningen
