### Names of what a requester or a unit is told.

## Notices

notice-receipt = Квитанция о приёме
notice-declined = Не принято
notice-material-asked = Просьба дополнить
notice-extended = Продление срока
notice-reply = Ответ
notice-rework = Повторное рассмотрение
notice-merged = Объединение с другим обращением
notice-closed = Завершение
notice-message = { $number }: { $notice }. Посмотрите на сайте по номеру и коду или позвоните на горячую линию.
notice-subject = { $office }: { $notice }
notice-new-for-unit = Новое дело для исполнителя
notice-send-back-refused = В возврате отказано
notice-reminder = Напоминание
notice-supervision = Взято на контроль
notice-material-added = Заявитель дополнил обращение
notice-why-asked = Заявитель спрашивает о причинах
notice-explained = Причины объяснены
notice-rights-settled = Ответ о ваших персональных данных
notice-reception-answered = Приём у руководства: что сделано
notice-reception-called-off = Приём у руководства отменён
