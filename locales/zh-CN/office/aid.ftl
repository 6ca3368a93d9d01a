### 信访解难、帮扶：申请、核实、审定、公示、发放、回访。

aid-never-work = 不看诉求是否办结、是否撤回；不得要求或者记录任何承诺。

## 申请所处阶段

aid-origin-requester = 本人申请
aid-origin-on-behalf = 代为申请

## 工作台

aid-money = 全年{ $budget }元，已用{ $spent }元，剩余{ $left }元
aid-none = 今年还没有申请。
aid-nth = 序号
aid-standing = 阶段
aid-amount = 金额（元）
aid-day = 申请日期
aid-on-behalf = 代为申请
aid-on-behalf-help = 写下申请的人不能参与核实。
aid-no-case = 没有这个编号，或者您无权查看。请检查编号。
aid-one = { $year }年帮扶申请第{ $nth }号
aid-finding = 核实情况（{ $nth }）
aid-decision = 审定
aid-verdict = 结论
aid-members = 参加审定的岗位
aid-votes = 表决
aid-votes-said = 同意{ $granting }，不同意{ $refusing }，弃权{ $abstaining }
aid-notice-said = 公示：{ $initial }某，{ $area }，至{ $through }。
aid-voucher-said = 凭证{ $voucher }，{ $day }，{ $amount }元。
aid-objection = 收到的异议
aid-review = 回访
aid-verify = 提交核实
aid-verify-help = 两个人分别核实；写申请的人不算。只核实困难情况。
aid-found = 核实到什么
aid-decide = 提交审定结果
aid-decide-help = 参与核实的人不能填写审定结果。超过半数同意才能发放。
aid-left = 今年剩余{ $left }元
aid-granting = 同意
aid-refusing = 不同意
aid-abstaining = 弃权
aid-grant = 同意
aid-refuse = 不同意
aid-amount-yuan = 金额（元）
aid-announce = 开始公示
aid-announce-help = 只公布姓氏、所在区、金额和用途。
aid-initial-field = 姓氏
aid-area = 所在区
aid-pay = 记录发放
aid-pay-help = 公示期满后才能发放，不得超过同意的金额。
aid-voucher = 凭证号
aid-voucher-day = 凭证日期
aid-reconsider = 重新审定
aid-reconsider-help = 发放前有新情况的，写明情况，由审定小组重新表决。
aid-review-ask = 是否有帮助，还需要什么
aid-close = 办结
aid-withdraw-for = 应本人要求撤回
aid-votes-odd = 请选择结论，票数填写整数。
aid-day-odd = 请填写凭证日期。
aid-over = { $why }今年剩余{ $left }元。
