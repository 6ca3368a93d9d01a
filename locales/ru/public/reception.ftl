### Leaders' reception days: published, booked, read before, recorded, assigned, answered.

reception-title = Приём у руководства
reception-lead = В эти дни руководитель города или ведомства лично принимает граждан. Вы записываетесь на время с уже поданным обращением. Дело прочитают заранее. То, что вы скажете, запишут и прочтут вам вслух. И вам сообщат, что сделано.
reception-offer-hint = Поговорить с руководителем лично: записаться или посмотреть, что сделано.
reception-none = Сейчас дни приёма не объявлены.
reception-hours = { $day }, { $from }–{ $to }
reception-who = { $post }, { $name }
reception-full = Всё время занято.
reception-free = Свободного времени для записи: { $count }.
reception-there = На месте будет:
reception-how = Как записаться
reception-how-track = Обращение уже есть: откройте его по номеру и коду доступа и выберите время.
reception-how-file = Обращения ещё нет: сначала подайте его, чтобы руководитель прочитал заранее.
reception-how-come = Не получается через интернет: приходите в зал ожидания или звоните на горячую линию, вас запишут.
reception-kept = Мы храним о вас только то, что нужно для дела.
reception-calendar = Подписаться на календарь
reception-book-lead = Выберите время. Перед приёмом ваше обращение прочитают.
reception-help-wanted = В этот день мне нужна помощь
reception-bring = Возьмите с собой номер обращения. Если не сможете прийти, отмените запись, чтобы время досталось другому.
reception-slot-missing = Выберите время.
reception-done-booked = Вы записаны.
reception-done-withdrawn = Запись отменена.
reception-record = Запись беседы
reception-read-back-at = Прочитано вслух и подтверждено: { $when }
reception-answer = Что сделано
reception-assigned-to = { $unit }, срок до { $due }

reception-do-book = Записаться
reception-do-withdraw = Отменить запись

reception-status-planned = Готовится
reception-status-published = Объявлен
reception-status-called-off = Отменён
reception-status-closed = Завершён

slot-free = Свободно
slot-booked = Занято
slot-pre-read = Дело прочитано
slot-received = Приём прошёл
slot-assigned = Поручено
slot-answered = Ответ дан
slot-missed = Не состоялся
slot-withdrawn = Запись отменена

missed-visitor-away = Посетитель не пришёл
missed-leader-away = Руководитель не смог; назначат другой день
missed-settled = Вопрос уже решён
missed-hindered = Погода, транспорт или здоровье

reception-fault-may-not-keep = Ваша роль не позволяет вести дни приёма.
reception-fault-plan-unsound = Укажите день, часы, место и должность руководителя; на каждого — не меньше пяти минут.
reception-fault-day-past = Этот день уже прошёл.
reception-fault-not-published = Этот день не объявлен или уже завершён.
reception-fault-not-planned = Этот день уже объявлен, отменён или завершён.
reception-fault-no-such-slot = Такого времени в этот день нет.
reception-fault-slot-taken = Это время только что заняли. Выберите другое.
reception-fault-booked-already = По этому обращению на этот день уже есть запись.
reception-fault-too-late = Приём уже начался, записаться нельзя.
reception-fault-no-such-case = Такого дела, доступного вам, нет.
reception-fault-leader-is-accused = Обращение касается как раз организации этого руководителя. Выберите день, когда принимает другой.
reception-fault-not-there = Сейчас не этот шаг; возможно, его уже кто-то сделал.
reception-fault-too-early = Приём ещё не начался.
reception-fault-words-missing = Напишите текст или выберите причину.
reception-fault-not-read-back = Сначала прочитайте запись посетителю вслух.
reception-fault-no-such-unit = Выберите организацию.
reception-fault-unit-is-accused = Дело касается как раз этой организации. Выберите другую.
reception-fault-due-too-early = Срок не может быть раньше дня приёма.
reception-fault-somebody-waits = Кто-то из записавшихся ещё не получил ответа.
