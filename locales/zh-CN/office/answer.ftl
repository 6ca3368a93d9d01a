### 典型答复：从办结的工单中整理，去掉个人信息，两人把关后公开。

answer-bench-lead = 从办结的工单整理，去掉一切个人信息，由另外一人发布。电话、证件号、车牌号、邮箱和诉求人的姓名、联系方式不能出现。
answer-reason = 原因
answer-standing-proposed = 待发布
answer-standing-returned = 已退回
answer-standing-released = 已发布
answer-standing-withdrawn = 已撤下
answer-do-propose = 推荐典型答复
answer-do-propose-help = 只能从您可以查看的已办结工单整理。请改写，不要照抄。
answer-from-case = 推荐为典型答复
answer-do-rewrite = 重写
answer-do-release = 发布
answer-do-release-help = 请逐字核对，确认看不出是谁的事。
answer-do-give-back = 退回
answer-do-withdraw = 撤下
answer-fault-may-not-propose = 您的角色不能推荐典型答复。请找有这项权限的人。
answer-fault-may-not-release = 您的角色不能发布典型答复。请找有这项权限的人。
answer-fault-case-open = 这个工单还没有办结，办结后才能整理。
answer-fault-words-missing = 问题和答复都要写。
answer-fault-holds-number = 文字中有电话、证件号或者其他长数字，请去掉。金额可以写成“1000万元”。
answer-fault-holds-plate = 文字中有车牌号，请去掉。
answer-fault-holds-address = 文字中有电子邮箱，请去掉。
answer-fault-holds-requester = 文字中有诉求人的姓名或者联系方式，请去掉。
answer-fault-not-waiting = 它已经发布、退回或者撤下，现在不能这样做。
answer-fault-not-released = 只有已发布的才能撤下。
answer-fault-same-person = 写的人不能自己发布，请由另外一人发布。
answer-fault-reason-missing = 请写明原因。
