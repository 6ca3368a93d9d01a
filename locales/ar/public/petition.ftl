### The words of the petition office.

## What was done, for the requester

told-routed = { $way } إلى { $unit }، وسيصلكم إشعار خطي خلال 15 يومًا.
told-designated = بعد التنسيق تقرّر أن تعالجه { $unit }.
told-referred = أُحيل أمركم إلى { $body }.
told-notified = أُشعرتم خطيًا بوصوله وبطريق معالجته.
told-admitted = قُبل للمعالجة: { $procedure }.
told-guided = الطريق الذي حدّده القانون لهذا الأمر: { $route }.
told-procedure-switched = تستمر المعالجة بالإجراء العادي، وتغيّر الموعد وفقًا لذلك.
told-hearing-opened = تقرّر عقد جلسة استماع.
told-hearing-recorded = عُقدت جلسة الاستماع وسُجّلت.
told-opinion-issued = صدر الرأي الخطي وهو في طريقه إليكم.
told-served = بُلّغتم بالرأي الخطي ({ $service }، { $when }). إن لم توافقوا عليه فلكم طلب المراجعة ضمن المدة.
told-executed = يجري تنفيذ الرأي الصادر لصالحكم.
told-review-requested = وصل طلبكم ({ $instance })، وتنظر فيه { $body }.
told-lapsed = انتهت مدة طلب المراجعة.
told-mediated = تم التوصل إلى اتفاق خطي.
told-terminated = انتهى الأمر نهائيًا: { $ground }. يمكن تقديم وقائع وأسباب جديدة كأمر جديد.
told-track-changed = انتقلت المعالجة إلى { $track }، والرقم لم يتغير.
told-joined = ضُمّ إليه ما قدمتموه أيضًا ({ $channel })، وستصلكم إجابة واحدة.
told-converted = نتيجة اقتراحكم: { $path }.
told-awarded = نال اقتراحكم مكافأة.
told-paper-issued = صدرت وثيقة، ويمكنكم تنزيلها والتحقق منها.

## States, desks, clocks, notices

track-head-received = وصل إلى الجهة المختصة وهي تنظر في قبوله
track-head-issued = صدر الرأي الخطي وهو في طريقه إليكم
track-head-served = بُلّغتم بالرأي الخطي
track-head-referred = أُحيل إلى الجهة صاحبة الاختصاص
track-head-guided = يُرجى سلوك الطريق القانوني
track-head-opined = تمت الإجابة
track-head-mediated = تم التوصل إلى اتفاق
track-who-review = هو الآن لدى جهة المراجعة.
notice-routed = إلى أين ذهب أمركم
notice-noticed = إشعار خطي
notice-admitted = إشعار بالقبول
notice-guided = الطريق القانوني
notice-opinion-served = تبليغ الرأي الخطي
notice-review-received = وصل طلب المراجعة
notice-progress = تم الضم، وسير المعالجة
notice-terminated = إشعار بالانتهاء
notice-yellow-card = بطاقة صفراء: المدة توشك أن تنتهي
notice-red-card = بطاقة حمراء: انتهت المدة
notice-advice = توصية أو دعوة إلى التنسيق

## Choices

track-hotline = الخط الساخن
track-petition = مكتب العرائض
way-transfer = حُوّل
way-assign = أُسند
procedure-ordinary = الإجراء العادي
procedure-simple = الإجراء المبسّط
procedure-duty = أداء الجهة لواجبها
instance-first = المعالجة
instance-review = المراجعة
instance-final-review = المراجعة النهائية
verdict-support = تأييد الطلب
verdict-explain = شرح وتوضيح
verdict-not-support = عدم تأييد الطلب
verdict-uphold = إبقاء الرأي السابق
verdict-change = تعديل الرأي السابق
verdict-revoke = إلغاء الرأي والأمر بإعادة المعالجة
verdict-adopt = الأخذ به
verdict-adopt-partly = الأخذ بجزء منه
verdict-keep-in-mind = الاحتفاظ به للاسترشاد
verdict-not-adopt = عدم الأخذ به
service-direct = تسليم باليد
service-post = بالبريد
service-online = عبر الإنترنت
service-left = بتركه في المكان
service-public-notice = بإعلان عام

## Pages

track-papers = الوثائق
paper-verify = التحقق من وثيقة
paper-verified = هذه الوثيقة صادرة عن هذا المكتب.
paper-kind = الوثيقة
paper-number = رقم الوثيقة
paper-day = التاريخ
paper-digest = بصمة الملف (SHA-256)
paper-verify-help = يجب أن تطابق بصمة الملف الإلكتروني ما في الأعلى. وفي الوثيقة الورقية قارنوا رقم الوثيقة ورقم الطلب والتاريخ.
file-petition = المعالجة بإجراء العرائض
file-petition-hint = إشعار خطي خلال 15 يومًا، ورأي خطي خلال 60 يومًا من القبول، ومراجعة إن لم توافقوا. الأمور اليومية أسرع عبر الخط الساخن.
file-check-petition = خلال 15 يومًا يصلكم إشعار خطي بمن يعالج أمركم، ثم رأي خطي خلال 60 يومًا من القبول.
track-opinion = الرأي الخطي ({ $instance }) من { $body }
track-opinion-note = { $verdict }، استُلم { $when }
track-noticed = إشعار خطي
track-guided = الطريق القانوني
track-referred = إشعار بالإحالة
track-mediated = الاتفاق
track-offer-request-review = طلب المراجعة
track-offer-request-review-hint = إن لم توافقوا على الرأي: يُقدَّم ضمن المدة إلى الجهة الأعلى مع بيان الأسباب.
track-request-review-lead = تبتّ الجهة الأعلى في طلبكم خلال ثلاثين يومًا.
track-request-review-note = أسبابكم
track-request-review-send = إرسال الطلب
track-done-request-review = وصل طلبكم.
