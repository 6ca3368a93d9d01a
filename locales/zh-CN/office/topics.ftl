### 人民建议征集：议题、意见建议、结果。

## 意见所处阶段

contribution-standing-received = 待审看
contribution-standing-urgent = 待审看（急）
contribution-standing-proposed = 待第二人确认
contribution-standing-shown = 已公布
contribution-standing-withheld = 不予公布

## 工作台

topics-work-lead = 议题公开前必须写明目的、方式和期限；公开后不再改动；期限届满才能结束；结果集中公布。
topics-none = 还没有议题。
topics-title-field = 议题
topics-standing = 阶段
topics-period-head = 期限
topics-waiting = 待审看
topics-new = 新议题
topics-new-help = 先存为草稿，确认后再公开。
topics-way-hint = 除本页以外，还可以怎样参与：来信地址、电话、现场。
topics-from = 第一天
topics-through = 最后一天
topics-save = 保存草稿
topics-public = 公开页面
topics-edit = 修改草稿
topics-publish = 公开
topics-publish-help = 公开后，题目、目的、方式和期限都不能再改。
topics-to-screen = 待审看的意见
topics-to-screen-help = 一个人写出去掉个人信息的文本，另一个人确认后才公布。急件在前。
topics-nothing-waits = 没有待审看的意见。
topics-settled = 已审看的意见
topics-close = 结束征集
topics-close-help = 期限已过。结束后请研究各条意见，集中公布结果。
topics-answer-help = 逐点写明：大家提了什么、是否采纳、怎样转化、为什么。没有审看完的，不能公布结果。
topics-point = 第{ $nth }点
topics-point-words = 大家提了什么
topics-point-adoption = 是否采纳
topics-point-conversion = 转化方式（采纳时填写）
topics-answer-send = 公布结果
topics-answered-see = 结果已经公布。
topics-begin = 开头
topics-day = 收到日期
topics-urgent-tag = 急
topics-one = 意见第{ $id }号
topics-reachable = 留有联系方式
topics-nameless = 未留联系方式
topics-original = 原文
topics-original-help = 原文不公布。姓名和联系方式在这里不显示；转为工单后，按工单的规定查看。
topics-hidden = 本人不愿公布。只能提出“不予公布”。
topics-is-case = 已转为工单：
topics-case-unseen = （您无权查看）
topics-as-shown = 公布的文本
topics-proposed = 拟公布的文本
topics-not-shown = 不予公布
topics-returned = 退回重审：
topics-confirm = 同意
topics-confirm-help = 您是第二个人。请对照原文，确认没有留下个人信息，意思没有改变。
topics-return-why = 哪里不妥
topics-return = 退回重审
topics-clean = 拟公布的文本
topics-clean-help = 去掉姓名、电话、住址、单位门牌等能认出人的内容；意见本身不改。
topics-clean-words = 文本
topics-clean-send = 提交给第二人
topics-doubt = 提出不予公布
topics-doubt-why = 理由
topics-doubt-send = 提交给第二人
topics-ground-missing = 请选择理由。
topics-split = 转为工单
topics-split-help = 属于个人诉求、应当通过法定途径处理的，或者值得单独办理的建议，转为工单办理；时限从收到之日起算，写的人凭自己的查询码看到编号。
topics-split-title = 标题
topics-split-kind = 类型
topics-split-track = 办理程序
topics-split-missing = 请写标题（最多{ $most }字）并选择类型。
topics-award-help = 记下这条意见为什么出色。表彰的是意见，不是人。
topics-award-why = 理由
topics-award-send = 记为优秀建议

## 不能办理

topic-fault-may-not-manage = 您的角色不能管理建议征集。请找有这项权限的人。
topic-fault-title-missing = 请写题目。
topic-fault-purpose-missing = 公开前必须写明为什么征集（建议征集规定第8条）。请补写后再公开。
topic-fault-way-missing = 公开前必须写明怎样参与（建议征集规定第8条）。请补写后再公开。
topic-fault-period-missing = 公开前必须写明起止日期（建议征集规定第8条）。请补写后再公开。
topic-fault-period-odd = 第一天不能早于今天，最后一天不能早于第一天。请改正日期。
topic-fault-public-already = 议题已经公开，告诉大家的内容不再改动。
topic-fault-not-public = 议题还没有公开。
topic-fault-still-open = 期限还没有到。说好到哪一天，就到哪一天。
topic-fault-closed-already = 征集已经结束。
topic-fault-not-closed = 请先结束征集，再公布结果。
topic-fault-not-screened = 还有意见没有审看完。请先审看，再公布结果。
topic-fault-no-points = 请至少写一点。
topic-fault-reasons-missing = 每一点都要写明大家提了什么和理由。
topic-fault-result-already = 结果已经公布。
