### 绩效目标看板：本单位预算里的目标，与工单的数字对照。

targets-of-year = { $year }年绩效目标
targets-covers = 截至{ $day }
targets-log = 数字取自公开日志的前 { $size } 条事实，校验值 { $root }。
targets-public-note = 这里公布的是经两人确认、已经固定的数字。应答不测量的指标，是公共资金，照样列出，并说明原因。

targets-head-name = 三级指标
targets-head-goal = 指标值
targets-head-value = 实际完成值
targets-head-verdict = 完成情况
targets-head-forecast = 预计
targets-head-points = 得分
targets-ratio = 完成率 { $ratio }
targets-weight = 权重 { $weight }

targets-earned = 已评指标得 { $earned } 分，满分 { $out } 分；还有未评的，没有总分。
targets-execution-open = 执行率还不知道：账上没有这个项目的资金。
targets-total = 总分 { $total } 分，等级：{ $grade }。
targets-grade-excellent = 优
targets-grade-good = 良
targets-grade-fair = 中
targets-grade-poor = 差

targets-verdict-met = 达到
targets-verdict-not-met = 未达到
targets-verdict-about = 大致相符
targets-verdict-above = 高于计划
targets-verdict-needs-judgement = 待评定
targets-verdict-not-measured = 未测量

targets-band-achieved = 达成
targets-band-partly = 部分达成
targets-band-missed = 未达成
targets-band-of = { $band }（{ $from }%–{ $to }%）

targets-standing-on-course = 预计能达到
targets-standing-in-doubt = 照此下去达不到
targets-standing-missed = 已不能达到
targets-standing-open = 尚难判断
targets-why-too-early = 年度刚开始，还说明不了什么。
targets-why-year-over = 年度已结束，是最终结果。
targets-why-reached = 累计数已经达到目标。
targets-why-exceeded = 累计数已经超过上限。
targets-why-projected = 按已过工作日推算，全年约 { $expected }。
targets-why-so-far = 依据目前的结果。

targets-by-formula = 由工单计算：{ $name }
targets-by-account = 由预算执行账计算：支付占下达
targets-by-contract = 由双方签字的季度考核计算
targets-by-bulletins = 按已发布的简报计数
targets-by-meetings = 按已召开的协调会计数
targets-no-account = 由预算执行账计算；账上还没有这个项目的资金
targets-no-quarter = 由双方签字的季度考核计算；还没有签完字的季度
targets-by-hand = 人工填报，依据：{ $evidence }
targets-by-words = 人工填报，附说明
targets-judged = 评定：{ $band }，给权重的 { $percent }%
targets-public-money = { $why }。属公共资金，照样列出。
targets-no-cases = 由工单计算：{ $name }；本年还没有可以计算的工单
targets-awaits = 待办：{ $what }
targets-to-enter = 待人工填报：{ $name }
targets-unit-differs = 填报值的单位是{ $from }，指标的单位是{ $to }，不能比较。
targets-no-unit = （无单位）
targets-read-as = 表中写“=”，按“{ $sign }”理解
targets-must-explain = 与目标相差很大，须说明原因
targets-remark-matters-not-calls = 统计的是受理的件数，不是来电次数
targets-remark-first-petitions-only = 只统计初次信访事项

targets-occasion-monitoring = 绩效监控
targets-occasion-self-evaluation = 绩效自评
targets-standing-of-board-open = 进行中
targets-standing-of-board-frozen = 已固定，待公开
targets-standing-of-board-published = 已公开
