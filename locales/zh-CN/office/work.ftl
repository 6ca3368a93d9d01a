### 工作台：队列、列表、工单、表单、登记台、账号。

## 外框与快捷键

work-queues = 队列
work-find = 查工单编号
work-sign-out = 退出
work-keys = 快捷键
work-key-find = 跳到查询框
work-key-move = 在列表中上下移动
work-key-open = 打开选中的工单
work-key-send = 提交正在填写的表单
work-key-sentence = 到文本框旁的常用语，选好按回车填入
work-key-act = 按钮上标的字母，直接打开该动作
work-pages = 翻页
work-first-page = 回到第一页
work-next-page = 下一页

## 队列

queue-group-mine = 我的
queue-group-unit = 本单位
queue-group-office = 全部
queue-group-figures = 看板
queue-group-budget = 预算与绩效
queue-group-admin = 管理
queue-intake = 受理席待办
queue-to-check = 待预审
queue-to-dispatch = 待派单
queue-sent-back = 退单待裁定
queue-extensions = 延期待批
queue-intake-waiting = 等待补充材料
queue-everything = 全部工单
queue-to-follow-up = 待回访
queue-to-close = 待结案
queue-closed = 已结案
queue-late = 超期件
queue-supervised = 督办件
queue-own-complaints = 反映热线自身
queue-unit-late = 已超期
queue-to-accept = 待签收
queue-handling = 办理中
queue-drafts = 待审核答复
queue-to-issue = 待发出答复
queue-to-explain = 待说明理由
queue-settling = 退单裁定中
queue-replied = 已答复，回访中
queue-supporting = 协办
queue-below = 下级在办
queue-unit-closed = 已办结

## 列表

work-by-due = 按到期排序
work-filter = 按状态筛选
work-all = 全部
work-empty = 这里没有工单。新到的会自动排进来，请看别的队列。
work-choose = 从列表中选一件，在这里办理。
work-found = 查询结果
work-not-found = 没有找到
work-not-found-help = 编号可能输错了，或者这件工单不归您的岗位查看。末位是校验码，请逐位核对。
work-new-call = 新来电登记
work-indicators = 指标

## 工单

work-confidential = 要求保密
work-supervised = 督办中
work-withdrawn = 已撤回
work-clocks = 时限
work-came = { $channel } · { $moment }
work-now-with = 现由{ $owner }负责
work-asked = 诉求
work-why = 诉求人询问理由
work-why-meta = { $moment } · 由{ $whom }说明
work-original = 原文：{ $language }
work-story = 经过
work-more = 更多
work-nothing-to-do = 此状态下您的岗位没有可做的动作。
work-reveal = 显示联系方式
work-anonymous = 匿名
work-hotline = 热线自身
work-head-of = { $unit }负责人
work-another-case = 另一件工单
work-reply-text = 答复正文
work-internal-note = 内部备注
work-solved = 已解决
work-unsolved = 未解决
work-done = 已完成：{ $act }

work-known-requester = 诉求人
work-known-phone = 电话
work-known-email = 邮箱
work-known-address = 住址
work-known-place = 地点
work-known-occurred = 发生时间
work-known-about = 被反映对象
work-known-lead = 主办
work-known-supports = 协办
work-known-handler = 经办人

## 表单

work-optional = 可不填
work-cancel = 取消
work-other-unit = 或者从目录中查找：
work-script = 回访话术
work-articles = 知识库
work-stale = 您填写期间，工单有了变化。
work-stale-help = 变化如下。您写的内容还在表单里，确认仍要办理请再次提交。

unit-kind-district = 区
unit-kind-department = 部门
unit-kind-street = 街镇
unit-kind-enterprise = 企业

## 表单各项

field-kind = 诉求类型
field-category = 分类
field-urgency = 紧急程度
field-area = 区划
field-place = 具体地点
field-place-hint = 路名、门牌、小区或标志物
field-occurred = 发生时间
field-title = 标题
field-title-hint = 一句话说清什么事，不超过50字
field-text = 内容
field-text-hint = 谁、何时、何地、何事、何因，希望怎么办
field-channel = 来源
field-language = 语言
field-language-hint = 语言代码，如 zh-CN、en
field-name = 姓名
field-phone = 电话
field-email = 邮箱
field-address = 住址
field-anonymous = 匿名
field-confidential = 要求保密
field-about-units = 被反映单位
field-about-heads = 被反映的是这些单位的负责人
field-about-hotline = 反映热线自身
field-received-at = 收到时间
field-received-at-hint = 来信、来访等早于现在收到的才填
field-files = 附件
field-reply = 答复内容
field-article = 依据的知识条目
field-body = 转接到
field-seat = 对方接听席位与时间
field-ground = 不予受理的情形
field-wording = 告知诉求人的内容
field-wording-hint = 写明理由，以及可以向哪里提出
field-question = 需要补充什么
field-why = 需要说明的事
field-explanation = 理由说明
field-explanation-hint = 诉求人会读到：依据、事实和考虑，用平常话写；不写他人信息
field-note = 说明
field-reason = 理由
field-facts = 新的事实
field-lead = 主办单位
field-supports = 协办单位
field-basis = 派单依据
field-advice = 办理建议
field-fault = 退单责任
field-to = 下派到
field-unit = 对象单位
field-reached = 是否联系上
field-method = 方式
field-work = 处置类型
field-person = 人员
field-rule = 延期规则
field-outcome = 处理结果
field-finding = 事实认定
field-answered = 是否接通
field-solved = 是否解决
field-solved-hint = 以诉求人的说法为准
field-satisfied = 是否满意
field-into = 并入的工单编号

