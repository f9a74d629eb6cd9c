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
pgb-balance-chart = رسم بياني للرصيد. الأرقام موجودة في الجدول.
pgb-balance-date = التاريخ
pgb-balance-amount = الرصيد
pgb-balance-real = الفعلي
pgb-balance-forecast = المتوقّع
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
pgb-tariff-line = { $amount } في الساعة
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
pgb-declaration-date = تاريخ الرعاية
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
pgb-renew-late = اطلبوا التمديد الآن. ثمانية أسابيع قبل النهاية كانت في { $date }.
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
