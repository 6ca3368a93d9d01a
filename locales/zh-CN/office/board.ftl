### 看板：工单现在在哪里，谁超期了。

board-title = 看板
board-as-of = 截至 { $moment }
board-open = 未结
board-late-note = “超期”把任何一个时限过了的都算上；“本月一览”里的“逾期工单数”只数答复。
board-late = 超期
board-today = 今天到期
board-supervised = 督办中
board-states = 各状态工单
board-late-by = 超期件现由谁负责
board-others = 其他 { $units } 个
board-nobody-late = 没有超期件。
board-head-table = 表
board-head-what = 项目
board-head-count = 件数
own-title = 本单位看板