field-fault-missing = 请填写。
field-fault-too-long = 太长，最多{ $max }字。
field-fault-unknown = 请从列表中选择。
field-fault-no-such-field = 没有这一项。
field-fault-no-such-case = 没有找到这个编号的工单。
field-fault-no-moment = 时间不对，或晚于现在。
field-fault-too-many = 最多{ $max }个文件。
field-fault-infected = 有文件未被接收：安全检查发现其中有恶意内容。
field-fault-unchecked = 有文件暂时无法做安全检查，请过后再提交。

## 登记台

intake-danger = 第一问：现在有没有人身或财产危险？
intake-danger-help = 有，就先转接，再补登记
intake-hand-over = 登记并转接
intake-caller = 来电人
intake-more = 更多：来源、时间、被反映对象、附件
intake-search = 查知识库
intake-no-answer = 没有查到。换个词试试，或登记后派单。
intake-register = 登记
intake-answer = 登记并直接答复
intake-dispatch = 登记并派单
intake-dispatch-help = 按上面的分类登记、预审，并直接派给该单位，一步完成。

## 经过里的话

did-registered = 登记（{ $channel }）
did-prechecked = 预审：{ $kind } · { $category } · { $urgency }
did-answered-directly = 直接答复
did-handed-over = 紧急转接至{ $body }
did-declined = 不予受理：{ $ground }
did-material-asked = 要求补充材料
did-material-added = 补充材料
did-proceeded = 不再等待补充，继续办理
did-withdrawn = 撤回
did-dispatched = 派单至{ $lead }（主办） · { $basis }
did-dispatched-with = 派单至{ $lead }（主办）、{ $supports }（协办） · { $basis }
did-accepted = 签收
did-sent-back = 退单：{ $reason }
did-send-back-granted = 同意退单 · { $fault }
did-send-back-refused = 不同意退单
did-sub-dispatched = 下派至{ $unit }
did-support-added = 加派{ $unit }协办
did-contributed = { $unit }提交协办意见
did-contact-reached = 已联系诉求人（{ $method }）
did-contact-missed = 联系诉求人未果（{ $method }）
did-work-recorded = { $work }
did-handler-assigned = 指定{ $person }经办
did-extension-asked = 申请延期：{ $rule }
did-extension-granted = 同意延期：{ $rule }
did-extension-refused = 不同意延期：{ $rule }
did-reply-drafted = 拟写答复：{ $outcome } · { $finding }
did-draft-returned = 答复退回修改
did-reply-approved = 答复审核通过
did-reply-issued = 答复已发出（{ $method }）
did-followed-up = 回访：{ $solved } · { $satisfied }
did-not-answered = 回访未接通
did-rated = 诉求人评价：{ $solved } · { $satisfied }
did-why-asked = 询问理由，由{ $of }说明
did-explained = 说明理由
did-rework-ordered = 重办
did-closed = 结案
did-reopened = 重开
did-archived = 归档
did-reminded = 催办
did-supervision-opened = 督办
did-supervision-answered = 督办回复
did-supervision-concluded = 督办办结
did-merged = 并入{ $case }
did-absorbed = { $case }并入本件
did-unmerged = 撤销并案
did-released = { $case }移出本件
did-part-split-off = 拆分出{ $case }
did-recused = { $person }回避
did-past-reply-recorded = 历史答复（{ $moment }）
did-breached = 超期：{ $clock }

## 账号与系统

admin-title = 账号与系统
admin-accounts = 账号
admin-accounts-own = 本机关的账号
admin-accounts-units = 承办单位的账号
admin-login = 登录名
admin-name = 姓名
admin-role = 角色
admin-roles = 角色
admin-unit = 单位
admin-unit-hint = 承办单位的人员才填
admin-active = 可登录
admin-enable = 启用
admin-disable = 停用
admin-add = 添加账号
admin-fault-name = 登录名只能用字母、数字和 . _ -，姓名不能为空。
admin-fault-taken = 这个登录名已经有人用了。
admin-fault-role = 请选择角色。
admin-fault-unit = 承办单位的角色要选单位，其他角色不选。
admin-pack = 政策包版本
admin-engine = 存储
admin-cases = 工单总数
admin-doubts = 出处待核的时限
admin-doubts-help = 这些时限的原文尚未有人读到，使用前请核对。

confidence-verified = 已读原文
confidence-secondary = 据转述
confidence-memory = 凭记忆，待核
confidence-design = 本项目设定

# 查重
intake-screen = 查一查是否重复
intake-join = 并入这一件，不另立案
work-likely = 可能重复的事项
work-likely-help = 只是提示：按文字相近和同一联系方式找出，由您判断。
work-likely-none = 没有找到相近的事项。
likeness-same-matter = 同一事项（文字相同 { $alike }%）
likeness-related = 相关事项（文字相同 { $alike }%）
likeness-same-requester = 同一信访人的另一事项
indicator-all = 全部
indicator-only = 仅限：{ $chosen }
indicator-csv-cut = 文件到{ $count }件为止。其余的请缩短时间或者选定类别后再下载。

## 出错以后

error-to-work = 回到工作台
