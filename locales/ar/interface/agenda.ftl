agenda-intro = المواعيد وآخر الأيام والمهام في مكان واحد.
agenda-add = إضافة موعد
agenda-empty-title = لا شيء في هذه الأسابيع
agenda-empty-text = أضيفوا موعدًا. مواعيد البلدية تظهر تلقائيًا.
agenda-export = نقل إلى تطبيق التقويم
agenda-kind-gemeente = من البلدية
agenda-kind-eigen = منكم
agenda-kind-termijn = آخر يوم
agenda-kind-pgb = PGB
agenda-kind-taak = مهمة
agenda-conflict = في الوقت نفسه مع شيء آخر
agenda-accept = سأحضر
agenda-decline = لا أستطيع
agenda-answer-open = هل يناسبكم هذا الموعد؟
agenda-answer-accepted = ستحضرون
agenda-answer-declined = لا تستطيعون الحضور
agenda-answer-not-allowed = تفويضكم لا يسمح لكم بالإجابة
agenda-answer-pending = يجري إرسال الجواب
agenda-answered = يجري إرسال جوابكم
agenda-new-title = موعد جديد
agenda-edit-title = تغيير الموعد
agenda-field-title = ماذا
agenda-field-title-hint = مثلًا: طبيب العائلة
agenda-field-date = اليوم
agenda-field-time = الوقت
agenda-field-time-hint = مثلًا 14:30
agenda-field-minutes = كم المدة
agenda-field-place = أين
agenda-field-notes = ملاحظات
agenda-own-note = هذا الموعد موجود على هذا الجهاز فقط.
agenda-with = مع { $name }
agenda-by-gemeente = حسب البلدية هو { $date }. أنتم صحّحتم تاريخًا.
agenda-show-voorziening = عرض المساعدة
agenda-show-tip = عرض النصيحة
agenda-not-found = هذا الموعد لم يعد موجودًا.
agenda-view = طريقة العرض
agenda-view-list = قائمة
agenda-view-day = يوم
agenda-view-week = أسبوع
agenda-view-month = شهر
agenda-now = إلى اليوم
agenda-back = السابق
agenda-on = التالي
agenda-day-empty = لا شيء مخطط
# $count (Number)
agenda-day-items = { $count ->
    [one] موعد أو مهمة واحدة
   *[other] المواعيد والمهام: { $count }
}
# $name (String)
agenda-driver = يقود السيارة: { $name }
agenda-series = يتكرر
agenda-which-edit = ماذا تريد أن تغيّر؟
agenda-which-delete = ماذا تريد أن تحذف؟
agenda-which-once = هذه المرة فقط
agenda-which-later = هذه المرة وكل المرات التالية
agenda-which-all = كل المرات
# $day (Number)
# $days (Number)
agenda-day-of = اليوم { $day } من { $days }
agenda-propose = اقتراح موعد آخر
agenda-propose-send = إرسال الاقتراح
# $moment (String)
agenda-proposed = اقتراحكم: { $moment }
agenda-field-with = من سيكون حاضرًا
agenda-field-driver = من سيقود السيارة
agenda-field-repeat = التكرار
agenda-repeat-none = لا، مرة واحدة
agenda-repeat-day = كل يوم
agenda-repeat-week = كل أسبوع
# $count (Number)
agenda-repeat-weeks = { $count ->
    [two] كل أسبوعين
    [few] كل { $count } أسابيع
   *[other] كل { $count } أسبوعًا
}
agenda-repeat-month-day = كل شهر في التاريخ نفسه
agenda-repeat-month-weekday = كل شهر في يوم الأسبوع نفسه
agenda-repeat-month-last = كل شهر في آخر يوم من أيام الأسبوع هذا
agenda-repeat-quarter = كل ثلاثة أشهر
agenda-repeat-year = كل سنة
agenda-repeat-kept = كما هو الآن
agenda-field-weekdays = في أي أيام
agenda-field-until = حتى تاريخ (شاملًا)
agenda-until-hint = اتركوه فارغًا إذا كان مستمرًا.
agenda-import = استيراد تقويم
agenda-import-pick = اختاروا ملف تقويم (.ics)
agenda-import-hint = يستطيع تقويمكم الآخر إنشاء مثل هذا الملف. ترون أولًا ما فيه.
agenda-import-wrong = هذا ليس ملف تقويم. اختاروا ملفًا ينتهي بـ .ics.
# $count (Number)
agenda-import-fresh = جديد: { $count }
# $count (Number)
agenda-import-changed = تغيّر: { $count }
# $count (Number)
agenda-import-gone = ملغى ويُحذف: { $count }
# $count (Number)
agenda-import-known = موجود في تقويمكم: { $count }
# $count (Number)
agenda-import-refused = لا يمكن إدخاله: { $count }
agenda-import-nothing = لا جديد في هذا الملف.
agenda-take = أضف إلى تقويمي
# $count (Number)
agenda-import-done = تم التحديث: { $count }
taken-title = مهام مشتركة
taken-intro = مهام تتشاركونها مع من يساعد أيضًا. خذوا واحدة فيرى الآخرون ذلك.
taken-empty-title = لا مهام مشتركة بعد
taken-empty-text = تظهر المهام هنا عند تسجيل الدخول لدى بلدية تشاركها.
taken-take = سأقوم بهذا
taken-back = تراجعت
taken-finish = تم
taken-undo = لم يتم بعد
taken-open = لا أحد بعد
taken-mine = أنتم تقومون بهذا
# $name (String)
taken-by = يقوم بهذا: { $name }
taken-done = تم
# $name (String)
taken-done-by = قام به: { $name }
# $date (String)
taken-due = قبل { $date }
taken-waiting = يُرسل في أقرب وقت
taken-first = لم يُقبل اختياركم: سبقكم شخص آخر.
taken-leave = اتركوه هكذا
taken-again = المتابعة رغم ذلك
taken-add = إضافة مهمة
taken-field-title = ما الذي يجب فعله
taken-field-due = قبل أي يوم
taken-field-who = لمن
# $line (String)
# $text (String)
agenda-import-line = السطر { $line }: { $text }
