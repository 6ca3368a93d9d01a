### Names of indicators, and how and over what each is counted.

## Names

indicator-volume = المعاملات الواردة
indicator-direct = أُجيب عنها فورًا
indicator-fcr = حُلّت في أول مكالمة
indicator-ontime = أُجيب عنها في الموعد
indicator-overdue = المعاملات المتأخرة
indicator-contact-rate = جرى التواصل في الموعد
indicator-sign-timely = تُسلّمت في الموعد
indicator-resolve-real = حُلّت، بحسب الجهات
indicator-solve-bj = حُلّت، بحسب أصحاب الطلبات
indicator-sat-rate = الرضا في مكالمات المتابعة
indicator-visit-rate = جرت متابعتها
indicator-agent-return = أُعيدت بخطأ من الاستقبال الهاتفي
indicator-return-rate = أُعيدت
indicator-first-dispatch = الجهة الصحيحة من أول مرة
indicator-rework = أُعيدت معالجتها
indicator-extend-rate = مُدّدت مدتها
indicator-supervise-done = إجابة الإشراف في الموعد

## Formula and population

indicator-volume-formula = كل المعاملات، بيوم الورود
indicator-direct-formula = ما أُجيب عنه عند أول اتصال ÷ كل المعاملات، بيوم الورود
indicator-fcr-formula = مكالمات أُجيب عنها فورًا ولم يتبعها شيء خلال سبعة أيام ÷ كل المكالمات، بيوم الورود
indicator-ontime-formula = ما أُجيب عنه قبل الموعد الأخير، مع التمديد الموافق عليه ÷ الإجابات المستحقة، بيوم الاستحقاق
indicator-overdue-formula = إجابات لم تصل بعد انقضاء موعدها، حتى الآن
indicator-contact-rate-formula = ما جرى التواصل فيه في الموعد ÷ ما يلزم التواصل فيه، بيوم الاستحقاق
indicator-sign-timely-formula = ما تُسلّم في الموعد ÷ ما يلزم تسلّمه، بيوم الاستحقاق
indicator-resolve-real-formula = ما حُلّ ÷ (ما حُلّ + ما شُرح)، بيوم الإجابة
indicator-solve-bj-formula = ما قيل إنه حُلّ ÷ المتابعات التي أُجيب عنها، بيوم المتابعة
indicator-sat-rate-formula = (راضٍ + 0.8 × راضٍ إلى حد ما) ÷ المتابعات التي أُجيب فيها موظف، بيوم المتابعة
indicator-visit-rate-formula = ما جرت متابعته، مع المحاولات المسجلة ÷ المعاملات المُجاب عنها التي تلزم متابعتها، بيوم الإجابة، بعد حلول الموعد
indicator-agent-return-formula = إعادات موافق عليها بخطأ من الاستقبال الهاتفي ÷ الإحالات، بيوم أول إحالة
indicator-return-rate-formula = إعادات موافق عليها ÷ الإحالات، بيوم أول إحالة
indicator-first-dispatch-formula = معاملات لم يوافَق على إعادتها قط ÷ المعاملات المحالة، بيوم أول إحالة
indicator-rework-formula = معاملات أُعيدت معالجتها ÷ المعاملات المُجاب عنها، بيوم آخر إجابة
indicator-extend-rate-formula = معاملات مُدّدت مدتها ÷ المعاملات المحالة، بيوم أول إحالة
indicator-supervise-done-formula = ما أُجيب عنه في الموعد ÷ طلبات الإشراف المستحقة، بيوم الاستحقاق

## The table

indicator-as-of = حُسبت من جديد حتى { $moment }؛ ومن كل رقم يمكن الوصول إلى معاملاته
indicator-from = من
indicator-through = إلى
indicator-show = عرض
indicator-no-source = لم يُربط مصدر بيانات بعد
indicator-met = تحقق
indicator-missed = لم يتحقق
indicator-source = { $year } · { $source }
indicator-nothing = لا توجد معاملات محسوبة في هذه الأيام.
indicator-case = المعاملة
indicator-day = يوم الاحتساب
indicator-head-id = الرمز
indicator-head-name = المؤشر
indicator-head-formula = طريقة الحساب ونطاقه
indicator-head-version = النسخة
indicator-head-numerator = البسط
indicator-head-denominator = المقام
indicator-head-value = القيمة
indicator-head-target = الهدف المنشور
indicator-head-source = مصدر الهدف
