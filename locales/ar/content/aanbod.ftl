aanbod-hulp-bij-het-huishouden-title = المساعدة في أعمال المنزل (hulp bij het huishouden)
aanbod-hulp-bij-het-huishouden-text =
    شخص يساعدكم لكي يبقى بيتكم نظيفًا وصالحًا للعيش. مثلًا التنظيف والغسيل وشراء الحاجيات.

    تنظر البلدية معكم ماذا تستطيعون بعد بأنفسكم. ويُحسب أيضًا ما يستطيعه من يسكن معكم.
aanbod-hulp-bij-het-huishouden-who = لمن لم يعد يستطيع القيام بأعمال المنزل وحده.
aanbod-hulp-bij-het-huishouden-search = تنظيف التنظيف تنضيف نظافة عاملة مسح كنس مكنسة غسيل الغسيل كوي طبخ تسوق مشتريات حاجيات بيت منزل منزلية huishouden schoonmaken huishoudelijke schoonmaakhulp

aanbod-begeleiding-title = المرافقة (begeleiding)
aanbod-begeleiding-text =
    شخص يساعدكم فيما هو صعب في الحياة اليومية. مثلًا التخطيط أو المال أو البريد أو التواصل مع الآخرين.

    الهدف أن تستمروا في السكن باستقلال وفي المشاركة.
aanbod-begeleiding-who = لمن يتعثّر في الحياة اليومية بسبب مرض أو إعاقة.
aanbod-begeleiding-search = مرافقة المرافقة ارشاد إرشاد مدرب تخطيط تنظيم أوراق اوراق بريد مال نقود تقسيم اليوم فردي نفسي begeleiding coach

aanbod-persoonlijke-verzorging-title = العناية الشخصية (persoonlijke verzorging)
aanbod-persoonlijke-verzorging-text =
    شخص يساعدكم في الاغتسال أو ارتداء الملابس أو الأكل. ضمن قانون Wmo يكون الأمر غالبًا حثًّا ومراقبة.

    هل العناية لازمة بسبب مرض؟ عندها تدفع غالبًا شركة التأمين الصحي (zorgverzekeraar). اسألوا طبيب العائلة (huisarts) أو تمريض الحي (wijkverpleging).
aanbod-persoonlijke-verzorging-who = لمن يحتاج إلى مساعدة للعناية بنفسه.
aanbod-persoonlijke-verzorging-search = عناية العناية اغتسال غسل استحمام حمام دوش لبس ملابس أكل اكل طعام مرحاض تواليت verzorging wassen douchen

aanbod-kortdurend-verblijf-title = إقامة قصيرة في مكان آخر (kortdurend verblijf, logeren)
aanbod-kortdurend-verblijf-text =
    الشخص الذي ترعونه يقيم مؤقتًا في مكان آخر. هكذا تحصلون على بعض الراحة، أو يمكنكم السفر.

    هذا شكل من رعاية الاستراحة (respijtzorg): رعاية تخفّف عن مقدّم الرعاية (mantelzorger).
aanbod-kortdurend-verblijf-who = لمن يحصل على رعاية في البيت، ولمقدّم الرعاية الذي يحتاج إلى أن يلتقط أنفاسه.
aanbod-kortdurend-verblijf-search = إقامة اقامة قصيرة مبيت استراحة راحة عطلة إجازة اجازة سفر بديل نهاية الأسبوع مقدم رعاية logeren logeerhuis logeeropvang respijtzorg respijt

aanbod-woondiensten-title = خدمات السكن (woondiensten)
aanbod-woondiensten-text =
    خدمات تساعد على السكن الجيد في بيتكم. ما يدخل فيها يختلف من بلدية إلى أخرى.

    اسألوا البلدية ماذا يوجد لكم.
aanbod-woondiensten-who = لمن يستطيع، بخدمة في البيت أو حوله، أن يستمر في السكن باستقلال.
aanbod-woondiensten-search = سكن السكن بيت منزل خدمة خدمات انتقال نقل البيت إنذار انذار جرس wonen verhuizen alarm

aanbod-overige-ondersteuning-title = دعم آخر لكم أو لأسرتكم (overige ondersteuning)
aanbod-overige-ondersteuning-text =
    مساعدة معدّة لوضعكم ولا تدخل في نوع آخر. مساعدة مقدّم الرعاية (mantelzorger) قد تكون منها أيضًا.

    على البلدية عند دراسة الحالة (onderzoek) أن تنظر فيما يحتاج إليه مقدّم الرعاية.
