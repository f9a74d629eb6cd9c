# Rights and rules.
tip-melding-doen-title = Ask for help: start with a “melding”
tip-melding-doen-text =
    Help from the municipality starts with a report, called a melding. You only say that help is needed. You can phone, mail, write a letter or go to the desk.

    Report it to the municipality where the person who needs help lives. Somebody else may do it too.

    The municipality must confirm that it has your report. Then it looks into which help fits. That may take six weeks at most.

    Write down on which day you called and with whom you spoke. Time counts from that day.
tip-melding-doen-step-1 = Ask for help
tip-melding-doen-step-2 = Call the municipality

tip-clientondersteuning-title = Bring somebody who knows the way
tip-clientondersteuning-text =
    A client supporter (cliëntondersteuner) thinks along with you. He or she can also come to the talk with the municipality. It is free and independent.

    The municipality must tell you about this before the examination starts. That also goes for the carer.

    You do not have to wait until somebody offers it. Just say: “I would like cliëntondersteuning.”
tip-clientondersteuning-step-1 = Ask your municipality
tip-clientondersteuning-step-2 = Look at MEE

tip-persoonlijk-plan-title = Write down yourself which help fits
tip-persoonlijk-plan-text =
    You may hand in a plan of your own. It is called a persoonlijk plan. It must reach the municipality within seven days after the melding.

    Half a page is enough. What no longer works? Who helps now, and how often? Which help would fit best?

    You do not have to. Without a plan the examination simply goes on. But with a plan the talk starts from what you want.
tip-persoonlijk-plan-step-1 = See until when you can
tip-persoonlijk-plan-step-2 = Ask where to hand it in

tip-gesprek-voorbereiden-title = Prepare the talk with the municipality
tip-gesprek-voorbereiden-text =
    The municipality talks with you about what is needed. Many people call this the kitchen table talk.

    Write down an ordinary week beforehand. What no longer works? Who does it now? How many hours does that take? Write down a bad day too.

    The municipality must also look at what the carer needs. So say honestly what is too heavy. Making it small helps nobody.

    Somebody may be there with you: family, a friend or a client supporter. Feel free to ask for a talk at home.
tip-gesprek-voorbereiden-step-1 = See when the appointment is
tip-gesprek-voorbereiden-step-2 = Talk it over with the Mantelzorglijn

tip-verslag-nalezen-title = Read the report, line by line
tip-verslag-nalezen-text =
    After the examination you get a report, the verslag. It says what was discussed and which help the municipality thinks fits.

    Is something wrong or missing? Write it down on the report. Keep a copy.

    Often you sign the report and send it back. That is then your request, the aanvraag. You may always make a request, even if the municipality advises against it.
tip-verslag-nalezen-step-1 = Put the report in this app
tip-verslag-nalezen-step-2 = Call if something is wrong

tip-onderzoek-te-laat-title = The examination is late: ask for the help now
tip-onderzoek-te-laat-text =
    The municipality has six weeks for the examination. That time is over. You need not wait any longer.

    You may make a request, an aanvraag, right away. After that the municipality must decide within two weeks.

    Write in your request on which day you made the melding. Also write which help is needed. That is enough.

    The municipality pays no penalty for a late examination. That is why a request is the fastest way.
tip-onderzoek-te-laat-step-1 = Go to the voorziening
tip-onderzoek-te-laat-step-2 = Call the municipality

tip-besluit-te-laat-title = The decision is late: send a letter
tip-besluit-te-laat-text =
    The municipality had to decide on the request. That day has passed. First check whether you have a letter in which the municipality takes more time.

    Is there no such letter? Then write that the municipality is late. Such a letter is called an ingebrekestelling. The municipality then gets two more weeks.

    If there is still no decision, the municipality usually has to pay an amount for each day. That lasts 42 days at most.

    Keep a copy, and the day on which you sent the letter.
tip-besluit-te-laat-step-1 = Go to the voorziening
tip-besluit-te-laat-step-2 = Ask the Juridisch Loket for help

tip-ingebrekestelling-verlopen-title = Still no decision? Now every day counts
tip-ingebrekestelling-verlopen-text =
    Two weeks after your letter there is still no decision. From now on the municipality usually has to pay an amount for each day. That lasts 42 days at most.

    Call the municipality and ask when the decision will come. Write down whom you spoke to and what was said.

    You can now also go to court, without objecting first. Talk about that with the Juridisch Loket.
tip-ingebrekestelling-verlopen-step-1 = See where things stand
tip-ingebrekestelling-verlopen-step-2 = Ask the Juridisch Loket for help

tip-bezwaar-maken-title = Do you disagree with the decision? Object
tip-bezwaar-maken-text =
    You have six weeks to object. Time starts on the day after the municipality sent the decision. Objecting is free.

    Write which decision it is about and why it is wrong. Think of: what does not work, and what was forgotten?

    Are your reasons not on paper yet? Ask whether you may send them later. Do send the objection itself in time.

    Do not wait until the last day. Keep a copy.
tip-bezwaar-maken-step-1 = See until when you can
tip-bezwaar-maken-step-2 = Ask the Juridisch Loket for help

tip-bezwaar-antwoord-te-laat-title = The answer to your objection is late
tip-bezwaar-antwoord-te-laat-text =
    The municipality has six weeks to decide on an objection. If a committee gives advice, it has twelve. Time starts when the six weeks for objecting are over.

    That day has passed. Check whether you have a letter in which the municipality takes more time.

    Is there none? Then send a letter saying that the municipality is late. Such a letter is called an ingebrekestelling. After that the municipality has two more weeks.
tip-bezwaar-antwoord-te-laat-step-1 = Go to the voorziening
tip-bezwaar-antwoord-te-laat-step-2 = Ask the Juridisch Loket for help

tip-bezwaar-loopt-title = Your objection is running: what you can do now
tip-bezwaar-loopt-text =
    The municipality decides on your objection within six weeks. If a committee gives advice, it has twelve. Time starts only when the six weeks for objecting are over.

    Meanwhile gather what makes your story stronger. Think of a letter from your GP or a week from your diary.

    Are you invited to a talk? Bring somebody. It may be a client supporter.
tip-bezwaar-loopt-step-1 = See when you get an answer
tip-bezwaar-loopt-step-2 = Ask the Juridisch Loket for help

tip-welke-wet-title = Which desk do you need?
tip-welke-wet-text =
    Help at home, or help to take part? Go to the municipality. That is the Wmo. For children under 18 it is the municipality too.

    Your GP, district nursing and the hospital go through the health insurer.

    Is somebody needed nearby day and night, and will that stay so? Then the CIZ decides. That is the Wlz.

    Not sure? The website Regelhulp helps you choose.
tip-welke-wet-step-1 = Answer five questions at most
tip-welke-wet-step-2 = Open Regelhulp

tip-heronderzoek-title = The municipality looks at the help again
tip-heronderzoek-text =
    The municipality can check whether the help still fits. Ask why this happens now and what it wants to know from you.

    Write down what the help brings. What would go wrong without it? Is more needed than before? Say that too.

    Bring somebody to the talk. If the help changes, ask for a decision on paper. Then you can see whether you want to object.
tip-heronderzoek-step-1 = Call the municipality
tip-heronderzoek-step-2 = Put the talk in the agenda
