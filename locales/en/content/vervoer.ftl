# Transport.
tip-parkeren-bij-uw-naaste-title = Paid parking? Ask for a permit
tip-parkeren-bij-uw-naaste-text =
    Does the carer often come by car, and is parking expensive? Many municipalities have a permit for carers.

    The person who gets care asks for the permit. That is done in the municipality where he or she lives.

    The price differs from place to place. Sometimes the permit is free. Sometimes a doctor’s statement is needed. Ask beforehand.
tip-parkeren-bij-uw-naaste-step-1 = Call the municipality

tip-vervoer-op-maat-title = Travelling when bus or train does not work
tip-vervoer-op-maat-text =
    Does travelling by bus no longer work? The municipality can help with transport. For example with a pass for the shared taxi, or a mobility scooter.

    Start with a melding, a report. Say where you want to go and how often. Seeing friends, going to church or to the market: it all counts.

    Sometimes volunteers drive in your neighbourhood. That is often arranged sooner. Ask about it.
tip-vervoer-op-maat-step-1 = Call the municipality
tip-vervoer-op-maat-step-2 = Look at Regelhulp
