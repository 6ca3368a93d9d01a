### 领导月报：一个月，一页纸。

month-title = 本月一览
month-of = { $month } 一览
month-before = 上月 { $value }
month-unfinished = 本月尚未结束，数字还会变化。
month-year-of = 近十二个月
month-missing = 无数据
month-table = 查看数据表
month-matters = 群众反映最多的事项
month-no-matters = 本月还没有已分类的工单。
month-print = 打印
