### 承办单位月度考核：比办得好不好，不比件数多少。

appraisal-lead = 按月比较各承办单位把收到的事办得怎样。只比办好的比例，从不比件数多少，不统计任何个人。
appraisal-not-given = 政策包没有规定考核指标（appraisal.toml），不能开始考核。
appraisal-none = 还没有开始过考核。
appraisal-of = { $month }承办单位考核
appraisal-read-at = 按{ $moment }的工单情况，每十分钟重算一次。
appraisal-public-page = 查看公开页面

appraisal-status-open = 进行中
appraisal-status-published = 已公布
appraisal-asking-until = 各单位可以在{ $moment }前申请剔除工单。
appraisal-waiting = 还有{ $count }件剔除申请没有决定，决定后才能公布。
appraisal-ready = 剔除申请已经截止并全部决定，可以公布。

appraisal-requests = 剔除申请
appraisal-hidden = 另有{ $count }件涉及您不能查看的工单，由其他人决定。
appraisal-ground = 申请理由
appraisal-reason = 决定理由
appraisal-decision = 决定
appraisal-decision-granted = 同意剔除
appraisal-decision-refused = 不同意剔除
appraisal-decision-waiting = 待决定
appraisal-decide-granted = 同意剔除
appraisal-decide-refused = 不同意剔除
appraisal-which-request = 哪一件申请
appraisal-which-month = 哪一个月
appraisal-decision-missing = 请选择同意或者不同意。

appraisal-do-open = 开始考核
appraisal-do-open-help = 从这时起，考核规则和参照的类别构成就固定下来。各单位可以在规定的工作日内申请剔除工单。
appraisal-do-ask = 申请剔除工单
appraisal-do-ask-help = 只能申请本单位本月计入的工单，由他人决定。剔除前后的两组数都会公布。
appraisal-do-decide = 决定剔除申请
appraisal-do-decide-help = 申请人不能决定自己的申请。
appraisal-do-publish = 公布考核结果
appraisal-do-publish-help = 公布后任何数都不再改动。

appraisal-fault-may-not-appraise = 您的角色没有考核权限。请找有这项权限的人。
appraisal-fault-may-not-ask = 只有承办单位可以申请剔除，而且只能为本单位申请。
appraisal-fault-no-rules = 政策包没有规定考核指标，见 appraisal.toml。
appraisal-fault-month-runs = 这个月还没有结束，结束后才能开始考核。
appraisal-fault-no-reference = 此前各月没有可以参照的工单，不能开始考核。请选择更晚的月份。
appraisal-fault-not-counted = 这件工单没有计入本单位本月的考核，不用剔除。
appraisal-fault-asked-before = 本单位已经为这件工单申请过。
appraisal-fault-too-late = 申请时间已过。
appraisal-fault-no-such-request = 请选择一件申请。
appraisal-fault-decided-before = 这件申请已经决定。
appraisal-fault-same-person = 申请人不能决定自己的申请，请由他人决定。
appraisal-fault-undecided = 还有剔除申请没有决定，决定后才能公布。
appraisal-fault-objections-run = 申请时间还没有过，过后才能公布。
appraisal-fault-published = 结果已经公布，不再改动。
appraisal-fault-words-missing = 请写明理由。
