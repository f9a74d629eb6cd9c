reken-title = راجعوا حساب الأيام
reken-open-named = راجعوا حساب الأيام: { $term }
reken-intro = هكذا يحسب القانون هذه المهلة، يومًا بيوم.
reken-start = تبدأ في
reken-raw = بدون عطلة نهاية الأسبوع والأعياد
reken-formal = حسب القانون
reken-letter = حسب الخطاب
reken-leads = هذا اليوم هو المعتمد
reken-why-safe = عليكم أنتم أن تفعلوا شيئًا. اليوم الأبكر هو الآمن.
reken-why-letter = الخطاب يذكر يومًا أبكر. ذلك اليوم هو الآمن.
reken-why-formal = على البلدية أن تفعل شيئًا. لديها وقت حتى نهاية هذا اليوم.
reken-why-fixed = هذه الأيام لا تتأجّل بسبب عطلة نهاية الأسبوع أو عيد.
reken-uncertain = ليست كل أيام العطل لهذه السنة معروفة بعد. قد يتأخّر الأمر يومًا.
reken-calendar = على التقويم
reken-calendar-note = الأيام نفسها مذكورة أدناه كقائمة أيضًا.
reken-list = يومًا بيوم
reken-legend = معنى العلامات
reken-role-event = البداية، لا يُحسب
reken-role-counted = يُحسب (مع رقم)
reken-role-suspended = متوقّفة
reken-role-prolonged = وقت إضافي للبلدية
reken-role-extended = يتأجّل
reken-role-leading = هذا اليوم هو المعتمد
reken-day-event = { $date }: هنا البداية. هذا اليوم لا يُحسب.
reken-span-counted = من { $from } إلى نهاية يوم { $until }: { $count ->
    [one] يُحسب يوم واحد.
    [two] يُحسب يومان.
    [few] تُحسب { $count } أيام.
    [many] يُحسب { $count } يومًا.
   *[other] يُحسب { $count } يوم.
 }
reken-span-suspended = من { $from } إلى نهاية يوم { $until }: المهلة متوقّفة { $count ->
    [one] يومًا واحدًا.
    [two] يومين.
    [few] { $count } أيام.
    [many] { $count } يومًا.
   *[other] { $count } يوم.
 }
reken-span-prolonged = من { $from } إلى نهاية يوم { $until }: { $count ->
    [one] يوم إضافي واحد للبلدية.
    [two] يومان إضافيان للبلدية.
    [few] { $count } أيام إضافية للبلدية.
    [many] { $count } يومًا إضافيًا للبلدية.
   *[other] { $count } يوم إضافي للبلدية.
 }
reken-day-raw = { $date } هو { $free }. لا يجوز أن تنتهي المهلة في هذا اليوم.
reken-day-free = { $date } هو { $free }: تتأجّل النهاية.
reken-day-working = { $date } يوم عمل: هنا تنتهي المهلة.
reken-day-second = { $date }: المهلة القصيرة تحتاج إلى يومَي عمل.
reken-day-letter = { $date }: آخر يوم حسب خطاب البلدية.
reken-source = مصدر يوم العطلة هذا
free-zaterdag = يوم سبت
free-zondag = يوم أحد
free-nieuwjaarsdag = رأس السنة (Nieuwjaarsdag)
free-goede-vrijdag = الجمعة العظيمة (Goede Vrijdag)
free-tweede-paasdag = ثاني أيام عيد الفصح (tweede paasdag)
free-koningsdag = عيد الملك (Koningsdag)
free-bevrijdingsdag = عيد التحرير (Bevrijdingsdag)
free-hemelvaartsdag = عيد الصعود (Hemelvaartsdag)
free-tweede-pinksterdag = ثاني أيام عيد العنصرة (tweede pinksterdag)
free-eerste-kerstdag = أول أيام عيد الميلاد (eerste kerstdag)
free-tweede-kerstdag = ثاني أيام عيد الميلاد (tweede kerstdag)
free-gelijkgesteld = يوم مساوٍ ليوم عيد بمرسوم ملكي

