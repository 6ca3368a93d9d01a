### 领导接待日：公布、预约、阅卷、记录、交办、反馈。

reception-title = 领导接待日
reception-lead = 在这些日子，领导当面接待群众。为您已提交的诉求预约一个时间；领导事先阅卷；您说的话会记录下来并读给您听；办理结果会告诉您。
reception-offer-hint = 当面反映：预约时间，或查看接待记录和反馈。
reception-none = 目前没有公布的接待日。
reception-hours = { $day } { $from }–{ $to }
reception-who = { $post } { $name }
reception-full = 已约满。
reception-free = 还可预约 { $count } 个时间。
reception-there = 现场提供：
reception-how = 怎样预约
reception-how-track = 已有诉求：用编号和查询码打开，选一个时间。
reception-how-file = 还没有诉求：先提交，领导才能事先了解。
reception-how-come = 不方便上网：到候访大厅或拨打热线，由工作人员代为预约。
reception-kept = 除办理所需以外，不留存您的其他信息。
reception-calendar = 日历订阅
reception-book-lead = 请选择时间。接待前会有人阅看您的诉求。
reception-help-wanted = 当天我需要协助
reception-bring = 请带上诉求编号。不能来时请取消预约，把时间留给别人。
reception-slot-missing = 请选择时间。
reception-done-booked = 预约成功。
reception-done-withdrawn = 已取消预约。
reception-record = 接待记录
reception-read-back-at = 已读给来访人听并确认：{ $when }
reception-answer = 反馈
reception-assigned-to = { $unit }，期限 { $due }

reception-do-book = 预约
reception-do-withdraw = 取消预约

reception-status-planned = 待公布
reception-status-published = 已公布
reception-status-called-off = 已取消
reception-status-closed = 已结束

slot-free = 空闲
slot-booked = 已预约
slot-pre-read = 已阅卷
slot-received = 已接待
slot-assigned = 已交办
slot-answered = 已反馈
slot-missed = 未接待
slot-withdrawn = 已取消

missed-visitor-away = 来访人未到
missed-leader-away = 领导临时有事，另行安排
missed-settled = 事项此前已解决
missed-hindered = 天气、交通或身体原因

reception-fault-may-not-keep = 您的角色不能管理领导接待日。
reception-fault-plan-unsound = 请填写日期、时间、地点和领导职务，每人至少五分钟。
reception-fault-day-past = 这一天已经过去。
reception-fault-not-published = 这一天没有公布，或者已经结束。
reception-fault-not-planned = 这一天已公布、取消或结束。
reception-fault-no-such-slot = 这一天没有这个时间。
reception-fault-slot-taken = 这个时间刚被别人约走，请另选。
reception-fault-booked-already = 这件诉求当天已有预约。
reception-fault-too-late = 接待已经开始，不能再预约。
reception-fault-no-such-case = 没有您可以查看的这个工单。
reception-fault-leader-is-accused = 这件诉求反映的正是该领导的单位，请选择其他领导接待的日子。
reception-fault-not-there = 现在不是这一步，可能已有人办过。
reception-fault-too-early = 接待还没有开始。
reception-fault-words-missing = 请填写内容或选择原因。
reception-fault-not-read-back = 请先把记录读给来访人听。
reception-fault-no-such-unit = 请选择单位。
reception-fault-unit-is-accused = 工单反映的正是这个单位，请另选。
reception-fault-due-too-early = 期限不能早于接待日。
reception-fault-somebody-waits = 还有预约的人没有得到反馈。
