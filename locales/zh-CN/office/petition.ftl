### 信访部门用到的词句。

## 动作

act-route = 转送或交办
act-report-up = 报告上级
act-refer = 移交（诉访分离、纪检）
act-designate = 指定承办
act-notify = 书面告知
act-admit = 受理
act-guide = 引导法定途径
act-switch-procedure = 转为普通程序
act-open-hearing = 决定听证
act-record-hearing = 记录听证
act-draft-opinion = 拟写意见书
act-issue-opinion = 出具意见书
act-serve = 记录送达
act-execute = 记录执行
act-request-review = 申请复查（复核）
act-lapse = 确认期满未申请
act-mediate = 达成调解、和解
act-terminate = 终结
act-change-track = 转入信访或热线
act-join = 并入来件
act-relate = 关联工单
act-advise = 提出建议（改进、完善、追责）
act-answer-advice = 反馈建议
act-take-measure = 采取督办措施
act-sign-off = 签批
act-refuse-sign-off = 不予签批
act-warn = 黄牌提醒
act-coordinate = 召集协调
act-conclude-coordination = 协调办结
act-list-backlog = 列入积案
act-record-backlog = 记录积案进展
act-clear-backlog = 积案化解
act-undertake = 作出保密承诺
act-record-hours = 记录工时
act-convert = 记录建议转化
act-award = 奖励贡献
act-issue-paper = 出具文书

## 事实

fact-routed = 已转送或交办
fact-reported-up = 已报告上级
fact-referred = 已移交
fact-designated = 已指定承办
fact-notified = 已书面告知
fact-admitted = 已受理
fact-guided = 已引导法定途径
fact-procedure-switched = 已转为普通程序
fact-hearing-opened = 已决定听证
fact-hearing-recorded = 听证已记录
fact-opinion-drafted = 意见书已拟写
fact-opinion-issued = 意见书已出具
fact-served = 意见书已送达
fact-executed = 执行已记录
fact-review-requested = 已申请复查或复核
fact-lapsed = 期满未申请复查复核
fact-mediated = 已达成协议
fact-terminated = 已终结
fact-track-changed = 已转轨
fact-joined = 来件已并入
fact-related = 已关联
fact-advised = 已向单位提出建议
fact-advice-answered = 建议已反馈
fact-measure-taken = 已采取督办措施
fact-proposed = 提请签批
fact-signed-off = 已签批，尚待他人签批
fact-sign-off-refused = 未予签批
fact-warned = 黄牌已发出
fact-coordination-opened = 已召集协调
fact-coordination-concluded = 协调已办结
fact-backlog-listed = 已列入积案
fact-backlog-recorded = 积案有进展
fact-backlog-cleared = 积案已化解
fact-undertaken = 已作保密承诺
fact-hours-recorded = 工时已记录
fact-converted = 建议已转化
fact-awarded = 已奖励
fact-petition = 信访动作
fact-paper-issued = 文书已出具

## 经过（办公室）

did-routed = { $way }：主办 { $lead }
did-routed-with = { $way }：主办 { $lead }；协办 { $supports }
did-reported-up = 已报告上级
did-referred = 移交：{ $body }
did-designated = { $by }指定：主办 { $lead }
did-designated-with = { $by }指定：主办 { $lead }；协办 { $supports }
did-notified = 书面告知：{ $method }
did-admitted = 受理：{ $procedure }
did-guided = 引导法定途径：{ $route }
did-procedure-switched = 已转为普通程序
did-hearing-opened = 已决定听证
did-hearing-recorded = 听证已记录
did-opinion-drafted = 拟写意见：{ $verdict }
did-opinion-issued = 意见书已出具
did-served = { $service }，{ $when } 收到
did-executed = 执行{ $done ->
    [yes] 完成
   *[no] 有进展
}
did-review-requested = 申请{ $instance }，由 { $body } 受理
did-lapsed = 期满未申请复查复核
did-mediated = 已达成协议
did-terminated = 终结：{ $ground }
did-track-changed = 转入{ $track }
did-joined = 又一件{ $channel }并入
did-related = 关联 { $case }
did-advised = 向 { $unit } 提出{ $advice }建议
did-advice-answered = { $unit } 反馈建议
did-measure-taken = 对 { $unit } { $measure }
did-proposed = 提请签批：{ $step }，对象 { $unit }
did-signed-off = 签批同意，尚待他人签批
did-sign-off-refused = 不予签批
did-warned = 黄牌：{ $clock }即将到期
did-coordination-opened = 召集协调：{ $units }
did-coordination-concluded = 协调已办结
did-backlog-listed = 列入积案：包案 { $leader }；难点 { $obstacle }
did-backlog-recorded = 积案有进展
did-backlog-cleared = 积案化解：{ $proof }
did-undertaken = { $unit } 作出保密承诺
did-hours-recorded = { $unit } 工作 { $minutes } 分钟
did-converted = 转化：{ $path }
did-awarded = 已奖励
did-paper-issued = 文书已出具

## 状态、席位、时限、通知

state-received = 待受理
state-issued = 意见书待送达
state-served = 意见书已送达
desk-review = 复查复核席
clock-notice = 书面告知
clock-admission = 受理决定
clock-simple-admission = 选择简易程序的期限
clock-report-back = 交办反馈
clock-serve = 送达
clock-review-request = 申请复查的期限
clock-review = 复查
clock-final-review-request = 申请复核的期限
clock-final-review = 复核
clock-execute = 执行
clock-hearing = 听证
clock-advice = 反馈建议
clock-coordination = 协调
clock-backlog = 积案化解

