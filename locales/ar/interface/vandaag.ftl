greet-morning = صباح الخير، { $name }
greet-afternoon = نهاركم سعيد، { $name }
greet-evening = مساء الخير، { $name }
greet-morning-plain = صباح الخير
greet-afternoon-plain = نهاركم سعيد
greet-evening-plain = مساء الخير
vandaag-first = هذا أولًا
vandaag-terms = مهم أيضًا
vandaag-agenda = اليوم وغدًا
vandaag-agenda-empty = لا شيء في مواعيدكم لليوم وغدًا.
vandaag-agenda-all = كل المواعيد
vandaag-tips = نصائح لكم
vandaag-tips-all = كل النصائح
vandaag-pgb = ميزانيتكم الشخصية (PGB)
vandaag-quiet-title = لا شيء مستعجل
vandaag-quiet-text = لا توجد الآن مهلة تحتاج إلى انتباهكم.
vandaag-start-title = هل لديكم خطاب من البلدية؟
vandaag-start-text = أدخلوه. بعد ذلك ترون على من الدور ومتى.
vandaag-connect-title = اربطوا بلديتكم بالتطبيق
vandaag-connect-text = عندها تظهر الطلبات والمواعيد والرسائل تلقائيًا.
vandaag-connect = تسجيل الدخول لدى البلدية
vandaag-example-text = هل تريدون التجوّل أولًا؟ شاهدوا مثالًا غير حقيقي.
vandaag-example = عرض المثال
vandaag-unread = { $count ->
    [zero] ليس لديكم رسائل جديدة
    [one] لديكم رسالة جديدة واحدة
    [two] لديكم رسالتان جديدتان
    [few] لديكم { $count } رسائل جديدة
   *[other] لديكم { $count } رسالة جديدة
 }
missed-title = هذا فاتكم
missed-text = كان Naaste مغلقًا، أو لم يتمكن من عرض إشعار لكم.
missed-seen = شوهد
missed-afspraak = موعد: { $title }
missed-termijn = آخر يوم يقترب: { $title }
missed-verlopen = انتهت المهلة: { $title }
missed-pgb = الميزانية الشخصية (PGB): { $title }
missed-taak = مهمة: { $title }
missed-noodplan = راجعوا إن كانت خطة «إذا تعذّر عليّ تقديم الرعاية» ما زالت صحيحة
countdown-left = { $count ->
    [few] أيام
    [many] يومًا
   *[other] يوم
 }
countdown-late = { $count ->
    [few] أيام تأخير
    [many] يومًا تأخير
   *[other] يوم تأخير
 }
missed-done = تم
missed-later = لاحقًا
missed-hour = بعد ساعة
missed-evening = هذا المساء
missed-tomorrow = صباح الغد
# $moment (String)
missed-again = يأتيكم هذا التذكير { $moment }
vandaag-terms-all = كل المساعدات
