### Each step of filing a request, and the uploading of files.

## Every step

file-back = السابق
file-next = متابعة
file-step = الخطوة { $number } من { $of }
file-kept = يُحفظ ما تكتبونه ثلاثة أيام، ولا يظهر إلا على هذا الجهاز. ويمكنكم تغيير كل شيء قبل الإرسال.

## Danger

file-danger-hint = مثل حريق، أو رائحة غاز، أو إصابة، أو جريمة تقع الآن.
file-danger-yes-hint = نبيّن لكم أولًا الرقم الذي تتصلون به
file-danger-title = يُرجى الاتصال أولًا
file-danger-call = الاتصال أسرع كثيرًا من ملء النموذج. اضغطوا على الرقم للاتصال:
file-danger-then = بعد أن يصبح الجميع في أمان، يمكنكم تسجيل الأمر هنا.
file-danger-go-on = اتصلتُ، أريد المتابعة

## Kind

file-kind = ماذا تريدون أن تفعلوا؟
file-kind-hint = اختاروا الأقرب. لا بأس إن لم يكن الاختيار دقيقًا، فسنصححه.
file-kind-missing = يُرجى اختيار ما تريدون فعله
file-kind-inquiry = السؤال عن أمر
file-kind-inquiry-hint = استفسار: كيف أحصل على تصريح الإقامة؟ هل يحق لي هذا الدعم؟
file-kind-help = حل مشكلة
file-kind-help-hint = طلب مساعدة: مصباح شارع معطل، أنبوب يسرّب الماء، أغراض متراكمة على الدرج
file-kind-complaint = الشكوى من خدمة أو إدارة
file-kind-complaint-hint = شكوى: ضجيج بناء في الليل، تنقّل من شباك إلى شباك، رسوم غير صحيحة
file-kind-report = الإبلاغ عن مخالفة
file-kind-report-hint = بلاغ: عمل بلا ترخيص، بناء مخالف، تصريف مياه ملوثة
file-kind-suggestion = تقديم اقتراح
file-kind-suggestion-hint = اقتراح: هذا التقاطع يحتاج إلى إشارة ضوئية
file-kind-praise = الثناء على أحد
file-kind-praise-hint = شخص أو جهة أحسنت العمل، وتريدون أن يعلم الناس بذلك

## Matter

file-matter = ماذا حدث؟
file-matter-inquiry = اكتبوا ما تريدون معرفته. وإن ذكرتم من يعنيه الأمر وإلى أين وصلتم، جاء الجواب أدق.
file-matter-help = اكتبوا ما الذي تعطّل أو ينقص، ومن يتضرر منه، وما الحل الذي تريدونه.
file-matter-complaint = اكتبوا ما حدث ومتى، ومن راجعتم من قبل، وما الحل الذي تريدونه.
file-matter-report = اكتبوا ما رأيتم: من، وأين، وماذا فعل، وما الذي يثبت ذلك.
file-matter-suggestion = اكتبوا كيف الحال الآن، وما التغيير الذي تقترحونه.
file-matter-praise = اكتبوا من هو وماذا فعل.
file-text-missing = يُرجى كتابة ما حدث
file-text-long = الحد الأقصى لعدد الأحرف { $most }، والزيادة الآن { $over }. لم يضِع شيء: يُرجى الاختصار
file-text-most = الحد الأقصى لعدد الأحرف: { $most }.
file-files-later = يمكنك إضافة الصور والوثائق قبل الإرسال.
file-subject = ما الموضوع الأقرب إلى ما كتبته؟
file-subject-hint = وُجدت هذه الاقتراحات من كلماتك في قائمة كلمات بسيطة لا غير. الاختيار يوصل طلبك أسرع إلى الجهة المناسبة، والمكتب يتحقق في كل الأحوال.
file-subject-because = كتبت: { $words }
file-subject-unknown = لا أعرف
file-subject-unknown-hint = يحدده المكتب، ولا تخسر شيئًا.
file-occurred = متى بدأ ذلك
file-occurred-hint = يكفي الوقت التقريبي: أمس الساعة 11 ليلًا، منذ الشهر الماضي.
file-occurred-long = الحد الأقصى لعدد أحرف الوقت: { $most }
file-title = ضعوا له عنوانًا
file-title-hint = جملة واحدة. إن تركتموه فارغًا، صارت جملتكم الأولى هي العنوان.
file-title-long = الحد الأقصى لعدد أحرف العنوان: { $most }

## Place

