### How a time limit was reckoned, a sentence a step.

## Steps

explain-started = تبدأ المدة من وقت الاستلام: { $moment }.
explain-day-one = يوم { $date } نفسه لا يُحسب، ويبدأ العدّ من اليوم التالي.
explain-counted = المدة: { $span }. السند: { $article }.
explain-weekends = لا تُحسب عطلة نهاية الأسبوع: { $dates }.
explain-weekend = عطلة نهاية الأسبوع
explain-holiday = لا تُحسب عطلة { $name }: { $dates }.
explain-skipped = لا يُحسب: { $dates }.
explain-make-up = { $date }: يوم عمل تعويضي، وهو محسوب.
explain-rolled = وقع اليوم الأخير في يوم عطلة ({ $name }، { $date }) فانتقل إلى يوم العمل التالي.
explain-paused = توقّف العدّ من { $from } إلى { $until } (القاعدة { $rule }).
explain-pausing = العدّ متوقف منذ { $from } (القاعدة { $rule }).
explain-extended = تمديد موافق عليه: { $span } (القاعدة { $rule }).
explain-ends = إذن آخر موعد هو { $end }.
explain-provisional = لم تُعلن عطلات تلك السنة بعد، وقد يتغيّر التاريخ بعد إعلانها.
explain-range = من { $first } إلى { $last }
explain-and = {"، "}
