### The words of the petition office.

## What was done, for the requester

told-routed = { $way }: { $unit }. Вам сообщат письменно в течение 15 дней.
told-designated = По согласованию этим занимается: { $unit }.
told-referred = Ваше дело передано: { $body }.
told-notified = Вам письменно сообщили, что обращение получено и что будет дальше.
told-admitted = Принято к рассмотрению: { $procedure }.
told-guided = Для этого закон предусматривает другой путь: { $route }.
told-procedure-switched = Теперь рассматривается в обычном порядке, срок изменён соответственно.
told-hearing-opened = Назначено слушание.
told-hearing-recorded = Слушание прошло, запись сделана.
told-opinion-issued = Заключение готово и направляется вам.
told-served = Заключение вручено ({ $service }, { $when }). Если вы не согласны, можно в срок попросить о пересмотре.
told-executed = То, что решено в вашу пользу, исполняется.
told-review-requested = Ваше заявление получено ({ $instance }). Решает: { $body }.
told-lapsed = Срок для заявления о пересмотре прошёл.
told-mediated = Достигнуто письменное соглашение.
told-terminated = Дело окончательно завершено: { $ground }. О новых фактах можно заявить отдельно.
told-track-changed = Теперь этим занимается { $track }, номер прежний.
told-joined = Присоединено ещё одно ваше обращение ({ $channel }), ответ будет общий.
told-converted = Чем стало ваше предложение: { $path }.
told-awarded = Ваше предложение отмечено наградой.
told-paper-issued = Документ выдан, его можно скачать и проверить.

## States, desks, clocks, notices

track-head-received = Получено; решается, принять ли к рассмотрению
track-head-issued = Заключение готово и направляется вам
track-head-served = Заключение вручено
track-head-referred = Передано уполномоченному органу
track-head-guided = Воспользуйтесь путём, указанным в законе
track-head-opined = Ответ дан
track-head-mediated = Достигнуто соглашение
track-who-review = Сейчас этим занимается отдел пересмотра.
notice-routed = Куда направлено ваше дело
notice-noticed = Письменное уведомление
notice-admitted = Принято к рассмотрению
notice-guided = Путь, указанный в законе
notice-opinion-served = Вручено заключение
notice-review-received = Получено заявление о пересмотре
notice-progress = Обращение присоединено, ход дела
notice-terminated = Окончательно завершено
notice-yellow-card = Жёлтая карточка: срок истекает
notice-red-card = Красная карточка: срок истёк
notice-advice = Рекомендация или просьба согласовать

## Choices

track-hotline = горячая линия
track-petition = приёмная по письмам и жалобам
way-transfer = Передано
way-assign = Поручено
procedure-ordinary = обычный порядок
procedure-simple = упрощённый порядок
procedure-duty = прямая обязанность органа
instance-first = рассмотрение
instance-review = пересмотр
instance-final-review = окончательный пересмотр
verdict-support = Поддержано
verdict-explain = Разъяснено
verdict-not-support = Не поддержано
verdict-uphold = Оставлено в силе
verdict-change = Изменено
verdict-revoke = Отменено, рассмотреть заново
verdict-adopt = Принято
verdict-adopt-partly = Принято частично
verdict-keep-in-mind = Взято на заметку
verdict-not-adopt = Не принято
service-direct = Лично
service-post = По почте
service-online = Через интернет
service-left = Оставлено по адресу
service-public-notice = Через объявление

## Pages

track-papers = Документы
paper-verify = Проверить документ
paper-verified = Этот документ действительно выдан нами.
paper-kind = Документ
paper-number = Номер
paper-day = Дата
paper-digest = Контрольная сумма файла (SHA-256)
paper-verify-help = Контрольная сумма файла должна совпадать с указанной выше; у бумажного документа сверьте его номер, номер дела и дату.
file-petition = Через приёмную по письмам и жалобам
file-petition-hint = Письменное уведомление за 15 дней, письменное заключение за 60 дней после приёма к рассмотрению, а если вы не согласны — пересмотр. Повседневные вопросы быстрее решает горячая линия.
file-check-petition = В течение 15 дней вам письменно сообщат, кто этим занимается; в течение 60 дней после приёма к рассмотрению будет письменное заключение.
track-opinion = Заключение ({ $instance }): { $body }
track-opinion-note = { $verdict }, получено { $when }
track-noticed = Письменное уведомление
track-guided = Путь, указанный в законе
track-referred = Куда передано
track-mediated = Соглашение
track-offer-request-review = Попросить о пересмотре
track-offer-request-review-hint = Если вы не согласны: в срок, в вышестоящий орган, с объяснением причин.
track-request-review-lead = Вышестоящий орган решает в течение тридцати дней.
track-request-review-note = Ваши доводы
track-request-review-send = Отправить заявление
track-done-request-review = Ваше заявление получено.
