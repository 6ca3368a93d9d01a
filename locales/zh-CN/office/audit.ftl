### 审计：谁看了什么，谁管理了什么。

audit-title = 审计记录
audit-lead = 这里只有代码、工单编号和工作人员的姓名，没有诉求内容。记录只增不改，前后相扣；您在这里的每次查询也会留下记录。
audit-who = 谁
audit-kind = 做了什么
audit-every-kind = 全部
audit-case = 工单编号
audit-search = 查询
audit-no-case = 没有这个编号的工单。末位是校验码，请逐位核对。
audit-empty = 这几天里没有符合条件的记录。请放宽日期，或者去掉一个条件。
audit-nth = 序号
audit-when = 时间
audit-purpose = 用途
audit-next = 更早的记录

## 做了什么

audited-viewed-case = 查看工单
audited-revealed-contact = 查看联系方式
audited-opened-file = 打开附件
audited-exported = 导出数据
audited-searched-contact = 按联系方式查找
audited-signed-in = 登录
audited-sign-in-failed = 登录失败
audited-signed-out = 退出
audited-password-changed = 修改密码
audited-password-reset-link = 发出密码重置链接
audited-link-used = 使用链接
audited-second-factor-enrolled = 启用第二因素
audited-second-factor-reset = 撤销第二因素
audited-recovery-code-used = 使用恢复码
audited-token-made = 发给程序令牌
audited-token-revoked = 收回程序令牌
audited-sessions-ended = 终止会话
audited-account-added = 新增账号
audited-account-changed = 变更账号
audited-account-locked = 锁定账号
audited-keys-rotated = 更换密钥
audited-erased = 删除个人信息
audited-retention-run = 到期清理
audited-hold-set = 设定暂停删除
audited-hold-ended = 解除暂停删除
audited-backup-made = 备份
audited-restored = 恢复
audited-pack-changed = 变更政策包
audited-rights-request-filed = 诉求人提出个人信息权利请求
audited-rights-request-taken = 受理个人信息权利请求
audited-rights-request-settled = 答复个人信息权利请求
audited-rights-request-withdrawn = 诉求人撤回个人信息权利请求
audited-copy-given = 提供个人信息副本
audited-log-verified = 核验透明日志
audited-published = 发布
audited-audit-read = 查阅审计记录
audited-audit-exported = 导出审计记录
audited-audit-checked = 核验审计记录

## 命令行

cli-help-audit = 审计记录：列出、导出、核验
cli-help-audit-list = 列出最近的审计记录
cli-help-audit-export = 把审计记录导出为 CSV
cli-help-audit-check = 从头核验审计记录的哈希链
cli-audit-sound = 审计记录完好：{ $entries } 条，末条第 { $nth } 条，末条哈希 { $hash }。请把这个哈希抄到系统之外保存，以后可以比对。
cli-audit-unsound = 审计记录有 { $wrong } 处不对，共核验 { $entries } 条。请保留现场，联系审计员。
cli-audit-missing = 第 { $from } 条起缺失，直到第 { $before } 条之前
cli-audit-changed = 第 { $nth } 条被改动
cli-audit-exported = 已导出 { $entries } 条到 { $file }。
cli-option-audit-list-limit = 最多列出几条
cli-option-audit-export-out = 写到哪个文件
cli-check-audit = 审计记录的哈希链不完整；详情见 yingda audit check
