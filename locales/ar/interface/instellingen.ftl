settings-language = اللغة
settings-theme = الألوان
settings-theme-system = مثل الجهاز
settings-theme-light = فاتح
settings-theme-dark = داكن
settings-theme-contrast = تباين عالٍ
settings-notifications = الإشعارات
settings-notifications-on = إرسال تذكيرات لي
settings-full-text = إظهار النص الكامل في الإشعار
settings-full-text-hint = عندها يستطيع آخرون رؤيته أيضًا.
settings-remind-minutes = قبل الموعد
settings-remind-days = قبل آخر يوم
settings-quiet = ساعات الهدوء
settings-quiet-from = هدوء من
settings-quiet-until = هدوء حتى
settings-computer = هذا الحاسوب
settings-autostart = تشغيل Naaste مع الحاسوب
settings-tray = إبقاء Naaste مفتوحًا بجانب الساعة
settings-tray-hint = عندها تصل التذكيرات أيضًا والنافذة مغلقة.
settings-days-before = { $count ->
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $count } أيام
    [many] قبل { $count } يومًا
   *[other] قبل { $count } يوم
 }
settings-hours-before = { $count ->
    [one] قبل ساعة واحدة
    [two] قبل ساعتين
    [few] قبل { $count } ساعات
   *[other] قبل { $count } ساعة
 }
settings-minutes-before = { $count ->
    [one] قبل دقيقة واحدة
    [two] قبل دقيقتين
    [few] قبل { $count } دقائق
   *[other] قبل { $count } دقيقة
 }
