### Names of indicators, and how and over what each is counted.

## Names

indicator-volume = Поступило дел
indicator-direct = Ответ сразу
indicator-fcr = Решено с первого звонка
indicator-ontime = Ответ в срок
indicator-overdue = Просроченные дела
indicator-contact-rate = Связались в срок
indicator-sign-timely = Приняли дело в срок
indicator-resolve-real = Решено, по данным организаций
indicator-solve-bj = Решено, по словам заявителей
indicator-sat-rate = Работа устраивает, по опросу
indicator-visit-rate = Опрошено после ответа
indicator-agent-return = Возвраты по вине оператора
indicator-return-rate = Возвраты
indicator-first-dispatch = Сразу верно передано
indicator-rework = Рассмотрено заново
indicator-extend-rate = Срок продлён
indicator-supervise-done = Ответ на контроль в срок

## Formula and population

indicator-volume-formula = все дела, по дню получения
indicator-direct-formula = ответ при первом обращении ÷ все дела, по дню получения
indicator-fcr-formula = звонки с ответом сразу и без продолжения в течение семи дней ÷ все звонки, по дню получения
indicator-ontime-formula = ответ в срок, с учётом разрешённых продлений ÷ все ответы, срок которых подошёл, по дню срока
indicator-overdue-formula = дела, где срок прошёл, а ответа нет, на сейчас
indicator-contact-rate-formula = связались в срок ÷ нужно было связаться, по дню срока
indicator-sign-timely-formula = приняли в срок ÷ нужно было принять, по дню срока
indicator-resolve-real-formula = решено ÷ (решено + разъяснено), по дню ответа
indicator-solve-bj-formula = сказали, что решено ÷ ответили на опрос, по дню опроса
indicator-sat-rate-formula = (устраивает + 0,8 × в основном устраивает) ÷ ответили на опрос сотруднику, по дню опроса
indicator-visit-rate-formula = опрошено, включая записанные попытки ÷ дела с ответом, по которым пора было спросить, по дню ответа
indicator-agent-return-formula = возвраты по вине оператора ÷ передачи, по дню первой передачи
indicator-return-rate-formula = возвраты с согласия ÷ передачи, по дню первой передачи
indicator-first-dispatch-formula = дела без единого возврата с согласия ÷ переданные дела, по дню первой передачи
indicator-rework-formula = дела, рассмотренные заново ÷ дела с ответом, по дню последнего ответа
indicator-extend-rate-formula = дела с продлением ÷ переданные дела, по дню первой передачи
indicator-supervise-done-formula = ответы в срок ÷ ответы, которых ждал отдел контроля, по дню срока

## The table

indicator-as-of = Пересчитано на { $moment }; от каждого числа можно перейти к его делам
indicator-from = С
indicator-through = по
indicator-show = Показать
indicator-no-source = Источник данных пока не подключён
indicator-met = достигнуто
indicator-missed = не достигнуто
indicator-source = { $year } · { $source }
indicator-nothing = За это время нет дел для подсчёта.
indicator-case = Дело
indicator-day = Учтено за день
indicator-head-id = Код
indicator-head-name = Показатель
indicator-head-formula = Как и что считают
indicator-head-version = Версия
indicator-head-numerator = Числитель
indicator-head-denominator = Знаменатель
indicator-head-value = Значение
indicator-head-target = Объявленная цель
indicator-head-source = Откуда цель
