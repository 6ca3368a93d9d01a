### Typical answers: taken from closed cases, without anything personal, released by a second person.

answer-title = إجابات نموذجية
answer-one = إجابة نموذجية
answer-lead = إجابات عمّا يسأل عنه كثيرون، مأخوذة من معاملات منتهية. ليس فيها أي معلومات عن أي شخص.
answer-none = لا توجد إجابات نموذجية بعد.
answer-all = كل الإجابات
