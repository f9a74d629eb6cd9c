# When it is too much.
tip-nu-in-nood-title = Do you need help now? These are the numbers
tip-nu-in-nood-text =
    Is somebody in danger? Call 112.

    Do you think of suicide, or is somebody afraid of it? Call 113. You may call even if you are not sure.

    Is somebody ill and can it not wait? Call your GP. In the evening and at weekends there is the out-of-hours GP.

    Is it not safe at home? Call Veilig Thuis. They think along with you, also if you only want advice.
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

    Veilig Thuis thinks along with you. You may also call if you only want advice. It does not matter whether it is about you or somebody else.

    Is there danger now? Call 112.
tip-spanning-thuis-step-1 = Call Veilig Thuis
tip-spanning-thuis-step-2 = Call 112
