### The receipt shown after a request was sent.

## Receipt

receipt-title = الإيصال
receipt-heading = وصلنا طلبكم
receipt-number = الرقم
receipt-code = رمز الاستعلام
receipt-keep = يُرجى حفظه بصورة أو لقطة شاشة أو طباعة. للمتابعة تحتاجون إلى الرقم ورمز الاستعلام؛ والرمز لكم وحدكم، فلا تنشروه.
receipt-due = تصلكم الإجابة قبل { $date }، { $time }
receipt-filed = وقت الاستلام: { $moment }.
receipt-next = ماذا بعد
receipt-next-check = يراجع الخط الساخن ما كتبتموه ويحدد الجهة المسؤولة.
receipt-next-unit = تصبح جهة واحدة مسؤولة عنه، ويظهر اسمها في صفحة المتابعة.
receipt-next-reply = قد تتصل بكم الجهة للسؤال عن التفاصيل، ثم تجيبكم بعد الانتهاء.
receipt-next-look = لم تتركوا وسيلة تواصل: يُرجى العودة لقراءة الإجابة، أو لمعرفة هل نحتاج منكم إلى معلومات.
receipt-next-rate = بعد وصول الإجابة، نرجو أن تقولوا لنا هل حُلّ الأمر وهل أنتم راضون.
receipt-qr = امسحوا الرمز لمتابعة الطلب.
receipt-qr-private = فيه رمز الاستعلام، فلا تعطوه إلا لمن تثقون به.
receipt-track = متابعة الطلب
receipt-print = طباعة
receipt-where = المتابعة عبر { $link } أو بالاتصال بالرقم { $hotline }.
