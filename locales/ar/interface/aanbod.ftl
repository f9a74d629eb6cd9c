aanbod-title = ما المساعدات المتوفّرة
aanbod-intro = كل أنواع المساعدة، بكلمات بسيطة.
aanbod-search = البحث عن مساعدة
aanbod-search-hint = مثلًا: مصعد درج أو تاكسي أو تنظيف
aanbod-all = الكل
aanbod-maatwerk = بعد قرار
aanbod-algemeen = بدون قرار
aanbod-hulp = دعم ومشورة
aanbod-count = { $count ->
    [zero] لا يوجد أي نوع من المساعدة
    [one] نوع واحد من المساعدة
    [two] نوعان من المساعدة
    [few] { $count } أنواع من المساعدة
    [many] { $count } نوعًا من المساعدة
   *[other] { $count } نوع من المساعدة
}
aanbod-none = لم نجد شيئًا. ابحثوا بكلمة أخرى، أو أبلغوا عمّا تحتاجون إليه.
aanbod-named = في { $gemeente }: { $names }
aanbod-local = ما تقدّمه { $gemeente }
aanbod-who = لمن
aanbod-cost = كم التكلفة
aanbod-cost-free = هذا مجاني.
aanbod-cost-ask = اسألوا هل توجد تكاليف.
aanbod-cost-maybe = لا تدفعون شيئًا في هذه الحالات:
aanbod-exempt-aow = تسكنون مع شخص آخر، وأحدكما ليس لديه معاش AOW بعد
aanbod-exempt-wheelchair = ليس لديكم من البلدية سوى كرسي متحرّك
aanbod-exempt-child = المساعدة لطفل دون 18 سنة
aanbod-exempt-wlz = أسرتكم تدفع بالفعل مساهمة في إطار Wlz
aanbod-exempt-minimabeleid = البلدية لا تطلب شيئًا من أصحاب الدخل المنخفض
aanbod-forms = كيف تحصلون عليها
aanbod-form-both = البلدية ترتّب المساعدة. أو ترتّبونها بأنفسكم بميزانية شخصية (pgb)، إذا وافقت البلدية.
aanbod-form-pgb = هذا ممكن فقط بميزانية شخصية (pgb).
aanbod-no-decision = يمكنكم استخدام هذه المساعدة مباشرة. لا تحتاجون إلى قرار. لا يمكن هنا استخدام ميزانية شخصية (pgb).
aanbod-desk = إلى أين تتوجّهون
aanbod-desk-unknown = اختاروا بلديتكم في الإعدادات. عندها ترون هنا المكتب المختص.
aanbod-until = اطلبوا هذا قبل { $date } أو في ذلك اليوم نفسه.
aanbod-until-unknown = اسألوا البلدية إلى أي يوم يمكنكم طلب هذا.
aanbod-ask = اطلبوا هذا
aanbod-call-first = لا تنتظروا. اتصلوا الآن.
aanbod-sources = المصدر
aanbod-which-law = إلى أين أتوجّه؟
aanbod-which-law-text = خمسة أسئلة على الأكثر تدلّكم على الطريق.
aanbod-report = طلب مساعدة
aanbod-report-text = أبلغوا عمّا هو صعب. بعد ذلك تتصل بكم البلدية.
