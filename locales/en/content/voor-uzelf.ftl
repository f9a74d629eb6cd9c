# Looking after yourself.
tip-signalen-overbelasting-title = How are you, really?
tip-signalen-overbelasting-text =
    When you care for a long time, you may not notice how tired you are. Stop for two minutes.

    Do you sleep badly? Do you often have a headache or a sore back? Are you angry sooner, or do you cry often? Do you see friends less, or enjoy nothing any more?

    Do you recognise some of these? That is no weakness. Tell your GP. Say that you are a carer.
tip-signalen-overbelasting-step-1 = Call your GP
tip-signalen-overbelasting-step-2 = Call the Mantelzorglijn

tip-mantelzorglijn-title = Call somebody who understands
tip-mantelzorglijn-text =
    At the Mantelzorglijn you talk to somebody who knows a lot about caring. You can ask anything: about rules, money, leave or a quarrel in the family.

    Do you just want to tell your story? That is fine too. You do not need a question.

    The Mantelzorglijn is there on working days. Do you want to talk at another time? Then there is the Luisterlijn.
tip-mantelzorglijn-step-1 = Call the Mantelzorglijn
tip-mantelzorglijn-step-2 = Call the Luisterlijn

tip-tijd-voor-uzelf-title = Put one hour for yourself in the agenda
tip-tijd-voor-uzelf-text =
    An hour for yourself does not come by itself. So put it in the agenda, like a visit to the doctor.

    Choose something that does you good and asks little. A walk, singing, coffee with a friend, or nothing.

    Tell one person which hour it is. Ask whether they can keep an eye on things then.
tip-tijd-voor-uzelf-step-1 = Choose an hour in the agenda

tip-nee-zeggen-title = Say no once, with a sentence that works
tip-nee-zeggen-text =
    Whoever always says yes is worn out one day. Saying no need not be hard. It helps to have the sentence ready.

    For example: “I cannot do it today. Thursday is fine.” Or: “Let me think about it. I will call you tomorrow.”

    Choose one thing this week that is not needed. The windows, a visit, a cake. Drop it. Usually nothing happens.
tip-nee-zeggen-step-1 = Practise it with the Mantelzorglijn

tip-lotgenoten-ontmoeten-title = Talk with people who go through the same
tip-lotgenoten-ontmoeten-text =
    To somebody who also cares, you need not explain much. You hear how others do it. And you can laugh together about things that others do not understand.

    In many places there is a group or a coffee morning for carers. Call and ask what there is near you. Also ask whether the person you care for may come along.

    Go and look once. If you do not like it, you need not go back.
tip-lotgenoten-ontmoeten-step-1 = Ask the Mantelzorglijn what there is
tip-lotgenoten-ontmoeten-step-2 = Look at your municipality

tip-ook-nog-partners-title = Stay partners too: agree on one hour without care
tip-ook-nog-partners-text =
    Whoever cares for a partner is sometimes mostly a nurse. Simply being together then slowly disappears.

    Choose one hour a week that is not about care. No pills, no papers. But music, an old film or sitting in the sun.

    Does that no longer work as before? It may make you sad. Look for something small that still works: holding hands, a song you know.

    Sometimes leave the nursing to somebody else. Then you have time to be a partner.
tip-ook-nog-partners-step-1 = Put the hour in the agenda
tip-ook-nog-partners-step-2 = Talk with the Luisterlijn

tip-grens-als-buur-of-vriend-title = Caring for a neighbour or friend? Agree how far it goes
tip-grens-als-buur-of-vriend-text =
    It starts with some shopping. A year later you do the laundry, the post and the hospital. You are not family, but you are a carer.

    Say what you like to do, and what you would rather not. “I am happy to do the shopping. I do not help with money.” That is fair to both of you.

    Ask whether there is family, and whom to call when things go wrong. Put that number in your phone.

    Does it become too much? You may report to the municipality that more help is needed. Tell your neighbour or friend that you do so.
tip-grens-als-buur-of-vriend-step-1 = Find the number of the municipality
tip-grens-als-buur-of-vriend-step-2 = Ask the Mantelzorglijn for advice
