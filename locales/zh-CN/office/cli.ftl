### 程序在终端上说的话。

## 帮助：每个命令做什么

cli-help = 应答：政务服务便民热线与信访办理系统
cli-help-serve = 提供网站，并完成后台工作
cli-help-work = 只做后台工作：记录超期、发送通知、归档
cli-help-demo = 生成一座模拟城市并提供网站
cli-help-import = 接收其他系统的数据
cli-help-import-messages = 按对照表导入历史留言，每行只导入一次
cli-help-export = 导出开放数据
cli-help-export-cases = 导出工单与事实，不含个人信息
cli-help-rebuild = 由事实重建全部视图
cli-help-check = 重算全部事实并比对，不作任何修改
cli-help-doctor = 检查各项是否就绪
cli-help-pack = 查看政策包
cli-help-pack-check = 检查政策包，逐条指出错误所在行
cli-help-pack-diff = 比较两个政策包
cli-help-pack-doubts = 列出尚无人核对原文的时限
cli-help-paper = 公文
cli-help-paper-sample = 用示例内容打印每一种公文，供查看版式
cli-help-account = 谁可以登录
cli-help-account-add = 添加账号，并生成设置密码的链接
cli-help-account-list = 列出账号
cli-help-account-link = 生成设置新密码的链接，旧密码随即失效
cli-help-account-reset-factor = 取消第二重验证，由本人重新设置
cli-help-account-end-sessions = 让账号在所有设备上退出登录
cli-help-account-disable = 停用账号
cli-help-migrate = 更新数据库结构
cli-help-bench = 测量
cli-help-bench-create = 每秒能登记多少件工单，与直接写入同样的行相比
cli-help-bench-pages = 小机构与大机构的页面各有多快
cli-help-openapi = 输出接口说明
cli-help-outbound = 发出机关的消息
cli-help-outbound-test = 用发送其他消息的同一途径，发一封测试消息

## 帮助：每个选项的意思

cli-option-lang = 语言：zh-CN 或 en（默认随终端）
cli-option-config = 配置文件（默认 yingda.toml，如果存在）
cli-option-database = sqlite:路径 或 postgres://…
cli-option-pack = 适用的政策包
cli-option-pack-dir = 使用此文件夹中的政策包，而不用程序自带的
cli-option-listen = 监听的地址和端口
cli-option-serve-no-work = 后台工作交给 `yingda work`
cli-option-demo-file = 城市存放的文件
cli-option-demo-fresh = 即使已存在也重新生成
cli-option-demo-days = 过去多少天
cli-option-demo-per-day = 平均每天多少件诉求
cli-option-demo-seed = 哪一座城市
cli-option-demo-still = 不自行变化
cli-option-demo-load-only = 只生成，不提供网站
cli-option-import-messages-file = 表格文件（CSV）
cli-option-import-messages-map = 各列含义的对照表（TOML）
cli-option-import-messages-dry-run = 只读取和判断，不登记
cli-option-import-messages-recheck = 同时核对已导入的行，内容有变的列入拒收
cli-option-import-messages-rejects = 拒收的行写到哪里（默认 <表名>.rejects.csv）
cli-option-export-cases-out = 写入的文件夹
cli-option-export-cases-format = csv（附数据包说明）或 json（附模式）
cli-option-pack-check-what = 政策包的文件夹或名称
cli-option-pack-diff-old = 较旧的政策包
cli-option-pack-diff-new = 较新的政策包
cli-option-pack-doubts-what = 政策包的文件夹或名称
cli-option-paper-sample-kind = 只打印这一种，例如 handling-opinion
cli-option-paper-sample-out = 存放 PDF 的文件夹
cli-option-account-add-login = 登录名
cli-option-account-add-name = 同事看到的姓名（默认同登录名）
cli-option-account-add-roles = 角色，可以给多个
cli-option-account-add-unit = 所属单位
cli-option-account-link-login = 哪个账号
cli-option-account-reset-factor-login = 哪个账号
cli-option-account-end-sessions-login = 哪个账号
cli-option-account-disable-login = 谁的
cli-option-migrate-check = 只说明要做什么
cli-option-engine = 测量哪一种数据库
cli-option-bench-create-seconds = 每项测量多长时间
cli-option-bench-pages-small = 小机构的工单数
cli-option-bench-pages-large = 大机构的工单数
cli-option-outbound-test-to = 发往哪个邮箱或者电话号码

