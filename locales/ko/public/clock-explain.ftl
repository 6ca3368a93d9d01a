### How a time limit was reckoned, a sentence a step.

## Steps

explain-started = { $moment }에 접수된 때부터 계산합니다.
explain-day-one = { $date } 당일은 빼고 다음 날부터 계산합니다.
explain-counted = 기한: { $span }. 근거: { $article }.
explain-weekends = 주말은 빼고 계산합니다: { $dates }.
explain-weekend = 주말
explain-holiday = { $name } 휴일은 빼고 계산합니다: { $dates }.
explain-skipped = 뺀 날: { $dates }.
explain-make-up = { $date }: 대체 근무일이므로 포함합니다.
explain-rolled = 마지막 날이 쉬는 날({ $name }, { $date })이어서 다음 근무일로 넘어갑니다.
explain-paused = { $from }부터 { $until }까지 계산을 멈추었습니다(규칙 { $rule }).
explain-pausing = { $from }부터 계산을 멈추고 있습니다(규칙 { $rule }).
explain-extended = 승인을 받아 { $span } 연장했습니다(규칙 { $rule }).
explain-ends = 따라서 마지막 기한은 { $end }입니다.
explain-provisional = 해당 연도의 휴일이 아직 발표되지 않았습니다. 발표 뒤 날짜가 바뀔 수 있습니다.
explain-range = { $first }부터 { $last }까지
explain-and = {", "}
