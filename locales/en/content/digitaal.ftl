# Digital and DigiD.
tip-brief-digitaal-sturen-title = Sending a letter online? Keep the proof
tip-brief-digitaal-sturen-text =
    Since 1 January 2026 you may also send a request or an objection digitally. Do use the place that the municipality names for it. Paper is still allowed.

    The municipality sends a confirmation. Keep it. Only then do you know for sure that your letter arrived.

    Does no confirmation come? Then call. Or post the letter in time.
tip-brief-digitaal-sturen-step-1 = See your messages
tip-brief-digitaal-sturen-step-2 = Ask which place is the right one

tip-digid-machtigen-title = Arrange things for another without sharing a password
tip-digid-machtigen-text =
    DigiD is the Dutch sign-in for public services. Never share it, not even with your partner or child. There is a better way: DigiD Machtigen. One person gives permission, the other signs in with their own DigiD.

    1. Write down for which services you need it. For example the municipality, taxes or the pgb (a budget for care).

    2. Sit down together. One asks for the permission, the other gives it. Each with their own DigiD.

    3. Choose for which service it is and for how long. Do this for each service apart.

    4. Sign in once to try it. Then you know that it works.

    5. Put the end date in the agenda, so that you ask again in time.
tip-digid-machtigen-step-1 = Read how it works

tip-berichtenbox-samen-nalopen-title = Miss no letter: look in the Berichtenbox together
tip-berichtenbox-samen-nalopen-text =
    The government sends much post digitally. It arrives in the Berichtenbox, the mailbox of MijnOverheid. Many people do not look there for months. So a last day passes unnoticed.

    Agree on a fixed time, for example the first Sunday of the month. The person signs in, you look along.

    Put the app on the phone and switch notifications on. Then there is a message when new post arrives.

    Is there a decision among it? Put its date in this app at once.
tip-berichtenbox-samen-nalopen-step-1 = Choose a fixed time
tip-berichtenbox-samen-nalopen-step-2 = Put a letter in this app

tip-bellen-namens-een-ander-title = Calling for somebody else? Make sure they may talk to you
tip-bellen-namens-een-ander-text =
    “I may not tell you anything about that.” Whoever calls for another hears this often. A permission on paper solves it. It is called a machtiging.

    Ask each service whether it has a form of its own. The SVB, the office for pensions and pgb, has one. A permission to sign in does not count for phone calls.

    In a hurry? Then call together. Let the person say: “My daughter speaks for me.” Put the phone on speaker.
tip-bellen-namens-een-ander-step-1 = Ask the municipality for the form
tip-bellen-namens-een-ander-step-2 = See the letters in this app

tip-liever-op-papier-title = Does the computer not work for you? Paper is allowed
tip-liever-op-papier-text =
    Many people find it hard to arrange things online. Hardly anybody asks for help. That is a pity, for you have a right to another way.

    A request or an objection to the municipality may also be on paper. Call and ask for the form by post. Or go to the desk.

    Do you want to learn it? Ask at the library or the community centre whether somebody helps. Take your own phone along.
tip-liever-op-papier-step-1 = Ask the municipality for paper
tip-liever-op-papier-step-2 = See the numbers
