documenten-intro = خطابات البلدية وما أرسلتموه. ما فتحتموه يمكنكم قراءته أيضًا بدون إنترنت.
documenten-all = كل المستندات
documenten-none = لا مستندات بعد
documenten-none-text = خطابات البلدية تصل هنا تلقائيًا. ويمكنكم أيضًا إرسال مستند بأنفسكم.
document-title = مستند
document-save = حفظ
document-save-window = فتح بتطبيق آخر
document-save-window-hint = يوضع الملف في مجلد التنزيلات (Downloads).
document-save-hint = متصفّحكم يحفظ الملف في مجلد التنزيلات (Downloads).
document-share = مشاركة
document-share-none = المشاركة غير ممكنة على هذا الجهاز. احفظوا المستند. عندها يمكنكم مشاركة الملف بأنفسكم.
document-share-refused = جهازكم لا يشارك هذا النوع من الملفات. احفظوه.
document-no-view = هذا الجهاز لا يعرض ملفات pdf في التطبيق. افتحوه بتطبيق آخر.
document-no-view-browser = متصفّحكم لا يعرض ملف pdf هذا هنا. افتحوه في علامة تبويب جديدة أو احفظوه.
document-new-tab = فتح في علامة تبويب جديدة
document-other-kind = التطبيق لا يعرض هذا النوع من الملفات. احفظوه لفتحه.
document-frame = محتوى المستند
upload-title = إرسال مستند
upload-for = لمن هو؟
upload-pick = اختيار صورة أو ملف pdf
upload-hint = ملف pdf أو jpg أو png لا يتجاوز 10 MB. بدون إنترنت يُرسل لاحقًا تلقائيًا.
upload-queued = يُرسل مستندكم حالما يمكن ذلك
upload-waiting = يجري الإرسال
upload-sent = أُرسل
upload-refused = رفضته البلدية
upload-refused-link = انظروا في «الرسائل» ماذا يمكنكم أن تفعلوا
bijlage-many = هذه ملفات كافية. احذفوا أحدها أولًا.
attachment-gone = لم يعد موجودًا في الملف
attachment-open = فتح المرفق { $name }

## Messages with attachments, read state, the chat
delivery-read = قرأتها البلدية
delivery-sent-at = استلمتها البلدية في { $moment }
delivery-read-at = قرأتها البلدية في { $moment }
berichten-unread = { $count ->
    [zero] لا جديد
    [one] رسالة جديدة
    [two] رسالتان جديدتان
    [few] { $count } رسائل جديدة
   *[other] { $count } رسالة جديدة
 }
berichten-attach = إرفاق صورة أو pdf
berichten-attach-hint = 10 ملفات على الأكثر، كل ملف 10 MB. ملف pdf أو jpg أو png.
berichten-attach-drop = إزالة { $name }
berichten-draft-kept = ما تكتبونه يبقى محفوظًا حتى ترسلوه.
berichten-about = الكتابة إلى البلدية عن هذا
outbox-attached = توجد رسالة تنتظر هذا الملف. هل تختارون «عدم الإرسال»؟ عندها تُرسل الرسالة بدون هذا الملف.
chat-title = الدردشة
chat-with = الدردشة مع { $gemeente }
chat-for = الدردشة بخصوص { $name }
chat-live = متصل. الأجوبة تصل تلقائيًا.
chat-connecting = يجري الاتصال. يمكنكم البدء بالكتابة.
chat-off = لا يوجد اتصال
chat-open = مفتوحة الآن
chat-closed = مغلقة الآن
chat-closed-text = لا يوجد أحد الآن في دردشة { $gemeente }. اتصلوا هاتفيًا أو اكتبوا رسالة.
chat-none-text = بلدية { $gemeente } ليس لديها دردشة هنا. اتصلوا هاتفيًا أو اكتبوا رسالة.
chat-hours = الأوقات التي يوجد فيها شخص
chat-other = طرق أخرى للوصول إلى البلدية
chat-no-phone = لا نعرف هنا رقم هاتف لهذه البلدية. انظروا في آخر خطاب.
chat-message = كتابة رسالة
chat-write = سؤالكم
chat-sign-in = سجّلوا الدخول للدردشة
chat-private = ترون هذه الدردشة أنتم والشخص المعني. لا يراها آخرون لديهم تفويض.
chat-private-own = أنتم فقط ترون هذه الدردشة. لا يراها من أعطيتموه تفويضًا.

## Letters, sent electronically
schrijven-send = إرسال إلى بلدية { $gemeente }
schrijven-send-hint = بلدية { $gemeente } تقبل هذا الخطاب رقميًا. لا يُعدّ مقدَّمًا إلا عند وصول تأكيد الاستلام.
schrijven-send-attach = المرفقات لا تُرسل بهذا الزر. أرسلوها بعد ذلك من «المستندات».
schrijven-send-sign-in = سجّلوا الدخول. عندها يُرسل الخطاب تلقائيًا.
schrijven-send-missing = أكملوا كل البيانات أولًا. في الإرسال الرقمي لا يمكنكم إضافة شيء بالقلم.
schrijven-sending = يجري إرسال خطابكم
schrijven-sending-text = لم يُقدَّم بعد. يظهر ذلك هنا حالما يصل إلى البلدية.
schrijven-refused = البلدية لم تقبل خطابكم
schrijven-refused-text = لم يُقدَّم الخطاب. انظروا في «الرسائل» ماذا يمكنكم أن تفعلوا، أو أرسلوه على الورق.
schrijven-handed-in = قُدّم في { $date }
schrijven-reference = رقم المرجع لدى البلدية: { $reference }
schrijven-receipt = البلدية أكّدت الاستلام.