file-place = أين حدث ذلك؟
file-place-hint = اكتبوا ما تعرفونه. وإن لم يكن للأمر مكان، فتابعوا مباشرة.
file-area = المنطقة والحي
file-area-none = لا أعرف، أو لا مكان محدد
file-area-whole = { $name } (الحي غير معروف)
file-area-unknown = يُرجى اختيار منطقة أو حي من القائمة
file-place-words = المكان بالتحديد
file-place-words-hint = اسم الشارع ورقمه، أو المجمّع السكني، أو تقاطع، أو متجر قريب: كل ذلك يفيد.
file-locate = استخدام مكاني الآن
file-locate-hint = يُكتب في الحقل أعلاه فقط، ويمكنك تغييره أو حذفه.
file-locate-waiting = جارٍ تحديد موقعك…
file-locate-failed = تعذّر تحديد موقعك. يُرجى وصف المكان بالكلمات.
file-locate-words = الموقع { $at } (بدقة { $metres } م)
file-place-long = الحد الأقصى لعدد أحرف المكان: { $most }
file-about = بأي جهة يتعلق الأمر
file-about-hint = إن اخترتم جهة، فلن يُسند الأمر إليها هي. ولا يلزم الاختيار.
file-about-none = لا أعرف، أو لا يتعلق بجهة
file-about-us = الخط الساخن
file-about-hotline = هذا الخط الساخن نفسه
file-about-departments = الإدارات
file-about-districts = المناطق
file-about-enterprises = شركات المرافق العامة
file-about-streets = الأحياء والبلدات
file-about-unknown = يُرجى اختيار جهة من القائمة

## You

file-you = كيف نتواصل معكم؟
file-you-hint = لا نستعمله إلا لمعالجة هذا الأمر وسؤالكم عن النتيجة. ويبقى مخفيًا إلى أن يلزم التواصل معكم.
file-named = ترك وسيلة تواصل
file-named-hint = يستطيع المختصون سؤالكم عن التفاصيل، والاتصال بكم بعد الانتهاء.
file-anonymous = من دون اسم
file-anonymous-hint = لا نحفظ عنكم شيئًا. ولن يستطيع أحد سؤالكم، فقد يتعذر حل ما هو غير واضح. ولا تُقرأ الإجابة إلا بالرقم ورمز الاستعلام.
file-identity-missing = يُرجى اختيار ترك وسيلة تواصل أو البقاء من دون اسم
file-name = بأي اسم نخاطبكم
file-name-long = الحد الأقصى لعدد أحرف الاسم: { $most }
file-phone = الهاتف
file-phone-hint = الهاتف أو البريد الإلكتروني، واحد منهما على الأقل.
file-phone-odd = رقم الهاتف أرقام ومسافات وعلامة زائد وشرطات وأقواس فقط
file-email = البريد الإلكتروني
file-email-odd = البريد الإلكتروني يكون مثل name@example.org
file-reach-missing = لنتمكن من التواصل معكم نحتاج إلى هاتف أو بريد إلكتروني؛ وإن لم ترغبوا فاختاروا «من دون اسم»
file-confidential = طلب السرية
file-confidential-hint = لا يصل هذا الأمر إلى الجهة المعنية، ولا ترى من قدّمه.

## Files

file-files = صور ومستندات
file-files-hint = الصور ولقطات الشاشة والعقود والفواتير توضح الأمر أسرع. وهي غير لازمة.
file-files-choose = اختيار ملفات
file-files-photo = التقاط صورة الآن
file-files-done = حفظ ورجوع
file-files-drop = حذف
file-files-full = لديكم 5 ملفات. لإضافة غيرها، يُرجى حذف واحد أولًا.
upload-kinds = حتى 5 ملفات، كل منها حتى 10 ميغابايت: صور (JPG، PNG، WebP، GIF)، وملفات PDF وWord وExcel، وفيديو MP4، وصوت MP3. تُزال من الصور بيانات المكان والهاتف.
upload-sending = «{ $name }»: أُرسل { $percent }٪
upload-arrived = وصل «{ $name }»
upload-broken = لم يصل «{ $name }»؛ ربما انقطع الاتصال
upload-again = المحاولة مرة أخرى
upload-too-large = «{ $name }» أكبر من 10 ميغابايت، فلم يُحفظ
upload-unknown-kind = «{ $name }» ليس من الأنواع المقبولة، فلم يُحفظ
upload-damaged = «{ $name }» لا يُفتح، وربما كان تالفًا، فلم يُحفظ
upload-infected = «{ $name }» لم يُحفظ: وجد فحص الأمان فيه محتوى ضارًا
upload-unchecked = «{ $name }» تعذّر فحصه الآن، فلم يُحفظ. يُرجى المتابعة من دونه وإضافته لاحقًا.
upload-too-many = الحد الأقصى لعدد الملفات { $most }، وما زاد لم يُحفظ

## Check and send

file-check = راجعوا ما كتبتم ثم أرسلوه
file-change = تعديل
file-none = غير مذكور
file-row-kind = النوع
file-row-matter = ما حدث
file-row-subject = الموضوع
file-row-place = المكان
file-row-about = الجهة المعنية
file-row-you = أنتم
file-row-files = صور ومستندات
file-check-due = إن أرسلتم الآن، تصلكم الإجابة في موعد أقصاه { $end }.
file-others = أبلغ آخرون عن هذا بالقرب
file-others-hint = إن كان الأمر نفسه فيمكنك متابعته بدل تقديم طلب. ويمكنك تقديم طلبك أيضًا وسيُعالج.
file-others-follow = المتابعة
file-check-honest = يُرجى كتابة ما هو صحيح. بعد الإرسال لا يمكن تغيير النص، وتمكن الإضافة إليه.
file-send = إرسال
