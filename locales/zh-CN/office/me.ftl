### “我的账号”：密码、第二重验证、设备、令牌。

me-title = 我的账号
me-last = 上一次登录：{ $moment }。
me-first-time = 这是您第一次登录。
me-failures = 这次登录之前，有 { $count } 次尝试失败。如果不是您本人，请修改密码并告诉安全管理员。
me-current = 当前密码
me-current-wrong = 当前密码不对。
me-password-change = 修改密码
me-password-help = 其他设备都会退出登录。
me-password-done = 密码已修改，其他设备已退出登录。
me-factor-on = 已设置。
me-factor-off = 未设置。
me-factor-required = 未设置。下次登录时会请您设置，也可以现在就设置。
me-factor-left = 还剩 { $count } 个恢复码。
me-factor-set-up = 设置
me-factor-replace = 换一部手机
me-recovery-renew = 重新生成恢复码
me-devices = 已登录的设备
me-devices-help = 只记录浏览器种类，不记录地址。
me-device = 浏览器
me-opened = 登录时间
me-seen = 最近使用
me-here = 本机
me-end = 退出
me-end-others = 退出其他所有设备
me-tokens = 程序令牌
me-tokens-help = 使用接口的程序以您的名义办事，请只给它需要的权限。
me-token-make = 新建令牌
me-token-name = 用途
me-token-name-missing = 请写明令牌的用途。
me-token-scopes = 可以做什么
me-token-scope-missing = 请选择令牌可以做什么。
me-token-days = 有效天数
me-token-days-unfit = 请填 1 到 365 天。
me-token-many = 您已有 20 个令牌，请先撤销一个。
me-token-expires = 有效期至
me-token-used = 最近使用
me-token-unused = 从未
me-token-revoke = 撤销
me-token-fresh = 新令牌只显示这一次：
me-token-fresh-help = 请像密码一样保管。丢失或被人看到时，撤销后重新建一个。

scope-cases-read = 查看工单和队列（cases:read）
scope-cases-act = 登记和办理工单（cases:act）
scope-figures-read = 查看统计数据（figures:read）

## 浏览器种类

device-browser-wechat = 微信
device-browser-edge = Edge
device-browser-opera = Opera
device-browser-firefox = Firefox
device-browser-chrome = Chrome
device-browser-safari = Safari
device-browser-program = 程序
device-system-harmony = 鸿蒙
device-system-android = 安卓
device-system-ios = iOS
device-system-windows = Windows
device-system-mac = macOS
device-system-linux = Linux

## 账号管理

admin-change = 更改
admin-save-roles = 保存角色
admin-link = 重置密码
admin-link-fresh = 请 { $login } 用这个链接设置密码，只显示这一次，24 小时内有效：
admin-link-fresh-help = 请当面或通过可靠途径交给本人。链接只能用一次，原密码已失效。
admin-factor-reset = 重置第二重验证
admin-sessions-end = 退出所有设备
admin-fault-together = 一个账号不能同时是{ $one }和{ $other }：定规则的、管账号的、做审计的应是三个人；承办单位的人员不兼任其他岗位。

## 令牌不能做的事

error-scope = 令牌没有这个权限
error-scope-text = 令牌缺少权限范围 { $scope }。
error-scope-help = 请在“我的账号”中新建有此权限的令牌。有疑问请拨打 { $hotline }。
error-no-scope = 令牌不能这样用
error-no-scope-text = 这件事不能用令牌办理，需要本人办理。
error-no-scope-help = 请本人登录办理。有疑问请拨打 { $hotline }。
problem-factor = 需要第二重验证
problem-factor-detail = 该账号设有第二重验证：请把六位动态码放在 code 字段。每个动态码只能用一次。
problem-no-factor = 未设置第二重验证
problem-no-factor-detail = 本单位要求第二重验证。请先在网页上登录一次并完成设置。
