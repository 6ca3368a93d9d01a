### 指标的名称，以及它的算法和统计范围。

## 名称

indicator-volume = 受理量
indicator-direct = 直接答复率
indicator-fcr = 一次性解答率
indicator-ontime = 按时办结率
indicator-overdue = 逾期工单数
indicator-contact-rate = 先行联系率
indicator-sign-timely = 按时签收率
indicator-resolve-real = 实际解决率（单位填报）
indicator-solve-bj = 解决率（诉求人评价）
indicator-sat-rate = 人工回访满意率
indicator-visit-rate = 回访率
indicator-agent-return = 坐席有责退单率
indicator-return-rate = 退单率
indicator-first-dispatch = 首派准确率
indicator-rework = 重办率
indicator-extend-rate = 延期率
indicator-supervise-done = 督办按时回复率

## 算法与范围

indicator-volume-formula = 全部工单，按收到日期计
indicator-direct-formula = 首次接触即答复 ÷ 全部工单，按收到日期计
indicator-fcr-formula = 来电即答复且七日内无后续 ÷ 全部来电，按收到日期计
indicator-ontime-formula = 期限内（含已批准的延期）答复 ÷ 到期应答复，按到期日期计
indicator-overdue-formula = 到期仍未答复的工单，按当前计
indicator-contact-rate-formula = 期限内联系 ÷ 应联系，按到期日期计
indicator-sign-timely-formula = 期限内签收 ÷ 应签收，按到期日期计
indicator-resolve-real-formula = 实际解决 ÷（实际解决+解释说明），按答复日期计
indicator-solve-bj-formula = 表示已解决 ÷ 已答的回访，按回访日期计
indicator-sat-rate-formula = （满意+0.8×基本满意）÷ 已答的人工回访，按回访日期计
indicator-visit-rate-formula = 已回访（含有记录的未接通）÷ 到期应回访的已答复工单，按答复日期计
indicator-agent-return-formula = 坐席有责的退单 ÷ 派单次数，按首次派单日期计
indicator-return-rate-formula = 同意的退单 ÷ 派单次数，按首次派单日期计
indicator-first-dispatch-formula = 从未被同意退单的工单 ÷ 已派工单，按首次派单日期计
indicator-rework-formula = 重办的工单 ÷ 已答复的工单，按最后答复日期计
indicator-extend-rate-formula = 延期的工单 ÷ 已派工单，按首次派单日期计
indicator-supervise-done-formula = 期限内回复 ÷ 应回复的督办，按到期日期计

## 指标表

indicator-as-of = 截至 { $moment } 重新计算；每个数都能点到它的工单
indicator-from = 从
indicator-through = 至
indicator-show = 查看
indicator-no-source = 尚未接入数据来源
indicator-met = 达到
indicator-missed = 未达到
indicator-source = { $year }年 · { $source }
indicator-nothing = 这段时间没有计入的工单。
indicator-case = 工单
indicator-day = 计入日期
indicator-head-id = 编号
indicator-head-name = 指标
indicator-head-formula = 算法与范围
indicator-head-version = 版本
indicator-head-numerator = 分子
indicator-head-denominator = 分母
indicator-head-value = 数值
indicator-head-target = 公开的目标
indicator-head-source = 目标出处
