### The waiting hall: numbers, windows, the calling screen, the printed slip.

hall-screen = 叫號螢幕
hall-not-open = 大廳尚未開放
hall-renew = 重新整理
hall-called = 請到窗口
hall-next = 等候中
hall-please-wait = 請稍候。
hall-window = { $window } 號窗口
hall-waiting-count = { $count } 人等候
