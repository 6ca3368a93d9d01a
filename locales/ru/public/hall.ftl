### The waiting hall: numbers, windows, the calling screen, the printed slip.

hall-screen = Табло вызова
hall-not-open = Зал ещё не открыт
hall-renew = Обновить
hall-called = Подойдите к окну
hall-next = Ожидают
hall-please-wait = Пожалуйста, подождите.
hall-window = Окно { $window }
hall-waiting-count = Ожидают: { $count }
