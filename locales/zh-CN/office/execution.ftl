### 预算执行：每年的明细项目，下达、占用、支付的凭证，以及预警。

account-title = 预算执行
account-lead = 每个预算年度一本账：下达、合同占用、支付逐笔登记，合计由凭证推算，不另外填写。
account-none = 还没有登记任何年度。
account-of-year = { $year }年预算执行
account-lines = 明细数
account-lines-head = 各项明细
account-elapsed = 截至{ $day }，全年{ $total }个工作日已过{ $worked }个（{ $share }）
account-total = 合计
account-warnings = { $count }项预警
account-no-warnings = 无
account-vouchers = 凭证
account-no-vouchers = 还没有凭证。
account-from-book = 从本单位的预算开账
account-from-book-help = 预算里每个项目的组成和金额成为明细和年初下达，确认以后才写入。
account-from-book-of = 从{ $year }年预算开账
account-from-book-lead = 请核对。确认以后，下面每条明细连同下达金额一次写入。出自：
account-from-book-none = 这本预算里没有读到带金额的项目。
account-left-out = 没有列入的
account-left-out-help = 这些没有列入明细。需要的，开账以后用“追加明细”和“登记下达”补上。
account-omission-no-amount = 没有金额，或者金额为零。
account-omission-amounts-differ = 预算里同一项的金额前后不一。
account-omission-name-odd = 没有名称，或者名称超过120个字。
account-omission-rest = 项目总额比各组成之和多出的部分，预算没有写明用途。
account-omission-parts-exceed = 各组成之和超过项目总额，差额如上，请核对预算。
account-omission-text-only = 只在文字说明里出现，可能是上面某个项目的另一个名称。
account-omission-too-many = 一本账最多500条明细。
account-opened-from = 依据的预算
account-owed-head = 以下季度考核双方已签，还没有登记占用：
account-owed = { $name }，应付{ $amount }元
account-bound-head = 预算占用
account-bound-sum = 占用{ $amount }元，已支付{ $paid }元
account-aid = 困难帮扶第{ $nth }号
account-by-aid = 由困难帮扶自动计入
account-uncovered-head = 以下帮扶已经同意，但账上的资金不能承担，没有计入合计。请核对帮扶明细的下达金额和凭证。
account-uncovered = 困难帮扶第{ $nth }号，{ $amount }元：{ $why }
account-left = 还剩{ $left }元。
account-on = 日期：{ $day }。
account-amount-back = 单位：元。收回资金填负数，如-5000。

account-warning-behind-time = 支付进度{ $rate }，落后于时间进度{ $elapsed }
account-warning-nearly-committed = 已占用{ $share }，所剩不多

account-head-project = 项目
account-head-line = 明细
account-head-purposes = 用途
account-head-appropriated = 下达（元）
account-head-committed = 占用（元）
account-head-paid = 支付（元）
account-head-left = 可用（元）
account-head-rate = 执行率
account-head-warnings = 预警
account-head-day = 日期
account-head-voucher = 凭证号
account-head-act = 事项
account-head-on = 明细或占用凭证
account-head-amount = 金额（元）
account-head-what-for = 用于
account-head-by = 登记人

account-act-appropriate = 下达
account-act-commit = 占用
account-act-pay = 支付
account-act-release = 退回余额

account-purpose-contract = 合同
account-purpose-meeting = 会议
account-purpose-aid = 困难帮扶
account-purpose-other = 其他

## 办理

account-do-open = 登记年度
account-do-open-help = 先登记第一条明细，其余明细在年度页面追加。
account-do-confirm = 确认并开账
account-do-appropriate = 登记下达
account-do-commit = 登记占用
account-do-commit-help = 签订合同、批准会议等，先占用资金，再支付。困难帮扶不用登记，同意后自动占用。
account-do-pay = 登记支付
account-do-release = 退回余额
account-do-release-help = 占用后不再需要的余额退回明细。
account-do-widen = 追加明细

affair-budget-year = 年度
affair-line-project = 项目（按预算名称）
affair-line-code = 明细编号
affair-line-name = 明细名称
affair-line-purposes = 可以用于
affair-aid-line = 困难帮扶从哪条明细列支
affair-aid-line-hint = 没有的不用选。
affair-line = 明细
affair-voucher = 凭证号
affair-voucher-day = 凭证日期
affair-amount = 金额（元）
affair-purpose = 用途
affair-reference = 合同号或批文号
affair-reference-hint = 用于会议的，填会议编号，即会议页面地址末尾的数字。
affair-commitment = 占用凭证

## 不能办理

account-fault-may-not-manage = 您的角色不能登记预算执行。请找财务人员。
account-fault-year-odd = 请填写今年、去年或者明年。
account-fault-not-ours = 只能用本单位自己的部门预算开账。
account-fault-opened-already = 这个年度已经登记。
account-fault-line-odd = 请填写项目、明细编号和名称，并至少选择一种用途。
account-fault-line-twice = 已有同样编号的明细。
account-fault-aid-twice = 困难帮扶只从一条明细列支，这个年度已有这样的明细。
account-fault-no-such-line = 没有这条明细。请选择明细。
account-fault-wrong-purpose = 这条明细不能用于所选用途。
account-fault-voucher-odd = 请填写凭证号，最多40个字，不能以AID-或BUDGET-开头。
account-fault-voucher-twice = 这个凭证号已经登记过。
account-fault-day-odd = 凭证日期应在本年度内、今天或者以前。
account-fault-amount-odd = 请填写金额，如3000或者3000.50，占用和支付须大于零。
account-fault-reference-missing = 请填写合同号、批文号或者会议编号。
account-fault-no-such-meeting = 没有这个编号的会议。请核对会议页面地址末尾的数字。
account-fault-aid-by-itself = 困难帮扶的占用和支付按帮扶办理情况自动计入，不在这里登记。
account-fault-over-committed = 超过这条明细可用的资金。
account-fault-over-paid = 超过这笔占用未支付的金额。
account-fault-no-commitment = 凭证日期当天没有这笔占用。请选择占用凭证，并核对日期。
