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
    You may hand in a plan of your own. It is called a persoonlijk plan. It must reach the municipality within seven days after your report (the melding).

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
tip-verslag-nalezen-step-2 = Write what has to change
tip-verslag-nalezen-step-3 = Call if something is wrong

tip-onderzoek-te-laat-title = The examination is late: ask for the help now
tip-onderzoek-te-laat-text =
    The municipality has six weeks for the examination. That time is over. You need not wait any longer.

    You may make a request, called an aanvraag, right away. After that the municipality must decide within two weeks.

    Write in your request on which day you made your report (the melding). Also write which help is needed. That is enough.

    The municipality pays no penalty for a late examination. That is why a request is the fastest way.
tip-onderzoek-te-laat-step-1 = Write the request
tip-onderzoek-te-laat-step-2 = Call the municipality

tip-besluit-te-laat-title = The decision is late: send a letter
tip-besluit-te-laat-text =
    The municipality had to decide on the request. That day has passed. First check whether you have a letter in which the municipality takes more time.

    Is there no such letter? Then write that the municipality is late. Such a letter is called an ingebrekestelling. The municipality then gets two more weeks.

    If there is still no decision, the municipality usually has to pay an amount for each day. That lasts 42 days at most.

    Keep a copy, and the day on which you sent the letter.
tip-besluit-te-laat-step-1 = Write the letter
tip-besluit-te-laat-step-2 = Ask the Juridisch Loket for help

tip-ingebrekestelling-verlopen-title = Still no decision? Now every day counts
tip-ingebrekestelling-verlopen-text =
    Two weeks after your letter there is still no decision. From now on the municipality usually has to pay an amount for each day. That lasts 42 days at most.

    Call the municipality and ask when the decision will come. Write down whom you spoke to and what was said.

    You can now also go to court, without objecting first. Talk about that with the Juridisch Loket, a legal advice desk.
tip-ingebrekestelling-verlopen-step-1 = See where things stand
tip-ingebrekestelling-verlopen-step-2 = Ask the Juridisch Loket for help

tip-bezwaar-antwoord-te-laat-title = The answer to your objection is late
tip-bezwaar-antwoord-te-laat-text =
    The municipality has six weeks to decide on an objection. If a committee gives advice, it has twelve. Time starts when the six weeks for objecting are over.

    That day has passed. Check whether you have a letter in which the municipality takes more time.

    Is there none? Then send a letter saying that the municipality is late. Such a letter is called an ingebrekestelling. After that the municipality has two more weeks.
tip-bezwaar-antwoord-te-laat-step-1 = Write the letter
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

    Is somebody needed nearby day and night, and will that stay so? Then an office called the CIZ decides. The law is called the Wlz.

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

tip-van-melding-tot-hulp-title = Know what comes next: from the first call to help
tip-van-melding-tot-hulp-text =
    It starts with a melding: a report. You say that help is needed. The municipality confirms that it has your report.

    Then comes the examination, with a talk. It takes six weeks at most. In the first seven days you may hand in a plan of your own.

    The examination ends in a report, called a verslag. Often you sign it and send it back. That is then your request, called an aanvraag.

    The municipality decides on a request within two weeks. Together that makes eight weeks. In practice it sometimes takes a little longer.

    The decision comes on paper. It is called a beschikking. Do you disagree? Then you have six weeks to object.

    This app counts the days for you. For each kind of help you see whose turn it is, and until when.
tip-van-melding-tot-hulp-step-1 = See where you are now
tip-van-melding-tot-hulp-step-2 = Call the municipality

tip-nee-aan-de-telefoon-title = A “no” on the phone is not a decision yet
tip-nee-aan-de-telefoon-text =
    Sometimes somebody on the phone says: “You do not qualify for that.” That is not a decision. So you cannot object to it either.

    Then calmly say: “I still want to make a melding (a report). Will you confirm it?” Or send it on paper.

    After the examination you may always make a request, called an aanvraag. Also when the municipality advises against it. Then there is a decision on paper, and you can act on that.
tip-nee-aan-de-telefoon-step-1 = Put your question on paper
tip-nee-aan-de-telefoon-step-2 = Ask the Juridisch Loket

tip-papieren-meteen-sturen-title = Does the municipality ask for papers? Send them at once
tip-papieren-meteen-sturen-text =
    Sometimes something is missing in your request. The municipality then asks you to add it. From that moment the clock stands still.

    It runs again only when everything is there. So send it soon. Can you not make it in time? Call, and ask for a few more days.

    Does the municipality itself take more time? Then it must say so and name a new day. Put that letter in this app, so that the count stays right.
tip-papieren-meteen-sturen-step-1 = See your messages
tip-papieren-meteen-sturen-step-2 = Put the letter in this app

