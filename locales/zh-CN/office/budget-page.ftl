## 每个数字怎么写

budget-unit-yuan = 元
budget-unit-wan-yuan = 万元

## 预算书列表

budget-books = 预算书
budget-books-lead = 每个数字都记着它在原文件中的位置。读不懂的列出来，不猜。
budget-books-none = 还没有导入预算书。
budget-head-book = 部门
budget-head-year = 年度
budget-head-figures = 数字
budget-head-targets = 绩效指标
budget-head-unread = 未读懂
budget-head-standing = 状态
budget-head-share = 占比
budget-head-growth = 增减
budget-head-place = 出处
budget-head-identity = 勾稽关系
budget-head-left = 一边
budget-head-right = 另一边
budget-head-difference = 相差
budget-head-finding = 种类
budget-head-about = 内容
budget-head-says = 两边所述
budget-head-why = 原因
budget-head-printed = 原文
budget-head-hold = 相符
budget-head-care = 注意
budget-ours = 本单位
budget-publish = 公开
budget-withdraw = 撤回
budget-withdraw-why = 为什么撤回
budget-withdrawn = 已撤回 { $count } 本
budget-import = 导入预算书
budget-import-help = 部门预算、决算的公开文件：Excel、Word、PDF、网页或者纯文本，不超过 64 MB。扫描件请先识别文字。
budget-import-file = 文件
budget-import-office = 编制部门
budget-import-year = 年度
budget-import-blank = 文件里已经写明的，不用填。
budget-import-ours = 是本单位自己的预算
budget-file-missing = 请选择一个文件。

## 一本预算书

budget-all-hold = { $count } 处勾稽全部相符
budget-some-fail = { $count } 处勾稽不符
budget-some-text = 文字中 { $count } 处请核对
budget-some-unread = { $count } 处未读懂
budget-compare-with = 与{ $year }年比较
budget-tree = 按功能分类的支出
budget-tree-in-text = 这本预算书没有支出表，金额取自文字，已取整。
budget-gone = { $year }年有、今年没有的科目：
budget-rows = { $count } 行
budget-rows-next = 后面的行
budget-projects = 项目
budget-project-last-year = 上年
budget-goals = 绩效指标 { $count } 个
budget-inferred = { $count } 行的数字少于栏数，哪一栏空着由合计判断。
budget-inferred-row = 空栏由合计判断

## 核对报告

budget-report = 勾稽核对
budget-report-of = 勾稽核对：{ $book }
budget-report-hold = 各表 { $count } 处勾稽全部相符。
budget-report-fail = 各表 { $count } 处勾稽，{ $failing } 处不符。
budget-report-tables = 各表不符之处
budget-report-text = 文字与数字不符之处
budget-report-text-lead = 文字里的数字多已取整，请对照原文再判断。
budget-report-soft = 通常相符、这里不符之处
budget-report-soft-lead = 不一定有错，请核对。
budget-findings = 需要看一看的 { $count } 处
budget-findings-lead = 列出的是疑问，不是结论。
budget-unread-title = 没有读懂的 { $count } 处
budget-unread-none = 全部读懂。
budget-unread-lead = 这些数字没有计入任何合计。请在原文件中改好后重新导入。
budget-identities = 各项勾稽关系
budget-holds = 相符
budget-asks = 请核对
budget-fails = 不符
budget-finding-help-scope-mismatch = 文字所说的范围与它引用的合计不是一回事。
budget-finding-help-unit-typo = 把其中一个数的单位换一换，就相符了。
budget-finding-help-rounding = 只因取整才有差额。
budget-finding-help-copy-paste = 这段话、名称或者清单像是从别处贴来的。
budget-finding-help-superseded-name = 这一年的科目表里已经改用别的名称。
budget-finding-help-name-typo = 这一年的科目表里没有这个名称。
budget-finding-help-coverage = 列出的没有覆盖全部。
budget-finding-help-layout = 数字少于栏数，哪一栏空着由合计判断。
budget-finding-help-class-mismatch = 文字说是基本支出，表里是项目支出。
budget-finding-help-cross-year = 两年的预算书说法不同。
budget-finding-help-wording = 措辞比数字说得多或者少。
budget-finding-help-plausibility = 可能没错，值得问一问。
budget-finding-help-split = 把共用的一行分开，两边就相符。
budget-finding-help-not-verifiable = 核实所需的数字不在这个文件里。
budget-finding-help-contradiction = 两处数字互相矛盾，没有找到别的解释。

## 两本比较

budget-compare = 比较两本预算书
budget-compare-before = 较早的一本
budget-compare-after = 较晚的一本
budget-compare-none = 两本里没有可以比较的科目。
budget-compare-chart = 各类支出
budget-compare-legend = 上面浅色的一条是较早的一本，下面深色的是较晚的一本，都从零画起。
budget-compare-growth = 各科目增减
budget-compare-findings = 两本说法不同之处
