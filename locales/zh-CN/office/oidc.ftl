### 用单位的统一身份认证登录（OpenID Connect）。

oidc-name = 统一身份认证
oidc-enter = 用{ $name }登录
oidc-password = 用密码登录

## 登录没有完成

oidc-down = { $name }暂时用不了
oidc-down-lead = 对方没有应答，与您的账号无关。
oidc-down-help = 请先用密码登录。一直这样，请告诉安全管理员。
oidc-failed = 没有登录成功
oidc-failed-lead = { $name }没有证明您的身份：可能是等得太久，或者在对方那里取消了。
oidc-failed-help = 请再试一次，或者用密码登录。
oidc-unlinked = 还没有关联账号
oidc-unlinked-lead = 您在{ $name }的身份没有关联到这里可以登录的账号。
oidc-unlinked-help = 请先用密码登录，在“我的账号”中关联。没有账号的，请找安全管理员开通。
oidc-taken = 没有关联成功
oidc-taken-lead = 您在{ $name }的身份已经关联到这里的另一个账号。
oidc-taken-help = 一个身份只能关联一个账号。请先在那个账号中取消关联，或者找安全管理员。

## 关联

oidc-link = 关联
oidc-link-title = 关联{ $name }
oidc-link-lead = 请到{ $name }登录一次。回来以后，您就可以用它登录这里的账号。
oidc-link-go = 前往{ $name }
oidc-linked = 已关联，可以用它登录。
oidc-not-linked = 未关联。关联后可以用它登录，密码仍然有效。
oidc-linked-already = 已经关联。要换一个身份，请先取消关联。
oidc-unlink = 取消关联
oidc-unlinked-done = 已取消关联，其他设备已退出登录。
oidc-admin-linked = 已关联{ $name }
oidc-admin-unlink = 取消关联{ $name }

## 审计

audited-identity-linked = 关联统一身份认证
audited-identity-unlinked = 取消关联统一身份认证
audited-recovery-codes-renewed = 重新生成恢复码
