### Who uses the system, in which role.

## Roles

role-requester = 申出人
role-agent = 受付オペレーター
role-dispatcher = 割り当て担当者
role-unit-handler = 担当機関の処理者
role-unit-approver = 担当機関の承認者
role-follow-up = 事後確認の担当者
role-supervisor = 監督担当者
role-reviewer = 再審査担当者
role-analyst = 分析担当者
role-finance = 財務担当者
role-publisher = 公開担当者
role-pack-administrator = ポリシーパック管理者
role-security-administrator = セキュリティ管理者
role-auditor = 監査担当者
role-importer = データ取り込み
role-link = 上級機関との接続
role-system = システム
