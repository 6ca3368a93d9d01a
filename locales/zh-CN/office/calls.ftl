### 电话：谁空闲，哪个在响，谁在通话，当天接得快不快。

calls-title = 电话
calls-off = 未上线
calls-ready = 空闲
calls-ringing = 振铃
calls-speaking = 通话中
calls-writing = 话后处理
calls-away = 小休
calls-withheld = 号码未显示
calls-from = { $number } · 已等 { $since }
calls-nobody-waits = 无人排队
calls-waiting = 排队 { $count } 个 · 最久 { $oldest }
calls-wish-ready = 上线接听
calls-wish-away = 小休
calls-wish-answer = 接听
calls-wish-hang-up = 挂断
calls-line = 用来电号码 { $number } 联系
calls-before = 该号码以前的工单
calls-none-before = 没有查到用该号码提交的工单。
calls-before-help = 只列出用完全相同的号码提交、您有权查看的工单；本次查找已记入审计。
