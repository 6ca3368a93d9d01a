### 工作人员登录、退出和选择角色。

## 登录

sign-in-title = 工作人员登录
sign-in-lead = 这里是工作人员的入口。
sign-in-citizen = 查自己的事不用登录，请从这里进
sign-in-login = 账号
sign-in-password = 密码
sign-in-enter = 登录
sign-in-wrong = 账号或密码不对
sign-in-demo = 演示账号
sign-in-demo-hint = 这是演示系统，数据都是虚构的。点一个角色直接进入。
sign-in-go-on = 进入
sign-out = 退出登录

## 角色

sign-in-role = 以哪个角色工作？
sign-in-role-hint = { $name }，您有几个角色。做的每件事都按所选角色记录，可以随时更换。
sign-in-role-requester = 反映问题的人
sign-in-role-agent = 接听来电，登记和直接答复
sign-in-role-dispatcher = 核对、派单、裁定退单
sign-in-role-unit-handler = 在承办单位办理和拟写答复
sign-in-role-unit-approver = 在承办单位审核答复
sign-in-role-follow-up = 回访和结案
sign-in-role-supervisor = 督办和查看超期
sign-in-role-reviewer = 办理对热线本身的投诉，复查复核
sign-in-role-analyst = 查看指标和态势，看不到工单
sign-in-role-finance = 查看与预算有关的指标，看不到工单
sign-in-role-publisher = 发布问答和公告，看不到工单
sign-in-role-pack-administrator = 管理政策包，看不到工单
sign-in-role-security-administrator = 管理账号，看不到工单
sign-in-role-auditor = 查阅审计记录，看不到工单
sign-in-role-importer = 导入历史数据
sign-in-role-link = 接收上级转来的办件
sign-in-role-system = 系统自动执行
