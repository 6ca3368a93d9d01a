### 协调会和联席会议：议程、纪要、议定事项、办结证明。

meeting-title = 协调会与联席会议
meeting-none = 没有会议。
meeting-held-count = { $year } 年已召开 { $count } 场
meeting-open-resolutions = 未落实事项
meeting-late = { $unit }：应于 { $due } 落实
meeting-late-head = 超期未落实的议定事项：
meeting-invited = 参会单位：
meeting-agenda = 议程
meeting-agenda-empty = 议程上没有您可以查看的工单。
meeting-agenda-hidden = 另有 { $count } 件您不能查看，纪要不向您显示。
meeting-minutes = 会议纪要
meeting-cancelled = 会议取消
meeting-resolution = 议定事项 { $nth }
meeting-due = 期限 { $due }

meeting-do-convene = 召集会议
meeting-do-convene-help = 至少两个单位。被反映的单位不参加讨论该工单的会议。
meeting-do-list = 列入议程
meeting-do-unlist = 移出议程
meeting-do-invite = 增加参会单位
meeting-do-hold = 已召开：会议纪要
meeting-do-cancel = 取消会议
meeting-do-resolve = 记录议定事项
meeting-do-resolve-help = 每项写明工单、责任单位和期限。期限填日期，或按天数计算。
meeting-do-report = 报告进展
meeting-do-prove = 提交办结证明
meeting-do-drop = 不再落实并说明原因
meeting-do-close = 会议办结
meeting-do-close-help = 每件工单都有议定事项，每项都已办结或说明原因。

meeting-kind-coordination = 协调会
meeting-kind-joint-conference = 联席会议

meeting-status-convened = 已召集
meeting-status-held = 已召开，落实中
meeting-status-cancelled = 已取消
meeting-status-closed = 已办结

resolution-open = 落实中
resolution-proven = 已办结
resolution-dropped = 不再落实

meeting-fault-may-not-convene = 您的角色不能召集会议。
meeting-fault-notice-unsound = 请填写会议类型、日期、时间、地点、主持，并选择至少两个单位。
meeting-fault-no-such-unit = 请选择单位。
meeting-fault-invited-already = 这个单位已在参会之列。
meeting-fault-no-such-case = 没有您可以查看的这个工单。
meeting-fault-listed-already = 这件工单已在议程上。
meeting-fault-not-listed = 这件工单不在议程上。
meeting-fault-accused-is-invited = 工单反映的单位在参会之列，不能在它的会上讨论；请另行召集会议。
meeting-fault-accused-is-responsible = 工单反映的正是这个单位，请另选。
meeting-fault-nothing-to-discuss = 请先把工单列入议程。
meeting-fault-too-early = 还没有到开会的日子。
meeting-fault-not-convened = 会议已召开、取消或办结。
meeting-fault-not-held = 会议尚未召开，或已办结。
meeting-fault-words-missing = 请填写内容。
meeting-fault-due-too-early = 请填写不早于会议日期的期限，或天数。
meeting-fault-no-such-resolution = 请选择议定事项。
meeting-fault-resolution-over = 这一项已办结或不再落实。
meeting-fault-not-responsible = 只有责任单位或召集人可以报告这一项。
meeting-fault-resolutions-open = 还有议定事项没有办结，也没有说明原因。
meeting-fault-case-unresolved = 议程上还有工单没有议定事项。
