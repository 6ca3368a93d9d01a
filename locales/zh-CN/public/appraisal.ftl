### 承办单位月度考核：比办得好不好，不比件数多少。

appraisal-title = 承办单位考核
appraisal-month = { $year }年{ $month }
appraisal-results = 承办单位考核结果
appraisal-results-lead = 每月公布一次。单位按办好的比例排列，收到的件数多少不影响名次。
appraisal-results-of = { $month }承办单位考核结果
appraisal-in = { $title }：{ $indicator }
appraisal-none-published = 还没有公布过考核结果。
appraisal-published-at = { $moment }公布，此后不再改动。
appraisal-download = 下载表格（CSV）
appraisal-no-units = 本月没有计入的工单。
appraisal-decisive = 名次以此为准

appraisal-head-month = 月份
appraisal-head-until = 剔除申请截止
appraisal-head-requests = 剔除申请
appraisal-head-undecided = 待决定
appraisal-head-indicator = 指标
appraisal-head-place = 名次
appraisal-head-unit = 承办单位
appraisal-head-share = 调整后比例（%）
appraisal-head-raw = 办好 / 计入
appraisal-head-left-out = 剔除
appraisal-head-all = 不剔除时
appraisal-head-remark = 说明
appraisal-head-nth = 序号
appraisal-head-from = 95%区间下限（%）
appraisal-head-to = 95%区间上限（%）
appraisal-head-good = 办好
appraisal-head-of = 计入
appraisal-head-granted = 剔除
appraisal-head-refused = 不同意剔除
appraisal-head-place-all = 不剔除时名次
appraisal-head-share-all = 不剔除时调整后比例（%）
appraisal-head-good-all = 不剔除时办好
appraisal-head-of-all = 不剔除时计入

appraisal-interval = 95%区间 { $from }–{ $to }
appraisal-left-out = 同意{ $granted }，不同意{ $refused }
appraisal-place = 第{ $place }名
appraisal-without-place = 不排名的单位：{ $count }个
appraisal-no-place = 不排名
appraisal-too-few = 件数太少，不排名
appraisal-too-narrow = 办理的类别太窄，不排名
appraisal-close = 与前一名相差不大，先后说明不了什么
appraisal-outside = 另有{ $count }件类别没有参照，不计入比较

appraisal-how = 怎样计算
appraisal-how-shares = 每项指标只看比例：办好的件数除以应计入的件数。每个数都从工单算出，方法对所有单位一样。
appraisal-how-mix = 难办的事各单位多少不同，所以先按类别分别计算，再按全机关此前{ $months }个月的类别构成加权。某类没有工单的，按全机关的比例计，不占便宜也不吃亏。
appraisal-how-guards = 计入的工单不足{ $cases }件，或者办理的类别不到构成的{ $percent }%，只列出，不排名。
appraisal-how-interval = 95%区间表示件数有限时比例可能的偏差。两个单位的区间重叠，先后说明不了什么。区间不影响名次。
appraisal-how-exclusions = 单位可以在{ $days }个工作日内申请剔除某件工单并说明理由，由另一人决定。剔除前后的两组数都公布。
appraisal-how-never = 收到多少件、别的单位收到多少件，都不会改变一个单位的比例。不统计任何个人。

appraisal-month-missing = 请选择一个月份。
