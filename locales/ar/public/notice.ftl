### Names of what a requester or a unit is told.

## Notices

notice-receipt = إيصال التسجيل
notice-declined = إشعار بعدم القبول
notice-material-asked = طلب معلومات إضافية
notice-extended = إشعار بالتمديد
notice-reply = الإجابة
notice-rework = إشعار بإعادة المعالجة
notice-merged = إشعار بالدمج مع معاملة أخرى
notice-closed = إشعار بإنهاء المعاملة
notice-message = { $number }: { $notice }. اطّلع عليه عبر الإنترنت بالرقم ورمز الاستعلام، أو اتصل بالخط الساخن.
notice-subject = { $office }: { $notice }
notice-new-for-unit = معاملة جديدة للجهة
notice-send-back-refused = رُفضت إعادة المعاملة
notice-reminder = تذكير
notice-supervision = إشعار بالإشراف
notice-material-added = أُضيفت معلومات
notice-why-asked = مقدم الطلب يسأل عن السبب
notice-explained = توضيح الأسباب
notice-rights-settled = الإجابة عن طلب البيانات الشخصية
notice-reception-answered = استقبال المسؤولين: النتيجة
notice-reception-called-off = أُلغي يوم استقبال المسؤولين
