# Money and pgb.
tip-eigen-bijdrage-title = What do you pay yourself for help in 2026?
tip-eigen-bijdrage-text =
    For help from the municipality you often pay a contribution of your own. In 2026 that is € 21.80 a month at most. It is for the whole household together, however much help there is.

    Sometimes you pay nothing. For example if you live with a partner and one of you has not reached the state pension age (AOW). Or if the help is only a wheelchair. It may also be less on a low income. Ask your municipality.

    The CAK, the office that collects it, sends the bill. Is it wrong? Then you can object within six weeks.

    Protected living and shelter have other rules. Do you want to know what you pay in 2027? Then ask the CAK.
tip-eigen-bijdrage-step-1 = Call the CAK
tip-eigen-bijdrage-step-2 = See your voorzieningen

tip-pgb-tekort-title = The pgb does not seem enough: look now
tip-pgb-tekort-text =
    By your own figures the pgb runs out before it ends. The SVB, the office that pays, never goes beyond the whole budget. Spending more in one month is allowed.

    See which hours are still to come. Can some be dropped, or come later? Then it may work out.

    Is more care needed than before? Call the municipality and ask whether the budget can be looked at again. Do it before the money is gone.
tip-pgb-tekort-step-1 = See your pgb
tip-pgb-tekort-step-2 = Call the municipality
tip-pgb-tekort-step-3 = Call the SVB

tip-pgb-verlengen-title = The pgb ends: ask for a new one in time
tip-pgb-verlengen-text =
    A pgb runs until the last day in the decision. After that the SVB, the office that pays, stops.

    The municipality has six weeks for the examination and two for the decision. So ask at least eight weeks ahead. Earlier is fine too.

    Has that day passed? Then call today. Ask how the help can go on until there is a decision.
tip-pgb-verlengen-step-1 = Call the municipality
tip-pgb-verlengen-step-2 = See when the pgb ends

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

    Do you both have a home of your own? Then another rule may apply. Ask the SVB, the office that pays the AOW.

    Tell the SVB about a move within four weeks.
tip-aow-samenwonen-step-1 = Read more at MantelzorgNL
tip-aow-samenwonen-step-2 = Call the Mantelzorglijn

tip-eigen-bijdrage-nieuw-jaar-title = New year: ask what you now pay yourself
tip-eigen-bijdrage-nieuw-jaar-text =
    Your own contribution for help from the municipality often changes on 1 January. This app does not know yet for sure what holds in 2027. So do not count on the amount of 2026.

    The CAK is the office that sends the bill. Call and ask: what do I pay each month this year, and from which month?

    In January you often still get the bill for December. So it may still show the old amount.
tip-eigen-bijdrage-nieuw-jaar-step-1 = Call the CAK
tip-eigen-bijdrage-nieuw-jaar-step-2 = See your voorzieningen

tip-cak-rekening-nalopen-title = Is the bill from the CAK right? How to check it
tip-cak-rekening-nalopen-text =
    The CAK is the office that collects your own contribution. The municipality tells it when your help starts and stops. Sometimes that goes wrong.

    1. See which month the bill is for. Did the help start halfway through a month? Then you pay only from the month after.

    2. See whether you really had the help then. Has it stopped, or has nobody come for months?

    3. See whether you perhaps owe nothing. For example if you live with a partner and one of you has not reached pension age.

    4. Call the CAK. Is the start or the end wrong? Then call the municipality too.

    5. Does that not solve it? Object at the CAK within six weeks. Can you not pay it all at once? Ask for an arrangement.
tip-cak-rekening-nalopen-step-1 = Call the CAK
tip-cak-rekening-nalopen-step-2 = Call the municipality
tip-cak-rekening-nalopen-step-3 = Stuck? Call the ombudsman

tip-pgb-beginnen-title = Starting well with a pgb: five steps
tip-pgb-beginnen-text =
    A pgb is a budget of your own for help. The SVB is the office that pays your helpers. That works only if the papers are right.

    1. Read in the decision: how much money, for which help, and from when until when.

    2. Agree with each helper on the days, the hours and the rate.

    3. Put that in a care agreement, a contract called a zorgovereenkomst. The SVB has a fixed form for it.

    4. Send it in and wait until it is approved. Without approval nobody is paid.

    5. Choose how to pay: the same amount each month, or claim the hours when the month is over.
tip-pgb-beginnen-step-1 = Put your pgb in this app
tip-pgb-beginnen-step-2 = Call the SVB
tip-pgb-beginnen-step-3 = Read more at Per Saldo

tip-pgb-familie-betalen-title = Paying family from the pgb? Agree on this first
tip-pgb-familie-betalen-text =
    A child, partner or neighbour may often be paid from the pgb, the budget for help. The municipality sets a rate for that. It is lower than for a company. For relatives this holds even if it is their profession.

    Ask the municipality three things. Is it allowed here? Which rate is used? And what must the helper meet?

    Talk about it before it starts. What do you do for pay, and what just because you are family? What if one of you wants to stop?

    Paid work can affect a benefit and taxes. Check that beforehand.
tip-pgb-familie-betalen-step-1 = Ask your municipality for the rate
tip-pgb-familie-betalen-step-2 = Call the SVB about the agreement

tip-pgb-zelf-bijhouden-title = No access to the pgb? Keep track of it here
tip-pgb-zelf-bijhouden-text =
    Only one person for each budget can sign in to the PGB Portaal. Do you help, while somebody else has that access? Then you cannot see what is left.

    Ask for the latest statement from the SVB, the office that pays. It shows what was spent.

    Put that amount and the agreed hours in this app. You see at once whether the budget lasts until its last day. Only you can see it.
tip-pgb-zelf-bijhouden-step-1 = See or keep track of the pgb

tip-pgb-declareren-title = Send in last month’s hours
tip-pgb-declareren-text =
    You can do this once the month is over. Do it right away, and your helper gets paid in time. Do you pay a fixed amount each month? Then you can skip this.

    1. Ask for the hours or the bill. Often the helper has six weeks for that.

    2. Check five things: the name, the days, the hours, the rate and the total.

    3. Send it all to the SVB, the office that pays. Often you have four weeks for that. Ask your municipality whether this goes for you too.

    4. See what is left, and whether it lasts until the last day.
tip-pgb-declareren-step-1 = See your pgb
tip-pgb-declareren-step-2 = Call the SVB