## 选项

outside-litigation = 诉访分离
outside-discipline = 移送纪检监察
advice-improve = 改进工作
advice-policy = 完善政策
advice-responsibility = 追究责任
measure-interview = 约谈
measure-circular = 通报
measure-listed = 挂牌督办
measure-rectify = 限期整改
measure-joint = 联合督查
arbiter-agreement = 协商一致
arbiter-superior = 共同的上一级机关
arbiter-conference = 联席会议
proof-agreement = 协议
proof-payment = 兑付凭证
proof-carried-out = 落实到位
proof-concluded = 复核终结
form-single = 个人
form-joint = 联名
form-group = 集体
form-organisation = 单位
through-own = 本人
through-agent = 代理人
through-guardian = 监护人
need-sign-language = 手语
need-large-print = 大字或盲文
need-step-free = 轮椅通行
need-interpreter = 翻译
need-writing = 代书
unit-kind-superior = 上级机关
unit-kind-third-party = 第三方机构

## 表单

field-way = 分流方式
field-report-days = 反馈期限（日历日，交办必填）
field-by = 裁定方
field-outside = 移交理由
field-referral = 去向
field-track = 轨道
field-procedure = 办理程序
field-route = 法定途径
field-verdict = 意见
field-facts-found = 查明的事实
field-reasons = 理由
field-basis-law = 法律政策依据
field-opinion = 处理意见
field-service = 送达方式
field-served-at = 收到时间
field-done = 是否全部落实
field-termination = 终结理由
field-advice-kind = 建议类别
field-measure = 措施
field-units = 召集单位
field-other = 另一工单编号
field-record = 笔录
field-request = 申请理由
field-sent-at = 寄出时间
field-sent-at-hint = 邮寄来的填邮戳日期：期限内寄出即为按期。当面或网上提出不填
field-agreement = 协议内容
field-minutes = 分钟
field-path = 转化方式
field-leader = 包案领导（职务）
field-obstacle = 化解难点
field-plan = 化解方案
field-days = 期限（日历日）
field-proof = 化解凭据
field-form = 来件形式
field-heads = 人数
field-representatives = 代表人数（走访不超过5人）
field-through = 身份
field-needs = 无障碍需求
field-unclear = 姓名（名称）、住址不清
field-read-back = 口述内容已记录并宣读确认

## 队列

queue-petitions = 信访事项
queue-to-route = 待分流
queue-to-admit = 待受理
queue-to-serve = 待送达
queue-to-execute = 待执行
queue-served = 复查期内
queue-review-desk = 复查复核
queue-reviewed-by = 复查复核过的
queue-reviewed-of = 被复查复核的
queue-backlog = 积案
queue-accusations = 检举控告
queue-coordination = 协调中
queue-to-sign = 待签批

## 页面

work-opinion-text = 意见书
work-papers = 文书
cli-no-press = 没有找到中文字体，暂时不能出具文书；yingda doctor 说明怎样安装。
work-paper-unprinted = 未出具
paper-requester = 信访人
paper-confidential = （信访人要求保密）
paper-by-law = 请依法依规办理，并按期告知信访人、反馈结果。
paper-wording = 说明
paper-record = 笔录
paper-agreed = 协议内容
paper-chair = 主持
paper-party = 当事人
error-unprintable = 文书暂时不能印出
error-unprintable-help = 缺少中文字体或某个字没有字形。请管理员运行 yingda doctor 查看缺什么。
intake-visit = 信访登记：轨道、人数、代表、无障碍
work-new-visit = 登记来访

## 指标

indicator-fwd-timely = 按时转出率
indicator-fwd-timely-formula = 15日内转出 ÷ 应转出，按到期日
indicator-x-accept-timely = 及时受理率
indicator-x-accept-timely-formula = 15日内书面告知 ÷ 应告知，按到期日
indicator-x-done-ontime = 按期办结率
indicator-x-done-ontime-formula = 60日（含批准延期）内出具意见 ÷ 到期应办结，按到期日
indicator-x-online-reply = 网上信访回复率
indicator-x-online-reply-formula = 已答复 ÷ 网上信访，按收到日
indicator-x-online-reg = 网上信访登记件数
indicator-x-online-reg-formula = 网上来件数（含并入），按收到日
indicator-x-visits = 接待来访人次
indicator-x-visits-formula = 来访登记的人次，按来访日
indicator-x-batches = 接待来访批次
indicator-x-batches-formula = 登记的来访次数，一起来的算一批，按来访日
indicator-x-assigned = 办结交办件数
indicator-x-assigned-formula = 交办事项办结件数，按结案日
indicator-x-backlog = 化解积案件数
indicator-x-backlog-formula = 有凭据的积案化解件数，按化解日
indicator-x-settle = 初次办理息结率
indicator-x-settle-formula = 未再申请复查即结案 ÷ 结案，按结案日
indicator-x-sugg-adopt = 人民建议采纳率
indicator-x-sugg-adopt-formula = 采纳和部分采纳 ÷ 答复的建议，按答复日
indicator-public-sat = 来访群众满意率
indicator-public-sat-formula = 满意和基本满意 ÷ 来访事项的评价，按来访日
