### 候访大厅：号码、窗口、叫号屏、号条。

hall-screen = 叫号屏
hall-not-open = 大厅尚未开放
hall-renew = 刷新
hall-called = 请到窗口
hall-next = 等候中
hall-please-wait = 请稍候。
hall-window = { $window } 号窗口
hall-waiting-count = { $count } 人等候