## 提供服务

cli-serve-ready = 已就绪：{ $url }（Ctrl-C 停止）
cli-first-link = 这是一套新系统。打开下面链接的人将成为第一位安全管理员。链接只能用一次，24 小时内有效：
    { $link }
    再生成一个：yingda account link administrator
cli-work-ready = 正在工作；通知发往：{ $outbound }（Ctrl-C 停止）
cli-stopped = 已停止，做过的都已保存。

## 邮件

cli-outbound-sent = { $place } 已收下发给 { $to } 的测试邮件。请看是否收到，垃圾邮件里也看一下。
cli-outbound-folder = 测试消息已放进 { $folder }。请看网关是否取走。
cli-outbound-nothing = 本机关不往外发消息：`[work] outbound` 是 "noop"。请改为 "smtp" 或 "folder"。
cli-outbound-odd = 无法给 { $to } 发消息。请填写 name@example.org 这样的地址，或者电话号码。
cli-outbound-subject = { $office }：测试邮件
cli-outbound-text = 这封邮件用来测试{ $office }的邮件能否送达，收到后不用做任何事。
cli-doctor-mail = 邮件可以经 { $place } 发出
cli-doctor-no-mail = 邮件发不出去。{ $cause }
cli-mail-unfit-no-host = 没有写明邮件服务器。请设置 `[smtp] host`，或者把 `[work] outbound` 改为 "folder" 或 "noop"。
cli-mail-unfit-sender = `[smtp] sender` 不是电子邮箱。请填写发件地址，例如 hotline@example.org。
cli-mail-unfit-open = `[smtp] security = "none"` 会把邮件不加密地发到 { $host }。这样写只能用于本机上的服务器（localhost）。请改为 "tls" 或 "starttls"。
cli-mail-unfit-half-sign-in = `[smtp]` 里有用户没有密码，或者有密码没有用户。`user` 和 `password_file` 请一并设置，或者都不设。
cli-mail-unfit-file = `[smtp]` 写明的文件 { $path } 读不了：{ $cause }。请检查文件名，以及本程序是否有读取权限。
cli-mail-unfit-certificates = 没有可以核对邮件服务器的证书（{ $cause }）。`[smtp] ca_file` 应当是带有“BEGIN CERTIFICATE”的 PEM 文件；不设时要用本机的证书（软件包 ca-certificates）。
cli-mail-refused-reach = { $place } 没有应答：{ $words }。请检查 `[smtp] host`，`port` 与 `security` 是否相配（465 用 "tls"，587 用 "starttls"），以及防火墙是否放行。
cli-mail-refused-secure = 与 { $place } 不能建立加密连接：{ $words }。465 端口用 `security = "tls"`，587 端口用 "starttls"。服务器证书由自建机构签发的，请在 `ca_file` 写明该机构的证书。
cli-mail-refused-greet = { $place } 拒绝本机连接：{ $words }。请联系邮件服务器管理人员放行。
cli-mail-refused-sign-in = { $place } 不接受用户和密码：{ $words }。请检查 `[smtp] user` 和 `password_file`；有的服务器要求使用专给程序的授权码。
cli-mail-refused-sender = { $place } 不收这个发件地址的邮件：{ $words }。请把 `[smtp] sender` 设为 `user` 可以使用的地址。
cli-mail-refused-recipient = { $place } 不收发往这个地址的邮件：{ $words }。地址无误的，可能服务器只为登录用户转发：请设置 `[smtp] user` 和 `password_file`。
cli-mail-refused-letter = { $place } 不收这封邮件：{ $words }。请向邮件服务器管理人员了解原因。
cli-outbound-text-sent = { $place } 已收下发给 { $to } 的测试短信。请看是否收到。
cli-outbound-no-texts = 本机关不发短信：`[work] sms` 是 "noop"。请改为 "http" 或 "folder"。
cli-doctor-sms = 短信交给 { $place } 发出；试发一条：`yingda outbound test --to <号码>`
cli-sms-refused = { $place } 没有收下短信：{ $words }。请检查 `[sms] url`、`body`、`authorization`、`secret_file`，并向短信网关管理方了解返回值的意思（`answer_at`、`answer_taken`）。
cli-sms-unfit-no-url = 没有写明短信网关。请设置 `[sms] url`，或者把 `[work] sms` 改为 "folder" 或 "noop"。
cli-sms-unfit-url = `[sms] url` 不是网址：{ $url }。请填写网关给的地址，例如 https://sms.example.org/send。
cli-sms-unfit-open = `[sms] url` 会把号码和短信不加密地发到 { $host }。请改用 https 地址；http 只能用于本机上的网关（localhost）。
cli-sms-unfit-body = `[sms] body` 应当是一个 JSON 对象，其中的文字要用花括号里的词写明号码和内容两处，写法见示例配置。`format = "form"` 时每个值都是文字。
cli-sms-unfit-secret = `[sms]` 里提到了密钥，但 `secret_file` 没有指明存放密钥的文件。
cli-sms-unfit-answer = `[sms] answer_at` 以 "/" 开头，并且要写明 `answer_taken`；`answer_never` 写另外的值。不写 `answer_at` 时，两项都不写。
cli-sms-unfit-file = `[sms]` 写明的文件 { $path } 读不了：{ $cause }。请检查文件名，以及本程序是否有读取权限。
cli-sms-unfit-certificates = 没有可以核对网关的证书（{ $cause }）。要用本机的证书（软件包 ca-certificates）。