tip-besluit-controleren-title = The decision is there: check it in five steps
tip-besluit-controleren-text =
    You have six weeks to object. Take fifteen minutes now, and you know where you stand.

    1. Which help is it, and how much? The decision must say what kind of help it is and how much of it.

    2. From which day, and until when? Write the last day in your agenda.

    3. Does the municipality arrange the help, or is it a pgb (a budget of your own)? Is that what you asked for?

    4. Why was this decided? Compare it with the report of the talk. Is something missing that you told them?

    5. Is something wrong? Call first and ask for an explanation. But do not wait long: the six weeks go on.
tip-besluit-controleren-step-1 = See the voorziening
tip-besluit-controleren-step-2 = Call with a question
tip-besluit-controleren-step-3 = Write an objection

tip-waarom-geweigerd-title = Refused? Read the reason and answer it
tip-waarom-geweigerd-text =
    The decision must say why you do not get the help. A few reasons come back often. Look for yours.

    “Somebody in your home can do this.” This is called gebruikelijke hulp, usual help. Then write down what that person really can do. Think of work, health and how heavy the care already is.

    “You can buy this yourself.” That may only be said of ordinary things in a shop. And only if they are not made for a disability.

    “There is another law or insurance for this.” Ask which one, and ask whether they will help you get there.

    “There is already help for everybody nearby.” Ask whether that help really exists, and whether it fits you.

    Is there no clear reason? Or did nobody look at what you told them? Then that is itself a good reason to object.
tip-waarom-geweigerd-step-1 = Write an objection
tip-waarom-geweigerd-step-2 = Ask the Juridisch Loket
tip-waarom-geweigerd-step-3 = Find somebody who thinks along

tip-naar-de-rechter-title = Objection refused? You can still go to court
tip-naar-de-rechter-text =
    Do you disagree with the answer to your objection? Then you can appeal to the court. You have six weeks for that.

    Time starts on the day after the municipality sent its answer. Do not wait until the last week.

    You pay the court a fee to start. Ask beforehand how much that is now.

    Call the Juridisch Loket, a legal advice desk. Ask whether an appeal makes sense. On a lower income its advice is free.
tip-naar-de-rechter-step-1 = Ask the Juridisch Loket for help
tip-naar-de-rechter-step-2 = See until when you can

tip-klacht-over-bejegening-title = Not treated well? Make a complaint
tip-klacht-over-bejegening-text =
    A complaint, called a klacht, is about how you were treated. For example: nobody calls back, or somebody was rude. Do you disagree with a decision? Then you object. That is something else.

    First tell the person what bothers you. Often that already helps.

    Does it not help? Then write down shortly what happened, on which day, and what you would like to change. Send it to the municipality.

    Do you not get anywhere together? Then you can ask the National Ombudsman to look at it. It costs nothing.
tip-klacht-over-bejegening-step-1 = Ask where to complain
tip-klacht-over-bejegening-step-2 = Call the National Ombudsman

tip-hulp-komt-niet-title = Does the help not come, or always somebody else?
tip-hulp-komt-niet-text =
    You have a right to the help in the decision. Does it not come, or not often enough? This is what you can do.

    1. For two weeks, write down what goes wrong. The day, the time and what did not happen. That is enough.

    2. Call the organisation that gives the help. Ask who your fixed contact is and when it will be better.

    3. Does that not work? Call the municipality. It stays responsible for the help that it gave.

    4. Ask for another provider if it does not get better. Ask for the answer on paper.
tip-hulp-komt-niet-step-1 = Call the municipality
tip-hulp-komt-niet-step-2 = Write a message

tip-uw-gesprek-uw-wens-title = It is about you: say yourself what matters
tip-uw-gesprek-uw-wens-text =
    The talk with the municipality is about your life. The municipality must look at what you need and what you would like.

    Choose three things beforehand that you want to keep doing. For example going outside, cooking or seeing friends. Name those first.

    Also say what you do not want to ask of family. Think of washing or dressing. That is allowed, and it is good to know.

    Do others talk over your head? Then say: “I would like to tell it myself.”
tip-uw-gesprek-uw-wens-step-1 = Prepare the talk
tip-uw-gesprek-uw-wens-step-2 = Find somebody to come along

tip-bezwaar-maken-title = Do you disagree with the decision? Object
tip-bezwaar-maken-text =
    You have six weeks. Time starts on the day after the municipality sent the decision. Objecting is free.

    1. Take the decision. Copy its date and number.

    2. Write why it is wrong. What does not work, and what was forgotten? Half a page is enough.

    3. Are your reasons not ready yet? Still send the objection in time. Write that the reasons will follow.

    4. Add your name, address, the date and a signature.

    5. Send it in time and keep a copy. Do you send it online? Then keep the confirmation too.
tip-bezwaar-maken-step-1 = Write the objection
tip-bezwaar-maken-step-2 = Ask the Juridisch Loket for help
