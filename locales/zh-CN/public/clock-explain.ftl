### 期限是怎么算出来的，一步一句。

## 步骤

explain-started = 从 { $moment } 收到时起算。
explain-day-one = { $date }当天不计，从第二天起算。
explain-counted = 期限：{ $span }。依据：{ $article }。
explain-weekends = 周末不计：{ $dates }。
explain-weekend = 周末
explain-holiday = { $name }放假不计：{ $dates }。
explain-skipped = 不计：{ $dates }。
explain-make-up = { $date }是调休上班日，照常计入。
explain-rolled = 最后一天遇{ $name }（{ $date }），顺延到下一个工作日。
explain-paused = { $from } 至 { $until } 暂停计时（规则 { $rule }）。
explain-pausing = { $from } 起暂停计时（规则 { $rule }）。
explain-extended = 经批准延长 { $span }（规则 { $rule }）。
explain-ends = 所以最后期限是 { $end }。
explain-provisional = 涉及的年份还没有公布放假安排，公布后日期可能变动。
explain-range = { $first }至{ $last }
explain-and = 、
