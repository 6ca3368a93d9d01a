### Solicited topics: what is asked, what people write, what came of it.

topics-title = شاركونا الرأي
topics-lead = نسأل الجميع عن الموضوعات التالية. ولكل منها غرضه وطريقة المشاركة وآخر يوم لها؛ وبعد ذلك ننشر هنا ما أُخذ به وما لم يؤخذ به ولماذا.
topics-open = مفتوح الآن
topics-none-open = لا موضوع مفتوح الآن. يمكنكم تقديم اقتراحكم في أي وقت.
topics-file = تقديم اقتراح
topics-others = موضوعات أخرى
topics-period = من { $from } إلى { $through }
topics-purpose = الغرض
topics-way = كيف تشاركون
topics-answer = النتيجة
topics-reasons = الأسباب
topics-adopted-by = { $adoption } ({ $way })
topics-opinion = هل أفادتكم هذه النتيجة؟
topics-opinion-lead = التقييم للنتيجة، لا لمن كتب ولا لمن عمل عليها. من دون أسماء.
topics-opinion-ask = رأيكم
topics-opinion-send = إرسال
topics-opinion-missing = يُرجى اختيار واحد.
topics-rated = شكرًا، سجّلنا رأيكم.
topics-write = اكتبوا رأيكم
topics-write-lead = لا يلزم ذكر الاسم.
topics-said-shown = تُحذف مما تكتبونه الأسماء والهواتف والعناوين وما شابهها، ويراجعه شخصان، ثم يُنشر في هذه الصفحة. أما النص الأصلي فلا يُنشر.
topics-said-own = إن كتبتم عن أمر يخصكم ويحتاج إلى حل، فنفتح له معاملة ونجيبكم ضمن مدتها؛ وبالرمز الذي في الصفحة التالية ترون رقمها وسيرها.
topics-said-name = لا يُنشر اسمكم ولا بيانات التواصل أبدًا، ولا تُستعمل إلا عند الحاجة إلى إجابتكم.
topics-text = رأيكم أو اقتراحكم
topics-text-hint = ما هو، ولماذا. الحد الأقصى لعدد الأحرف: { $most }.
topics-contact = الهاتف أو البريد الإلكتروني
topics-contact-hint = لا يُستعمل إلا عند الحاجة إلى إجابتكم.
topics-contact-odd = لا يبدو هذا رقم هاتف ولا بريدًا إلكترونيًا. يُرجى تصحيحه أو تركه فارغًا.
topics-hide = لا تنشروا ما أكتبه
topics-hide-hint = نقرؤه كغيره، لكنه لا يُنشر هنا.
topics-urgent = الأمر عاجل
topics-urgent-hint = ننظر فيه أولًا قبل انتهاء المدة. إن كان أحد في خطر فاتصلوا بالرقم 110 أو 119 أو 120.
topics-send = إرسال
topics-said = آراء الناس
topics-counts = وصل: { $all }، نُشر: { $shown }، لم يُنشر: { $withheld }، بانتظار المراجعة: { $waiting }.
topics-counts-help = عدم النشر يقرره شخصان معًا لواحد من خمسة أسباب: خارج الموضوع، أو يمسّ خصوصية الآخرين أو سمعتهم، أو يخالف القانون، أو طلب شخصي، أو لا يرغب صاحبه في نشره.
topics-award = اقتراح متميز
topics-sent = وصلنا رأيكم
topics-sent-lead = وصلنا ما كتبتموه.
topics-code = رمز الاستعلام
topics-code-help = يُرجى تدوين الرمز: به تعرفون هل نُشر ما كتبتموه وهل صار معاملة. ولا يمكن استرجاعه إن ضاع.
topics-next = بعد ذلك: يراجعه شخصان، وعند انتهاء المدة تُنشر النتيجة للجميع.
topics-back = العودة إلى الموضوع
topics-mine = ما صار إليه رأيي
topics-mine-lead = اكتبوا الرمز الذي أُعطي لكم عند الإرسال.
topics-mine-find = عرض
topics-mine-unknown = لا يوجد رمز كهذا. يُرجى التدقيق فيه حرفًا حرفًا.
topics-mine-words = ما كتبتموه
topics-mine-as-shown = كما نُشر
topics-mine-shown = نُشر.
topics-mine-withheld = لم يُنشر: { $ground }.
topics-mine-waiting = ما زال قيد المراجعة.
topics-mine-case = صار معاملة
topics-mine-case-help = بالرقم ورمز الاستعلام التاليين يمكنكم متابعتها والإضافة إليها وتقييمها.

## Where a topic stands

topic-standing-drafted = مسودة
topic-standing-coming = قريبًا
topic-standing-open = مفتوح
topic-standing-over = انتهى، وتجري دراسته
topic-standing-answered = نُشرت النتيجة

## Where a contribution stands

withholding-off-topic = خارج الموضوع
withholding-about-persons = يمسّ خصوصية الآخرين أو سمعتهم
withholding-unlawful = يخالف القانون
withholding-own-demand = طلب شخصي، ويُجاب عنه على حدة
withholding-asked = لا يرغب صاحبه في نشره
adoption-adopted = أُخذ به
adoption-partly = أُخذ بجزء منه
adoption-kept-in-mind = يُحتفظ به للاسترشاد
adoption-not-adopted = لم يؤخذ به
conversion-measure = صار إجراءً عمليًا
conversion-reference = مرجع للعمل
conversion-rulemaking = يدخل في وضع الأنظمة والسياسات
conversion-congress = يُرفع إلى مجلس نواب الشعب
conversion-decision = أساس لاتخاذ القرار
usefulness-useful = مفيد
usefulness-partly = مفيد جزئيًا
usefulness-not-useful = غير مفيد

## Not done

contribution-fault-may-not-manage = دوركم لا يسمح بمراجعة الآراء. يُرجى الرجوع إلى من له هذه الصلاحية.
contribution-fault-not-open = هذا الموضوع لا يستقبل آراء الآن: لم يبدأ أو انتهى. يمكنكم إرسال اقتراحكم عبر «تقديم طلب».
contribution-fault-words-missing = يُرجى كتابة النص.
contribution-fault-screened-already = تمت مراجعته من قبل.
contribution-fault-nothing-proposed = لم يقدّم أحد رأي المراجعة بعد.
contribution-fault-same-person = يلزم شخص آخر: من يقترح لا يؤكد.
contribution-fault-split-already = صار معاملة من قبل.
contribution-fault-not-shown = لا يُسجَّل اقتراحًا متميزًا إلا ما نُشر.
contribution-fault-awarded-already = سُجّل اقتراحًا متميزًا من قبل.
opinion-fault-no-answer = لم تُنشر النتيجة بعد.
opinion-fault-given-already = سبق أن قيّمتم.
