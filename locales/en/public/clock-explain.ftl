### How a time limit was reckoned, a sentence a step.

## Steps

explain-started = It runs from receipt on { $moment }.
explain-day-one = { $date } itself does not count; the count begins the day after.
explain-counted = The limit is { $span }, under: { $article }.
explain-weekends = Weekends do not count: { $dates }.
explain-weekend = weekend
explain-holiday = { $name } does not count: { $dates }.
explain-skipped = Not counted: { $dates }.
explain-make-up = { $date } is a make-up workday and counts.
explain-rolled = The last day fell on a day off ({ $name }, { $date }) and moved to the next working day.
explain-paused = The clock stood still from { $from } to { $until } (rule { $rule }).
explain-pausing = The clock has stood still since { $from } (rule { $rule }).
explain-extended = { $span } more were granted (rule { $rule }).
explain-ends = So the last moment is { $end }.
explain-provisional = The holidays of that year are not yet published; the date may still move.
explain-range = { $first } to { $last }
explain-and = {", "}
