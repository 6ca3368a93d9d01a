### How a time limit was reckoned, a sentence a step.

## Steps

explain-started = 從 { $moment } 收到時起算。
explain-day-one = { $date }當天不計，從第二天起算。
explain-counted = 期限：{ $span }。依據：{ $article }。
explain-weekends = 週末不計：{ $dates }。
explain-weekend = 週末
explain-holiday = { $name }放假不計：{ $dates }。
explain-skipped = 不計：{ $dates }。
explain-make-up = { $date }是補班日，照常計入。
explain-rolled = 最後一天遇{ $name }（{ $date }），順延到下一個工作日。
explain-paused = { $from } 至 { $until } 暫停計時（規則 { $rule }）。
explain-pausing = { $from } 起暫停計時（規則 { $rule }）。
explain-extended = 經批准延長 { $span }（規則 { $rule }）。
explain-ends = 所以最後期限是 { $end }。
explain-provisional = 涉及的年份還沒有公布放假安排，公布後日期可能變動。
explain-range = { $first }至{ $last }
explain-and = 、