aanbod-overige-ondersteuning-who = للسكان والأسر ومقدّمي الرعاية الذين لديهم سؤال لا يناسب مكانًا آخر.
aanbod-overige-ondersteuning-search = دعم الدعم مقدم رعاية الرعاية أسرة اسرة عائلة تخفيف إرهاق ارهاق تعب ضغط مساندة mantelzorgondersteuning mantelzorger

aanbod-dagbesteding-title = نشاط نهاري (dagbesteding)
aanbod-dagbesteding-text =
    في النهار تفعلون مع آخرين شيئًا يناسبكم. يوجد من يرافقكم. هذا يعطي الأسبوع إيقاعًا.

    عندها تكون في البيت راحة لمقدّم الرعاية (mantelzorger).
aanbod-dagbesteding-who = لمن يحتاج في النهار إلى نظام أو رفقة أو إشراف.
aanbod-dagbesteding-search = نشاط أنشطة انشطة نهاري نهارية مجموعة خرف الخرف زهايمر رفقة صحبة إيقاع ايقاع أسبوع مركز dagbesteding dagopvang

aanbod-vervoerdiensten-title = النقل (vervoer)
aanbod-vervoerdiensten-text =
    تسافرون بتاكسي أو حافلة تتشاركونها مع آخرين. قد يكون ذلك من الباب إلى الباب.

    قد تُخرج البلدية النقل من المساهمة الشخصية (eigen bijdrage). اسألوا كم تكلّف الرحلة.
aanbod-vervoerdiensten-who = لمن لا يستطيع السفر بالحافلة أو بالسيارة.
aanbod-vervoerdiensten-search = نقل النقل مواصلات تاكسي تكسي سيارة أجرة حافلة باص رحلة سفر بطاقة مشترك جماعي taxi regiotaxi hubtaxi busje vervoer

aanbod-overige-groepsondersteuning-title = دعم آخر ضمن مجموعة
aanbod-overige-groepsondersteuning-text =
    مرافقة أو دورة ضمن مجموعة، وليست نشاطًا نهاريًا (dagbesteding). ما يوجد يختلف من بلدية إلى أخرى.

    اسألوا البلدية ماذا تقدّم بالقرب منكم.
aanbod-overige-groepsondersteuning-who = لمن يريد أن يتعلّم شيئًا أو يتدرّب عليه مع آخرين.
aanbod-overige-groepsondersteuning-search = مجموعة دورة كورس تدريب تعلم أشخاص في الوضع نفسه groep cursus training lotgenoten

aanbod-overige-maatwerkarrangementen-title = مجموعة مساعدات معدّة لكم (maatwerk)
aanbod-overige-maatwerkarrangementen-text =
    أحيانًا لا يكفي نوع واحد من المساعدة. عندها تجمع البلدية أنواعًا مختلفة معًا.

    يجب أن يُذكر في القرار ماذا تحصلون عليه وكم مقداره.
aanbod-overige-maatwerkarrangementen-who = لمن يحتاج إلى عدة أنواع من المساعدة في الوقت نفسه.
aanbod-overige-maatwerkarrangementen-search = مجموعة حزمة باقة جمع ترتيب مخصصة pakket combinatie arrangement maatwerk

aanbod-rolstoelen-title = كرسي متحرّك (rolstoel)
aanbod-rolstoelen-text =
    كرسي متحرّك يناسبكم، إذا كنتم لا تستطيعون المشي جيدًا. الكرسي المتحرّك لكل يوم مساعدة مخصّصة (maatwerk).

    هل ليس لدى أسرتكم من البلدية سوى كرسي متحرّك؟ عندها لا تدفعون مساهمة شخصية (eigen bijdrage).
aanbod-rolstoelen-who = لمن يحتاج كثيرًا أو دائمًا إلى كرسي متحرّك.
aanbod-rolstoelen-search = كرسي الكرسي متحرك المتحرك عجلات كهربائي دفع جلوس مشي rolstoel

aanbod-vervoervoorzieningen-title = وسيلة نقل، مثل سكوتر كهربائي (scootmobiel)
aanbod-vervoervoorzieningen-text =
    وسيلة خاصة بكم للتنقّل في حيّكم. مثلًا سكوتر كهربائي (scootmobiel) أو دراجة معدّلة.

    تنظر البلدية هل يمكن نقل آخر أيضًا، مثل تاكسي مشترك (deeltaxi).
aanbod-vervoervoorzieningen-who = لمن لم يعد يستطيع المسافات القصيرة مشيًا أو بالدراجة.
aanbod-vervoervoorzieningen-search = سكوتر كهربائي سكوتموبيل دراجة ثلاثية معدلة سيارة تعديل وسيلة نقل تنقل scootmobiel driewielfiets fiets

