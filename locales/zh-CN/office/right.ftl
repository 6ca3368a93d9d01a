### 角色在办理工单以外可以做什么。

right-manage-accounts = 管理账号
right-manage-packs = 管理政策包
right-read-audit = 查阅审计记录
right-reveal = 查看隐去的联系方式
right-see-figures = 查看指标
right-see-board = 查看态势
right-settle-rights = 处理个人信息权利请求
right-manage-retention = 管理保存期限
right-publish = 发布
right-find-cases = 按编号查找工单
right-export = 导出
right-manage-hall = 管理候访大厅
right-manage-reception = 管理领导接待日
right-manage-meetings = 召集协调会和联席会议
right-manage-topics = 管理建议征集
right-manage-aid = 办理信访解难帮扶
right-manage-duties = 履行本机关的时限义务
right-see-budget = 查看预算与绩效
right-manage-budget = 办理预算与绩效
right-appraise = 考核外包服务和承办单位
right-write-bulletins = 编写简报
right-write-sentences = 为本单位或全单位编写常用语

## 没有这项权限

error-no-right = 您的角色没有这项权限
error-no-right-text = 这里需要“{ $right }”的权限，有这项权限的是：{ $holders }。
error-no-right-help = 如果您同时担任其中的角色，请在页面上方更换；否则请找有这项权限的人。谁有哪些权限，写在政策包的 roles.toml 中。
cli-account-roles-clash = “{ $one }”和“{ $other }”不能由同一个账号担任。请分给两个人。
work-nothing-here = 您的角色在工作台上还没有页面。可以做什么，由政策包的 roles.toml 规定。
