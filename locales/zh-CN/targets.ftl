### 绩效目标看板：本单位预算里的目标，与工单的数字对照。

targets-title = 绩效目标
targets-lead = 本单位部门预算里的绩效目标，用工单的数字、人工填报和评定来对照。
targets-none = 还没有导入本单位的部门预算。请在服务器上运行 yingda budget import 文件 --ours。
targets-year = 年度
targets-office = 编制部门
targets-rows = 指标
targets-of-year = { $year }年绩效目标
targets-elapsed = 本年 { $total } 个工作日，已过 { $worked } 个。
targets-green = 只有测得并且达到的才显示为绿色。
targets-no-rows = 这本预算里没有读到绩效目标表。
targets-covers = 截至{ $day }
targets-log = 数字取自公开日志的前 { $size } 条事实，校验值 { $root }。
targets-public-note = 这里公布的是经两人确认、已经固定的数字。应答不测量的指标，是公共资金，照样列出，并说明原因。
targets-place-line = 出处：预算文件第 { $first } 行
targets-place-line-cell = 出处：预算文件第 { $first } 行第 { $second } 格
targets-place-page-line = 出处：预算文件第 { $first } 页第 { $second } 行
targets-place-sheet-cell = 出处：预算文件工作表“{ $sheet }”第 { $first } 行第 { $second } 列
targets-place-table-cell = 出处：预算文件第 { $table } 张表第 { $first } 行第 { $second } 列
targets-cases = 查看背后的工单
targets-notes = 填报与说明
targets-noted = { $when }，{ $who }
targets-replaced = 已更正
targets-explained = 偏差原因
targets-entered = 填报 { $value }，截至{ $day } { $file }
targets-bound = 指定由此测量：{ $what }
targets-tie-by-hand = 人工填报或评定

targets-head-name = 三级指标
targets-head-goal = 指标值
targets-head-value = 实际完成值
targets-head-verdict = 完成情况
targets-head-forecast = 预计
targets-head-points = 得分
targets-ratio = 完成率 { $ratio }
targets-weight = 权重 { $weight }

targets-earned = 已评指标得 { $earned } 分，满分 { $out } 分；还有未评的，没有总分。
targets-total = 总分 { $total } 分，等级：{ $grade }。
targets-grade-excellent = 优
targets-grade-good = 良
targets-grade-fair = 中
targets-grade-poor = 差

targets-verdict-met = 达到
targets-verdict-not-met = 未达到
targets-verdict-about = 大致相符
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

targets-versions = 固定的版本
targets-no-versions = 还没有固定过。固定后，数字不再变动，可以公开，也可以随时用事实重算核对。
targets-frozen-at = { $when } 固定
targets-published-at = { $when } 公开
targets-unpublished = 未公开
targets-recompute = 用事实重新计算
targets-equal = 重新计算的结果与固定的数字完全一致。
targets-differs = 有与事实不符之处：
targets-difference-head = 日志里没有这 { $size } 条事实的签名，或者校验值不同。
targets-difference-rules = 当时的规则 { $version } 已不在政策包里，无法重算。
targets-difference-formula = { $name }：当时是第 { $then } 版算法，现在是第 { $now } 版，无法重算。
targets-difference-figure = { $name }：固定的是 { $frozen }，按事实是 { $found }。
targets-difference-elapsed = 已过工作日与日历不符。
targets-difference-row = 第 { $nth } 行与当时的目标、数字和填报不符。
targets-difference-points = 得分与各行不符。

targets-occasion-monitoring = 绩效监控
targets-occasion-self-evaluation = 绩效自评
targets-standing-of-board-open = 进行中
targets-standing-of-board-frozen = 已固定，待公开
targets-standing-of-board-published = 已公开

