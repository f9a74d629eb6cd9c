# Work and leave.
tip-kort-zorgverlof-title = A few days off to care
tip-kort-zorgverlof-text =
    Is somebody ill and do you have to care? Then there is short-term care leave. Each year it is twice your working week at most. If you work 24 hours, it is 48 hours.

    You usually get 70% of your wage, and at least the minimum wage. Your collective agreement may give more.

    It is for your partner, child and parents. Also for brothers, sisters, grandparents, grandchildren, housemates and people you know.

    Do you have to leave at once, today? Then there is emergency leave. It is short and fully paid.
tip-kort-zorgverlof-step-1 = Read the rules
tip-kort-zorgverlof-step-2 = Call the Mantelzorglijn

tip-lang-zorgverlof-title = Work less for longer, to care
tip-lang-zorgverlof-text =
    Does the caring go on? Then there is long-term care leave. Each year it is six times your working week at most. Ask whether you can spread it, for example one day a week.

    You usually get no wage for these hours. See whether your collective agreement arranges something.

    Ask your employer on paper. The employer may only refuse if the company would suffer seriously.
tip-lang-zorgverlof-step-1 = Read the rules
tip-lang-zorgverlof-step-2 = Call the Mantelzorglijn

tip-werkgever-vertellen-title = Tell your employer that you are a carer
tip-werkgever-vertellen-text =
    Maybe nobody at work knows that you care for somebody. Telling it is often a relief. And your boss can only think along once he or she knows.

    Tell what you do and what you need. For example to start later, to work at home one afternoon, or to keep your phone on.

    You may ask for other hours or another place to work. There is a law for that. Your employer must look at it seriously.

    Choose one thing to start with. Plan a talk of fifteen minutes.
tip-werkgever-vertellen-step-1 = Plan the talk
tip-werkgever-vertellen-step-2 = Practise it with the Mantelzorglijn

tip-verlof-schriftelijk-vragen-title = Asking for care leave: write your boss five sentences
tip-verlof-schriftelijk-vragen-text =
    A short message on paper or by mail is enough. Then you know later what was asked.

    1. Write for whom you care. It may be a partner, child, parent, brother, sister, housemate or somebody you know.

    2. Write why care is needed. You do not have to give details of the illness.

    3. Say which leave you ask for: short or long, and how many hours a week.

    4. Name the first day and about how long it lasts.

    5. Ask for an answer on paper, before a fixed day. Is it a no? Then ask which serious reason there is.
tip-verlof-schriftelijk-vragen-step-1 = Read the rules
tip-verlof-schriftelijk-vragen-step-2 = Ask the Mantelzorglijn for advice

tip-niet-meteen-stoppen-title = Thinking of giving up your job? Try this first
tip-niet-meteen-stoppen-text =
    Working less sometimes looks like the only way. But you then also lose money, pension and colleagues. Do not take that step on a bad day.

    Try three things first. Ask for leave in the busiest weeks. Ask for other hours or a day of working at home. And ask for help for the person you care for while you work.

    Agree on a trial: three months, and then look at it together. That way you can still go back.

    Do you still want to work less? First work out what you keep each month.
tip-niet-meteen-stoppen-step-1 = Call the Mantelzorglijn
tip-niet-meteen-stoppen-step-2 = Plan a talk with your boss
