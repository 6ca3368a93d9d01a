### 领导月报：一个月，一页纸。

month-title = 本月一览
month-of = { $month }一览
month-before = 上月 { $value }
month-late-note = “逾期工单数”只数过了答复期限还没有答复的；看板上的“超期”把任何一个时限过了的都算上。
month-unfinished = 本月尚未结束，数字还会变化。
month-year-of = 近十二个月
month-missing = 无数据
month-table = 查看数据表
month-matters = 群众反映最多的事项
month-no-matters = 本月还没有已分类的工单。
month-print = 打印
