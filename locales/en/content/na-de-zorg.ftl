# When care changes.
tip-verandering-doorgeven-title = Has something changed? Pass it on
tip-verandering-doorgeven-text =
    A move, a stay in hospital, or things are going better. Tell the municipality, because the help depends on it.

    Call too early rather than too late. Write down when you called and with whom. That prevents trouble afterwards.

    Do you have a pgb? Then tell the SVB too.
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

    The paperwork can wait a little. Ask somebody to make a list with you. Think of the municipality, the CAK and the SVB. Also ask who collects the aids.

    Talk about how you are. With a friend, with your GP or with the Mantelzorglijn.
tip-als-de-zorg-stopt-step-1 = Call the Mantelzorglijn
tip-als-de-zorg-stopt-step-2 = Call the Luisterlijn
