lock-title = تطبيق Naaste مقفل
lock-text = اكتبوا عبارة المرور. بياناتكم مشفّرة على هذا الجهاز.
lock-field = عبارة المرور
lock-open = فتح
lock-device-text = افتحوا Naaste بالوجه أو الإصبع أو رمز الهاتف.
lock-forgot = هل نسيتم عبارة المرور؟
lock-forgot-text = بدون عبارة المرور لا يستطيع أحد قراءة بياناتكم، ولا نحن. يمكنكم البدء من جديد. بيانات البلدية تعود. ما كتبتموه بأنفسكم يعود فقط من نسخة احتياطية.
choose-title = اختاروا عبارة مرور
choose-text = ليس في هذا الجهاز مخزن للمفاتيح. مع عبارة مرور تبقى بياناتكم سرّية.
choose-field = عبارة مرور جديدة
choose-hint = 10 أحرف على الأقل. أربع كلمات منفصلة سهلة التذكّر.
choose-again = مرة أخرى
choose-differs = عبارتا المرور غير متطابقتين.
choose-save = حفظ ومتابعة
keylost-title = المفتاح ضائع
keylost-text = مفتاح بياناتكم لم يعد في مخزن المفاتيح. لا يستطيع أحد بعد الآن قراءة البيانات القديمة.
keylost-back = هذا يعود: كل ما هو من البلدية، بعد تسجيل الدخول. هل لديكم نسخة احتياطية؟ عندها تعود سجلاتكم أيضًا.
keylost-gone = هذا يضيع بدون نسخة احتياطية: خطاباتكم ومواعيدكم وما لم يُرسل بعد.
keylost-reset = البدء من جديد
damaged-title = بياناتكم تالفة
damaged-text = الملف الذي فيه بياناتكم لا يُقرأ جيدًا. حفظ Naaste نسخة منه.
damaged-text-2 = يمكنكم البدء من جديد. بعد ذلك سجّلوا الدخول أو استعيدوا نسخة احتياطية.
reset-sure = هل أنتم متأكدون؟ بعد ذلك لا يمكن قراءة البيانات القديمة.
reset-yes = نعم، البدء من جديد

## Onboarding
welcome-title = نظرة شاملة معًا
welcome-text = يساعدكم Naaste إذا كنتم ترعون شخصًا. أو إذا كنتم أنتم تحصلون على مساعدة.
welcome-point-1 = ترون متى يجب على البلدية أن تقرّر.
welcome-point-2 = تحصلون على نصائح تناسبكم.
welcome-point-3 = بياناتكم تبقى على هذا الجهاز.
welcome-start = ابدؤوا
welcome-letter = لديّ خطاب
welcome-letter-text = هل لديكم خطاب من البلدية؟ ابدؤوا به. لا يأخذ ذلك وقتًا طويلًا.
welcome-restore = لديّ نسخة احتياطية
role-title = من أنتم؟
role-mantelzorger = أرعى شخصًا قريبًا منّي
role-mantelzorger-text = شريك حياتي أو أحد والديّ أو طفلي أو صديقي أو جاري.
role-client = أحصل على مساعدة أو أطلبها
role-client-text = من البلدية، أو أريد أن أطلب مساعدة.
language-title = بأي لغة؟
gemeente-title = أي بلدية؟
gemeente-text-mantelzorger = اختاروا بلدية الشخص الذي ترعونه.
gemeente-text-client = اختاروا البلدية التي تسكنون فيها.
gemeente-later = ليس الآن
gemeente-later-text = يمكنكم أيضًا متابعة كل شيء بأنفسكم.
gemeente-other = بلدية أخرى
gemeente-other-field = اسم البلدية
gemeente-other-text = هذه البلدية غير متصلة بعد. تتابعون الأمور بأنفسكم، بواسطة خطاباتكم.
gemeente-connect = تسجيل الدخول لدى البلدية الآن
question-progress = السؤال { $current } من { $total }
question-why = لماذا هذا السؤال؟ لكي تناسبكم النصائح أكثر. إجابتكم تبقى على هذا الجهاز.
ready-title = جاهز للبدء
ready-text = يمكنكم تغيير كل شيء لاحقًا في «الإعدادات».
ready-go = إلى «اليوم»
ready-letter = إدخال خطاب أولًا
ready-connect-text = سجّلوا الدخول لدى بلديتكم. عندها تظهر طلباتكم ومواعيدكم تلقائيًا.

