### 关注一件事办到哪一步：谁路过都能看，只有进度，没有任何人写的内容。

follow-title = 办到哪一步
follow-at = { $subject }，{ $place }，{ $day }反映
follow-about = { $subject }，{ $day }反映
follow-of-day = { $day }反映的一件事
follow-received = 已收到
follow-handling = 正在办理
follow-answered = 已答复
follow-closed = 已办结
follow-elsewhere = 不在这里继续办理
follow-received-more = 热线正在核对，接着交给负责的单位。
follow-handling-more = 已有一个单位负责，办完会答复反映的人。
follow-answered-more = 单位已经答复反映的人，热线正在回访。
follow-closed-more = 已经办完。如果现场还没有好，请再提一件诉求，写明这件事的日期。
follow-elsewhere-more = 可能与另一件合并，或者转到了别的单位。如果现场还没有好，请提一件诉求。
follow-again = 以后再来看
follow-keep = 请收藏这个网址，它就是凭证。知道网址的人都能看到这一页，但看不到任何人的姓名和内容。
follow-feed = 用订阅软件关注（Atom）
follow-own = 我也要反映
follow-track = 我有编号和查询码
follow-nothing-kept = 谁在关注，我们不知道，也不计数。不想看了，删掉网址就行。
