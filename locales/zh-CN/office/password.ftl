### 密码要求和设置密码。

password-new = 新密码
password-again = 再输一遍
password-hint = 至少 { $count } 个字符。几个只有您会放在一起的词就很好。什么字符都可以，也不会要求定期更换。
password-set = 设置密码
password-differ = 两次输入的密码不一样。
password-too-short = 请至少用 { $count } 个字符。
password-too-long = 太长了，最多 256 个字节。
password-own-words = 请不要包含账号、姓名或单位名称，这些最先被人尝试。
password-common = 这样的密码最容易被猜到。请换一个，比如四个互不相干的词。
password-breached = 这个密码已在别处泄露过。请换一个。

## 用一次性链接进来

welcome-title = 欢迎
welcome-first = 这是一套新系统，您是第一位安全管理员，由您决定谁可以登录。请选定账号和密码。
welcome-lead = { $name }，请设置密码。除了您，谁也不知道它，管理员也不例外。
welcome-login-hint = 字母、数字和 . _ -
welcome-login-unfit = 账号为 1 至 60 位，只能用字母、数字和 . _ -
welcome-name = 您的姓名，同事会看到
welcome-name-unfit = 请填写姓名。
welcome-spent = 这个链接打不开了
welcome-spent-lead = 它已经用过，或者有了更新的链接，或者已过 24 小时。
welcome-spent-help = 请找安全管理员要一个新的。在服务器上也可以运行 yingda account link 加账号。
