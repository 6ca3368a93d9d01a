# Published budgets

budget-nature-budget = الموازنة
budget-nature-accounts = الحساب الختامي

budget-table-balance = الإيرادات والنفقات: الإيرادات
budget-table-balance-out = الإيرادات والنفقات: النفقات
budget-table-income = الإيرادات
budget-table-spending = النفقات
budget-table-spending-by-unit = النفقات بحسب المكاتب
budget-table-fiscal-balance = مخصصات الخزانة: الإيرادات
budget-table-fiscal-balance-out = مخصصات الخزانة: النفقات
budget-table-fiscal-by-unit = نفقات مخصصات الخزانة بحسب المكاتب
budget-table-general = الموازنة العامة بحسب الوظيفة
budget-table-fund = الصناديق الحكومية بحسب الوظيفة
budget-table-state-capital = رأس مال الدولة بحسب الوظيفة
budget-table-basic = النفقات الأساسية بحسب نوعها الاقتصادي
budget-table-three-public = السفر إلى الخارج والمركبات والضيافة؛ نفقات التشغيل
budget-table-goals = أهداف المشاريع

budget-caveat-code-moved = تغيّر الرمز، والمقارنة بالرمز الذي حلّ محله.
budget-caveat-matched-by-name = تغيّرت المجموعة، والمقارنة بالاسم نفسه.
budget-caveat-one-sided = موجود في سنة واحدة فقط.
budget-caveat-no-base = السنة السابقة صفر، فلا نسبة مئوية.
budget-caveat-from-text = مقرّب، مأخوذ من النص.
budget-caveat-years-apart = السنتان غير متتاليتين.
budget-caveat-offices-differ = مكتبان مختلفان.
budget-caveat-planned-not-measured = عدد الحالات هو المخطط لا الفعلي.
budget-caveat-approximate = عدد الحالات تقريبي.
budget-caveat-scope-unknown = قد يختلف ما يُصرف عليه المال.
budget-caveat-money-of-all-goals = أموال كل المشاريع ذات الأهداف.
budget-caveat-units-of-count = المكالمات والحالات ليست وحدة واحدة.
budget-caveat-projects-included = من مجموع النفقات، ومنها المشاريع.

budget-column-code = الرمز
budget-column-name = الاسم
budget-column-total = المجموع
budget-column-fiscal = مخصصات الخزانة
budget-column-business = إيرادات النشاط
budget-column-operating = إيرادات تجارية
budget-column-other = إيرادات أخرى
budget-column-basic = الأساسية
budget-column-project = المشاريع
budget-column-people = العاملون
budget-column-public = التسيير
budget-column-general = الموازنة العامة
budget-column-fund = الصناديق الحكومية
budget-column-state-capital = رأس مال الدولة
budget-column-abroad = السفر إلى الخارج
budget-column-reception = الضيافة
budget-column-vehicles = المركبات
budget-column-purchase = شراء المركبات
budget-column-running = تشغيل المركبات
budget-column-office = تشغيل المكتب

# Published budgets

budget-evidence-contract = إدخال يدوي، مع العقد
budget-evidence-document = إدخال يدوي، مع وثيقة
budget-evidence-inspection = إدخال يدوي، مع محضر التفتيش
budget-evidence-invoice = إدخال يدوي، مع الفاتورة
budget-evidence-judgement = تقدير شخص، مع الأسباب
budget-evidence-survey = إدخال يدوي، مع الاستبيان
budget-evidence-voucher = إدخال يدوي، مع السند

budget-refused-interception = لا يقيسه ينغدا: منع الناس من الحضور
budget-refused-stability-control = لا يقيسه ينغدا: التحكم في الناس
budget-refused-fewer-petitions = لا يقيسه ينغدا: تقليل العرائض هدفًا
budget-refused-pressure-on-persons = لا يقيسه ينغدا: الضغط على الأشخاص

# Published budgets

budget-binding-by-hand = يُدخل يدويًا في الوقت الحالي
budget-binding-open = لا قاعدة تناسبه: يلزم أن يحدده شخص
