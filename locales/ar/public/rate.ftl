### The requester's rating. No answer is suggested.

## Rating

rate-lead = تُسجَّل إجاباتكم كما هي، ولا تؤثر في أي طلب لاحق. ويمكن التقييم مرة واحدة بعد كل معالجة.
rate-solved = هل حُلّت مشكلتكم؟
rate-solved-yes = حُلّت
rate-solved-no = لم تُحلّ
rate-solved-missing = يُرجى اختيار ما إذا كانت قد حُلّت
rate-satisfied = هل أنتم راضون عن طريقة المعالجة؟
rate-satisfied-missing = يُرجى اختيار درجة الرضا
rate-reason = إن لم تكونوا راضين، فما السبب الرئيسي
rate-reason-none = بلا اختيار
rate-note = هل تودّون إضافة شيء
rate-send = إرسال التقييم
