### How a time limit was reckoned, a sentence a step.

## Steps

explain-started = { $moment } の受付から数えます。
explain-day-one = { $date }当日は数えず、翌日から数えます。
explain-counted = 期限：{ $span }。根拠：{ $article }。
explain-weekends = 週末は数えません：{ $dates }。
explain-weekend = 週末
explain-holiday = { $name }の休日は数えません：{ $dates }。
explain-skipped = 数えない日：{ $dates }。
explain-make-up = { $date }は振替出勤日なので、数えます。
explain-rolled = 最終日が休み（{ $name }、{ $date }）に当たるため、次の営業日に延びます。
explain-paused = { $from } から { $until } まで計算を止めました（規則 { $rule }）。
explain-pausing = { $from } から計算を止めています（規則 { $rule }）。
explain-extended = 承認により{ $span }延長されました（規則 { $rule }）。
explain-ends = したがって、最終期限は { $end } です。
explain-provisional = 対象の年の休日がまだ発表されていません。発表後に日付が変わることがあります。
explain-range = { $first }から{ $last }
explain-and = 、