## What happens when it passes
when-aanvraag = لم تنتهِ؟ ابتداءً من { $date } يمكنكم تقديم الطلب (aanvraag) بأنفسكم. لا توجد عندها غرامة تأخير (dwangsom).
when-ingebrekestelling = لا قرار؟ ابتداءً من { $date } يمكنكم إرسال إنذار التأخّر (ingebrekestelling) إلى البلدية.
when-dwangsom = لا قرار بعد؟ عندها تبدأ غرامة التأخير (dwangsom) في { $date }.
when-dwangsom-full = بعد { $date } لا يُضاف شيء. يمكنكم عندها التوجّه إلى المحكمة.
when-decision-stands = إذا لم تفعلوا شيئًا، يصبح القرار نهائيًا ابتداءً من { $date }.
when-nothing = إذا لم تفعلوا شيئًا، فلن يتغيّر شيء بعد { $date }.
term-suspended-days = توقّفت المهلة { $count ->
    [one] يومًا واحدًا.
    [two] يومين.
    [few] { $count } أيام.
    [many] { $count } يومًا.
   *[other] { $count } يوم.
 }
term-prolonged = أخذت البلدية وقتًا إضافيًا.
term-by-gemeente = حسب البلدية كانت البداية في { $start }. عندها اليوم المعتمد هو { $leading }.

## They are late, or they said no
standing-late-onderzoek = دراسة الحالة متأخّرة { $count ->
    [one] يومًا واحدًا
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
 }
standing-late-onderzoek-text = لا حاجة إلى الانتظار. يمكنكم الآن تقديم الطلب (aanvraag) بأنفسكم.
standing-late-beschikking = القرار متأخّر { $count ->
    [one] يومًا واحدًا
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
 }
standing-late-beschikking-text = أرسلوا خطابًا تقولون فيه إن القرار متأخّر. عندها يبقى للبلدية أسبوعان.
standing-late-beslissing = القرار بشأن اعتراضكم متأخّر { $count ->
    [one] يومًا واحدًا
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
 }
standing-in-gebreke = ما زال لدى البلدية أسبوعان
standing-in-gebreke-text = كتبتم أن القرار متأخّر. على البلدية أن تقرّر في موعد أقصاه { $date }.
standing-dwangsom = البلدية تدفع لكم غرامة تأخير (dwangsom)
standing-dwangsom-text = لا يوجد قرار حتى الآن. كل يوم يُضاف مبلغ.
standing-dwangsom-full = بلغت غرامة التأخير (dwangsom) حدّها الأقصى
standing-dwangsom-full-text = لا يوجد قرار حتى الآن. يمكنكم التوجّه إلى المحكمة.
standing-refused = البلدية تقول لا
standing-partial = البلدية تعطي أقل ممّا طلبتم
standing-not-taken = البلدية لا تنظر في طلبكم
standing-revoked = البلدية تسحب القرار
standing-dismissed = البلدية ترفض اعتراضكم
standing-partly-upheld = قُبل اعتراضكم جزئيًا
standing-object = غير موافقين؟ يمكنكم تقديم اعتراض (bezwaar) حتى نهاية يوم { $date }. هذا مجاني.
standing-appeal = غير موافقين؟ يمكنكم التوجّه إلى المحكمة حتى نهاية يوم { $date }. هذا يكلّف مالًا.
standing-since = أُرسل في { $date }.
dwangsom-now = حتى نهاية اليوم: { $due }. الحد الأقصى { $most }.
dwangsom-today = اليوم يُضاف { $today }.
dwangsom-later = بعد ذلك تحصلون على { $first } في اليوم، ولاحقًا أكثر. المجموع على الأكثر { $most }.
dwangsom-uncertain = ربما تغيّرت هذه المبالغ في 2026. اسألوا مكتب المشورة القانونية (Juridisch Loket).

