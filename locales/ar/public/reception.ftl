### Leaders' reception days: published, booked, read before, recorded, assigned, answered.

reception-title = استقبال المسؤولين للجمهور
reception-lead = في هذه الأيام يستقبل المسؤولون الناس وجهًا لوجه. تحجزون موعدًا لطلب قدمتموه، ويقرأ المسؤول الملف قبل مجيئكم، ويُكتب ما تقولونه ويُقرأ عليكم، ثم تصلكم النتيجة.
reception-offer-hint = الحديث مع مسؤول وجهًا لوجه: حجز موعد، أو رؤية المحضر والنتيجة.
reception-none = لا يوجد الآن يوم استقبال معلن.
reception-hours = { $day }، من { $from } إلى { $to }
reception-who = { $post } { $name }
reception-full = كل المواعيد محجوزة.
reception-free = { $count ->
    [one] موعد واحد متاح.
    [two] موعدان متاحان.
    [few] { $count } مواعيد متاحة.
   *[other] { $count } موعدًا متاحًا.
}
reception-there = يتوفر في المكان:
reception-how = كيف تحجزون
reception-how-track = لديكم طلب: افتحوه بالرقم ورمز الاستعلام واختاروا موعدًا.
reception-how-file = ليس لديكم طلب بعد: قدّموه أولًا كي يقرأه المسؤول قبل اللقاء.
reception-how-come = لا يناسبكم الإنترنت: تعالوا إلى القاعة أو اتصلوا بالخط الساخن، ويحجز لكم الموظفون.
reception-kept = لا نحفظ عنكم إلا ما تحتاج إليه المعالجة.
reception-calendar = الاشتراك في التقويم
reception-book-lead = اختاروا موعدًا. سيُقرأ طلبكم قبل اللقاء.
reception-help-wanted = أحتاج إلى مساعدة في ذلك اليوم
reception-bring = يُرجى إحضار رقم الطلب. وإن تعذّر الحضور فألغوا الموعد ليستفيد منه غيركم.
reception-slot-missing = يُرجى اختيار موعد.
reception-done-booked = تم الحجز.
reception-done-withdrawn = أُلغي الموعد.
reception-record = محضر اللقاء
reception-read-back-at = قُرئ على الزائر وأكّده: { $when }
reception-answer = النتيجة
reception-assigned-to = { $unit }، الموعد { $due }

reception-do-book = حجز
reception-do-withdraw = إلغاء الموعد

reception-status-planned = لم يُعلن بعد
reception-status-published = معلن
reception-status-called-off = ملغى
reception-status-closed = انتهى

slot-free = متاح
slot-booked = محجوز
slot-pre-read = قُرئ الملف
slot-received = تم الاستقبال
slot-assigned = أُسند إلى جهة
slot-answered = تمت الإجابة
slot-missed = لم يتم اللقاء
slot-withdrawn = أُلغي

missed-visitor-away = لم يحضر الزائر
missed-leader-away = طرأ أمر للمسؤول، وسيُحدد يوم آخر
missed-settled = حُلّ الأمر قبل اللقاء
missed-hindered = الطقس أو النقل أو المرض

reception-fault-may-not-keep = دوركم لا يسمح بإدارة أيام الاستقبال.
reception-fault-plan-unsound = يُرجى كتابة اليوم والساعات والمكان ومنصب المسؤول، وخمس دقائق على الأقل لكل شخص.
reception-fault-day-past = هذا اليوم قد مضى.
reception-fault-not-published = هذا اليوم غير معلن، أو قد انتهى.
reception-fault-not-planned = هذا اليوم معلن من قبل أو ملغى أو منتهٍ.
reception-fault-no-such-slot = لا يوجد هذا الموعد في هذا اليوم.
reception-fault-slot-taken = حجز شخص آخر هذا الموعد قبل لحظات. يُرجى اختيار غيره.
reception-fault-booked-already = لهذا الطلب موعد في اليوم نفسه.
reception-fault-too-late = بدأ الاستقبال، فلم يعد الحجز ممكنًا.
reception-fault-no-such-case = لا توجد معاملة كهذه يمكنكم رؤيتها.
reception-fault-leader-is-accused = الطلب يتعلق بجهة هذا المسؤول نفسها. يُرجى اختيار يوم يستقبل فيه مسؤول آخر.
reception-fault-not-there = ليست هذه هي الخطوة الآن؛ ربما أنجزها شخص آخر.
reception-fault-too-early = لم يبدأ الاستقبال بعد.
reception-fault-words-missing = يُرجى كتابة النص أو اختيار سبب.
reception-fault-not-read-back = يُرجى قراءة المحضر على الزائر أولًا.
reception-fault-no-such-unit = يُرجى اختيار جهة.
reception-fault-unit-is-accused = المعاملة تتعلق بهذه الجهة نفسها. يُرجى اختيار غيرها.
reception-fault-due-too-early = لا يكون الموعد قبل يوم الاستقبال.
reception-fault-somebody-waits = ما زال بعض أصحاب المواعيد بلا إجابة.
