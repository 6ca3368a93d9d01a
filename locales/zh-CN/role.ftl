### 使用系统的人的身份。

## 角色

role-requester = 诉求人
role-agent = 坐席
role-dispatcher = 派单员
role-unit-handler = 承办经办人
role-unit-approver = 承办审核人
role-follow-up = 回访员
role-supervisor = 督办员
role-administrator = 管理员
role-importer = 导入
role-system = 系统