## 演示

cli-demo-built = 城市已生成：工单 { $cases } 件，动作 { $acts } 次。
cli-demo-banner = 演示：人物均为虚构，密码人人皆知。请勿录入真实数据。
cli-demo-foreign = 这个文件不是演示生成的。请用 --file 另选，或用 --fresh 替换。
cli-demo-try-agent = 接电话时登记一件新工单；直接答复一个咨询
cli-demo-try-dispatcher = 新工单队列：派出一件，裁定一件退单
cli-demo-try-unit-handler = 签收一件工单，记录联系，拟写答复
cli-demo-try-unit-approver = 审阅一份答复：通过或退回
cli-demo-try-follow-up = 回访一位诉求人，要求重办，结案
cli-demo-try-supervisor = 超期工单；发起督办；从指标追到工单
cli-demo-try-reviewer = 反映热线本身的工单，其他人看不到
cli-demo-try-finance = 预算书：每个数字的出处，两年比较，勾稽核对
cli-demo-try-analyst = 写完昨天的日报，送发布
cli-demo-try-publisher = 发布或退回送来的简报
cli-demo-try-auditor = 谁看过什么，谁做过管理操作
cli-demo-try-pack-administrator = 现行规则，和它们算到哪一天
cli-demo-try-security-administrator = 账号管理

## 导入

cli-import-done = 读取 { $read } 行 = 导入 { $imported } + 已存在 { $present } + 拒收 { $rejected }。记录历史答复 { $replies } 条。
cli-import-dry = 未登记任何内容。读取 { $read } 行 = 合格 { $ready } + 重复 { $repeated } + 拒收 { $rejected }。
cli-import-rejects = 拒收的行，连同行号和原因：{ $file }
cli-import-reject-wrong-width = 字段数 / 列数：{ $about }
cli-import-reject-open-quote = 引号没有闭合
cli-import-reject-undecodable = 含有不属于该编码的字节
cli-import-reject-no-time = 没有收到时间
cli-import-reject-bad-time = 时间不符合对照表中的任何格式：{ $about }
cli-import-reject-future-time = 时间在将来：{ $about }
cli-import-reject-no-text = 标题和内容都为空
cli-import-reject-unknown-value = 对照表没有翻译的值：{ $about }
cli-import-reject-bad-number = 不是数字：{ $about }
cli-import-reject-reply-without-time = 有答复而没有答复时间
cli-import-reject-reply-too-early = 答复时间早于收到时间
cli-import-reject-id-twice = 同一编号的另一行内容不同
cli-import-reject-refused = 规则不允许：{ $about }
cli-import-reject-changed-since = 同一编号先前已导入，内容不同

## 导出、重建、检查、更新结构

