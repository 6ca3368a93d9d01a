### The waiting hall: numbers, windows, the calling screen, the printed slip.

hall-screen = شاشة النداء
hall-not-open = القاعة لم تُفتح بعد
hall-renew = تحديث
hall-called = توجّهوا إلى الشباك
hall-next = في الانتظار
hall-please-wait = يُرجى الانتظار.
hall-window = الشباك { $window }
hall-waiting-count = عدد المنتظرين: { $count }
