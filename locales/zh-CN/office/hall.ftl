### 候访大厅：号码、窗口、叫号屏、号条。

hall-title = 候访大厅
hall-open = 开放中
hall-closed = 今日已结束
hall-served = 今日已接待 { $count } 人次
hall-given = 已取号。
hall-slip = 打印号条
hall-slip-qr = 扫码查询办理情况，查询码见回执。
hall-slip-keep = 请等候叫号。过号请告知工作人员，原来的次序保留。
hall-at-windows = 窗口正在接待
hall-nobody-there = 窗口现在没有来访人。
hall-number = 号码
hall-what-now = 操作
hall-waiting = 候访
hall-since = 取号时间
hall-nobody-waits = 现在没有人等候。
hall-gone = 已离开
hall-link-case = 关联工单
hall-ahead = 前面还有 { $count } 人

hall-do-open = 开放大厅
hall-do-take = 取号
hall-do-take-help = 取号不登记姓名。需要优先的人先叫。
hall-do-call = 叫下一号
hall-do-recall = 再叫一次
hall-do-serve = 接待完毕
hall-do-leave = 已离开
hall-do-back = 又回来了
hall-do-link = 关联
hall-do-book = 为来访人预约领导接待
hall-do-close = 结束今日候访

hall-class-general = 综合
hall-class-priority = 优先（老人、病人、带幼儿、残疾人）
hall-class-reception = 领导接待（已预约）
hall-class-advice = 咨询（律师、心理咨询、调解）

hall-fault-may-not-run = 您的角色不能管理候访大厅。
hall-fault-another-day = 这是另一天的大厅，请开放今天的。
hall-fault-day-over = 今天的候访已经结束。
hall-fault-numbers-spent = 这一类今天的号已取完。
hall-fault-nobody-waits = 这一类现在没有人等候。
hall-fault-no-such-turn = 今天没有这个号，或者没有填工单编号。
hall-fault-no-such-window = 请填窗口号，1 到 99。
hall-fault-not-called = 这个号现在不在窗口。
hall-fault-not-gone = 这个号没有离开。
hall-fault-window-taken = 这个窗口还有来访人，请先办完上一个号。
hall-fault-somebody-is-here = 还有人在等候或者在窗口。
