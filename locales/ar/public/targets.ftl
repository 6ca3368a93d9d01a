### The board of targets: what the office's own budget promises, set against its cases.

targets-of-year = أهداف { $year }
targets-covers = حتى { $day }
targets-log = تستند الأرقام إلى أول الوقائع في السجل العلني (عددها { $size })، وبصمة التحقق { $root }.
targets-public-note = هذه أرقام مثبّتة أكّدها شخصان. وما لا يقيسه ينغدا هو أيضًا مال عام، فيُذكر هنا مع السبب.

targets-head-name = المؤشر
targets-head-goal = الهدف
targets-head-value = المُقاس
targets-head-verdict = النتيجة
targets-head-forecast = التوقع
targets-head-points = النقاط
targets-ratio = { $ratio } من الهدف
targets-weight = الوزن { $weight }

targets-earned = نقاط ما قُيّم حتى الآن: { $earned } من { $out }؛ ولا مجموع ما دام غيرها لم يُقيَّم.
targets-execution-open = نسبة التنفيذ غير معروفة: لا مال في الحساب لهذا المشروع.
targets-total = مجموع النقاط: { $total }، التقدير: { $grade }.
targets-grade-excellent = ممتاز
targets-grade-good = جيد
targets-grade-fair = مقبول
targets-grade-poor = ضعيف

targets-verdict-met = تحقق
targets-verdict-not-met = لم يتحقق
targets-verdict-about = قريب من المخطط
targets-verdict-above = أعلى من المخطط
targets-verdict-needs-judgement = بانتظار التقييم
targets-verdict-not-measured = لم يُقَس

targets-band-achieved = متحقق
targets-band-partly = متحقق جزئيًا
targets-band-missed = غير متحقق
targets-band-of = { $band } (من { $from }% إلى { $to }%)

targets-standing-on-course = يُتوقع تحققه
targets-standing-in-doubt = تحققه غير مؤكد
targets-standing-missed = لم يعد ممكنًا
targets-standing-open = من المبكر الحكم
targets-why-too-early = ما مضى من السنة قليل.
targets-why-year-over = انتهت السنة، وهذه هي النتيجة.
targets-why-reached = بلغ العدد الهدف.
targets-why-exceeded = تجاوز العدد الحد الأعلى.
targets-why-projected = بحسب أيام العمل الماضية: نحو { $expected } في السنة.
targets-why-so-far = بحسب القيمة حتى الآن.

targets-by-formula = محسوب من المعاملات: { $name }
targets-by-account = محسوب من حساب الميزانية: المدفوع من المخصص
targets-by-contract = محسوب من فصول المشغّل التي وقّعها الطرفان
targets-by-bulletins = معدود من النشرات المنشورة
targets-by-meetings = معدود من اجتماعات التنسيق المنعقدة
targets-no-account = محسوب من حساب الميزانية؛ ولا مال فيه لهذا المشروع بعد
targets-no-quarter = محسوب من فصول المشغّل؛ ولم يوقّع الطرفان أي فصل بعد
targets-by-hand = إدخال يدوي، الدليل: { $evidence }
targets-by-words = إدخال يدوي، مع ملاحظة
targets-judged = التقييم: { $band }، { $percent }% من الوزن
targets-public-money = { $why }. وهو مال عام فيبقى مذكورًا.
targets-no-cases = محسوب من المعاملات: { $name }؛ ولا شيء منها هذه السنة بعد
targets-awaits = ما زال مطلوبًا: { $what }
targets-to-enter = يُدخل يدويًا: { $name }
targets-unit-differs = القيمة بوحدة { $from } والهدف بوحدة { $to }، فلا تمكن المقارنة.
targets-no-unit = (بلا وحدة)
targets-read-as = مكتوب «=»، ويُفهم «{ $sign }»
targets-must-explain = بعيد عن الهدف: يلزم توضيح
targets-remark-matters-not-calls = يُحصي الأمور المقبولة لا المكالمات
targets-remark-first-petitions-only = العرائض الأولى فقط

targets-occasion-monitoring = متابعة منتصف السنة
targets-occasion-self-evaluation = التقييم الذاتي
targets-standing-of-board-open = جارٍ
targets-standing-of-board-frozen = مثبّت، بانتظار النشر
targets-standing-of-board-published = منشور
