### The history in plain words for the requester. Facts not listed here are not shown to them. Given $by (a role code).

## Receipt and checks

told-registered = Вы обратились ({ $channel }), мы это записали.
told-answered-directly = Горячая линия ответила сразу.
told-handed-over = Передано: { $body }.
told-declined = Проверил человек: горячая линия не может этим заниматься. Причина указана выше.
told-material-asked = Вас попросили дополнить обращение.
told-material-added = { $by ->
    [requester] Вы дополнили обращение.
   *[other] Добавлены новые материалы.
}
told-proceeded = Больше не ждём дополнений, продолжаем с тем, что есть.
told-withdrawn = { $by ->
    [requester] Вы отозвали обращение.
   *[other] Обращение отозвано по вашей просьбе.
}

## Dispatch and handling

told-dispatched = { $supports ->
    [none] Назначен ответственный: { $unit }.
   *[other] Назначен ответственный: { $unit }. Помогают: { $supports }.
}
told-accepted = Исполнитель взялся за дело: { $unit }.
told-sent-back = Исполнитель считает, что этим должен заниматься другой; горячая линия это решает. Ваш срок не меняется.
told-sub-dispatched = Передано для исполнения: { $unit }.
told-support-added = Подключился помощник: { $unit }.
told-contact-recorded = { $reached ->
    [yes] Исполнитель связался с вами ({ $method }).
   *[no] Исполнитель пытался с вами связаться ({ $method }), но не смог.
}
told-work-recorded = { $work ->
    [site_visit] Осмотр на месте: { $unit }.
    [inquiry] Выяснение обстоятельств: { $unit }.
    [coordination] Согласование с участниками: { $unit }.
   *[measure] Приняты меры: { $unit }.
}
told-extension-granted = Срок продлён, новый срок: { $end }.
told-reply-issued = Ответ отправлен вам ({ $method }), он показан выше.

## Follow-up and closing

told-followed-up = { $answered ->
    [yes] Горячая линия спросила вас, как всё прошло.
   *[no] Горячая линия хотела спросить, как всё прошло, но не смогла с вами связаться.
}
told-rated = { $solved ->
    [yes] Ваша оценка: решено. { $satisfied }.
   *[no] Ваша оценка: не решено. { $satisfied }.
}
told-why-asked = { $by ->
    [requester] Вы спросили о причинах.
   *[other] Вопрос о причинах задан от вашего имени.
}
told-explained = Причины объяснены ({ $unit }); объяснение выше.
told-rework-ordered = Горячая линия потребовала рассмотреть дело заново.
told-closed = Завершено.
told-reopened = { $by ->
    [requester] Вы сообщили новое, рассмотрение возобновлено.
   *[other] Рассмотрение возобновлено.
}
told-archived = Сдано в архив.

## Reminders and joining

told-reminded = { $by ->
    [requester] Вы отправили напоминание.
   *[other] Горячая линия отправила напоминание.
}
told-supervision-opened = Горячая линия взяла дело на контроль и требует письменного объяснения.
told-supervision-concluded = Дело снято с контроля.
told-merged = Объединено с другим обращением о том же; ответ получите и вы.
told-unmerged = Снова рассматривается отдельно.
told-part-split-off = Часть дела теперь рассматривается отдельно.
told-past-reply-recorded = Внесён прежний ответ.
told-breached = Срок прошёл, а ответа нет; это записано.
