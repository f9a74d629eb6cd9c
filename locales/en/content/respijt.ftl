# A break from caring.
tip-respijtzorg-vragen-title = A break: let somebody take over the care
tip-respijtzorg-vragen-text =
    You may have a break from caring. It is called respite care, respijtzorg. You do not have to collapse first.

    There are many ways. A volunteer comes for a few hours. Or the person you care for joins a group for a day. Sometimes somebody takes over at home. A short stay elsewhere is possible too.

    Start small: one morning a week. Then you can both get used to it.

    Ask the municipality what there is near you. Sometimes the health insurer pays a part. Is there long-term care (Wlz) already? Then the care office (zorgkantoor) helps.
tip-respijtzorg-vragen-step-1 = Call the municipality
tip-respijtzorg-vragen-step-2 = Call the Mantelzorglijn

tip-respijt-verzekering-title = See what your insurance pays
tip-respijt-verzekering-text =
    Additional insurance sometimes includes replacement care. Somebody then takes over the care for a number of days. Sometimes a care broker is included too.

    Call your insurer. Ask: do you pay for replacement care? How many days a year? Who must ask for it, I or the person I care for?

    Look in the other person’s policy as well. Changing insurer is usually possible only around the new year.
tip-respijt-verzekering-step-1 = Ask the Mantelzorglijn for advice
tip-respijt-verzekering-step-2 = Plan half an hour to call

tip-vervanging-zomer-title = Away this summer? Arrange a replacement now
tip-vervanging-zomer-text =
    Do you want to go away for a few days? Then somebody else has to do the caring. Arranging that takes time.

    The municipality has eight weeks in all: six for the examination and two for the decision. So call in spring.

    You do not know yet when you will go? Call anyway. Ask which help there is while you are away.
tip-vervanging-zomer-step-1 = Call the municipality
tip-vervanging-zomer-step-2 = Put your days off in the agenda

tip-eerste-keer-vrij-title = The first time away: how you both get used to it
tip-eerste-keer-vrij-text =
    Leaving can feel like deserting somebody. It is not. Start small, and trust will grow.

    1. Choose one hour, at a quiet time of the day.

    2. Ask somebody whom the person you care for already knows. A neighbour, a friend or a volunteer.

    3. The first time, have coffee together. The second time, go out for half an hour.

    4. Write on one sheet what that person must know. And the number to reach you on.

    5. Did it go well? Make it a fixed day. Then you need not ask again each time.
tip-eerste-keer-vrij-step-1 = Put the first hour in the agenda
tip-eerste-keer-vrij-step-2 = Call the Mantelzorglijn

tip-dag-naar-een-groep-title = A fixed day in a group gives both of you air
tip-dag-naar-een-groep-text =
    Cooking together, moving, working in the garden or just talking. It is called dagbesteding, day activities. One of you gets company and the other a free day.

    Ask whether you may come and look together. Watch the mood: do people laugh? Does the group fit?

    Does the person you care for say no? Then give it another name. “They need somebody to help in the garden” sounds very different.

    Also ask who arranges the transport. It is often included.
tip-dag-naar-een-groep-step-1 = See what there is
tip-dag-naar-een-groep-step-2 = Call the municipality

tip-paar-nachten-logeren-title = A few nights off: let somebody else care elsewhere
tip-paar-nachten-logeren-text =
    The person you care for can sometimes sleep elsewhere for a few days, with care. The municipality calls this kortdurend verblijf, a short stay. Some people do it every month, others once a year.

    Does that person live at home with care from the Wlz? That is the law for care day and night. Then ask the zorgkantoor, the office that arranges this care. Look in the additional insurance too.

    How many nights you may have is not the same everywhere. Ask, and also ask what you pay yourself.

    Take something from home: a blanket, a photo, the usual coffee mug.
tip-paar-nachten-logeren-step-1 = Call the municipality
tip-paar-nachten-logeren-step-2 = Call the Mantelzorglijn

tip-feestdagen-verdelen-title = Share out the holidays now, so you are not alone
tip-feestdagen-verdelen-text =
    Around Christmas help is often away. People then think that somebody else will come. So share out the days in time.

    Send one message today to family and friends. “Who comes on 25 December, who on the 26th, and who on New Year’s Eve?” Ask each person for one answer.

    Choose one half day off for yourself. Say it out loud, and you will keep to it.

    Call the home care and the day group too. Ask on which days they are closed.
tip-feestdagen-verdelen-step-1 = Put the days in the agenda
tip-feestdagen-verdelen-step-2 = Talk with the Luisterlijn
