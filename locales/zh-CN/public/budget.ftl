# 公开的部门预算

budget-nature-budget = 部门预算
budget-nature-accounts = 部门决算

budget-table-balance = 收支预算总表（收入）
budget-table-balance-out = 收支预算总表（支出）
budget-table-income = 收入预算总表
budget-table-spending = 支出预算总表
budget-table-spending-by-unit = 支出预算分单位明细表
budget-table-fiscal-balance = 财政拨款收支预算总表（收入）
budget-table-fiscal-balance-out = 财政拨款收支预算总表（支出）
budget-table-fiscal-by-unit = 财政拨款支出预算明细表
budget-table-general = 一般公共预算支出功能分类预算表
budget-table-fund = 政府性基金预算支出功能分类预算表
budget-table-state-capital = 国有资本经营预算支出功能分类预算表
budget-table-basic = 一般公共预算基本支出经济分类预算表
budget-table-three-public = 三公经费和机关运行经费预算表
budget-table-goals = 项目支出绩效目标表

budget-caveat-code-moved = 科目已调整，按新科目比较。
budget-caveat-matched-by-name = 科目归类已调整，按同名项比较。
budget-caveat-one-sided = 仅一年有此科目。
budget-caveat-no-base = 上年为零，没有百分比。
budget-caveat-from-text = 取自文字，已取整。
budget-caveat-years-apart = 不是相邻两年。
budget-caveat-offices-differ = 不是同一部门。
budget-caveat-planned-not-measured = 件数是目标，不是实际。
budget-caveat-approximate = 件数是约数。
budget-caveat-scope-unknown = 经费口径未必相同。
budget-caveat-money-of-all-goals = 取全部绩效项目金额。
budget-caveat-units-of-count = 件、个、通不是同一单位。
budget-caveat-projects-included = 占全部支出，含项目。

budget-column-code = 科目编码
budget-column-name = 名称
budget-column-total = 合计
budget-column-fiscal = 财政拨款收入
budget-column-business = 事业收入
budget-column-operating = 事业单位经营收入
budget-column-other = 其他收入
budget-column-basic = 基本支出
budget-column-project = 项目支出
budget-column-people = 人员经费
budget-column-public = 公用经费
budget-column-general = 一般公共预算
budget-column-fund = 政府性基金
budget-column-state-capital = 国有资本经营
budget-column-abroad = 因公出国（境）费
budget-column-reception = 公务接待费
budget-column-vehicles = 公务用车购置及运行费
budget-column-purchase = 公务用车购置费
budget-column-running = 公务用车运行费
budget-column-office = 机关运行经费

# 公开的部门预算

budget-evidence-contract = 人工填报，附合同
budget-evidence-document = 人工填报，附文件
budget-evidence-inspection = 人工填报，附检查记录
budget-evidence-invoice = 人工填报，附发票
budget-evidence-judgement = 人工评定，写明理由
budget-evidence-survey = 人工填报，附调查
budget-evidence-voucher = 人工填报，附凭证

budget-refused-interception = 应答不测量：限制来访的指标
budget-refused-stability-control = 应答不测量：管人的指标
budget-refused-fewer-petitions = 应答不测量：以信访量下降为目标
budget-refused-pressure-on-persons = 应答不测量：施压于个人

# 公开的部门预算

budget-binding-by-hand = 暂由人工填报
budget-binding-open = 未能自动对应，请人工指定
