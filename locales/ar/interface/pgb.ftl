pgb-intro = ميزانيتكم الشخصية: ما يوجد فيها، وما يُصرف، وهل تكفي.
pgb-empty-title = لا ميزانية شخصية (PGB) بعد
pgb-empty-text = هل لديكم ميزانية شخصية (PGB)؟ أدخلوا المبلغ والتواريخ من القرار.
pgb-add = إدخال ميزانية شخصية
pgb-granted = الممنوح
pgb-spent = المصروف
pgb-planned = المخطَّط
pgb-forecast = الباقي في النهاية
pgb-short = النقص في النهاية
pgb-enough = يكفي حتى نهاية يوم { $date }
pgb-not-enough = ينتهي المال بعد { $date }
pgb-overspent = انتهت الميزانية منذ الآن
pgb-as-of = الوضع في { $date }
pgb-renew = اطلبوا التمديد قبل { $date }.
pgb-advice = الميزانية لا تكفي. اتصلوا بالبلدية أو عدّلوا التخطيط.
pgb-balance = الرصيد المتوقّع لكل شهر
pgb-balance-date = التاريخ
pgb-agreements = عقود الرعاية (zorgovereenkomsten)
pgb-agreements-empty = لا اتفاقات بعد مع مقدّم خدمة (zorgverlener).
pgb-agreement-add = إضافة مقدّم خدمة
pgb-agreement-edit = تعديل مقدّم الخدمة
pgb-carer = مقدّم الخدمة
pgb-carer-kind = من هذا الشخص؟
pgb-carer-professional = شخص من شركة رعاية
pgb-carer-zzp = عامل مستقل (zzp)
pgb-carer-netwerk = من العائلة أو الأصدقاء أو الجيران
pgb-tariff = أجر الساعة
pgb-tariff-max = الحد الأقصى لدى البلدية هو { $amount }.
pgb-week = الساعات في اليوم
pgb-week-hint = مثلًا 2 أو 1,5
pgb-holidays = أيضًا في أيام العطل الرسمية
pgb-from = أول يوم
pgb-until = آخر يوم
pgb-declarations = طلبات الدفع (declaraties)
pgb-declarations-empty = لا طلبات دفع بعد.
pgb-declaration-add = إضافة طلب دفع
pgb-declaration-edit = تعديل طلب الدفع
pgb-declaration-date = يوم الرعاية أو آخر يوم فيها
pgb-declaration-from = اليوم الأول، إذا كانت عدة أيام
pgb-declaration-amount = المبلغ
pgb-declaration-carer = مقدّم الخدمة
pgb-declaration-carer-none = لا أحد أو غير ذلك
pgb-name = لأي شيء هذه الميزانية؟
pgb-name-hint = مثلًا: المرافقة (begeleiding)
pgb-own-note = هذه سجلاتكم الخاصة. طلبات الدفع تقدَّم إلى مؤسسة SVB.
pgb-edit = تعديل الميزانية
pgb-delete = حذف الميزانية
pgb-delete-sure = هل تريدون الحذف؟ تُحذف أيضًا الاتفاقات وطلبات الدفع.
pgb-hours-week = عدد الساعات في الأسبوع: { $hours }
pgb-declaration-outside = الميزانية تسري من { $from } إلى نهاية يوم { $until }. اختاروا يومًا في هذه الفترة.
pgb-renew-late = اطلبوا التمديد الآن. كان الأفضل قبل { $date }.
pgb-figures = كل الأرقام
pgb-spent-of = صُرف { $spent } من { $granted }
pgb-weeks-short = { $weeks ->
    [one] ينقص أسبوع واحد
    [two] ينقص أسبوعان
    [few] تنقص { $weeks } أسابيع
    [many] ينقص { $weeks } أسبوعًا
   *[other] ينقص { $weeks } أسبوع
}
pgb-range-enough = { $months ->
    [one] الشهر الأخير محسوب هنا.
    [two] آخر شهرين محسوبان هنا.
    [few] آخر { $months } أشهر محسوبة هنا.
   *[other] آخر { $months } شهرًا محسوبة هنا.
} حتى لو كان كل شهر مكلفًا مثل الشهر الأعلى تكلفة، فالمال يكفي.
pgb-range-dear = { $months ->
    [one] الشهر الأخير محسوب هنا.
    [two] آخر شهرين محسوبان هنا.
    [few] آخر { $months } أشهر محسوبة هنا.
   *[other] آخر { $months } شهرًا محسوبة هنا.
} هل سيكون كل شهر مكلفًا مثل الشهر الأعلى تكلفة؟ عندها ينتهي المال بعد { $dear }.
pgb-range-short = { $months ->
    [one] هل يستمر الأمر مثل الشهر الأخير؟
    [two] هل يستمر الأمر مثل آخر شهرين؟
    [few] هل يستمر الأمر مثل آخر { $months } أشهر؟
   *[other] هل يستمر الأمر مثل آخر { $months } شهرًا؟
} عندها ينتهي المال بين { $dear } و{ $cheap }.
pgb-what-if = ماذا لو؟
pgb-what-if-open = الحساب بساعات أخرى أو بأجر آخر
pgb-what-if-text = غيّروا ما تريدون واحسبوا النتيجة. لا يُحفظ شيء.
pgb-what-if-extra = مقدّم خدمة آخر
pgb-what-if-hours = الساعات في الأسبوع
pgb-what-if-count = حساب
pgb-what-if-again = إزالة النتيجة
pgb-what-if-now = الآن
pgb-what-if-then = عندئذٍ
pgb-what-if-left = الباقي في النهاية
pgb-what-if-until = هل يكفي؟
pgb-table-read = قراءة قائمة
pgb-table-save = حفظ كقائمة
pgb-table-pick = اختاروا قائمتكم
pgb-table-hint = ملف من Excel أو جدول حسابات آخر، محفوظ بصيغة CSV. في كل سطر تاريخ ومبلغ.
pgb-table-wrong = هذه ليست قائمة تواريخ ومبالغ. احفظوا جدولكم بصيغة CSV واختاروا ذلك الملف.
pgb-table-new = { $count ->
    [one] طلب دفع جديد واحد، { $amount }
    [two] طلبا دفع جديدان، المجموع { $amount }
    [few] { $count } طلبات دفع جديدة، المجموع { $amount }
   *[other] { $count } طلب دفع جديد، المجموع { $amount }
}
pgb-table-nothing = لا يوجد فيها شيء جديد.
pgb-table-known = { $count ->
    [one] سطر واحد موجود من قبل.
    [two] سطران موجودان من قبل.
    [few] { $count } أسطر موجودة من قبل.
    [many] { $count } سطرًا موجودًا من قبل.
   *[other] { $count } سطر موجود من قبل.
}
pgb-table-strangers = بدون اتفاق في هذه الميزانية: { $names }. لكن طلبات الدفع محسوبة.
pgb-table-refused = { $count ->
    [one] سطر واحد لا يمكن أخذه
    [two] سطران لا يمكن أخذهما
    [few] { $count } أسطر لا يمكن أخذها
    [many] { $count } سطرًا لا يمكن أخذها
   *[other] { $count } سطر لا يمكن أخذها
}
pgb-table-line = السطر { $line }، { $text }: { $why }
pgb-table-refused-date = ليس يومًا ضمن هذه الميزانية حتى اليوم
pgb-table-refused-amount = ليس مبلغًا أعلى من صفر
pgb-table-take = { $count ->
    [one] إضافة طلب دفع واحد
    [two] إضافة طلبَي دفع
    [few] إضافة { $count } طلبات دفع
   *[other] إضافة { $count } طلب دفع
}
pgb-table-done = { $count ->
    [one] تمت إضافة طلب دفع واحد
    [two] تمت إضافة طلبَي دفع
    [few] تمت إضافة { $count } طلبات دفع
   *[other] تمت إضافة { $count } طلب دفع
}
pgb-todo = ما يجب فعله الآن
# $date (String)
pgb-todo-by = قبل { $date }
# $date (String)
pgb-todo-late = كان يجب أن يتم قبل { $date }
pgb-more = اقرأوا المزيد
pgb-pdf = كشف للبلدية (pdf)
pgb-months = لم يُصرَّح به بعد
pgb-months-text = راجعوا الأيام وأدخلوا ما تم العمل فيه فعلًا.
pgb-month-open = مراجعة الشهر
pgb-month-intro = أدخلوا لكل يوم ما تم العمل فيه فعلًا. لا شيء؟ أدخلوا 0.
pgb-month-as-planned = جرى كل شيء كما خُطّط
pgb-month-other = أيام أخرى
# $quantity (String)
pgb-month-planned = المخطط: { $quantity }
pgb-month-portal = هذا ما تنقلونه إلى PGB Portaal
pgb-month-period = الفترة
pgb-month-quantity = الكمية
pgb-month-left = الباقي بعد هذا التصريح
pgb-month-save = إنشاء التصريح
pgb-month-missing = املأوا كل يوم مخطط.
pgb-month-done = تم الإنشاء. أرسلوه الآن بأنفسكم إلى SVB.
# $amount (String)
pgb-per-uur = { $amount } في الساعة
# $amount (String)
pgb-per-dagdeel = { $amount } لكل جزء من اليوم
# $amount (String)
pgb-per-etmaal = { $amount } لكل يوم وليلة
# $amount (String)
pgb-per-rit = { $amount } لكل رحلة
# $amount (String)
pgb-per-maand = { $amount } في الشهر
pgb-unit = السعر لكل
pgb-unit-uur = ساعة
pgb-unit-dagdeel = جزء من اليوم
pgb-unit-etmaal = يوم وليلة
pgb-unit-rit = رحلة
pgb-unit-maand = شهر، مبلغ ثابت
pgb-tariff-plain = السعر
# $amount (String)
pgb-times = { $amount } مرات
# $amount (String)
pgb-hours = { $amount } ساعة
# $amount (String)
pgb-times-week = { $amount } مرات في الأسبوع
pgb-week-times = كم مرة في اليوم
pgb-model = نوع اتفاق الرعاية
pgb-unknown = غير معبأ
pgb-model-arbeid = عقد عمل
pgb-model-opdracht = عقد تكليف
pgb-model-familie = مع الشريك أو العائلة
pgb-model-vervoer = نقل
pgb-notice = مهلة الإنهاء بالأسابيع
pgb-state = ما وضعه
pgb-state-made = أُعدّ ولم يُرسل بعد
pgb-state-sent = أُرسل
pgb-state-approved = تمت الموافقة
pgb-state-rejected = رُفض
pgb-state-paid = دُفع
pgb-exceptions = أسابيع بلا مساعدة
# $range (String)
pgb-exception-none = { $range }: لا مساعدة
# $range (String)
pgb-exception-other = { $range }: ساعات أخرى
pgb-exception-add = إضافة فترة بلا مساعدة
pgb-exception-wrong = أدخلوا اليوم الأول والأخير.
pgb-more-terms = المزيد عن الاتفاق
# $date (String)
pgb-overlap = ابتداءً من { $date } يسري اتفاق آخر مع مقدم الرعاية هذا.
pgb-as-netwerk = تعدّ هذه البلدية العائلة دائمًا من المحيط الشخصي.
pgb-declaration-kind = لأي شيء
pgb-declaration-uren = ساعات
pgb-declaration-rekening = فاتورة
pgb-declaration-reiskosten = تكاليف السفر
pgb-declaration-vrij = Vrij besteedbaar bedrag (مبلغ حر الإنفاق)
pgb-declaration-feestdagen = Feestdagenuitkering (منحة الأعياد)
pgb-declaration-maandloon = مبلغ شهري
pgb-declaration-km = الكيلومترات
pgb-declaration-km-tariff = المبلغ لكل كيلومتر
pgb-declaration-received = تاريخ استلام الفاتورة أو الساعات
pgb-declaration-note = ملاحظة
# $date (String)
pgb-declaration-carer-by = يسلّم مقدم الرعاية قبل { $date }
# $date (String)
pgb-declaration-holder-by = ترسلونه قبل { $date }
pgb-declaration-late = متأخر
pgb-declaration-over = أكثر مما تبقّى
pgb-declaration-automatic = يدفعه SVB تلقائيًا
pgb-declaration-bills = حفظ الفاتورة
pgb-settings = قواعد بلديتكم
pgb-settings-text = راجعوا قراركم أو اتصلوا بالبلدية.
pgb-cutoff = إرسال تصريحات السنة الماضية قبل
pgb-renew-weeks = طلب التمديد: كم أسبوعًا قبل
pgb-vrij = يُسمح بـ vrij besteedbaar bedrag
pgb-feestdagen = يُسمح بـ feestdagenuitkering
pgb-chart-carers = المصروف لكل مقدم رعاية
pgb-chart-plan = المخطط والفعلي
# $name (String)
pgb-chart-label = رسم بياني: { $name }. الأرقام في الجدول.
pgb-series-balance = الرصيد
pgb-series-low = إذا كان كل شهر غاليًا
pgb-series-high = إذا كان كل شهر رخيصًا
pgb-series-real = الفعلي
pgb-series-other = أخرى
