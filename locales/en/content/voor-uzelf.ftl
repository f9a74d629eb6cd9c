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