targets-do-enter = 填报
targets-do-enter-help = 后一次填报替代前一次，以前的仍然可以查看。
targets-do-judge = 评定
targets-do-judge-help = 文字指标由人评定：选一档，在该档范围内给出比例，并写明理由。
targets-do-bind = 指定由什么测量
targets-do-bind-help = 没有规则能认出这一行。请选一个指标，或选人工。
targets-do-explain = 说明偏差原因
targets-do-freeze = 固定当前看板
targets-do-freeze-help = 数字取自签名日志所载的事实，固定后不再变动。公开须由另一人办理。
targets-do-publish = 公开这一版
targets-do-publish-help = 固定的人不能自己公开。公开后任何人都可以看到。
targets-hint-why = 请写明理由。
targets-hint-evidence = 证明什么、在哪里可以查到。没有文件编号时必填。
targets-number-odd = 请填写数字，例如 1234.5。
targets-day-odd = 请选择用途和日期。

targets-sheet = 下载自评表（Excel）
targets-sheet-pdf = 下载自评表（PDF）
targets-sheet-one = 一级指标
targets-sheet-two = 二级指标
targets-sheet-three = 三级指标
targets-sheet-goal = 指标值
targets-sheet-value = 实际完成值
targets-sheet-weight = 分值
targets-sheet-points = 得分
targets-sheet-reason = 偏差原因
targets-sheet-sum = 合计

targets-fault-may-not-manage = 您的角色不办理预算与绩效。
targets-fault-may-not-publish = 您的角色不办理公开。
targets-fault-not-ours = 绩效目标看板只为本单位自己的部门预算而设。
targets-fault-no-targets = 这本预算里没有读到绩效目标。
targets-fault-no-such-row = 绩效目标表里没有这一行。
targets-fault-in-words = 这一行是文字指标，请评定，不填数字。
targets-fault-in-numbers = 这一行是数字指标，请填数字，不作评定。
targets-fault-not-that-year = 日期不在这个年度内。
targets-fault-in-future = 日期还没有到。
targets-fault-unit = 单位与指标的单位不能换算。请按指标的单位填写。
targets-fault-band = 比例不在所选档次的范围内。请改比例，或换一档。
targets-fault-refused = 这一行应答不测量，也不收填报：它是公共资金，保留在预算里。
targets-fault-open = 还没有指定这一行由什么测量，请先指定。
targets-fault-computed = 这一行由工单计算，不能填报。数字不对时，请更正所依据的工单。
targets-fault-no-evidence = 请写明依据：文件编号，或者说明和理由。
targets-fault-bound-by-rule = 这一行已由规则认定测量方法，不能另行指定。
targets-fault-no-such-formula = 指标库里没有这个指标。
targets-fault-nothing-logged = 公开日志里还没有签名的事实，固定的数字将无法核对。请稍后再试；一直如此，请管理员检查日志。
targets-fault-year-runs = 自评针对全年：请在年度结束后办理，日期填 12 月 31 日。年度内请用绩效监控。
targets-fault-no-such-version = 没有这个版本。
targets-fault-published = 这一版已经公开。
targets-fault-same-person = 固定和公开须由两个人办理。请另一位有公开权限的同事办理。

## 命令

cli-help-budget-board = 绩效目标看板：每个指标的目标、实际和预计
cli-option-budget-board-year = 年度（不写则为今年）
cli-help-budget-recompute = 用日志里的事实重新计算固定过的看板，列出不符之处
cli-option-budget-recompute-id = 看板编号（不写则全部）
cli-help-bench-board = 看板的数字与用事实从头计算的是否一致，各要多久
cli-option-bench-board-cases = 多少件工单
cli-board-none = 没有{ $year }年的本单位部门预算。请先用 yingda budget import 文件 --ours 导入。
cli-board-equal = 看板 { $id } 第 { $step } 步固定的版本（{ $size } 条事实）：重新计算完全一致。
cli-board-differs = 看板 { $id } 第 { $step } 步固定的版本（{ $size } 条事实）：{ $count } 处不符：
cli-board-nothing = 没有固定过的看板。
