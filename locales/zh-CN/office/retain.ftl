# 保存期限与依法保留

cli-help-retain = 删除按保存期限不应再保存的内容
cli-option-retain-dry-run = 只列出将删除的内容和其余内容保留的原因
cli-help-hold = 依法保留：保留期间，该工单的任何内容都不删除
cli-help-hold-place = 对工单设定保留
cli-help-hold-end = 解除工单的全部保留
cli-help-hold-list = 列出工单的保留记录，含已解除的
cli-option-hold-place-number = 工单编号
cli-option-hold-end-number = 工单编号
cli-option-hold-list-number = 工单编号
cli-option-hold-place-reason = 原因，用 retention.toml 中的代码

retain-goes = 删除
retain-stays-open = 保留：工单未办结
retain-stays-held = 保留：有依法保留
retain-stays-rating-open = 保留：仍可评价，或督办未结束
retain-stays-not-yet = 保留：未到期限
retain-stays-for-ever = 保留：未规定期限
retain-would = 将删除 { $erased } 份材料，保留 { $kept } 份，涉及 { $cases } 个工单。未作任何改动。
retain-done = 已删除 { $erased } 份材料，保留 { $kept } 份，涉及 { $cases } 个工单。

record-class-requester = 诉求人信息
record-class-matter = 诉求内容
record-class-attachment = 附件
record-class-note = 备注
record-class-reply = 答复
record-class-query-code = 查询码
record-class-audit-entry = 审计记录

hold-no-case = 没有编号为 { $number } 的工单。
hold-no-reason = 规则中没有这个原因。可用的有：{ $known }。
hold-placed = 已对工单 { $number } 设定保留：解除之前，其内容不会删除。
hold-ended = 已解除工单 { $number } 的 { $holds } 项保留。
