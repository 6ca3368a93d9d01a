### How far a matter is, for whoever follows it: the standing alone, nothing anybody wrote.

follow-title = أين وصل الأمر
follow-at = { $subject }، { $place }، أُبلغ عنه { $day }
follow-about = { $subject }، أُبلغ عنه { $day }
follow-of-day = أمر أُبلغ عنه { $day }
follow-received = تم الاستلام
follow-handling = قيد المعالجة
follow-answered = تم الرد
follow-closed = انتهى
follow-elsewhere = لم يعد يُعالج هنا
follow-received-more = يتحقق منه الخط الساخن ويسلّمه إلى الجهة المسؤولة.
follow-handling-more = هناك جهة مسؤولة، وستردّ على من أبلغ عند الانتهاء.
follow-answered-more = ردّت الجهة على من أبلغ، والخط الساخن يسأل عن النتيجة.
follow-closed-more = انتهى الأمر. إن لم يصلح المكان بعد، فقدّم طلبًا واذكر هذا التاريخ.
follow-elsewhere-more = ربما ضُمّ إلى طلب آخر أو انتقل إلى جهة أخرى. إن لم يصلح المكان بعد، فقدّم طلبًا.
follow-again = العودة لاحقًا
follow-keep = احفظ هذا العنوان فهو المفتاح. من يعرفه يرى هذه الصفحة، ولا يرى اسم أحد ولا كلامه.
follow-feed = المتابعة في قارئ الموجزات (Atom)
follow-own = أريد الإبلاغ أنا أيضًا
follow-track = لدي رقم ورمز استعلام
follow-nothing-kept = لا نعرف من يتابع ولا نعدّ. للتوقف احذف العنوان.
