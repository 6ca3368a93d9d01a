### 人民建议征集：议题、意见建议、结果。

topics-title = 建议征集
topics-lead = 我们就下面的问题征求大家的意见。写明为什么征集、怎样参与、到哪一天为止；结束后，采纳了什么、没有采纳什么、为什么，都在这里公布。
topics-open = 正在征集
topics-none-open = 现在没有正在征集的议题。您随时可以提出自己的建议。
topics-file = 提出建议
topics-others = 其他议题
topics-period = { $from }至{ $through }
topics-purpose = 为什么征集
topics-way = 怎样参与
topics-answer = 结果
topics-reasons = 理由
topics-adopted-by = { $adoption }（{ $way }）
topics-opinion = 这个结果对您有帮助吗
topics-opinion-lead = 评价的是这个结果，不是写建议的人，也不是办理的人。不记名。
topics-opinion-ask = 您的看法
topics-opinion-send = 提交
topics-opinion-missing = 请选择一项。
topics-rated = 谢谢，已经记下。
topics-write = 写下您的意见
topics-write-lead = 可以不留姓名。
topics-said-shown = 您写的内容会先去掉姓名、电话、住址等个人信息，经两个人看过，再在本页公布；原文不公布。
topics-said-own = 如果写的是您自己需要解决的事，我们会另立一件工单，按时限答复您；凭下一页的查询码查看编号和进度。
topics-said-name = 姓名和联系方式从不公布，只在需要答复您的时候使用。
topics-text = 您的意见建议
topics-text-hint = 建议什么、为什么。最多{ $most }字。
topics-contact = 电话或者电子邮箱
topics-contact-hint = 只在需要答复您的时候使用。
topics-contact-odd = 这不像电话号码或者电子邮箱，请检查，或者留空。
topics-hide = 不要公布我写的内容
topics-hide-hint = 我们照样会看，只是不在本页公布。
topics-urgent = 这件事很急
topics-urgent-hint = 不等征集结束，先看先办。有人身危险请拨打110、119、120。
topics-send = 提交
topics-said = 大家的意见
topics-counts = 收到{ $all }条，公布{ $shown }条，不予公布{ $withheld }条，待审看{ $waiting }条。
topics-counts-help = 不予公布须由两个人共同决定，理由只有五种：与议题无关、涉及他人隐私或名誉、违反法律、属于个人诉求、本人不愿公布。
topics-award = 优秀建议
topics-sent = 已经收到
topics-sent-lead = 您的意见已经收到。
topics-code = 查询码
topics-code-help = 请记下查询码：凭它可以看到是否公布、是否转为工单。丢失后无法找回。
topics-next = 接下来：两个人审看；征集结束后，集中公布结果。
topics-back = 回到议题
topics-mine = 查看我写的意见
topics-mine-lead = 输入提交时给您的查询码。
topics-mine-find = 查看
topics-mine-unknown = 没有这个查询码。请逐个字符核对。
topics-mine-words = 您写的
topics-mine-as-shown = 公布的内容
topics-mine-shown = 已经公布。
topics-mine-withheld = 没有公布：{ $ground }。
topics-mine-waiting = 还在审看。
topics-mine-case = 已经转为工单
topics-mine-case-help = 用下面的编号和查询码查看办理进度、补充材料、评价。

## 议题所处阶段

topic-standing-drafted = 草稿
topic-standing-coming = 即将开始
topic-standing-open = 征集中
topic-standing-over = 征集结束，正在研究
topic-standing-answered = 已公布结果

## 意见所处阶段

withholding-off-topic = 与议题无关
withholding-about-persons = 涉及他人隐私或者名誉
withholding-unlawful = 违反法律法规
withholding-own-demand = 属于个人诉求，另行答复
withholding-asked = 本人不愿公布
adoption-adopted = 采纳
adoption-partly = 部分采纳
adoption-kept-in-mind = 留作参考
adoption-not-adopted = 不采纳
conversion-measure = 转化为具体措施
conversion-reference = 作为工作参考
conversion-rulemaking = 纳入法规政策的制定修改
conversion-congress = 供人大监督、议案建议参考
conversion-decision = 作为决策依据
usefulness-useful = 有帮助
usefulness-partly = 部分有帮助
usefulness-not-useful = 没有帮助

## 不能办理

contribution-fault-may-not-manage = 您的角色不能审看意见。请找有这项权限的人。
contribution-fault-not-open = 这个议题现在不收意见：还没有开始，或者已经结束。您可以用“提出诉求”提交建议。
contribution-fault-words-missing = 请写内容。
contribution-fault-screened-already = 已经审看完毕。
contribution-fault-nothing-proposed = 还没有人提出审看意见。
contribution-fault-same-person = 须由另一个人确认：提出和确认不能是同一个人。
contribution-fault-split-already = 已经转为工单。
contribution-fault-not-shown = 只有公布了的意见可以记为优秀建议。
contribution-fault-awarded-already = 已经记为优秀建议。
opinion-fault-no-answer = 结果还没有公布。
opinion-fault-given-already = 您已经评价过。
