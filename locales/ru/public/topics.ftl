### Solicited topics: what is asked, what people write, what came of it.

topics-title = Нам важно ваше мнение
topics-lead = Мы спрашиваем мнение всех по вопросам ниже. У каждого указано, зачем мы спрашиваем, как участвовать и до какого дня. Потом здесь будет написано, что принято, что нет и почему.
topics-open = Идёт сейчас
topics-none-open = Сейчас открытых тем нет. Своё предложение можно отправить в любое время.
topics-file = Внести предложение
topics-others = Другие темы
topics-period = с { $from } по { $through }
topics-purpose = Зачем мы спрашиваем
topics-way = Как участвовать
topics-answer = Результат
topics-reasons = Обоснование
topics-adopted-by = { $adoption } ({ $way })
topics-opinion = Полезен ли вам этот результат?
topics-opinion-lead = Оценивается результат, а не те, кто писал или работал над ним. Без имён.
topics-opinion-ask = Ваше мнение
topics-opinion-send = Отправить
topics-opinion-missing = Выберите один ответ.
topics-rated = Спасибо, записано.
topics-write = Напишите нам
topics-write-lead = Имя указывать не обязательно.
topics-said-shown = Из вашего текста уберут имена, телефоны, адреса и другие личные данные, его посмотрят два человека, и он появится на этой странице. Исходный текст не публикуется.
topics-said-own = Если вы пишете о том, что нужно решить лично для вас, мы заведём отдельное дело и ответим в срок; его номер и ход можно узнать по коду со следующей страницы.
topics-said-name = Имя и контакты никогда не публикуются и нужны, только чтобы вам ответить.
topics-text = Ваше мнение и предложения
topics-text-hint = Что предлагаете и почему. Не больше { $most } знаков.
topics-contact = Телефон или электронная почта
topics-contact-hint = Только если нужно вам ответить.
topics-contact-odd = Это не похоже ни на телефон, ни на адрес почты. Проверьте или оставьте поле пустым.
topics-hide = Не публиковать мой текст
topics-hide-hint = Мы всё равно его прочитаем, просто не покажем на этой странице.
topics-urgent = Это срочно
topics-urgent-hint = Посмотрим и займёмся в первую очередь, не дожидаясь конца срока. Если кто-то в опасности, звоните 110, 119 или 120.
topics-send = Отправить
topics-said = Что пишут люди
topics-counts = Получено: { $all }, опубликовано: { $shown }, не опубликовано: { $withheld }, ещё не просмотрено: { $waiting }.
topics-counts-help = Чтобы не публиковать, нужно решение двух человек и одна из пяти причин: не по теме, частная жизнь или доброе имя других, нарушение закона, личная просьба, или автор не хочет публикации.
topics-award = Лучшее предложение
topics-sent = Получено
topics-sent-lead = Ваш текст получен.
topics-code = Код
topics-code-help = Запишите код: по нему видно, опубликован ли текст и стал ли он отдельным делом. Потерянный код восстановить нельзя.
topics-next = Дальше текст посмотрят два человека; когда срок закончится, мы опубликуем общий результат.
topics-back = Назад к теме
topics-mine = Что стало с моим текстом
topics-mine-lead = Введите код, который вы получили при отправке.
topics-mine-find = Посмотреть
topics-mine-unknown = Такого кода нет. Проверьте каждый знак.
topics-mine-words = Что вы написали
topics-mine-as-shown = Как опубликовано
topics-mine-shown = Опубликовано.
topics-mine-withheld = Не опубликовано: { $ground }.
topics-mine-waiting = Ещё просматривается.
topics-mine-case = Заведено отдельное дело
topics-mine-case-help = По этому номеру и коду доступа можно узнать ход дела, дополнить его и поставить оценку.

## Where a topic stands

topic-standing-drafted = Черновик
topic-standing-coming = Скоро начнётся
topic-standing-open = Идёт
topic-standing-over = Завершена, изучаем ответы
topic-standing-answered = Результат опубликован

## Where a contribution stands

withholding-off-topic = Не по теме
withholding-about-persons = Частная жизнь или доброе имя других
withholding-unlawful = Нарушает закон
withholding-own-demand = Личная просьба, ответ отдельно
withholding-asked = Автор не хочет публикации
adoption-adopted = Принято
adoption-partly = Принято частично
adoption-kept-in-mind = Взято на заметку
adoption-not-adopted = Не принято
conversion-measure = станет конкретной мерой
conversion-reference = учтено в работе
conversion-rulemaking = войдёт в нормы и правила
conversion-congress = передано собранию народных представителей
conversion-decision = основа для решений
usefulness-useful = Полезен
usefulness-partly = Отчасти полезен
usefulness-not-useful = Бесполезен

## Not done

contribution-fault-may-not-manage = Ваша роль не позволяет просматривать предложения. Обратитесь к тому, у кого есть это право.
contribution-fault-not-open = Сейчас по этой теме ничего не принимают: она ещё не началась или уже завершена. Предложение можно подать как обращение.
contribution-fault-words-missing = Напишите текст.
contribution-fault-screened-already = Просмотр уже завершён.
contribution-fault-nothing-proposed = Пока никто ничего не предложил.
contribution-fault-same-person = Подтвердить должен другой человек, не тот, кто предложил.
contribution-fault-split-already = Отдельное дело уже заведено.
contribution-fault-not-shown = Отметить можно только опубликованное.
contribution-fault-awarded-already = Предложение уже отмечено.
opinion-fault-no-answer = Результата ещё нет.
opinion-fault-given-already = Вы уже ответили.
