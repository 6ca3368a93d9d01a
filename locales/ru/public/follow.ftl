### How far a matter is, for whoever follows it: the standing alone, nothing anybody wrote.

follow-title = На каком этапе
follow-at = { $subject }, { $place }, сообщено: { $day }
follow-about = { $subject }, сообщено: { $day }
follow-of-day = Обращение от: { $day }
follow-received = Принято
follow-handling = В работе
follow-answered = Дан ответ
follow-closed = Завершено
follow-elsewhere = Здесь больше не рассматривается
follow-received-more = Горячая линия проверяет и передаёт ответственной организации.
follow-handling-more = Ответственная организация назначена. Она ответит тем, кто сообщил.
follow-answered-more = Организация ответила тем, кто сообщил; горячая линия спрашивает о результате.
follow-closed-more = Работа завершена. Если место всё ещё не в порядке, подайте обращение и укажите этот день.
follow-elsewhere-more = Возможно, объединено с другим или передано в другой орган. Если место всё ещё не в порядке, подайте обращение.
follow-again = Вернуться позже
follow-keep = Сохраните этот адрес: он служит ключом. Кто его знает, видит эту страницу, но не видит ни имён, ни чьих-либо слов.
follow-feed = Следить через ленту (Atom)
follow-own = Сообщить и самому
follow-track = У меня есть номер и код
follow-nothing-kept = Мы не знаем, кто следит, и не считаем. Чтобы прекратить, удалите адрес.