## A date that the user corrects
date-wrong = هل يوجد تاريخ غير صحيح؟
date-wrong-which = أي تاريخ تريدون تصحيحه؟
date-wrong-named = هل هذا التاريخ غير صحيح؟ { $step }
correct-title = تصحيح تاريخ
correct-gemeente = حسب البلدية: { $date }
correct-own = حسب ما أدخلتم: { $date }
correct-field = ما هو التاريخ الصحيح في رأيكم؟
correct-note = أنتم فقط ترون هذا. لا تصل رسالة إلى البلدية. اتصلوا بالبلدية أيضًا.
correct-effect = عندها يحسب Naaste بتاريخكم. تاريخ البلدية يبقى ظاهرًا.
correct-save = الحساب بتاريخي
correct-undo = سحب تاريخي
correct-saved = الآن يحسب Naaste بتاريخكم
correct-undone = عاد Naaste إلى الحساب بتاريخ البلدية
correct-shown = { $step }: حسب البلدية { $gemeente }، وحسب ما أدخلتم { $own }. يحسب Naaste بتاريخكم.
error-date-future = هذا التاريخ في المستقبل. هذا غير ممكن.
error-date-early = هذا التاريخ قديم جدًا. تحقّقوا من السنة مرة أخرى.
error-date-order = هذا التاريخ لا يناسب الخطوات الأخرى. تحقّقوا من الترتيب.

## Photos and PDFs of a letter
bijlage-add = صورة أو pdf لهذا الخطاب
bijlage-hint = ملف pdf أو jpg أو png لا يتجاوز 10 MB. يبقى على هذا الجهاز، مشفّرًا.
bijlage-wrong = هذا ليس ملف pdf ولا صورة. اختاروا ملفًا آخر.
bijlage-large = هذا الملف كبير جدًا. اختاروا ملفًا لا يتجاوز 10 MB.
bijlage-added = تمت الإضافة
bijlage-deleted = تم الحذف
bijlage-open = فتح { $name }
bijlage-delete = حذف { $name }
bijlage-elsewhere = موجود على جهاز آخر

## The eigen bijdrage
bijdrage-title = المساهمة الشخصية (eigen bijdrage)
bijdrage-open = عرض المبلغ لكل شهر
bijdrage-questions = وضعكم
bijdrage-questions-intro = هذه الإجابات تنطبق على كل المساعدات لهذا الشخص. يمكنكم تخطّيها.
bijdrage-q-aow = هل تسكنون مع شخص آخر، وأحدكما ليس لديه معاش AOW بعد؟
bijdrage-q-minimabeleid = هل تقول بلديتكم إنكم لا تدفعون شيئًا بسبب دخلكم المنخفض؟
bijdrage-q-wheelchair = هل الكرسي المتحرّك هو المساعدة الوحيدة من البلدية؟
bijdrage-q-child = هل المساعدة لطفل أصغر من 18 سنة؟
bijdrage-q-wlz = هل تدفع أسرتكم بالفعل مساهمة في إطار Wlz؟
bijdrage-dont-know = لا أعرف
bijdrage-when = ابتداءً من متى
bijdrage-first = بدأت المساعدة في { $start }. تدفعون ابتداءً من { $first }.
bijdrage-collect = مؤسسة CAK ترسل الفاتورة بعد شهر. جزء من الشهر يُحسب شهرًا كاملًا.
bijdrage-no-start = أول يوم للمساعدة غير معروف. لذلك لا نحسب الأشهر.
bijdrage-cost = كم كانت التكلفة؟
bijdrage-cost-hint = لا تدفعون أبدًا أكثر من سعر التكلفة. اسألوا البلدية عن السعر.
bijdrage-cost-save = الحساب بهذا
bijdrage-cost-saved = تم حفظ سعر التكلفة
bijdrage-stops = في { $month } يكون كل شيء مدفوعًا. بعد ذلك يتوقّف الدفع.
bijdrage-left = بعد { $date } يبقى { $left }. عندها لا نعرف المبلغ.
bijdrage-others = تستمرّون في الدفع ما دامت لديكم مساعدة أخرى أيضًا.
bijdrage-months = شهرًا بشهر
bijdrage-month = الشهر
bijdrage-amount = المبلغ
bijdrage-total = المجموع
bijdrage-collected = الفاتورة
bijdrage-unknown = غير معروف بعد
bijdrage-known-until = نعرف المبالغ حتى نهاية يوم { $date }. بعد ذلك اسألوا مؤسسة CAK.
bijdrage-ask = سؤال مؤسسة CAK

