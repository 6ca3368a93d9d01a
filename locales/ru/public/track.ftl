### Tracking: at which step, with whom, by which day, and what can be done now.

## Number and query code

track-ask = Узнать ход дела
track-ask-lead = Номер и код доступа указаны в квитанции.
track-number-hint = Например, { $sample }. Пробелы, чёрточки и размер букв не важны.
track-code-hint = Десять букв и цифр.
track-open = Показать
track-number-missing = Введите номер
track-number-shape = Номер неполный, сверьте его с квитанцией
track-number-check = В номере неверна одна цифра или две переставлены, проверьте каждую
track-code-missing = Введите код доступа
track-wrong = Номер и код доступа не подходят друг к другу; проверьте и попробуйте ещё раз
track-lost = Потеряли квитанцию? Позвоните { $hotline }: вашу личность проверят и всё подскажут.

## At which step

track-head-registered = Получено, проверяется
track-head-awaiting-material = Ждём ваших дополнений
track-head-to-dispatch = Проверено, решаем, кому передать
track-head-dispatched = Передано исполнителю
track-head-sent-back = Заново решаем, кому передать
track-head-handling = Рассматривается
track-head-drafted = Рассмотрено, ответ проверяется
track-head-approved = Ответ проверен, скоро придёт вам
track-head-replied = Ответ дан
track-head-rework = Рассматривается заново
track-head-to-close = Ответ дан
track-head-closed = Завершено
track-head-archived = Завершено и сдано в архив
track-head-merged = Рассматривается вместе с другим обращением о том же
track-head-handed-over = Передано экстренной службе
track-head-declined = Горячая линия не может этим заниматься
track-head-withdrawn = Вы отозвали обращение

## By which day

track-due = Ответ будет не позднее { $end }
track-due-today = Ответ будет сегодня, до { $end }
track-late = Ответ должен был прийти до { $end }. Опоздание: { $late }
track-paused = Пока мы ждём, отсчёт остановлен; ответ был назначен до { $end }
track-answered-in-time = Ответ дан { $when }, в срок ({ $end })
track-answered-late = Ответ дан { $when }, позже срока ({ $end })
track-why = Почему этот день

## With whom

track-who-unit = Отвечает: { $unit }.
track-who-support = { " " }Помогают: { $units }.
track-who-intake = Сейчас обращение проверяют на горячей линии, в отделе приёма.
track-who-dispatch = Сейчас им занимается диспетчерская горячей линии.
track-who-follow-up = Сейчас им занимается отдел обратной связи горячей линии.
track-who-supervision = Сейчас им занимается отдел контроля горячей линии; он не зависит от приёма и диспетчерской.
track-the-hotline = Горячая линия

## Answers, questions, grounds

track-question = Дополните, пожалуйста
track-question-of = Просит вас дополнить: { $unit }
track-question-until = Сделайте это до { $end }; потом продолжим с тем, что есть.
track-question-late = Срок для дополнений истёк { $end }, но дополнить ещё можно.
track-reply = Ответ
track-reply-of = Ответ: { $unit }
track-reply-note = Отправлено { $when }. Результат по словам исполнителя: { $outcome }.
track-why-open = Ваш вопрос о причинах
track-why-open-note = Задан { $when }. Объяснит: { $whom }. Объяснение появится здесь.
track-explained-of = Объяснение причин: { $unit }
track-explained-note = Дано { $when }. Ваш вопрос от { $asked }: { $question }
track-declined = Почему не принято
track-ground = { $name }. { $guidance } ({ $article })
track-handed-over = Передано

## Rest of the page

track-can = Что можно сделать сейчас
track-nothing = Сейчас от вас ничего не требуется. Если что-то изменилось, подайте новое обращение или позвоните по номеру { $hotline }.
track-so-far = Что уже было
track-asked = Что вы написали
track-files = Ваши файлы
track-notices = Уведомления для вас
track-notice-sent = отправлено { $when }
track-notice-waiting = ждёт отправки
track-notice-refused = не доставлено: адрес не принимает письмо
track-receipt = Показать квитанцию ещё раз
track-follow = Адрес и лента только с ходом дела
track-back = Назад к обращению
track-not-now = Не сейчас
track-area = { $place }, { $division }

## What can be done

track-offer-add-material = Добавить текст или фото
track-offer-add-material-hint = Их получит исполнитель, и они войдут в историю дела
track-offer-rate = Оценить
track-offer-rate-hint = Два вопроса: решено ли и устраивает ли вас работа
track-offer-rate-until = Два вопроса, можно ответить до { $until }
track-offer-ask-why = Спросить о причинах
track-offer-ask-why-hint = Если ответ или решение непонятны, причины объяснит тот, кто их дал
track-offer-reopen = Есть новое: возобновить дело
track-offer-reopen-hint = Срок ответа начнётся заново
track-offer-remind = Напомнить
track-offer-remind-hint = Исполнитель узнает, что вы ждёте; это войдёт в историю дела
track-offer-withdraw = Отозвать
track-offer-withdraw-hint = Больше заниматься этим не нужно

track-done-add-material = Ваше дополнение получено.
track-done-rate = Ваша оценка получена. Спасибо.
track-done-ask-why = Ваш вопрос получен. Когда причины объяснят, вы получите сообщение; они появятся на этой странице.
track-done-reopen = Дело возобновлено, новый срок указан ниже.
track-done-remind = Напоминание отправлено.
track-done-withdraw = Обращение отозвано.

track-add-lead = Новые факты, фото, чеки — подойдёт всё. Повторять написанное не нужно.
track-add-note = Что вы хотите добавить
track-add-missing = Напишите несколько слов или выберите файл
track-add-again = С остальными файлами всё в порядке, но их нужно выбрать ещё раз
track-add-send = Добавить

track-remind-lead = Напоминание войдёт в историю дела, и исполнитель сразу его увидит. Срок оно не меняет и ничем вам не повредит.
track-remind-note = Что вы хотите сказать
track-remind-send = Напомнить

track-withdraw-lead = Если отозвать обращение, им больше не будут заниматься и ответа не будет. То, что уже сделано, останется записанным. Позже можно подать его снова.
track-withdraw-note = Почему вы отзываете
track-withdraw-send = Отозвать

track-reopen-lead = Завершённое обращение можно рассмотреть заново, если есть новые факты. Срок ответа начнётся сначала.
track-reopen-note = Что нового
track-reopen-missing = Напишите, что нового
track-reopen-send = Возобновить дело

track-ask-why-lead = Причины вам объяснит исполнитель или горячая линия — тот, кто дал ответ или принял решение. Это не жалоба: ход дела и сроки не меняются, и вам это ничем не повредит. Один вопрос за раз.
track-ask-why-note = Что нужно объяснить
track-ask-why-missing = Напишите, что нужно объяснить
track-ask-why-send = Спросить о причинах
