# When it is too much.
tip-nu-in-nood-title = Do you need help now? These are the numbers
tip-nu-in-nood-text =
    Is somebody in danger? Call 112.

    Do you think of suicide, or is somebody afraid of it? Call 113. You may call even if you are not sure.

    Is somebody ill and can it not wait? Call your GP. In the evening and at weekends there is the out-of-hours GP.

    Is it not safe at home? Call Veilig Thuis (Safe at Home). They think along with you, also if you only want advice.
tip-nu-in-nood-step-1 = Call 112
tip-nu-in-nood-step-2 = Call 113
tip-nu-in-nood-step-3 = Call your GP
tip-nu-in-nood-step-4 = Call Veilig Thuis

tip-het-gaat-niet-meer-title = It is too much. Call one person today
tip-het-gaat-niet-meer-text =
    You said that the care is too heavy. You may say that out loud. You have not failed.

    Call your GP today. Say: “I am a carer and I cannot go on.” The GP knows the ways to quick help.

    Also call the municipality and say that it is urgent. Ask whether temporary help can come now.

    Is calling too much? Ask somebody to do it for you.
tip-het-gaat-niet-meer-step-1 = Call your GP
tip-het-gaat-niet-meer-step-2 = Call the municipality
tip-het-gaat-niet-meer-step-3 = Call the Mantelzorglijn

tip-spanning-thuis-title = Is it getting tense at home?
tip-spanning-thuis-text =
    Whoever cares day and night can lose patience. Shouting, holding too hard, being afraid of each other: it happens, and it can stop.

    Veilig Thuis (Safe at Home) thinks along with you. You may also call if you only want advice. It does not matter whether it is about you or somebody else.

    Is there danger now? Call 112.
tip-spanning-thuis-step-1 = Call Veilig Thuis
tip-spanning-thuis-step-2 = Call 112

tip-hulp-kan-niet-wachten-title = Can help not wait? Ask for it urgently
tip-hulp-kan-niet-wachten-text =
    An ordinary request takes weeks. In an emergency you may ask whether it can go faster. Sometimes the municipality can already give temporary help.

    Call, and say it like this: “This is urgent. I ask for temporary help until the examination is done.” Tell what goes wrong if nobody comes today.

    Does somebody say that it is not possible? Ask why, and ask for that on paper. Call the GP too. Sometimes the GP can arrange care sooner.
tip-hulp-kan-niet-wachten-step-1 = Call the municipality
tip-hulp-kan-niet-wachten-step-2 = Call the GP

tip-u-valt-zelf-uit-title = Can you not care today? Do this, in this order
tip-u-valt-zelf-uit-text =
    Flu, a fall, or you must go to hospital yourself. Take a breath. You need not solve this alone.

    1. Can the person not be alone for an hour? Ask a neighbour now to sit there.

    2. Call the person in your emergency plan. No plan yet? Call whoever lives nearest.

    3. Call the home care that already comes. Ask whether they can come more often.

    4. Call the GP and say: “The carer has dropped out.” In the evening and at weekends call the out-of-hours GP.

    5. Call the municipality and ask for urgent help. Is there care under the Wlz, the law for care day and night? Then call the zorgkantoor, the office that arranges this care.
tip-u-valt-zelf-uit-step-1 = Call the GP
tip-u-valt-zelf-uit-step-2 = Call the municipality
tip-u-valt-zelf-uit-step-3 = Call the Mantelzorglijn

tip-verward-of-somber-title = Very low or very confused? Do not wait
tip-verward-of-somber-text =
    Are you afraid that somebody no longer wants to live? Just ask. “Are you thinking of suicide?” Listen, and stay with them. Call 113 together, also if you only want advice.

    Is somebody very confused, and getting worse? Call the GP, or the out-of-hours GP in the evening. Say what you see and what differs from yesterday.

    Is there danger now, for you or somebody else? Go to a safe place and call 112.
tip-verward-of-somber-step-1 = Call 113
tip-verward-of-somber-step-2 = Call the GP
tip-verward-of-somber-step-3 = Call 112 in danger
