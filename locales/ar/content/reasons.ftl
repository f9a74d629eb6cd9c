date = { $month ->
    [1] { $day } يناير
    [2] { $day } فبراير
    [3] { $day } مارس
    [4] { $day } أبريل
    [5] { $day } مايو
    [6] { $day } يونيو
    [7] { $day } يوليو
    [8] { $day } أغسطس
    [9] { $day } سبتمبر
    [10] { $day } أكتوبر
    [11] { $day } نوفمبر
   *[12] { $day } ديسمبر
}

reason-general = من المفيد معرفة هذا لمن يقدّم الرعاية أو يحصل عليها.
reason-gemeente = هذا من بلديتكم.
reason-saved = حفظتم هذه النصيحة.

reason-role = { $value ->
    [client] تحصلون على مساعدة أو تطلبونها.
   *[mantelzorger] ترعون شخصًا.
}
reason-relation = { $value ->
    [partner] ترعون شريك حياتكم.
    [ouder] ترعون أباكم أو أمكم.
    [kind] ترعون طفلكم.
    [familie] ترعون قريبًا من العائلة.
    [vriend] ترعون صديقًا أو صديقة.
   *[buur] ترعون جارًا.
}
reason-together = { $value ->
    [yes] تسكنون معًا في بيت واحد.
   *[no] لا تسكنون في البيت نفسه.
}
reason-hours = { $hours ->
    [one] ترعون حوالي ساعة واحدة في الأسبوع.
    [two] ترعون حوالي ساعتين في الأسبوع.
    [few] ترعون حوالي { $hours } ساعات في الأسبوع.
   *[other] ترعون حوالي { $hours } ساعة في الأسبوع.
}
reason-condition = { $role ->
    [client] { $value ->
        [dementie] تعيشون مع الخرف.
        [lichamelijk] لديكم مرض أو إعاقة.
        [psychisch] لديكم مشكلات نفسية.
        [terminaal] بدأت المرحلة الأخيرة من حياتكم.
        [verstandelijk] لديكم إعاقة ذهنية.
       *[ouderdom] تتقدّمون في العمر.
    }
   *[mantelzorger] { $value ->
        [dementie] ترعون شخصًا لديه خرف.
        [lichamelijk] ترعون شخصًا لديه مرض أو إعاقة.
        [psychisch] ترعون شخصًا لديه مشكلات نفسية.
        [terminaal] ترعون شخصًا في المرحلة الأخيرة من حياته.
        [verstandelijk] ترعون شخصًا لديه إعاقة ذهنية.
       *[ouderdom] ترعون شخصًا يتقدّم في العمر.
    }
}
reason-work = { $value ->
    [werk] لديكم عمل.
    [school] تذهبون إلى المدرسة أو تدرسون.
    [pensioen] أنتم في التقاعد.
   *[geen-werk] ليس لديكم عمل الآن.
}
reason-age = { $value ->
    [onder-18] عمركم أقل من 18.
    [n18-24] ما زلتم في سن الشباب.
    [n25-66] هذا يناسب عمركم.
   *[n67-plus] عمركم 67 أو أكثر.
}
reason-pgb = { $value ->
    [yes] توجد ميزانية شخصية (pgb).
   *[no] لا توجد الآن ميزانية شخصية (pgb).
}
reason-load = { $value ->
    [light] تستطيعون تحمّل الرعاية جيدًا.
    [middle] الرعاية تتعبكم.
    [heavy] قلتم إن الرعاية ثقيلة.
   *[too-heavy] قلتم إن الرعاية فوق الطاقة.
}
reason-stage = { $value ->
    [niets] لم تُطلب مساعدة بعد.
    [melding] البلدية تدرس أي مساعدة مناسبة.
    [aanvraag] على البلدية أن تقرّر بعد بشأن طلب.
    [afgewezen] رفضت البلدية المساعدة.
    [loopt] توجد مساعدة من البلدية.
   *[bezwaar] يوجد اعتراض جارٍ.
}
reason-term-passed = { $value ->
    [onderzoek] كان يجب أن تنتهي دراسة الحالة في { $date }.
    [beschikking] كان على البلدية أن تقرّر في موعد أقصاه { $date }.
    [beslissing-op-bezwaar] كان يجب أن يصل الجواب على اعتراضكم في { $date }.
   *[ingebrekestelling] انتهى الأسبوعان بعد خطابكم في { $date }.
}
reason-term-soon = { $value ->
    [persoonlijk-plan] يمكن تقديم خطة خاصة بكم حتى نهاية يوم { $date }.
    [bezwaar] يمكن تقديم اعتراض حتى نهاية يوم { $date }.
    [beroep] يمكن الطعن أمام المحكمة حتى نهاية يوم { $date }.
    [onderzoek] يجب أن تنتهي دراسة الحالة في { $date }.
    [beschikking] على البلدية أن تقرّر في موعد أقصاه { $date }.
   *[beslissing-op-bezwaar] يجب أن يصل الجواب على اعتراضكم في { $date }.
}
reason-term-runs = { $value ->
    [persoonlijk-plan] يمكنكم تقديم خطة خاصة بكم حتى نهاية يوم { $date }.
    [onderzoek] دراسة الحالة تستمر حتى { $date }.
    [beschikking] لدى البلدية وقت حتى { $date } لتقرّر.
    [bezwaar] يمكنكم تقديم اعتراض حتى نهاية يوم { $date }.
    [beslissing-op-bezwaar] لدى البلدية وقت حتى { $date } للجواب على اعتراضكم.
    [beroep] يمكنكم الطعن أمام المحكمة حتى نهاية يوم { $date }.
   *[dwangsom] البلدية متأخّرة والمبلغ اليومي يسري.
}
reason-budget = { $value ->
    [short] { $dated ->
        [yes] يبدو أن الميزانية الشخصية (pgb) تنتهي حوالي { $date }.
       *[no] يبدو أن الميزانية الشخصية (pgb) لا تكفي.
    }
   *[ends-soon] تتوقّف الميزانية الشخصية (pgb) في { $date }.
}
reason-appointment = { $value ->
    [gemeente] { $days ->
        [0] اليوم يوجد موعد مع البلدية.
       *[other] غدًا يوجد موعد مع البلدية.
    }
   *[tomorrow] لديكم موعد غدًا.
}
reason-heronderzoek = { $dated ->
    [yes] تنظر البلدية من جديد في المساعدة حوالي { $date }.
   *[no] تنظر البلدية قريبًا من جديد في المساعدة.
}
reason-month = { $value ->
    [january] نحن في شهر يناير.
    [february] نحن في شهر فبراير.
    [march] نحن في شهر مارس.
    [april] نحن في شهر أبريل.
    [may] نحن في شهر مايو.
    [june] نحن في شهر يونيو.
    [july] نحن في شهر يوليو.
    [august] نحن في شهر أغسطس.
    [september] نحن في شهر سبتمبر.
    [october] نحن في شهر أكتوبر.
    [november] نحن في شهر نوفمبر.
   *[december] نحن في شهر ديسمبر.
}
reason-season = { $value ->
    [spring] نحن في فصل الربيع.
    [summer] نحن في فصل الصيف.
    [autumn] نحن في فصل الخريف.
   *[winter] نحن في فصل الشتاء.
}
reason-calendar = { $value ->
    [dag-van-de-mantelzorg] في 10 نوفمبر يوم مقدّمي الرعاية (Dag van de Mantelzorg).
    [year-end] السنة على وشك الانتهاء.
   *[before-summer] الصيف قادم.
}
reason-connected = { $value ->
    [yes] بلديتكم متصلة بهذا التطبيق.
   *[no] هذا التطبيق غير متصل بعد ببلدية.
}

effort-weeks = { $weeks ->
    [one] حسب القانون يستغرق الأمر أسبوعًا واحدًا على الأكثر حتى صدور قرار. أحيانًا تطلب البلدية وقتًا أطول.
    [two] حسب القانون يستغرق الأمر أسبوعين على الأكثر حتى صدور قرار. أحيانًا تطلب البلدية وقتًا أطول.
    [few] حسب القانون يستغرق الأمر { $weeks } أسابيع على الأكثر حتى صدور قرار. أحيانًا تطلب البلدية وقتًا أطول.
    [many] حسب القانون يستغرق الأمر { $weeks } أسبوعًا على الأكثر حتى صدور قرار. أحيانًا تطلب البلدية وقتًا أطول.
   *[other] حسب القانون يستغرق الأمر { $weeks } أسبوع على الأكثر حتى صدور قرار. أحيانًا تطلب البلدية وقتًا أطول.
}

paper-tip-steps = من يمكنه مساعدتك أكثر
paper-tip-source = المصدر
paper-tip-checked = تاريخ المراجعة
paper-tip-footer = أُعدّ بتطبيق Naaste لمن يقدّمون الرعاية لأقاربهم. راجع المصدر للتأكد من أنه ما زال صحيحًا.
