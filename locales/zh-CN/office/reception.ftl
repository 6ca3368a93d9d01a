### 领导接待日：公布、预约、阅卷、记录、交办、反馈。

reception-public = 查看公开页面
reception-suggested = 按惯例的接待日
reception-suggested-help = 来自政策包，已考虑节假日。点一个日期来安排。
reception-leader-unit-hint = 反映该单位的诉求由其他领导接待。
reception-none-planned = 还没有安排接待日。
reception-booked = 已预约
reception-assigned = 交办
reception-assigned-help = 单位的办理在工单上进行：
reception-late = { $unit }：应于 { $due } 办结
reception-late-head = 已交办、超期未办结：
reception-agreed = 已读给来访人听，来访人确认
reception-not-read-back = 尚未读给来访人听。

reception-do-plan = 安排接待日
reception-do-plan-help = 公布之前外界看不到。
reception-do-publish = 公布
reception-do-publish-help = 公布后群众可以看到并预约。
reception-do-close = 结束接待日
reception-do-call-off = 取消接待日
reception-do-call-off-help = 已预约的人都会收到通知。
reception-do-pre-read = 已阅卷
reception-do-receive = 记录接待情况
reception-do-read-back = 已复述确认
reception-do-read-back-help = 先把记录读给来访人听，确认后再办理。
reception-do-assign = 交办
reception-do-assign-help = 被反映的单位不在可选之列。
reception-do-answer = 反馈诉求人
reception-do-answer-help = 诉求人会收到通知，并在诉求页面看到。
reception-do-miss = 未接待

call-off-leader-away = 领导不能到场
call-off-place-closed = 场地不能使用
call-off-mistake = 安排有误
call-off-emergency = 突发事件或天气
