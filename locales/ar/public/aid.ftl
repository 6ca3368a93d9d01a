### Hardship aid: application, verification, decision, public notice, payment, review.

aid-title = مساعدة أصحاب الظروف الصعبة
aid-lead = من يمرّ بظروف صعبة وله لدينا طلب قيد المعالجة أو سبقت معالجته، يمكنه التقدّم للحصول على مساعدة.
aid-never = لا يُشترط للمساعدة أبدًا أن تتنازلوا عن أي حق.
aid-never-help = التقدّم للمساعدة أو الحصول عليها لا يغيّر شيئًا في طلبكم، ولا في حقكم في المراجعة أو التقاضي أو الشكوى. ومن يطلب منكم التعهّد بالتوقف فهو مخطئ: يُرجى إبلاغنا.
aid-for = الحالات التي تشملها
aid-how = كيف تجري المعاملة
aid-how-apply = تتقدّمون برقم طلبكم ورمز الاستعلام، أو يكتب أحد الموظفين الطلب نيابة عنكم.
aid-how-verify = يتحقق شخصان من الحاجة، كلٌّ منهما على حدة.
aid-how-decide = تصوّت لجنة بحسب شدة الحاجة وأموال السنة، وتكتب أسباب قرارها.
aid-how-public = { $days ->
    [one] يُعلن القرار ليوم واحد، ولا يُنشر إلا اسم العائلة والمنطقة والمبلغ والغرض.
    [two] يُعلن القرار ليومين، ولا يُنشر إلا اسم العائلة والمنطقة والمبلغ والغرض.
    [few] يُعلن القرار لمدة { $days } أيام، ولا يُنشر إلا اسم العائلة والمنطقة والمبلغ والغرض.
    [many] يُعلن القرار لمدة { $days } يومًا، ولا يُنشر إلا اسم العائلة والمنطقة والمبلغ والغرض.
   *[other] يُعلن القرار لمدة { $days } يوم، ولا يُنشر إلا اسم العائلة والمنطقة والمبلغ والغرض.
}
aid-how-pay = بعد ذلك يُصرف المبلغ مقابل سند، ثم نسأل هل أفادت المساعدة.
aid-apply-by-track = التقدّم برقم الطلب
aid-notices = معلن الآن
aid-notices-help = إن كان لديكم اعتراض على ما هو معلن، فاتصلوا بالرقم { $hotline } خلال مدة الإعلان.
aid-no-notices = لا شيء معلن الآن.
aid-initial = { $initial }.
aid-yuan = { $amount } يوان
aid-through = معلن حتى { $day }
aid-apply = طلب مساعدة
aid-what-for = الغرض
aid-need = الظروف
aid-need-hint = ما الصعوبة التي تمرّون بها وما الذي يساعدكم. لا حاجة إلى الكتابة عن الطلب نفسه.
aid-send = إرسال الطلب
aid-withdraw = سحب الطلب
aid-granted = تمت الموافقة على { $amount } يوان
aid-reasons = الأسباب

## Where an application stands

aid-stage-applied = بانتظار التحقق
aid-stage-verified = بانتظار القرار
aid-stage-granted = بانتظار الإعلان
aid-stage-announced = معلن، بانتظار الصرف
aid-stage-paid = صُرف المبلغ
aid-stage-reviewed = تمت المتابعة
aid-stage-refused = لم تتم الموافقة
aid-stage-closed = انتهت المعاملة
aid-stage-withdrawn = سُحب الطلب

## Not done

aid-fault-may-not-manage = دوركم لا يسمح بمعالجة المساعدات. يُرجى الرجوع إلى من له هذه الصلاحية.
aid-fault-may-not-apply = دوركم لا يسمح بالتقدّم نيابة عن الآخرين. يُرجى الرجوع إلى من له هذه الصلاحية.
aid-fault-no-such-purpose = يُرجى اختيار الغرض.
aid-fault-applied-already = هناك طلب للغرض نفسه قيد المعالجة، فلا حاجة إلى طلب جديد.
aid-fault-no-such-application = لا يوجد طلب كهذا.
aid-fault-words-missing = يُرجى كتابة النص.
aid-fault-not-now = الطلب لم يبلغ هذه الخطوة أو تجاوزها. يُرجى النظر إلى المرحلة الحالية.
aid-fault-same-person = يلزم شخص آخر: لا يتحقق أحد مرتين، ومن كتب الطلب لا يتحقق منه.
aid-fault-verifier-decides = من شارك في التحقق لا يدوّن القرار. يُرجى أن يدوّنه شخص آخر.
aid-fault-no-such-post = ليس في اللجنة هذا المنصب. المناصب مذكورة في الملف aid.toml من حزمة السياسات.
aid-fault-committee-too-small = عدد الحاضرين من اللجنة لا يكفي.
aid-fault-votes-do-not-add = عدد الأصوات لا يساوي عدد الأعضاء الحاضرين.
aid-fault-votes-say-otherwise = الأصوات تقول غير ذلك: الموافقة تحتاج إلى أكثر من نصف الأعضاء.
aid-fault-amount-missing = يُرجى كتابة المبلغ، مثل 3000 أو 3000.50.
aid-fault-over-budget = المبلغ أكبر مما بقي من أموال هذه السنة، فلا تمكن الموافقة.
aid-fault-year-over = انتهت أموال تلك السنة. يُرجى تسجيل الطلب من جديد هذه السنة.
aid-fault-no-such-place = يُرجى اختيار المنطقة فقط، لا ما هو أدق منها.
aid-fault-notice-running = مدة الإعلان لم تنتهِ بعد.
aid-fault-over-grant = المبلغ أكبر مما تمت الموافقة عليه.
aid-fault-voucher-odd = رقم السند حروف وأرقام و - أو / فقط، ولا يُستعمل مرتين.
aid-fault-day-odd = تاريخ السند يكون بعد انتهاء الإعلان، ولا يتجاوز اليوم.
