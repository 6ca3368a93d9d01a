### The history in plain words for the requester. Facts not listed here are not shown to them. Given $by (a role code).

## Receipt and checks

told-registered = قدّمتم الطلب ({ $channel }) وسجّلناه.
told-answered-directly = أجاب الخط الساخن فورًا.
told-handed-over = حُوّل إلى { $body }.
told-declined = تحقّق منه موظف: ليس من الأمور التي يقبلها الخط الساخن. السبب في الأعلى.
told-material-asked = طُلبت منكم معلومات إضافية.
told-material-added = { $by ->
    [requester] أضفتم معلومات.
   *[other] أُضيفت معلومات جديدة.
}
told-proceeded = انتهى انتظار المعلومات، ونتابع بما لدينا.
told-withdrawn = { $by ->
    [requester] سحبتم الطلب.
   *[other] سُحب الطلب بناءً على رغبتكم.
}

## Dispatch and handling

told-dispatched = { $supports ->
    [none] الجهة المسؤولة: { $unit }.
   *[other] الجهة المسؤولة: { $unit }، وتساندها: { $supports }.
}
told-accepted = تسلّمت الأمر { $unit }.
told-sent-back = ترى الجهة أن غيرها هو المختص، ويعمل الخط الساخن على تحديد ذلك. موعدكم لا يتغير.
told-sub-dispatched = أُحيل إلى جهة تابعة: { $unit }.
told-support-added = انضمت للمساندة { $unit }.
told-contact-recorded = { $reached ->
    [yes] تواصلت الجهة معكم ({ $method }).
   *[no] حاولت الجهة التواصل معكم ({ $method }) ولم تتمكن.
}
told-work-recorded = { $work ->
    [site_visit] عاينت المكان { $unit }.
    [inquiry] تحققت من الوقائع { $unit }.
    [coordination] نسّقت بين المعنيين { $unit }.
   *[measure] اتخذت إجراءات { $unit }.
}
told-extension-granted = تمت الموافقة على التمديد؛ الموعد الجديد { $end }.
told-reply-issued = أُرسلت إليكم الإجابة ({ $method })، ونصها في الأعلى.

## Follow-up and closing

told-followed-up = { $answered ->
    [yes] سألكم الخط الساخن عن النتيجة.
   *[no] حاول الخط الساخن سؤالكم عن النتيجة ولم يتمكن من الوصول إليكم.
}
told-rated = { $solved ->
    [yes] تقييمكم: حُلّ الأمر، { $satisfied }.
   *[no] تقييمكم: لم يُحلّ الأمر، { $satisfied }.
}
told-why-asked = { $by ->
    [requester] سألتم عن السبب.
   *[other] طُرح السؤال عن السبب نيابةً عنكم.
}
told-explained = وُضّحت الأسباب من { $unit }، وهي مبيّنة أعلاه.
told-rework-ordered = طلب الخط الساخن من الجهة إعادة المعالجة.
told-closed = انتهت المعاملة.
told-reopened = { $by ->
    [requester] قدّمتم معلومات جديدة ففُتح الأمر من جديد.
   *[other] فُتح الأمر من جديد.
}
told-archived = حُفظ في الأرشيف.

## Reminders and joining

told-reminded = { $by ->
    [requester] أرسلتم تذكيرًا.
   *[other] أرسل الخط الساخن تذكيرًا.
}
told-supervision-opened = وضعه الخط الساخن تحت الإشراف وطلب توضيحًا خطيًا من الجهة.
told-supervision-concluded = انتهى الإشراف.
told-merged = ضُمّ إلى طلب آخر في الأمر نفسه، وستصلكم الإجابة أيضًا.
told-unmerged = فُصل من جديد ويُعالَج وحده.
told-part-split-off = فُصل جزء منه ويُعالَج وحده.
told-past-reply-recorded = سُجّلت إجابة سابقة.
told-breached = انتهى الموعد من دون إجابة، وسُجّل التأخير.
