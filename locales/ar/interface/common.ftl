language-name = العربية

## Navigation
nav-label = القائمة الرئيسية
nav-vandaag = اليوم
nav-tips = نصائح
nav-voorzieningen = المساعدات
nav-pgb = PGB
nav-agenda = المواعيد
nav-berichten = الرسائل
nav-hulp = مساعدة واتصال
nav-instellingen = الإعدادات
nav-brief = لديّ خطاب
nav-meer = المزيد
skip-to-content = إلى المحتوى
meer-intro = كل ما يمكنكم فعله أيضًا في Naaste.
not-found-title = هذه الصفحة غير موجودة
not-found-text = ربما نُقلت الصفحة. عودوا إلى «اليوم».
to-vandaag = إلى «اليوم»

## Buttons and small words
back = رجوع
next = التالي
skip = تخطٍّ
save = حفظ
cancel = إلغاء
delete = حذف
edit = تعديل
close = إغلاق
retry = إعادة المحاولة
undo = تراجع
yes = نعم
no = لا
optional = غير إلزامي
more = قراءة المزيد
call = اتصال
website = الموقع
copy = نسخ
copied = تم النسخ
show = عرض
loading = لحظة من فضلكم
saved-toast = تم الحفظ
deleted-toast = تم الحذف
today = اليوم
tomorrow = غدًا
yesterday = أمس
all-day = طوال اليوم
source-gemeente = من البلدية
source-zelf = أدخلتموه بأنفسكم
own-dossier = أنتم
for-person = لـ { $name }
checked-on = تم التحقق في { $date }
range = من { $from } إلى نهاية { $until }
from-date = ابتداءً من { $date }
days-left = { $count ->
    [zero] بقي 0 يوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $count } أيام
    [many] بقي { $count } يومًا
   *[other] بقي { $count } يوم
 }
days-late = { $count ->
    [zero] تأخير 0 يوم
    [one] تأخير يوم واحد
    [two] تأخير يومين
    [few] تأخير { $count } أيام
    [many] تأخير { $count } يومًا
   *[other] تأخير { $count } يوم
 }
days-today = اليوم
minutes = { $count ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
   *[other] { $count } دقيقة
 }
hours = { $count ->
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
   *[other] { $count } ساعة
 }

## Fields
field-date-hint = مثلًا ⁦3-12-2026⁩ (يوم-شهر-سنة)
field-date-pick = الاختيار من التقويم
field-money-hint = مثلًا 1.250,50
field-missing = اكتبوا: { $field }.
field-date-wrong = لا نعرف هذا التاريخ. اكتبوا مثلًا ⁦3-12-2026⁩.
field-date-future = هذا التاريخ في المستقبل. تحقّقوا منه مرة أخرى.
field-date-order = هذا اليوم قبل اليوم الأول. اختاروا يومًا لاحقًا.
field-money-wrong = هذا ليس مبلغًا. اكتبوا مثلًا 1.250,50.
field-time-wrong = هذا ليس وقتًا. اكتبوا مثلًا 14:30.
field-number-wrong = اكتبوا رقمًا.

## Sync state
banner-offline = لا يوجد اتصال بالإنترنت. ترون بيانات { $when }.
banner-offline-never = لا يوجد اتصال بالإنترنت.
banner-stale = لا يمكن الوصول إلى البلدية. ترون بيانات { $when }.
banner-stale-never = لا يمكن الوصول إلى البلدية الآن. سنحاول مرة أخرى لاحقًا.
banner-signed-out = تم تسجيل خروجكم. ترون بيانات { $when }.
banner-signed-out-never = تم تسجيل خروجكم من البلدية.
banner-syncing = يجري جلب البيانات
banner-example = أنتم تشاهدون مثالًا. البيانات غير حقيقية.
banner-example-stop = إيقاف المثال
banner-waiting = { $count ->
    [zero] لا شيء في انتظار الإرسال.
    [one] شيء واحد في انتظار الإرسال.
    [two] شيئان في انتظار الإرسال.
    [few] { $count } أشياء في انتظار الإرسال.
    [many] { $count } شيئًا في انتظار الإرسال.
   *[other] { $count } شيء في انتظار الإرسال.
 }
banner-parked = { $count ->
    [zero] كل شيء أُرسل.
    [one] شيء واحد لم يُرسل. اختاروا ما تريدون فعله.
    [two] شيئان لم يُرسلا. اختاروا ما تريدون فعله.
    [few] { $count } أشياء لم تُرسل. اختاروا ما تريدون فعله.
    [many] { $count } شيئًا لم يُرسل. اختاروا ما تريدون فعله.
   *[other] { $count } شيء لم يُرسل. اختاروا ما تريدون فعله.
 }
sign-in-again = تسجيل الدخول مجددًا
sync-now = جلب الآن
language-unreviewed = لم يراجع هذه الترجمة بعد شخص لغته الأم هي العربية.
