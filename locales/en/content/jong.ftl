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

tip-jong-afspraken-thuis-title = Agree at home on what you do, and what not
tip-jong-afspraken-thuis-text =
    Helping feels good, until there is no time left for you. An agreement then helps more than a sigh.

    Write down what you do in a week. Cooking, looking after others, going to the doctor, listening. Underline what is too much.

    Choose a quiet moment and say: “This I want to keep doing. This I can no longer do.” Ask who can do it instead.

    Is it hard to talk at home? Ask an uncle, aunt or neighbour to be there.
tip-jong-afspraken-thuis-step-1 = Call the Kindertelefoon
tip-jong-afspraken-thuis-step-2 = Call the Mantelzorglijn

tip-jong-kaart-voor-als-het-misgaat-title = Make a card for when things go wrong at home
tip-jong-kaart-voor-als-het-misgaat-text =
    You are not responsible for everything. But it helps to know whom to call. Put it in your phone.

    1. Is there danger? Call 112. You always may, also when you are young.

    2. Add one adult who can come quickly. Ask today whether that is all right.

    3. Add the number of the GP.

    4. Is it not safe at home, or are you afraid? Call Veilig Thuis, the advice line for safety at home. They think along with you.

    5. Do you want to talk? Call the Kindertelefoon (child line) or the Luisterlijn (listening line).
tip-jong-kaart-voor-als-het-misgaat-step-1 = See the numbers
tip-jong-kaart-voor-als-het-misgaat-step-2 = Call the Kindertelefoon

tip-jong-niet-uw-schuld-title = Somebody at home is low or confused: not your fault
tip-jong-niet-uw-schuld-text =
    When somebody at home is mentally ill, you may walk on tiptoe. You watch every mood. Still it is not because of you, and you cannot make it better.

    You may be angry or ashamed. You may also simply have fun. That does not make you a bad child.

    Ask the GP to explain the illness. Also ask what to do when it gets worse. You may go there yourself.
tip-jong-niet-uw-schuld-step-1 = Call the Kindertelefoon
tip-jong-niet-uw-schuld-step-2 = Call the GP

tip-jong-vraag-een-volwassene-title = Help can come to your home, so you do less
tip-jong-vraag-een-volwassene-text =
    Washing, cooking or watching over somebody all day: a child need not do that alone. The municipality can arrange help at home.

    Ask an adult to call the municipality. Your father or mother, a grandmother, or somebody at school. Anybody may make such a melding: saying that help is needed.

    Let that person tell what you do now. The municipality must look at that too.
tip-jong-vraag-een-volwassene-step-1 = Find the number of the municipality
tip-jong-vraag-een-volwassene-step-2 = Call the Kindertelefoon
