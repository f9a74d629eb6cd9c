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
    No more doorsteps, a stairlift or another shower: the municipality can help with that. Start with a report, the melding, and wait with building.

    Walk through the house together. Where does it go wrong? Take a photo of each place. That helps in the talk.

    Do you rent? Tell the landlord too.

    For aids and changes you do not pay a contribution for ever. You never pay more than the cost price.
tip-woning-aanpassen-step-1 = Call the municipality
tip-woning-aanpassen-step-2 = See your voorzieningen

tip-vallen-voorkomen-title = Less risk of a fall: half an hour through the house
tip-vallen-voorkomen-text =
    A fall often changes everything. Much can be prevented, and most of it costs nothing.

    1. Take loose rugs, wires and clutter off the floor.

    2. Look at the light. On the stairs, in the hall and from bed to toilet.

    3. Put what is often needed at hip height. Then no steps are needed.

    4. Look at the shoes. Firm on the foot, with a solid sole.

    5. Has somebody fallen already, or are they often dizzy? Tell the GP. Sometimes medicines cause it.
tip-vallen-voorkomen-step-1 = Call the GP
tip-vallen-voorkomen-step-2 = See what the municipality offers

tip-hulpmiddel-kapot-title = Wheelchair or lift broken? Call the supplier first
tip-hulpmiddel-kapot-text =
    An aid from the municipality often has a sticker with a phone number. It belongs to the supplier, the company that brought it. Take a photo of it now, so that you need not search later.

    Call that number when something is broken. Say whether it is urgent. “She cannot get out of bed now” is urgent.

    Does the aid no longer fit, or is more needed? Then call the municipality. Do not wait until it really cannot go on.
tip-hulpmiddel-kapot-step-1 = Call the municipality
tip-hulpmiddel-kapot-step-2 = Keep the letter with the number

tip-samen-gaan-wonen-title = Moving in together? Find out these things first
tip-samen-gaan-wonen-text =
    Living close saves much travel. But you cannot easily go back. Take time for these steps.

    1. Talk about an ordinary day. Who cooks, who has a room of their own, and when is each of you alone?

    2. See what it does to the AOW, the state pension. For a parent and a child it stays the same. For others it can become lower.

    3. Does somebody have a benefit, or a survivor’s benefit (Anw)? First ask what changes.

    4. Ask the municipality what is allowed: an extra room, or a small house in the garden.

    5. Also ask what changes in the help that there is now.

    6. Have you moved? Tell the SVB within four weeks. The SVB is the office that pays the AOW.
tip-samen-gaan-wonen-step-1 = Call the municipality
tip-samen-gaan-wonen-step-2 = Read about money and living together
tip-samen-gaan-wonen-step-3 = Call the Mantelzorglijn

tip-alarm-om-de-hals-title = Alone at home and still quick help: an alarm button
tip-alarm-om-de-hals-text =
    With a button on the wrist or around the neck, somebody can call for help after a fall. It gives peace of mind, also to those who live further away.

    First ask who comes when the button is pressed. Is it family, a neighbour or home care? That decides which alarm fits.

    Sometimes the health insurer pays a part. Ask the insurer and the GP before you buy anything.

    The button helps only when it is worn. Practise pressing it together once. Then it feels less strange.
tip-alarm-om-de-hals-step-1 = Look at Regelhulp
tip-alarm-om-de-hals-step-2 = Ask the GP