## Hoger beroep, klacht
term-hoger-beroep = الاستئناف (hoger beroep)
term-klacht = الجواب على شكواكم
term-line-hoger-beroep = يمكنكم الاستئناف (hoger beroep) حتى نهاية يوم { $date }.
term-line-klacht = البلدية تجيب على شكواكم في موعد أقصاه { $date }.
term-late-hoger-beroep = كان الاستئناف ممكنًا حتى نهاية يوم { $date }.
term-late-klacht = كان على البلدية أن تجيب على شكواكم في موعد أقصاه { $date }.
term-why-hoger-beroep = لديكم ستة أسابيع بعد الحكم. يذهب الأمر إلى المجلس المركزي للاستئناف (Centrale Raad van Beroep).
term-why-klacht = لدى البلدية ستة أسابيع للإجابة على شكواكم.
term-why-klacht-commissie = لجنة تنظر في شكواكم. لذلك لدى البلدية عشرة أسابيع.
action-hoger-beroep = قدّموا استئنافًا
action-ombudsman = توجّهوا إلى أمين المظالم (ombudsman)
do-hoger-beroep-1 = اتصلوا أولًا بمكتب المشورة القانونية (Juridisch Loket): ⁦0800-8020⁩.
do-hoger-beroep-2 = أرسلوا خطابًا فيه أسبابكم إلى المجلس المركزي للاستئناف (Centrale Raad van Beroep). أرفقوا الحكم.
do-hoger-beroep-3 = تصلكم فاتورة (رسوم المحكمة، griffierecht).
do-ombudsman-1 = اتصلوا بأمين المظالم الوطني (Nationale ombudsman): ⁦0800-33 55 555⁩. هذا مجاني.
do-ombudsman-2 = جهّزوا بجانبكم شكواكم وخطابات البلدية.
step-uitspraak = حكم القاضي (uitspraak)
step-klacht = الشكوى (klacht)
step-klacht-antwoord = الجواب على الشكوى
brief-kind-ontvangst-beroep = استلمت المحكمة طعنكم (beroep)
brief-kind-uitspraak = حكم من القاضي (uitspraak)
brief-kind-ontvangst-klacht = تم استلام شكواكم (klacht)
brief-kind-antwoord-klacht = جواب على شكواكم (klacht)
brief-received-beroep = اليوم الذي استلمت فيه المحكمة طعنكم
brief-received-klacht = اليوم الذي استلمت فيه البلدية شكواكم
brief-committee-klacht-hint = عندها يكون لدى البلدية عشرة أسابيع بدلًا من ستة.
standing-court-no = القاضي لم يحكم لصالحكم
standing-higher = غير موافقين؟ يمكنكم الاستئناف (hoger beroep) حتى نهاية يوم { $date }. هذا يكلّف مالًا.
standing-late-klacht = الجواب على شكواكم متأخّر { $count ->
    [one] يومًا واحدًا
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
 }
standing-late-klacht-text = يمكنكم التوجّه بشكواكم إلى أمين المظالم (ombudsman). هذا مجاني.
when-ombudsman = لا جواب؟ ابتداءً من { $date } يمكنكم التوجّه إلى أمين المظالم (ombudsman).
