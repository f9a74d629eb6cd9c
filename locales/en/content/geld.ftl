# Money and pgb.
tip-eigen-bijdrage-title = What do you pay yourself for help in 2026?
tip-eigen-bijdrage-text =
    For help from the municipality you often pay a contribution of your own. In 2026 that is € 21.80 a month at most. It is for the whole household together, however much help there is.

    Sometimes you pay nothing. For example if you live with a partner and one of you has not reached AOW age. Or if the help is only a wheelchair. It may also be less on a low income. Ask your municipality.

    The CAK sends the bill. Is it wrong? Then you can object within six weeks.

    Protected living and shelter have other rules. Do you want to know what you pay in 2027? Then ask the CAK.
tip-eigen-bijdrage-step-1 = Call the CAK
tip-eigen-bijdrage-step-2 = See your voorzieningen

tip-pgb-tekort-title = The pgb does not seem enough: look now
tip-pgb-tekort-text =
    By your own figures the pgb runs out before it ends. The SVB never pays more than the whole budget. Spending more in one month is allowed.

    See which hours are still to come. Can some be dropped, or come later? Then it may work out.

    Is more care needed than before? Call the municipality and ask whether the budget can be looked at again. Do it before the money is gone.
tip-pgb-tekort-step-1 = See your pgb
tip-pgb-tekort-step-2 = Call the municipality
tip-pgb-tekort-step-3 = Call the SVB

tip-pgb-verlengen-title = The pgb ends: ask for a new one in time
tip-pgb-verlengen-text =
    A pgb runs until the last day in the decision. After that the SVB no longer pays.

    The municipality has six weeks for the examination and two for the decision. So ask at least eight weeks ahead. Earlier is fine too.

    Has that day passed? Then call today. Ask how the help can go on until there is a decision.
tip-pgb-verlengen-step-1 = Call the municipality
tip-pgb-verlengen-step-2 = See when the pgb ends

tip-pgb-declareren-title = Send in last month’s hours
tip-pgb-declareren-text =
    You can claim once the month is over. Do it right away, and the budget stays correct. Your carer gets paid in time as well.

    Check five things: the name, the days, the hours, the rate and the total.

    There must be an approved agreement with each carer. Without it the SVB does not pay.

    Often the carer has six weeks to hand in hours. After that you have four weeks. Ask your municipality whether this goes for you too.
tip-pgb-declareren-step-1 = See your pgb
tip-pgb-declareren-step-2 = Call the SVB

tip-pgb-kiezen-title = Choose help yourself with a pgb
tip-pgb-kiezen-text =
    A pgb is a budget of your own for help. You choose who helps. That can be a company, but also a neighbour or a relative.

    You do not get the money yourself. The municipality sets it aside at the SVB, which pays the helper.

    It does ask something of you: keeping track, making agreements and checking hours. Somebody close to you may help with that.

    Do you want this? Say in the talk with the municipality that you want a pgb, and why.
tip-pgb-kiezen-step-1 = See whether it suits you
tip-pgb-kiezen-step-2 = Ask your municipality

tip-pgb-jaareinde-title = The year is almost over: check your pgb
tip-pgb-jaareinde-text =
    Add up what still has to be paid this year. Is there enough? This app works it out for you.

    Ask carers to hand in their hours now. Then January brings no surprises.

    Ask your municipality until which day you may send in this year’s hours. That day is not the same everywhere.
tip-pgb-jaareinde-step-1 = See your pgb
tip-pgb-jaareinde-step-2 = Ask your municipality for the last day

tip-aow-samenwonen-title = Living together? See what it does to the AOW
tip-aow-samenwonen-text =
    Does a parent with a state pension (AOW) live with a child, or a child with a parent? Then each keeps the AOW for people who live alone.

    With other people in one home the AOW can become lower. Sometimes that is so even if you live there only to care.

    Do you both have a home of your own? Then another rule may apply. Ask the SVB.

    Tell the SVB about a move within four weeks.
tip-aow-samenwonen-step-1 = Read more at MantelzorgNL
tip-aow-samenwonen-step-2 = Call the Mantelzorglijn
