### Tracking: at which step, with whom, by which day, and what can be done now.

## Number and query code

track-ask = متابعة طلب
track-ask-lead = الرقم ورمز الاستعلام مكتوبان في الإيصال.
track-number-hint = مثل { $sample }. لا أهمية للمسافات والشرطات والأحرف الكبيرة أو الصغيرة.
track-code-hint = عشرة من الحروف والأرقام.
track-open = عرض
track-number-missing = يُرجى كتابة الرقم
track-number-shape = الرقم ناقص، يُرجى مقارنته بالإيصال
track-number-check = في الرقم خانة خاطئة أو خانتان متبادلتان، يُرجى التدقيق خانة خانة
track-code-missing = يُرجى كتابة رمز الاستعلام
track-wrong = الرقم ورمز الاستعلام لا يتوافقان، يُرجى التدقيق والمحاولة من جديد
track-lost = ضاع الإيصال؟ اتصلوا بالرقم { $hotline }، وبعد التحقق من هويتكم يمكن البحث عنه.

## At which step

track-head-registered = وصل، وتجري مراجعته
track-head-awaiting-material = بانتظار معلومات منكم
track-head-to-dispatch = تمت مراجعته، ويجري تحديد الجهة المختصة
track-head-dispatched = أُرسل إلى الجهة المختصة
track-head-sent-back = يُعاد تحديد الجهة المختصة
track-head-handling = قيد المعالجة
track-head-drafted = تمت معالجته، والإجابة قيد التدقيق
track-head-approved = اعتُمدت الإجابة وستُرسل إليكم قريبًا
track-head-replied = تمت الإجابة
track-head-rework = تُعاد معالجته
track-head-to-close = تمت الإجابة
track-head-closed = انتهت المعاملة
track-head-archived = انتهت المعاملة وحُفظت في الأرشيف
track-head-merged = يُعالَج مع طلب آخر في الأمر نفسه
track-head-handed-over = حُوّل إلى خدمة الطوارئ
track-head-declined = ليس من الأمور التي يقبلها الخط الساخن
track-head-withdrawn = سحبتم الطلب

## By which day

track-due = تصلكم الإجابة في موعد أقصاه { $end }
track-due-today = تصلكم الإجابة اليوم، قبل { $end }
track-late = كان موعد الإجابة { $end }؛ مدة التأخير: { $late }
track-paused = العدّ متوقف أثناء الانتظار؛ كان موعد الإجابة { $end }
track-answered-in-time = تمت الإجابة { $when }، ضمن المدة ({ $end })
track-answered-late = تمت الإجابة { $when }، بعد انتهاء المدة ({ $end })
track-why = لماذا هذا اليوم

## With whom

track-who-unit = الجهة المسؤولة: { $unit }.
track-who-support = { " " }وتساندها: { $units }.
track-who-intake = هو الآن لدى مكتب الاستقبال في الخط الساخن للمراجعة.
track-who-dispatch = هو الآن لدى مكتب الإحالة في الخط الساخن.
track-who-follow-up = هو الآن لدى مكتب المتابعة في الخط الساخن.
track-who-supervision = هو الآن لدى مكتب الإشراف في الخط الساخن، وهو مستقل عن الاستقبال والإحالة.
track-the-hotline = الخط الساخن

## Answers, questions, grounds

track-question = يُرجى إضافة معلومات
track-question-of = معلومات إضافية تطلبها منكم { $unit }
track-question-until = يُرجى إضافتها قبل { $end }؛ وبعد ذلك نتابع بما لدينا.
track-question-late = انتهت مدة الإضافة { $end }، وما زالت الإضافة ممكنة.
track-reply = الإجابة
track-reply-of = إجابة { $unit }
track-reply-note = أُرسلت { $when }. النتيجة كما ذكرتها الجهة: { $outcome }.
track-why-open = سؤالكم عن السبب
track-why-open-note = طُرح { $when }. جهة التوضيح: { $whom }. سيظهر التوضيح هنا.
track-explained-of = توضيح الأسباب: { $unit }
track-explained-note = وُضّحت { $when }. سؤالكم في { $asked }: { $question }
track-declined = لماذا لم يُقبل
track-ground = { $name }. { $guidance } ({ $article })
track-handed-over = حُوّل إلى

