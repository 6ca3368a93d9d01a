### The waiting hall: numbers, windows, the calling screen, the printed slip.

hall-screen = 呼び出し画面
hall-not-open = 待合室はまだ開いていません
hall-renew = 更新
hall-called = 窓口へお越しください
hall-next = お待ちの方
hall-please-wait = しばらくお待ちください。
hall-window = { $window } 番窓口
hall-waiting-count = { $count } 人待ち
