### 外包服务季度考核：指标得分、扣分、否决、申诉、应付比例和签字。

contract-title = 外包服务考核
contract-lead = 每个季度按合同条款考核：能由工单计算的指标自动计算，其余凭材料填写。两人签字后不再改动。
contract-no-terms = 政策包中没有 contract.toml，不能登记新的季度。请把合同的考核条款写入政策包。
contract-none = 还没有登记任何季度。
contract-of-quarter = { $year }年{ $quarter }
contract-quarter-1 = 第一季度
contract-quarter-2 = 第二季度
contract-quarter-3 = 第三季度
contract-quarter-4 = 第四季度
contract-days = { $from }至{ $through }
contract-fee = 季度服务费（元）
contract-told = { $day }告知承包方，申诉截至{ $until }。
contract-final = 双方已签字，结果不再改动。
contract-provisional = 尚未告知承包方，以下为按现有数据推算的结果。
contract-digest = 条款按登记时政策包的原文固定，SHA-256：{ $digest }

contract-result = 考核结果
contract-as-told = 首次告知
contract-as-decided = 申诉裁定后
contract-points = 得分
contract-deducted = 扣分
contract-grade = 等次
contract-share = 应付比例
contract-payable = 应付金额（元）
contract-items = 考核指标
contract-happened = 扣分与否决事项
contract-nothing-happened = 本季度没有登记。
contract-terms = 考核条款
contract-signed-by = 签字
contract-appeal-about = 申诉：{ $about }
contract-about-figure = { $item }，主张{ $value }{ $unit }
contract-a-veto = 否决：{ $veto }

contract-head-item = 指标
contract-head-formula = 计分办法
contract-head-weight = 分值
contract-head-observed = 实际值
contract-head-source = 来源
contract-head-points = 得分
contract-head-decided = 裁定后得分
contract-head-what = 事项
contract-head-day = 日期
contract-head-evidence = 依据材料
contract-head-costs = 影响

contract-formula-line = { $baseline }{ $unit }得0分，{ $goal }{ $unit }得{ $points }分，其间按比例
contract-formula-band = { $sign }{ $bound }{ $unit }得{ $points }分
contract-formula-then = ；
contract-not-measured = 尚无数据
contract-by-formula = 由工单计算，公式第{ $version }版
contract-by-hand = 凭材料填写：{ $evidence }
contract-costs = 每次扣{ $points }分
contract-limits = 应付比例不超过{ $share }%

## 名称

contract-item-connect-rate = 热线接通率
contract-item-sl15 = 15秒接通率
contract-item-asa = 平均接通时长
contract-item-record-err = 受理单质量差错率
contract-item-call-sat = 受话满意率

contract-deduction-late-report = 报表迟报、漏报
contract-deduction-staffing-gap = 人员到岗不足
contract-deduction-service-complaint = 服务态度投诉属实
contract-veto-leak = 泄露诉求人信息
contract-veto-falsified-data = 弄虚作假
contract-veto-emergency-missed = 紧急事项处置失误造成严重后果
contract-veto-outage = 责任性大面积中断服务

contract-grade-excellent = 优秀
contract-grade-good = 良好
contract-grade-fair = 合格
contract-grade-poor = 不合格

contract-standing-gathering = 考核中
contract-standing-told = 已告知
contract-standing-signed-once = 一方已签字
contract-standing-signed = 双方已签字
contract-verdict-waiting = 待裁定
contract-verdict-granted = 申诉成立
contract-verdict-refused = 申诉不成立
contract-capacity-appraiser = 考核人
contract-capacity-payer = 财务审核人

## 办理

contract-do-open = 登记季度
contract-do-open-help = 条款按政策包现在的原文固定，以后改动政策包不影响本季度。
contract-do-compute = 计算工单指标
contract-do-compute-help = 按本季度的工单重新计算，可以反复进行，直到告知承包方。
contract-do-enter = 填写指标值
contract-do-enter-help = 只填写系统不计算的指标，如话务指标；须写明依据材料。
contract-do-happened = 登记扣分或否决事项
contract-do-drop = 撤回误登的事项
contract-do-tell = 告知承包方
contract-do-tell-help = 季度结束、指标齐全后告知。告知后实际值不再改动，只能由承包方申诉。
contract-do-appeal = 登记承包方的申诉
contract-do-appeal-help = 按来函登记。对指标值申诉的，填写主张的数值。
contract-do-decide = 裁定申诉
contract-do-decide-help = 登记申诉的人不能裁定。裁定前后的结果都会保留。
contract-do-sign-appraiser = 作为考核人签字
contract-do-sign-payer = 作为财务审核人签字

affair-quarter = 季度
affair-fee = 季度服务费（元）
affair-item = 指标
affair-value = 数值
affair-evidence = 依据材料编号
affair-incident = 事项
affair-incident-day = 发生日期
affair-incident-nth = 事项
affair-contested = 申诉对象
affair-corrected = 主张的数值
affair-letter = 来函编号
affair-letter-day = 来函日期
affair-appeal = 申诉
affair-verdict = 裁定

## 不能办理

contract-fault-may-not-appraise = 您的角色不能考核外包服务。请找有这项权限的人。
contract-fault-may-not-pay = 您的角色不能作为财务审核人签字。请找财务人员。
contract-fault-terms-unsound = 政策包中没有可用的考核条款。请用 yingda pack check 检查 contract.toml。
contract-fault-quarter-odd = 请选择已经开始的季度，限今年和去年。
contract-fault-opened-already = 这个季度已经登记。
contract-fault-fee-odd = 请填写季度服务费，如3000000或者3000000.50。
contract-fault-no-such-item = 请从条款列出的指标或者事项中选择。
contract-fault-is-computed = 这个指标由工单计算，不能填写。请先“计算工单指标”；只有分母为零时才可以填写。
contract-fault-value-odd = 请填写数字，最多四位小数，单位与条款一致。
contract-fault-evidence-missing = 请填写材料或者来函的编号，最多120个字。
contract-fault-day-odd = 日期不对：事项须发生在本季度内，来函日期须在告知之后、今天或者以前。
contract-fault-told-already = 已经告知承包方，实际值不再改动。有异议的，由承包方申诉。
contract-fault-not-told = 还没有告知承包方。
contract-fault-quarter-running = 本季度还没有结束，不能告知。
contract-fault-not-measured = 还有指标没有数值，请先计算或者填写。
contract-fault-appeal-late = 申诉期已过。
contract-fault-appeal-about = 申诉须针对本表的一项指标或者事项，同一项只能申诉一次。
contract-fault-no-open-appeal = 没有这件待裁定的申诉。
contract-fault-words-missing = 请写明理由。
contract-fault-same-person = 须由另一个人办理：登记申诉的人不能裁定，两个签字不能是同一人。
contract-fault-appeals-open = 申诉期还没有结束，不能签字。
contract-fault-undecided = 还有申诉没有裁定。
contract-fault-signed = 已经签字，不能再改动。
contract-until = 最后一天：{ $day }。
contract-count = 共{ $count }件。
