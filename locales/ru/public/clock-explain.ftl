### How a time limit was reckoned, a sentence a step.

## Steps

explain-started = Срок идёт с момента получения: { $moment }.
explain-day-one = Сам этот день ({ $date }) не считается, отсчёт идёт со следующего.
explain-counted = Срок: { $span }. Основание: { $article }.
explain-weekends = Выходные не считаются: { $dates }.
explain-weekend = выходные
explain-holiday = Нерабочие дни не считаются ({ $name }): { $dates }.
explain-skipped = Не считается: { $dates }.
explain-make-up = { $date } — рабочий день взамен выходного, он считается.
explain-rolled = Последний день пришёлся на нерабочий ({ $name }, { $date }) и перенесён на следующий рабочий день.
explain-paused = Отсчёт был остановлен: с { $from } до { $until } (правило { $rule }).
explain-pausing = Отсчёт остановлен с { $from } (правило { $rule }).
explain-extended = Срок продлён: ещё { $span } (правило { $rule }).
explain-ends = Значит, срок истекает { $end }.
explain-provisional = Праздничные дни этого года ещё не объявлены, поэтому дата может измениться.
explain-range = с { $first } по { $last }
explain-and = {", "}