## The eight questions
q-name = بأي اسم نناديكم؟
q-name-field = اسمكم الأول
q-relation = من ترعون؟
q-relation-partner = شريك حياتي
q-relation-ouder = أبي أو أمي
q-relation-kind = طفلي
q-relation-familie = قريب آخر من العائلة
q-relation-vriend = صديق أو صديقة
q-relation-buur = جاري
q-together = هل تسكنون معًا في بيت واحد؟
q-hours = كم ساعة تقدّمون الرعاية في الأسبوع؟
q-hours-1 = أقل من 8 ساعات
q-hours-2 = من 8 إلى 20 ساعة
q-hours-3 = من 20 إلى 40 ساعة
q-hours-4 = أكثر من 40 ساعة
q-conditions = ما هي المشكلة؟
q-conditions-hint = يمكنكم اختيار أكثر من إجابة.
q-condition-dementie = الخرف أو النسيان
q-condition-lichamelijk = مرض جسدي أو إعاقة جسدية
q-condition-psychisch = مشكلات نفسية
q-condition-terminaal = المرحلة الأخيرة من الحياة
q-condition-verstandelijk = إعاقة ذهنية
q-condition-ouderdom = التقدّم في العمر
q-work = ماذا تفعلون إلى جانب الرعاية؟
q-work-client = ماذا تفعلون خلال النهار؟
q-work-werk = أعمل
q-work-school = أذهب إلى المدرسة
q-work-pensioen = لديّ معاش تقاعد أو AOW
q-work-geen-werk = ليس لديّ عمل
q-age = كم عمركم؟
q-age-onder-18 = أصغر من 18
q-age-18-24 = من 18 إلى 25
q-age-25-66 = من 25 إلى 67
q-age-67-plus = 67 أو أكبر
q-pgb = هل توجد ميزانية شخصية (PGB)؟
q-load = كم هي ثقيلة عليكم الرعاية الآن؟
q-load-client = كم هو ثقيل عليكم الأمر الآن؟
q-load-1 = خفيف
q-load-2 = مقبول
q-load-3 = ثقيل
q-load-4 = ثقيل جدًا
q-load-5 = فوق الطاقة
q-stage = هل طلبتم مساعدة من البلدية؟
q-stage-niets = ليس بعد
q-stage-melding = نعم، قدّمتُ بلاغًا (melding)
q-stage-aanvraag = نعم، يوجد طلب قيد النظر (aanvraag)
q-stage-afgewezen = نعم، لكنه رُفض
q-stage-loopt = نعم، وتوجد مساعدة

## What a reset gives up
lost-own = { $count ->
    [zero] لا يضيع شيء أدخلتموه بأنفسكم.
    [one] هذا يضيع بدون نسخة احتياطية: شيء واحد أدخلتموه بأنفسكم.
    [two] هذا يضيع بدون نسخة احتياطية: شيئان أدخلتموهما بأنفسكم.
    [few] هذا يضيع بدون نسخة احتياطية: { $count } أشياء أدخلتموها بأنفسكم.
    [many] هذا يضيع بدون نسخة احتياطية: { $count } شيئًا أدخلتموها بأنفسكم.
   *[other] هذا يضيع بدون نسخة احتياطية: { $count } شيء أدخلتموها بأنفسكم.
 }
lost-unsent = { $count ->
    [zero] كل شيء أُرسل.
    [one] شيء واحد لم يُرسل بعد.
    [two] شيئان لم يُرسلا بعد.
    [few] { $count } أشياء لم تُرسل بعد.
    [many] { $count } شيئًا لم يُرسل بعد.
   *[other] { $count } شيء لم يُرسل بعد.
 }
q-clear = إزالة الإجابة