aanbod-woonvoorzieningen-title = تعديل بيتكم (woonvoorziening)
aanbod-woonvoorzieningen-text =
    تغيير في بيتكم، لكي تستطيعوا الاستمرار في السكن فيه. مثلًا مصعد درج (traplift) أو دوش بدون عتبة.

    انتظروا مع الشراء أو البناء حتى يوجد القرار. اسألوا البلدية أولًا.
aanbod-woonvoorzieningen-who = لمن لم يعد يستطيع التحرّك بأمان في البيت.
aanbod-woonvoorzieningen-search = مصعد المصعد درج الدرج سلم دوش حمام الحمام عتبة مقبض بناء تعديل تغيير البيت بيت رافعة traplift douche drempel badkamer woningaanpassing

aanbod-overige-hulpmiddelen-title = أدوات مساعدة أخرى (hulpmiddelen)
aanbod-overige-hulpmiddelen-text =
    أداة مساعدة لوقت طويل، لا تُشترى عادةً من المتجر. مثلًا رافعة لنقل الشخص (tillift).

    بعض الأدوات يستطيع كل شخص شراءها. هذه لا تحصلون عليها غالبًا من البلدية.
aanbod-overige-hulpmiddelen-who = لمن يحتاج إلى أداة مساعدة خاصة للسكن في البيت.
aanbod-overige-hulpmiddelen-search = أداة اداة أدوات ادوات مساعدة رافعة كرسي مرحاض كرسي دوش سرير tillift toiletstoel douchestoel hulpmiddel

aanbod-beschermd-wonen-title = السكن المحمي (beschermd wonen)
aanbod-beschermd-wonen-text =
    تسكنون في مكان فيه إشراف ومرافقة، لأن السكن وحدكم غير آمن.

    المساهمة الشخصية (eigen bijdrage) هنا مختلفة. هي حسب دخلكم وممتلكاتكم.
aanbod-beschermd-wonen-who = لمن لا يستطيع السكن باستقلال بسبب مشكلات نفسية.
aanbod-beschermd-wonen-search = سكن السكن محمي نفسي نفسية إشراف اشراف مرافقة مؤسسة دار beschermd wonen begeleid

aanbod-opvang-title = المأوى (opvang)
aanbod-opvang-text =
    مكان آمن ومساعدة، إذا لم يعد لديكم بيت، أو لم تكونوا آمنين في البيت.

    هل أنتم في خطر الآن؟ اتصلوا بالرقم 112. هل يقلقكم عنف في البيت؟ اتصلوا بخط «بيت آمن» (Veilig Thuis)، ليلًا ونهارًا.
aanbod-opvang-who = لمن ليس له مأوى أو عليه أن يترك بيتًا غير آمن.
aanbod-opvang-search = مأوى ماوى ملجأ ملجا بلا بيت مشرد عنف منزلي أمان امان آمن امن نوم dakloos huiselijk geweld opvang blijf

aanbod-spoedopvang-title = المأوى العاجل (spoedopvang)
aanbod-spoedopvang-text =
    مأوى لازم فورًا. لا تنتظروا استمارة: اتصلوا بالبلدية.

    هل أنتم في خطر الآن؟ اتصلوا بالرقم 112. عند العنف في البيت يساعد خط «بيت آمن» (Veilig Thuis) ليلًا ونهارًا.
aanbod-spoedopvang-who = لمن يحتاج اليوم إلى مكان آمن.
aanbod-spoedopvang-search = عاجل طوارئ طارئ مأوى ماوى ملجأ مشرد أزمة ازمة عنف خطر اليوم spoed crisis spoedopvang

aanbod-overige-beschermd-wonen-en-opvang-title = أشكال أخرى من السكن المحمي والمأوى
aanbod-overige-beschermd-wonen-en-opvang-text =
    أشكال سكن مع حماية لا تدخل في الأسماء الأخرى. ما يوجد يختلف من بلدية إلى أخرى.

    المساهمة الشخصية (eigen bijdrage) هنا مختلفة. هي حسب دخلكم وممتلكاتكم.
aanbod-overige-beschermd-wonen-en-opvang-who = لمن يحتاج إلى مكان محمي معدّ له.
aanbod-overige-beschermd-wonen-en-opvang-search = سكن محمي بيت مرافقة مأوى ماوى حماية beschermd thuis opvang

