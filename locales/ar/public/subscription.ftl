### Subscribing by e-mail or text message: the pages, and the letters themselves.

subscription-link = تلقي رسالة بالبريد الإلكتروني أو رسالة نصية
subscription-link-mail = تلقي رسالة بالبريد الإلكتروني
subscription-only-then = لا يترك عنوانًا إلا من يطلب الرسائل؛ ويُحفظ مشفرًا ويُحذف عند انتهائها.

## Asking, one question a page

subscription-title = تلقي الرسائل
subscription-what = عمَّ تريد أن نخبرك؟
subscription-what-hint = نكتب عندما يوجد جديد، وعمّا تختاره فقط.
subscription-matter-hint = نكتب عندما يتغير وضع الأمر. وبعد آخر تغيير تنتهي الرسائل.
subscription-answers-of = إجابات نموذجية: { $category }
subscription-choose = اختر واحدًا من هذه
subscription-unavailable = هذه الجهة لا ترسل رسائل بعد. يمكنك متابعة ما تنشره في قارئ الموجزات.
subscription-back = رجوع
subscription-where = إلى أين نكتب؟
subscription-where-odd = اكتب بريدًا إلكترونيًا مثل name@example.org أو رقم هاتف محمول
subscription-where-odd-mail = اكتب بريدًا إلكترونيًا مثل name@example.org
subscription-contact = البريد الإلكتروني أو رقم الهاتف المحمول
subscription-contact-mail = البريد الإلكتروني
subscription-contact-hint = الرقم من بلد آخر يبدأ بعلامة + ورمز البلد.
subscription-check = هل هذا صحيح؟
subscription-about = الموضوع
subscription-first = نسأل العنوان أولًا إن كان يريد ذلك. وإن لم يوافق خلال 24 ساعة حُذف.
subscription-kept = يُحفظ عنوانك مشفرًا، ويُستعمل لهذه الرسائل وحدها، ولا يُربط بأي طلب. في كل رسالة رابط تنهيها به بضغطة واحدة، فيُحذف العنوان فورًا.
subscription-until-done = عند انتهاء الأمر نكتب مرة أخيرة ثم نحذف العنوان، بعد سنة على الأكثر.
subscription-until-year = تنتهي الرسائل بعد سنة، إلا إذا طلبت سنة أخرى.
subscription-agree = نعم، اسألوا هذا العنوان
subscription-sent = بقيت خطوة واحدة
subscription-sent-mail = أرسلنا رسالة إلكترونية. افتح الرابط الذي فيها ووافق.
subscription-sent-text = أرسلنا رسالة نصية فيها ستة أرقام. اكتبها هنا.
subscription-sent-none = لم يصل شيء؟ انظر في البريد غير المرغوب، وتحقق مما كتبت، وحاول مرة أخرى بعد عشر دقائق.
subscription-sent-none-text = لم يصل شيء؟ تحقق من الرقم الذي كتبته، وحاول مرة أخرى بعد عشر دقائق.
subscription-again = استعمال عنوان آخر
subscription-code = ستة أرقام
subscription-code-wrong = هذه الأرقام غير صحيحة أو لم تعد صالحة. انظر إلى أحدث رسالة.
subscription-code-send = تأكيد
subscription-done = ستصلك الرسائل
subscription-done-more = في كل رسالة رابط لإنهائها.
subscription-ended = لن تصل رسائل بعد الآن
subscription-ended-more = لا عنوان لدينا لهذا الرابط؛ وإن كان هناك عنوان فقد حُذف.

## Where the link of a letter leads

subscription-confirm = هل تريد هذه الرسائل؟
subscription-confirm-yes = نعم، اكتبوا إليّ
subscription-confirm-no = لا، احذفوا العنوان
subscription-end-ask = هل تريد إنهاء هذه الرسائل؟
subscription-until = تصل حتى { $day } على الأكثر.
subscription-end = إنهاء وحذف العنوان
subscription-renew = الاستمرار سنة أخرى

## Letters

subscription-subject = { $office }: { $topic }
subscription-letter-confirm = { $office }: هل تريد رسائل عن «{ $topic }»؟ افتح هذا الرابط خلال 24 ساعة ووافق. إن لم تطلب ذلك فلا تفعل شيئًا، وسيُحذف العنوان.
    { $link }
subscription-letter-code = { $office }: رمز رسائلك هو { $code } وهو صالح 24 ساعة. إن لم تطلب ذلك فلا تفعل شيئًا. أو أجب بنعم أو لا هنا:
    { $link }
subscription-letter-known = { $office }: طلب أحدهم لهذا العنوان رسائل عن «{ $topic }». هي تصلك بالفعل، ولم يتغير شيء.
subscription-letter-news = { $office }: يوجد جديد في «{ $topic }».
    { $address }
subscription-letter-matter = { $office }: { $topic }: الآن «{ $stage }».
    { $address }
subscription-letter-last = { $office }: { $topic }: الآن «{ $stage }». هذه آخر رسالة، وقد حُذف عنوانك.
    { $address }
subscription-letter-renew = { $office }: تنتهي رسائلك عن «{ $topic }» يوم { $day }. لتلقيها سنة أخرى افتح هذا الرابط واضغط الزر.
    { $link }
subscription-leave = إنهاء الرسائل: { $link }