## Rest of the page

track-can = ما يمكنكم فعله الآن
track-nothing = لا يلزمك فعل شيء الآن. إن تغيّر شيء فقدّم طلبًا جديدًا أو اتصل بالرقم { $hotline }.
track-so-far = حتى الآن
track-asked = ما كتبتموه
track-files = ملفاتكم
track-notices = الإشعارات المرسلة إليكم
track-notice-sent = أُرسل { $when }
track-notice-waiting = بانتظار الإرسال
track-notice-refused = لم يُسلَّم: العنوان لا يستقبله
track-receipt = عرض الإيصال من جديد
track-follow = عنوان وموجز لمتابعة المرحلة فقط
track-back = العودة إلى الطلب
track-not-now = ليس الآن
track-area = { $place }، { $division }

## What can be done

track-offer-add-material = إضافة معلومات أو صور
track-offer-add-material-hint = تصل إلى الجهة التي تعالج الأمر وتُسجَّل
track-offer-rate = التقييم
track-offer-rate-hint = سؤالان: هل حُلّ الأمر؟ وهل أنتم راضون؟
track-offer-rate-until = سؤالان، حتى { $until }
track-offer-ask-why = السؤال عن السبب
track-offer-ask-why-hint = إذا لم تتضح لكم الإجابة أو القرار، توضّح الجهة التي أصدرته أسبابها
track-offer-reopen = ظهر جديد: طلب إعادة الفتح
track-offer-reopen-hint = تُحسب مدة الإجابة من جديد
track-offer-remind = إرسال تذكير
track-offer-remind-hint = يُخبر من يعالج الأمر بأنكم تنتظرون، ويُسجَّل
track-offer-withdraw = سحب الطلب
track-offer-withdraw-hint = لم تعد هناك حاجة إلى المعالجة

track-done-add-material = وصل ما أضفتموه.
track-done-rate = وصل تقييمكم. شكرًا لكم.
track-done-ask-why = وصل سؤالكم. سنُعلمكم عند توضيح الأسباب، وستظهر في هذه الصفحة.
track-done-reopen = فُتح الأمر من جديد، والموعد الجديد في الأسفل.
track-done-remind = أُرسل التذكير.
track-done-withdraw = سُحب الطلب.

track-add-lead = وقائع جديدة أو صور أو فواتير: كل ذلك مقبول. لا حاجة إلى تكرار ما كتبتموه.
track-add-note = ما تودّون إضافته
track-add-missing = يُرجى كتابة بضع كلمات أو اختيار ملف
track-add-again = الملفات الأخرى سليمة، لكن يلزم اختيارها مرة أخرى
track-add-send = إضافة

track-remind-lead = يُسجَّل التذكير وتراه الجهة فورًا. وهو لا يغيّر الموعد، ولا يضرّكم بأي شكل.
track-remind-note = ما تودّون قوله
track-remind-send = إرسال التذكير

track-withdraw-lead = بعد السحب تتوقف المعالجة ولا تصل إجابة. ويبقى ما حدث مسجّلًا. ويمكنكم تقديم الطلب من جديد لاحقًا.
track-withdraw-note = لماذا تسحبون الطلب
track-withdraw-send = تأكيد السحب

track-reopen-lead = الطلب المنتهي تمكن معالجته من جديد إن ظهرت وقائع جديدة، وتُحسب مدة الإجابة من جديد.
track-reopen-note = ما الجديد
track-reopen-missing = يُرجى كتابة الجديد
track-reopen-send = طلب إعادة الفتح

track-ask-why-lead = توضّح لكم الجهة أو الخط الساخن الذي أجاب أو قرّر أسبابه. ليست هذه شكوى، ولا تغيّر سير الأمر ولا المواعيد، ولا تضرّكم بشيء. سؤال واحد في كل مرة.
track-ask-why-note = ما تودّون توضيحه
track-ask-why-missing = يُرجى كتابة ما تودّون توضيحه
track-ask-why-send = السؤال عن السبب