aanbod-totaal-zorgpakket-title = كل شيء في ميزانية شخصية واحدة (pgb)
aanbod-totaal-zorgpakket-text =
    كل المساعدة التي تحتاجون إليها، معًا في ميزانية شخصية واحدة (pgb). عندها ترتّبون المساعدة بأنفسكم.

    اسألوا البلدية هل لديها هذا. يوجد فقط كميزانية شخصية (pgb).
aanbod-totaal-zorgpakket-who = لمن يحتاج إلى عدة أنواع من المساعدة ويستطيع إدارة ميزانية شخصية (pgb) بنفسه.
aanbod-totaal-zorgpakket-search = ميزانية الميزانية شخصية حزمة ترتيب بنفسي pgb budget pakket

aanbod-algemene-voorziening-title = مساعدة يمكنكم استخدامها مباشرة
aanbod-algemene-voorziening-text =
    بعض المساعدة موجودة للجميع. عندها لا تدرس البلدية حالتكم أولًا. ولا تحصلون على قرار.

    هذه اسمها خدمة عامة (algemene voorziening). مثلًا صباح للّقاء أو وجبات أو خدمة شراء الحاجيات. لا يمكن لها استخدام ميزانية شخصية (pgb).

    أحيانًا تدفعون شيئًا. اسألوا عن ذلك من يقدّم المساعدة.
aanbod-algemene-voorziening-who = لكل السكان.
aanbod-algemene-voorziening-search = خدمة عامة وجبات طعام أكل اكل لقاء قهوة تسوق مشتريات مركز الحي مفتوح للجميع algemene voorziening maaltijden buurthuis

aanbod-mantelzorgwaardering-title = تقدير مقدّمي الرعاية (mantelzorgwaardering)
aanbod-mantelzorgwaardering-text =
    كل سنة تقدّر البلدية مقدّمي الرعاية (mantelzorgers). قد يكون ذلك مبلغًا أو قسيمة أو نزهة.

    تطلبونه في البلدية التي يسكن فيها الشخص الذي ترعونه. غالبًا يجب ذلك كل سنة من جديد، قبل يوم محدد.
aanbod-mantelzorgwaardering-who = لمقدّمي الرعاية لشخص يسكن في البلدية.
aanbod-mantelzorgwaardering-search = تقدير التقدير مكافأة مكافاة شكر قسيمة هدية مبلغ مقدم رعاية waardering compliment mantelzorgwaardering

aanbod-clientondersteuning-title = الإرشاد المستقل (cliëntondersteuning)
aanbod-clientondersteuning-text =
    شخص يفكّر معكم ويذهب معكم إلى المقابلة (gesprek). هذا الشخص مستقل عن البلدية.

    على البلدية أن تخبركم بذلك قبل أن تبدأ دراسة الحالة (onderzoek). يحق لمقدّم الرعاية (mantelzorger) أيضًا أن يطلب المساعدة.
aanbod-clientondersteuning-who = لكل من لديه سؤال عن الرعاية أو المساعدة، ولمقدّمي الرعاية.
aanbod-clientondersteuning-search = إرشاد ارشاد مستقل مرشد مرافق مقابلة نصيحة مشورة استشارة مساعدة cliëntondersteuning cliëntondersteuner

aanbod-vrijwilligers-title = متطوّعون (vrijwilligers)
aanbod-vrijwilligers-text =
    متطوّع يساعدكم في شيء عادي. مثلًا شراء الحاجيات أو إصلاح صغير أو رحلة أو الحديقة.

    لا يلزم لذلك قرار. اسألوا هل توجد تكاليف، مثلًا عن رحلة.
aanbod-vrijwilligers-who = لمن يبحث أحيانًا عن مساعدة أو رفقة.
aanbod-vrijwilligers-search = متطوع متطوعون تطوع حاجيات تسوق إصلاح اصلاح تصليح حديقة نقل أوراق اوراق رفيق صديق زيارة vrijwilliger vrijwilligers maatje klus

aanbod-klacht-title = الشكوى (klacht)
aanbod-klacht-text =
    هل لم تُعامَلوا جيدًا؟ عندها يمكنكم تقديم شكوى (klacht). يمكن ذلك لدى البلدية أو لدى من يقدّم المساعدة.

    هل أنتم غير موافقين على قرار؟ عندها تقدّمون اعتراضًا (bezwaar). هذا شيء آخر غير الشكوى.

    لم تصلوا إلى حل مع البلدية؟ عندها يستطيع أمين المظالم (ombudsman) أن ينظر معكم.
aanbod-klacht-who = لمن هو غير راضٍ عن سير الأمور.
aanbod-klacht-search = شكوى الشكوى شكاوى اشتكي أشتكي غير راض سوء معاملة أمين امين المظالم klacht klagen ombudsman
