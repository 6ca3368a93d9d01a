### The board of targets: what the office's own budget promises, set against its cases.

targets-of-year = Цели на { $year } год
targets-covers = Данные по { $day }
targets-log = Числа взяты из записей открытого журнала с 1 по { $size }, контрольное значение { $root }.
targets-public-note = Эти числа зафиксированы, их подтвердили два человека. То, что Yingda не измеряет, — тоже общественные деньги: оно остаётся в списке, и указана причина.

targets-head-name = Показатель
targets-head-goal = Цель
targets-head-value = На деле
targets-head-verdict = Результат
targets-head-forecast = Прогноз
targets-head-points = Баллы
targets-ratio = { $ratio } от цели
targets-weight = вес { $weight }

targets-earned = По оценённым показателям набрано баллов: { $earned } из { $out }. Общего балла нет, пока оценены не все.
targets-execution-open = Процент исполнения неизвестен: на счёте нет средств на этот проект.
targets-total = Всего баллов: { $total }, оценка: { $grade }.
targets-grade-excellent = отлично
targets-grade-good = хорошо
targets-grade-fair = средне
targets-grade-poor = плохо

targets-verdict-met = Достигнуто
targets-verdict-not-met = Не достигнуто
targets-verdict-about = Примерно по плану
targets-verdict-above = Выше плана
targets-verdict-needs-judgement = Ждёт оценки
targets-verdict-not-measured = Не измерено

targets-band-achieved = Достигнуто
targets-band-partly = Достигнуто частично
targets-band-missed = Не достигнуто
targets-band-of = { $band } ({ $from }–{ $to }{"\u00A0"}%)

targets-standing-on-course = Цель достижима
targets-standing-in-doubt = При таком ходе не достичь
targets-standing-missed = Уже не достичь
targets-standing-open = Говорить рано
targets-why-too-early = Год только начался.
targets-why-year-over = Год закончился, это итог.
targets-why-reached = Цель по количеству уже достигнута.
targets-why-exceeded = Предел по количеству уже превышен.
targets-why-projected = Если считать по прошедшим рабочим дням, за год будет около { $expected }.
targets-why-so-far = По результату на сегодня.

targets-by-formula = Посчитано по делам: { $name }
targets-by-account = Рассчитано по счёту бюджета: выплачено от выделенного
targets-by-contract = Рассчитано по кварталам подрядчика, подписанным обеими сторонами
targets-by-bulletins = Подсчитано по опубликованным бюллетеням
targets-by-meetings = Подсчитано по проведённым координационным совещаниям
targets-no-account = Рассчитывается по счёту бюджета; средств на этот проект там пока нет
targets-no-quarter = Рассчитывается по кварталам подрядчика; подписанных обеими сторонами пока нет
targets-by-hand = Внесено вручную, основание: { $evidence }
targets-by-words = Внесено вручную, с пояснением
targets-judged = Оценка: { $band }, { $percent }{"\u00A0"}% веса
targets-public-money = { $why }. Это общественные деньги, поэтому строка остаётся в списке.
targets-no-cases = Считается по делам: { $name }; в этом году таких дел ещё нет
targets-awaits = Осталось сделать: { $what }
targets-to-enter = Нужно внести вручную: { $name }
targets-unit-differs = Единицы разные: у значения — { $from }, у цели — { $to }; сравнить нельзя.
targets-no-unit = (без единицы)
targets-read-as = Напечатано «=», читается как «{ $sign }»
targets-must-explain = Далеко от цели, нужно объяснить почему
targets-remark-matters-not-calls = Считаются дела, а не звонки
targets-remark-first-petitions-only = Считаются только первичные жалобы

targets-occasion-monitoring = Проверка в течение года
targets-occasion-self-evaluation = Самооценка за год
targets-standing-of-board-open = Идёт
targets-standing-of-board-frozen = Зафиксировано, ещё не опубликовано
targets-standing-of-board-published = Опубликовано