cli-export-done = 工单 { $cases } 件，事实 { $facts } 条，写入 { $folder }
cli-rebuild-done = 查看工单 { $cases } 件，修正差异 { $differences } 处。
cli-check-sound = 完好：工单 { $cases } 件，事实 { $facts } 条；历史无缺口，视图与事实一致。
cli-check-unsound = 工单 { $cases } 件、事实 { $facts } 条中发现问题 { $wrong } 处。视图可用 `yingda rebuild` 修正；其他问题请恢复备份并报告。
cli-check-beginning = 历史没有可读的开头
cli-check-versions = 历史有缺口
cli-check-time = 历史时间倒流
cli-check-owner = 未结而无人承接，或已结而仍有承接方
cli-check-view = 视图与事实不一致
cli-check-affair = 事项列表与事项步骤不一致
cli-check-counts = 队列计数与事实不一致
cli-migrate-pending = 待执行步骤：{ $steps }
cli-migrate-done = 数据库已是最新结构。

## 政策包

cli-pack-sound = { $pack } 合格：版本 { $versions } 个，单位 { $units } 个，区划 { $areas } 个，分类 { $categories } 个，时限 { $limits } 条，其中 { $doubts } 条没有核对过原文。
cli-pack-unsound = { $pack }：错误 { $faults } 处。
cli-pack-differences = 差异：{ $count } 处
cli-pack-doubts = 使用前应当核对的时限：{ $count } 条

## 公文

cli-paper-printed = 已打印公文 { $count } 种。字体：{ $fonts }
cli-paper-unknown = 没有公文 { $paper }。可选：{ $papers }

## 账号

cli-account-added = 已添加账号 { $login }。
cli-account-link = { $login } 设置密码的链接，只显示这一次，只能用一次，24 小时内有效：
    { $link }
cli-account-factor-reset = 已取消 { $login } 的第二重验证，下次登录时重新设置。
cli-account-sessions-ended = { $login } 已退出登录。结束的会话：{ $count }
cli-account-now-disabled = { $login } 不能再登录。
cli-account-active = 有效
cli-account-disabled = 停用
cli-account-count = 账号：{ $count } 个
cli-account-unknown = 没有账号 { $login }。
cli-account-taken = 登录名 { $login } 已被使用。
cli-account-unknown-role = 没有角色 { $role }。可选：{ $roles }
cli-account-unknown-unit = 政策包中没有单位 { $unit }。
cli-account-needs-unit = 该角色属于单位，请用 --unit 指明。

## 体检

cli-doctor-version = 应答 { $version }
cli-doctor-pack = 政策包 { $pack }；应当核对的时限：{ $doubts } 条
cli-doctor-no-pack = 政策包不能使用：{ $cause }
cli-doctor-calendar = { $year } 年节假日已载入（缺少时按周末和固定节日推算）
cli-doctor-papers = 公文可以打印；字体：{ $fonts }
cli-doctor-no-papers = 公文不能打印。{ $cause }
cli-doctor-schema = 数据库 { $url } 已是最新结构
cli-doctor-schema-old = 数据库 { $url } 落后 { $steps } 步；`yingda migrate` 或下次启动时更新
cli-doctor-no-store = 数据库 { $url } 打不开：{ $cause }。请检查地址，以及服务是否运行、文件是否存在。
cli-doctor-accounts = 可以登录的账号：{ $count } 个
cli-doctor-no-accounts = 没有人能登录：`yingda account add admin --role security_administrator`
cli-doctor-cases = 工单：{ $cases } 件；到期待记录的计时：{ $missed } 个（很多时请看 `yingda work` 是否在运行）

## 进度

cli-progress-rebuild = 重建视图
cli-progress-check = 检查工单
cli-progress-import = 行
cli-progress-export = 导出工单
cli-progress-bench = 生成工单
cli-progress-demo = 城市的天数

## 故障

cli-fault = 没有成功：{ $cause }
cli-fault-unavailable = 数据库连接不上：{ $cause }
    请检查地址（--database 或 [database] url）、服务是否运行、是否有写入权限。`yingda doctor` 会逐项检查。
cli-fault-conflict = 另一个进程正在写入同一数据库：{ $cause }
    没有丢失任何内容，请重试。
cli-fault-broken = 数据库中有本程序读不懂的内容：{ $cause }
    请不要继续写入。运行 `yingda check`，恢复备份，并报告。
cli-fault-import = 表格与对照表不符：{ $cause }
cli-fault-pack = 政策包不能使用。错误及所在行：
    { $cause }