settings-profile = وضعي
settings-profile-text = إجاباتكم على أسئلة البداية.
settings-profile-edit = تعديل الإجابات
settings-gemeenten = البلديات
settings-gemeenten-text = سجّلوا الدخول لجلب بياناتكم.
settings-sign-in = تسجيل الدخول
settings-sign-out = تسجيل الخروج
settings-sign-out-erase = تسجيل الخروج ومحو البيانات
settings-sign-out-erase-text = يُمحى من هذا الجهاز كل ما يخصّ هذه البلدية. بعد تسجيل الدخول يعود.
settings-signed-in = تم تسجيل الدخول باسم { $name }
settings-signed-in-plain = تم تسجيل الدخول
settings-not-signed-in = لم يُسجَّل الدخول
settings-synced = تم الجلب: { $when }
settings-session-ends = تنتهي الجلسة في الساعة { $when }
signing-in-title = تسجيل الدخول في المتصفّح
signing-in-text = فتحنا متصفّحكم. سجّلوا الدخول هناك. ثم عودوا إلى هنا.
signing-in-open = فتح صفحة تسجيل الدخول
signing-in-cancel = إيقاف تسجيل الدخول
signed-in-toast = تم تسجيل دخولكم
settings-data = بياناتكم
backup-title = نسخة احتياطية
backup-text = ملف مشفّر فيه كل ما أدخلتموه بأنفسكم.
backup-make = إنشاء نسخة احتياطية
backup-words = كلمات الاستعادة الخاصة بكم
backup-words-text = اكتبوا هذه الكلمات الاثنتي عشرة على ورقة. ترونها مرة واحدة فقط.
backup-words-warn = بدون هذه الكلمات لا يستطيع أحد فتح النسخة.
backup-download = حفظ الملف
backup-written = كتبتُ الكلمات على ورقة
restore-title = استعادة نسخة احتياطية
restore-text = اختاروا الملف واكتبوا الكلمات الاثنتي عشرة. ما لديكم الآن يبقى.
restore-file = الملف
restore-words = كلمات الاستعادة
restore-words-hint = اثنتا عشرة كلمة بينها مسافات
restore-go = استعادة
restore-done = تم: الجديد { $added }، المحدَّث { $changed }.
export-title = أخذ كل شيء معكم
export-text = ملف يمكن قراءته، فيه كل ما يعرفه Naaste. الملف غير مشفّر.
export-go = إنشاء الملف
erase-title = محو كل شيء
erase-text = يمحو كل شيء من هذا الجهاز. لا يتغيّر شيء لدى البلدية.
erase-go = محو كل شيء
erase-step-1 = هل تريدون أولًا إنشاء نسخة احتياطية؟
erase-step-1-text = خطاباتكم ومواعيدكم وسجلاتكم موجودة هنا فقط.
erase-step-1-backup = أولًا نسخة احتياطية
erase-step-1-next = المتابعة بدون نسخة
erase-step-2 = هل تريدون محو كل شيء من هذا الجهاز؟
erase-step-2-text = لا يمكن التراجع عن هذا.
erase-step-2-wait = يمكنكم المحو بعد لحظة. خذوا وقتكم.
erase-step-2-go = نعم، محو كل شيء
erase-keep = لا، الاحتفاظ بكل شيء
privacy-title = الخصوصية
privacy-1 = بياناتكم مشفّرة على هذا الجهاز. لا يوجد حساب لدى Naaste.
privacy-2 = تطبيق Naaste لا يسأل أبدًا عن رقم الخدمة للمواطن (BSN).
privacy-3 = ما تكتبونه بأنفسكم يبقى هنا. فقط ما ترسلونه يذهب إلى البلدية.
privacy-4 = البلدية ترسل بيانات فقط عندما تكونون مسجّلي الدخول.
privacy-5 = لا توجد إعلانات ولا أدوات تتبّع ولا إحصاءات.
privacy-6 = يمكنكم أخذ كل شيء معكم ومحو كل شيء. تفعلون ذلك في هذه الصفحة.
privacy-7 = الإشعارات لا تُظهر نصًا شخصيًا، إلا إذا فعّلتم ذلك.
privacy-8 = تطبيق Naaste يشرح القانون. هذه ليست مشورة قانونية.
about-title = عن Naaste
about-version = الإصدار { $version }
about-text = تطبيق Naaste برنامج حر برخصة EUPL-1.2.
about-font = الخط: Atkinson Hyperlegible Next، برخصة SIL Open Font License.
about-design = التصميم فيه أجزاء من NL Design System، برخصة EUPL-1.2.
about-access = سهولة الوصول
about-access-text = صُمّم Naaste وفق معيار WCAG 2.2 بالمستوى AA، وتُختبر كل شاشة آليًا: بكل لغة، وبالألوان الفاتحة والداكنة وبالتباين العالي. لم يختبره بعد أي شخص من ذوي الإعاقة ولا خبير مستقل. هل هناك ما لا يعمل معك؟ أخبر بلديتك.
about-example = مثال
about-example-on = عرض المثال
settings-remind-pgb = لتمديد PGB
settings-remind-tasks = لمهمة
settings-phone = هذا الهاتف
settings-app-lock = قفل Naaste
settings-app-lock-hint = يسأل هاتفكم من أنتم. إذا أزلتم رمز الهاتف فستضيع بياناتكم هنا أيضًا. أنشئوا أولًا نسخة احتياطية.
settings-screenshots = السماح بصور الشاشة
settings-screenshots-hint = عندها يظهر Naaste أيضًا في قائمة التطبيقات المفتوحة.
settings-same-day = في اليوم نفسه
settings-not-shown = لا يمكن لتطبيق Naaste عرض الإشعارات هنا. ما يفوتكم تجدونه في شاشة «اليوم» عندما تفتحون Naaste.
problem-title = أخبرونا بما هو غير صحيح
problem-intro = هل هناك شيء لا يعمل أو خطأ في Naaste؟ اكتبوه هنا. سترون بالضبط ما سيُرسل.
problem-field = ما المشكلة؟
problem-hint = لا تكتبوا أسماء ولا رقم BSN ولا أي شيء عن صحتكم.
problem-empty = اكتبوا أولًا ما هي المشكلة.
problem-lines = هذا يساعد في العثور على الخطأ. أزيلوا ما لا تريدون مشاركته.
problem-version = إصدار Naaste
problem-device = الجهاز
problem-synced = آخر تحديث للبيانات في
problem-text = هذا ما سيُرسل، ولا شيء غيره
# $address (String)
problem-mail-text = تُرسل الرسالة إلى { $address } بعنوان «Naaste». أنتم من يرسلها بأنفسكم من برنامج بريدكم.
problem-mail = فتح برنامج البريد
problem-nowhere = تطبيق Naaste لا يرسل شيئًا بنفسه ولا يعرف عنوانًا. أعطوا النص لشخص يستطيع مساعدتكم.
problem-share = مشاركة النص أو نسخه
problem-share-none = لا يمكن المشاركة ولا النسخ على هذا الجهاز. حدّدوا النص أو اكتبوه باليد.
