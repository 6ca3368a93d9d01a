# 公开的部门预算

budget-unread-unplaced = 数字少于栏数，合计也判断不出哪一栏空着
budget-unread-too-many = 数字多于栏数
budget-unread-no-amount = 金额栏里不是金额
budget-unread-nameless = 有金额而没有科目或名称
budget-unread-untitled = 没有认得的表名
budget-unread-unitless = 没有写明单位

budget-identity-h1 = 收入总计等于支出总计
budget-identity-h2 = 总计等于各类之和
budget-identity-h3 = 类等于各款、款等于各项之和
budget-identity-h4 = 一行的合计等于各栏之和
budget-identity-h5 = 各栏的总计
budget-identity-h6 = 收入表与支出表的科目和金额一致
budget-identity-h7 = 财政拨款等于一般公共预算、基金与国资之和
budget-identity-h8 = 基本支出按功能与按经济分类相等
budget-identity-h9 = 经济分类的类等于各款之和
budget-identity-h10 = 人员经费等于301与303之和，公用经费等于302与310之和
budget-identity-h11 = 人员与公用之和等于基本支出
budget-identity-h12 = 分单位表之和等于总计
budget-identity-h13 = 三公经费等于三项之和
budget-identity-h14 = 机关运行经费等于公用经费
budget-identity-h15 = 政府采购等于货物、工程、服务之和
budget-identity-h16 = 项目等于各组成之和，各项目之和等于项目支出
budget-identity-h17 = 权重合计一百
budget-identity-h18 = 今年减去年等于所述增减
budget-identity-s1 = 养老、公积金等按功能与按经济分类相近
budget-identity-s2 = 职业年金约为养老保险的一半
budget-identity-s3 = 三公各项与经济分类一致
budget-identity-s4 = 行政单位离退休与离休费、退休费一致
budget-identity-s5 = 文字所述等于表中数字（取整）

budget-finding-scope-mismatch = 口径不一
budget-finding-unit-typo = 单位有误
budget-finding-rounding = 取整所致
budget-finding-copy-paste = 似为误贴
budget-finding-superseded-name = 名称已停用
budget-finding-name-typo = 名称有误
budget-finding-coverage = 未覆盖全部
budget-finding-layout = 栏数不齐
budget-finding-class-mismatch = 支出类别不一
budget-finding-cross-year = 两年所述不一
budget-finding-wording = 措辞与数字不合
budget-finding-plausibility = 请核对是否合理
budget-finding-split = 拆分后合计相符
budget-finding-not-verifiable = 本文件无法核实
budget-finding-contradiction = 数字矛盾

budget-people-share = 人员经费占比

budget-cost-each = 每件成本（计划）

cli-help-budget = 公开的部门预算：读取、核对、比较
cli-help-budget-read = 读取预算文件（文本、Word、Excel、PDF、网页），列出读不懂之处
cli-help-budget-check = 核对全部勾稽关系，列出两边数字及出处
cli-help-budget-compare = 比较两本预算
cli-help-budget-targets = 列出绩效指标，以及由什么来测量
cli-help-budget-import = 把预算文件存入本单位的库：页面和绩效指标都由此而来
cli-option-budget-read-file = 预算文件
cli-option-budget-check-file = 预算文件
cli-option-budget-targets-file = 预算文件
cli-option-budget-read-out = 把各表写成Excel和数据包（CSV、JSON）的文件夹
cli-option-budget-import-file = 预算文件
cli-option-budget-import-ours = 是本单位自己的预算
cli-option-budget-import-office = 编制部门（文件没有写明时）
cli-option-budget-import-year = 年度（文件没有写明时）
cli-option-budget-check-all = 也列出相符的
cli-option-budget-compare-before = 较早的一本
cli-option-budget-compare-after = 较晚的一本
cli-budget-read = { $office } { $year } { $nature }：{ $tables } 张表，表中 { $figures } 个数字；文字中 { $stated } 个数字；{ $projects } 个项目，{ $targets } 个绩效指标。
cli-budget-nothing = { $file } 里没有找到预算的表、数字或绩效指标。请确认是部门预算公开文件；扫描件请先识别文字。
cli-budget-unread = 没有读懂的：{ $count } 处。
cli-budget-written = 已写入 { $files } 个文件：{ $folder }
cli-budget-checked = 表中必须相符的 { $tables } 处，不符 { $broken } 处；文字中 { $text } 处，不符 { $contradicted } 处；通常相符的 { $soft } 处，不符 { $open } 处；需要看一看的 { $findings } 处。
cli-budget-compared = { $before } → { $after }
cli-budget-targets = { $rows } 个指标：{ $formulas } 个由公式测量，{ $manual } 个人工填报，{ $refused } 个应答不测量，{ $open } 个待指定。

## 导入

cli-budget-imported = 已导入：{ $file }（第 { $id } 号）。
cli-budget-there = { $file } 以前导入过，是第 { $id } 号；没有重复导入。

book-fault-may-not-manage = 您的角色不办理预算与绩效。
book-fault-nothing-read = 这个文件里没有读到预算的表、数字或绩效指标。请确认是部门预算或决算的公开文件。
book-fault-no-office = 文件里没有写明是哪个部门的预算。请填写“编制部门”（命令行用 --office）。
book-fault-no-year = 文件里没有写明年度。请填写“年度”（命令行用 --year）。
book-fault-withdrawn = 这本预算已经撤回。
book-fault-published = 这本预算已经公开。
book-fault-not-ours = 这是别的部门的预算，由那个部门公开。
book-fault-words-missing = 请写明原因。

book-standing-kept = 已导入
book-standing-published = 已公开
book-standing-withdrawn = 已撤回
