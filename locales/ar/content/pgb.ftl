# What to do for a budget: around the end of a year, and when something waits.
pgb-todo-months = بقي أن تصرّحوا عن: { $months }.
pgb-todo-more = { $list } و{ $count } غيرها
pgb-todo-send = { $count ->
    [one] هناك تصريح واحد جاهز. أرسلوه إلى SVB.
    [two] هناك تصريحان جاهزان. أرسلوهما إلى SVB.
    [few] هناك { $count } تصريحات جاهزة. أرسلوها إلى SVB.
   *[other] هناك { $count } تصريحًا جاهزًا. أرسلوها إلى SVB.
}
pgb-todo-bills = اطلبوا آخر الساعات والفواتير: { $carers }. لدى مقدّم الخدمة عادةً ستة أسابيع لذلك.
pgb-todo-balance = انظروا لدى SVB كم بقي في ميزانيتكم. هل يطابق هذا العرض؟
pgb-todo-short = بحسب هذا الحساب سينقصكم { $amount } يورو. انظروا هل تكفي ساعات أقل، واتصلوا ببلديتكم. فقط إذا كان هناك نقص فعلًا، يمكنكم أن تودعوا مالًا من عندكم لدى SVB.
pgb-todo-renewal = اطلبوا من البلدية تمديد الميزانية.
pgb-todo-cutoff = يجب أن تصل كل التصريحات عن سنة { $year } قبل ذلك.
pgb-todo-cutoff-unknown = انظروا في قرار البلدية (beschikking) حتى أي يوم يمكنكم التصريح عن سنة { $year }. أليس مكتوبًا فيه؟ اسألوا البلدية. اكتبوا اليوم عند هذه الميزانية.
pgb-todo-box3 = هل أودعتم مالًا من عندكم لدى SVB؟ ما يبقى منه في 31 ديسمبر قد يُحسب من الأموال في box 3. اسألوا عن ذلك مصلحة الضرائب (Belastingdienst).
