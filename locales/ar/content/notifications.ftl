notification-title = Naaste
notification-afspraak = لديكم موعد.
notification-termijn = مهلة على وشك الانتهاء.
notification-termijn-verlopen = انتهت مهلة.
notification-pgb = انظروا إلى ميزانيتكم الشخصية (pgb).
notification-taak = لديكم مهمة.
notification-noodplan = راجعوا خطتكم مرة أخرى.
notification-full = { $what } التاريخ: { $day } { $month }.
notification-month-1 = يناير
notification-month-2 = فبراير
notification-month-3 = مارس
notification-month-4 = أبريل
notification-month-5 = مايو
notification-month-6 = يونيو
notification-month-7 = يوليو
notification-month-8 = أغسطس
notification-month-9 = سبتمبر
notification-month-10 = أكتوبر
notification-month-11 = نوفمبر
notification-month-12 = ديسمبر

# أزرار الإشعار
notification-action-done = تم
notification-action-hour = بعد ساعة
notification-action-evening = هذا المساء
notification-action-tomorrow = صباح الغد

# أنواع التذكيرات في إعدادات الجهاز
notification-channel-afspraken = المواعيد
notification-channel-termijnen = المُهل والقرارات
notification-channel-pgb = الميزانية الشخصية (PGB)
notification-channel-taken = المهام

# ما يسأله الجهاز عندما يحرس المفتاح
device-lock-open = افتحوا Naaste بالوجه أو الإصبع أو رمز الجهاز.
device-lock-on = تشغيل قفل Naaste.
device-lock-off = إيقاف قفل Naaste.
