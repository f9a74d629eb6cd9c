# Care at home.
tip-taken-verdelen-title = Share the tasks: ask one person for one thing
tip-taken-verdelen-text =
    People often want to help, but do not know how. On a site for neighbourly help there were far more offers than requests. Asking is the hardest part.

    Write down what you do this week. Put a cross beside what somebody else can do too. Shopping, the dog, the laundry, a ride to the hospital.

    Then ask one person for one thing, with a day. “Can you come along to the eye doctor on Thursday?” It is easy to say yes to that.
tip-taken-verdelen-step-1 = Put the task in the agenda
tip-taken-verdelen-step-2 = Ask the Mantelzorglijn for advice

tip-mantelzorgmakelaar-title = Let a care broker arrange things
tip-mantelzorgmakelaar-text =
    A care broker (mantelzorgmakelaar) takes paperwork off your hands. Forms, phone calls, finding out which law applies: that is their trade.

    Additional insurance sometimes pays for this. Look in your own policy and in that of the person you care for. One of you can claim it, not both.

    Ask in the first talk what it costs and what will be done. Choose somebody from the register of the professional association.
tip-mantelzorgmakelaar-step-1 = Find a care broker
tip-mantelzorgmakelaar-step-2 = Ask the Mantelzorglijn for advice

tip-hulp-zonder-besluit-title = Help you can get without a decision
tip-hulp-zonder-besluit-text =
    Some help needs no examination and no decision. It is called an algemene voorziening. You can simply use it.

    Think of warm meals at home, a shopping service or a coffee morning in the neighbourhood. In many places there are volunteers too. They help with transport, the garden or paperwork.

    Every municipality has its own offers. Ask what there is near you, and what it costs.
tip-hulp-zonder-besluit-step-1 = See what there is
tip-hulp-zonder-besluit-step-2 = Call the municipality

tip-zorg-dag-en-nacht-title = Is somebody needed day and night?
tip-zorg-dag-en-nacht-text =
    Can somebody no longer do without supervision or care nearby, day and night? And will that not get better? Then the long-term care act (Wlz) may fit better than help from the municipality.

    You ask for it at the CIZ, the office that decides. It has six weeks. Also ask whether living at home stays possible.

    Does your household pay a contribution for the Wlz? Then the one for help from the municipality falls away. Ask the CAK, the office that collects it, what you will pay.

    First talk with the GP or the district nurse.
tip-zorg-dag-en-nacht-step-1 = Call the CIZ
tip-zorg-dag-en-nacht-step-2 = Talk with the GP

tip-noodplan-title = What if you fall ill yourself? Make one sheet
tip-noodplan-text =
    Nobody likes to think of it. Still it gives peace of mind once it is arranged. Half an hour is enough.

    1. Who takes over the care? Write down two names with their numbers. Ask whether they are willing.

    2. Where is the key? Who else has one?

    3. Which medicines, and at what time? Ask the pharmacy for a list and add it.

    4. How does an ordinary day go? What does the person you care for like, and what not at all?

    5. Put the sheet on the fridge. Give a copy to somebody who lives nearby. Look at it twice a year.
tip-noodplan-step-1 = Make the sheet in this app
tip-noodplan-step-2 = Ask your GP for a list of medicines

tip-familiegesprek-title = Do you do most of it? Talk with the rest of the family
tip-familiegesprek-text =
    Often one child becomes the carer without anybody deciding it. The others do not know how much it is. One talk can change that.

    1. For a week, write down what you do, with the hours. Then it does not become a quarrel about feelings.

    2. Choose a time with everybody there. A video call is fine for those who live far away.

    3. Tell what you do and what is too much. Blame nobody. Ask: “What can you take over?”

    4. Those who live far away can do something too. Bills, calls with organisations, a phone call every Sunday.

    5. Write down who does what. Agree when you will talk again.
tip-familiegesprek-step-1 = Plan the talk
tip-familiegesprek-step-2 = Ask the Mantelzorglijn for advice

