berichten-intro = الرسائل مع البلدية.
berichten-empty-title = لا رسائل بعد
berichten-empty-text = سجّلوا الدخول لدى بلديتكم لاستلام الرسائل وإرسالها.
berichten-you = أنتم
berichten-write = كتابة رسالة
berichten-send = إرسال
berichten-new = رسالة جديدة
berichten-left = { $count ->
    [zero] لم يبقَ أي حرف
    [one] بقي حرف واحد
    [two] بقي حرفان
    [few] بقيت { $count } أحرف
    [many] بقي { $count } حرفًا
   *[other] بقي { $count } حرف
 }
berichten-too-long = هذه الرسالة طويلة جدًا. اجعلوها أقصر.
berichten-queued = تُرسل رسالتكم حالما يمكن ذلك
berichten-subject-none = عام
delivery-received = وصلت
delivery-sent = أُرسلت
delivery-waiting = في انتظار الإرسال
delivery-parked = لم تُرسل
outbox-title = لم يُرسل بعد
outbox-parked-title = لم يُرسل: الاختيار لكم
outbox-waiting = في انتظار الدور
outbox-needs-sign-in = في انتظار تسجيل دخولكم
outbox-parked = البلدية لم تقبل هذا
outbox-retry = إرسال مرة أخرى
outbox-discard = عدم الإرسال
outbox-discarded = لن يُرسل
outbox-theirs = المسجّل لدى البلدية
outbox-kind-bericht = رسالة
outbox-kind-afspraak-antwoord = جواب على موعد
outbox-kind-melding = بلاغ
outbox-kind-aanvraag = طلب
outbox-kind-document = مستند
outbox-kind-taak = مهمة
