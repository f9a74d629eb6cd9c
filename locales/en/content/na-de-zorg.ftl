# When care changes.
tip-verandering-doorgeven-title = Has something changed? Pass it on
tip-verandering-doorgeven-text =
    A move, a stay in hospital, or things are going better. Tell the municipality, because the help depends on it.

    Call too early rather than too late. Write down when you called and with whom. That prevents trouble afterwards.

    Do you have a pgb? Then tell the SVB too, the office that pays it.
tip-verandering-doorgeven-step-1 = Call the municipality
tip-verandering-doorgeven-step-2 = See your messages

tip-laatste-tijd-samen-title = The last time together: you need not do this alone
tip-laatste-tijd-samen-text =
    This is a heavy and also a precious time. Ask for help, so that there is time to simply be together.

    Ask the GP what you can expect and whom you can call at night. Also ask about district nursing and about volunteers who sit with people.

    Do you work? Then there is care leave. Call your employer, or let somebody do it for you.
tip-laatste-tijd-samen-step-1 = Call the GP
tip-laatste-tijd-samen-step-2 = Call the Mantelzorglijn

tip-als-de-zorg-stopt-title = Later, when the caring stops
tip-als-de-zorg-stopt-text =
    After a death much falls away at once: the person you love, and also your days full of care. Feeling empty and tired is part of it. Sometimes there is relief as well. That is allowed.

    The paperwork can wait a little. Ask somebody to make a list with you. Think of the municipality, the CAK (contributions) and the SVB (pensions and pgb). Also ask who collects the aids.

    Talk about how you are. With a friend, with your GP or with the Mantelzorglijn.
tip-als-de-zorg-stopt-step-1 = Call the Mantelzorglijn
tip-als-de-zorg-stopt-step-2 = Call the Luisterlijn

tip-naar-een-verpleeghuis-title = When home no longer works: you stay important
tip-naar-een-verpleeghuis-text =
    For many people this feels like giving up. It is not. You will care in another way. Look around calmly, also when it is not needed yet.

    1. Visit two places together. Have a meal there, and watch how people talk with each other.

    2. Ask how you stay involved. May you eat along, help with washing, stay the night?

    3. Ask whether there is a waiting list, and what happens if things suddenly go wrong at home.

    4. Write down what others must know. How do they take their coffee? What calms them?

    5. A place needs a decision from the CIZ. That is the office that decides on care day and night.
tip-naar-een-verpleeghuis-step-1 = Call the Mantelzorglijn
tip-naar-een-verpleeghuis-step-2 = Call the CIZ

tip-verhuizen-andere-gemeente-title = Moving to another municipality? Report it beforehand
tip-verhuizen-andere-gemeente-text =
    Help from the municipality does not move along by itself. The municipality where somebody lives arranges the help. After the move that is another one.

    Call both municipalities as soon as you know the date. Ask the old one until which day the help runs. Ask the new one whether you may report now (a melding).

    Also ask what happens to a wheelchair or stairlift. And keep the old decision, for it helps in the talk.
tip-verhuizen-andere-gemeente-step-1 = Call the municipality
tip-verhuizen-andere-gemeente-step-2 = Make a report

tip-waken-om-de-beurt-title = The last days: keep watch in turns
tip-waken-om-de-beurt-text =
    Being with somebody in the last days asks much. You can keep it up longer when you share it.

    1. Ask the GP and the nurses what you can expect. Ask whom to call at night.

    2. Make a list of turns. Nobody watches for more than a few hours in a row.

    3. Ask about volunteers who sit with people at night. The GP or the district nurse knows them.

    4. Sleep when somebody else is there. Eat something warm.

    5. Are you just not there at the last moment? That happens often. You did nothing wrong.
tip-waken-om-de-beurt-step-1 = Call the GP
tip-waken-om-de-beurt-step-2 = Talk with the Luisterlijn

tip-verdriet-om-wie-er-nog-is-title = You may grieve for somebody who is still here
tip-verdriet-om-wie-er-nog-is-text =
    Somebody lives, and still you have lost something. The talks you had, the plans, the life you expected. This is called living loss.

    Others often do not see it. “Luckily you still have him”, they say. You can answer: “Yes. And I miss him too.”

    Tell one person today what you miss. Writing is fine too, or calling the Luisterlijn (listening line). Does the grief stay too heavy? Tell your GP.
tip-verdriet-om-wie-er-nog-is-step-1 = Talk with the Luisterlijn
tip-verdriet-om-wie-er-nog-is-step-2 = Call the Mantelzorglijn
