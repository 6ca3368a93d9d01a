### 使用系统的人的身份。

## 角色

role-requester = 诉求人
role-agent = 坐席
role-dispatcher = 派单员
role-unit-handler = 承办经办人
role-unit-approver = 承办审核人
role-follow-up = 回访员
role-supervisor = 督办员
role-reviewer = 复查复核员
role-analyst = 分析员
role-finance = 财务
role-publisher = 发布员
role-pack-administrator = 政策包管理员
role-security-administrator = 安全管理员
role-auditor = 审计员
role-importer = 导入
role-link = 上级对接
role-system = 系统
