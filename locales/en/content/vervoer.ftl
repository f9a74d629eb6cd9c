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

tip-parkeren-met-een-beperking-title = Can somebody not walk far? Ask for a parking card
tip-parkeren-met-een-beperking-text =
    There is a card for people who cannot walk far because of a disability. It is called a gehandicaptenparkeerkaart. The car may then stand in a place close to the door.

    You ask for the card at the municipality where that person lives. Ask beforehand what it costs, and whether a doctor has to look at it. Also ask whether it is possible for somebody who always rides with another.

    Is parking at home hard? Ask whether you can have a place of your own.
tip-parkeren-met-een-beperking-step-1 = Call the municipality
tip-parkeren-met-een-beperking-step-2 = Look at Regelhulp

tip-ritten-verdelen-title = Share the rides: you need not always drive
tip-ritten-verdelen-text =
    Hospital, hairdresser, dentist: before you know it you drive every week. Driving is just what others can take over.

    See which appointments there are this month. Choose one where you want to be there, because you want to hear what the doctor says.

    For the other rides ask a neighbour, a cousin or a volunteer. Name day, time and address. “Can you drive to the hairdresser on Tuesday at ten?”
tip-ritten-verdelen-step-1 = See the appointments
tip-ritten-verdelen-step-2 = Look for volunteers
