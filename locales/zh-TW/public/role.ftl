### Who uses the system, in which role.

## Roles

role-requester = 訴求人
role-agent = 接線員
role-dispatcher = 派案員
role-unit-handler = 承辦經辦人
role-unit-approver = 承辦審核人
role-follow-up = 回訪員
role-supervisor = 督辦員
role-reviewer = 複查複核員
role-analyst = 分析員
role-finance = 財務人員
role-publisher = 發布員
role-pack-administrator = 政策包管理員
role-security-administrator = 安全管理員
role-auditor = 審計員
role-importer = 匯入
role-link = 上級對接
role-system = 系統
