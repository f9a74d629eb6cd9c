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