tip-wijkverpleging-title = Help with washing and dressing: ask for district nursing
tip-wijkverpleging-text =
    Washing, dressing, support stockings, caring for a wound: you need not do it yourself. There is district nursing for that, called wijkverpleging. It goes through health insurance, not through the municipality.

    Call a home care organisation nearby or ask the GP. A district nurse comes by and looks at what is needed.

    Tell what you do now, and what you want to keep doing. Do you want help only in the morning? Then say so.

    Ask the insurer beforehand whether you pay something yourself.
tip-wijkverpleging-step-1 = Call the GP
tip-wijkverpleging-step-2 = Look at Regelhulp

tip-bezoek-aan-de-dokter-title = Seeing the doctor? Come home with answers
tip-bezoek-aan-de-dokter-text =
    An appointment is short, and afterwards much is forgotten. Fifteen minutes of preparing help a lot.

    1. Write down three questions together. Put the most important one on top.

    2. Take a list of medicines along. The pharmacy can make it for you.

    3. Say at the start: “I care for him, and this is what I see at home.” Give one example.

    4. At the end, repeat what you heard. “So I understand that…” Ask to have hard words explained.

    5. Ask whom you can call when things get worse at home. Write down the name.
tip-bezoek-aan-de-dokter-step-1 = See when the appointment is
tip-bezoek-aan-de-dokter-step-2 = Put an appointment in the agenda

tip-van-ziekenhuis-naar-huis-title = Home from hospital: arrange this before
tip-van-ziekenhuis-naar-huis-text =
    Somebody may go home sooner than you think. So start asking on the first day.

    1. Ask the ward who arranges going home. Say what you can and cannot do at home.

    2. Ask which care comes to the house, and who requests it. District nursing goes through insurance. Help in the house goes through the municipality.

    3. Ask which aids are needed. They must be there on the day itself.

    4. Ask for a list of medicines and for the next appointment.

    5. Is home not possible yet? Say so clearly, and ask where somebody can stay for a while.
tip-van-ziekenhuis-naar-huis-step-1 = Call the GP
tip-van-ziekenhuis-naar-huis-step-2 = Call the municipality

tip-begeleiding-vragen-title = Help to keep the day in order: begeleiding
tip-begeleiding-vragen-text =
    Sometimes the household is not the problem, but the day itself. Getting up in time, opening the post, keeping appointments. Somebody can help with that. The municipality calls this begeleiding, guidance.

    Usually one fixed person comes, a few hours a week. That person does not take over, but does it together.

    Give examples in the talk with the municipality. “The post has been lying there for three weeks.” “Without me he does not leave the house.” Also say how many hours you now spend on it.
tip-begeleiding-vragen-step-1 = Ask for help
tip-begeleiding-vragen-step-2 = See what there is

tip-zorgen-op-afstand-title = Not living nearby? How to keep an eye on things
tip-zorgen-op-afstand-text =
    Caring from a distance is caring too. You worry, and you cannot just drop in. This helps.

    1. Ask two people in the street whether you may call them. Give them your number.

    2. Let somebody nearby keep a key.

    3. Agree on fixed times to call. Then it is noticed when something is wrong.

    4. Make a list of who comes: home care, GP, pharmacy. With their numbers.

    5. Do you visit? Choose one thing to arrange. Use the rest of the time to be together.
tip-zorgen-op-afstand-step-1 = Put fixed calls in the agenda
tip-zorgen-op-afstand-step-2 = Find the number of the municipality

tip-zorgen-voor-uw-kind-title = Caring for your child? Ask for help for the whole family
tip-zorgen-voor-uw-kind-text =
    All parents care for their child. But you do more, and for longer. Then you are a carer too.

    Is your child younger than 18? Then the municipality arranges the help, under the youth act (Jeugdwet). You pay no contribution for it.

    Do not only ask for something for your child. Also ask for somebody to look after it for an afternoon, so that you have time for your other children.

    Is somebody always needed, day and night? Then another law may fit. A few questions here help you find out.
tip-zorgen-voor-uw-kind-step-1 = Call the municipality
tip-zorgen-voor-uw-kind-step-2 = See which law fits
