# Young and caring.
tip-jong-en-zorgen-title = Do you help with care at home? You are not the only one
tip-jong-en-zorgen-text =
    Do you help at home because somebody is ill or has a disability? Then you are a carer. Also if you mostly think along, watch out or worry.

    Of young people aged 16 to 24 about one in four gives care. Many of them do not call themselves carers.

    Talking helps. Until you are 18 you can call the Kindertelefoon, from 11:00 to 21:00. It is free. The Mantelzorglijn is there for everyone.
tip-jong-en-zorgen-step-1 = Call the Kindertelefoon
tip-jong-en-zorgen-step-2 = Call the Mantelzorglijn

tip-school-weet-het-title = Tell them at school
tip-school-weet-het-text =
    Sometimes homework does not get done, or you are late because of something at home. Nobody at school knows why until you tell them.

    Choose one person: your mentor, a teacher or the study adviser. You do not have to tell everything. “Somebody at home is ill and I help a lot” is enough.

    Ask what is possible. For example to hand in later, to keep your phone on in class, or a test on another day.
tip-school-weet-het-step-1 = Plan the talk
tip-school-weet-het-step-2 = Practise it with the Mantelzorglijn
