### 信访部门用到的词句。

## 经过（诉求人）

told-routed = 已{ $way }{ $unit }处理，15日内书面告知您。
told-designated = 经协调，由 { $unit } 承办。
told-referred = 您反映的事项已移交{ $body }。
told-notified = 已书面告知接收情况和处理途径。
told-admitted = 已受理，按{ $procedure }办理。
told-guided = 建议通过法定途径解决：{ $route }。
told-procedure-switched = 改按普通程序办理，期限相应调整。
told-hearing-opened = 决定举行听证。
told-hearing-recorded = 听证已举行并记录。
told-opinion-issued = 意见书已出具，正在送达。
told-served = 意见书已送达（{ $service }，{ $when }）。不服的，可以在期限内申请复查或复核。
told-executed = 支持您请求的意见正在执行。
told-review-requested = 已收到您的{ $instance }申请，由{ $body }办理。
told-lapsed = 申请复查、复核的期限已过。
told-mediated = 已达成书面协议。
told-terminated = 事项已终结：{ $ground }。有新的事实和理由可以另行提出。
told-track-changed = 已转入{ $track }办理，编号不变。
told-joined = 您的又一件{ $channel }已并入，一并答复。
told-converted = 您的建议已转化：{ $path }。
told-awarded = 您的建议获得奖励。
told-paper-issued = 文书已出具，可以下载和核验。

## 状态、席位、时限、通知

track-head-received = 承办单位已收到，正在审查受理
track-head-issued = 意见书已出具，正在送达
track-head-served = 意见书已送达
track-head-referred = 已移交有权机关
track-head-guided = 请通过法定途径解决
track-head-opined = 已答复
track-head-mediated = 已达成协议
track-who-review = 复查复核机构正在办理。
notice-routed = 信访事项去向
notice-noticed = 书面告知
notice-admitted = 受理告知
notice-guided = 法定途径告知
notice-opinion-served = 意见书送达
notice-review-received = 收到复查复核申请
notice-progress = 来件并入，办理进展
notice-terminated = 终结告知
notice-yellow-card = 黄牌：即将到期
notice-red-card = 红牌：已经逾期
notice-advice = 建议或协调通知

## 选项

track-hotline = 热线
track-petition = 信访
way-transfer = 转送
way-assign = 交办
procedure-ordinary = 普通程序
procedure-simple = 简易程序
procedure-duty = 履行职责
instance-first = 办理
instance-review = 复查
instance-final-review = 复核
verdict-support = 予以支持
verdict-explain = 解释疏导
verdict-not-support = 不予支持
verdict-uphold = 维持
verdict-change = 变更
verdict-revoke = 撤销并责令重新办理
verdict-adopt = 采纳
verdict-adopt-partly = 部分采纳
verdict-keep-in-mind = 留作参考
verdict-not-adopt = 不采纳
service-direct = 直接送达
service-post = 邮寄送达
service-online = 网上送达
service-left = 留置送达
service-public-notice = 公告送达

## 页面

track-papers = 文书
paper-verify = 核验文书
paper-verified = 本机关出具过这份文书。
paper-kind = 文书
paper-number = 文号
paper-day = 日期
paper-digest = 文件指纹（SHA-256）
paper-verify-help = 电子文件的指纹应与上面一致；纸质文书请核对文号、编号和日期。
file-petition = 按信访程序办理
file-petition-hint = 15日内书面告知，受理后60日内出具书面处理意见，不服可以申请复查、复核。一般诉求走热线更快。
file-check-petition = 15日内书面告知您由谁办理；受理后60日内出具书面处理意见。
track-opinion = { $body }的{ $instance }意见
track-opinion-note = { $verdict }，{ $when } 收到
track-noticed = 书面告知
track-guided = 法定途径
track-referred = 移交告知
track-mediated = 协议
track-offer-request-review = 申请复查（复核）
track-offer-request-review-hint = 不服意见的，在期限内向上一级机关提出，写明理由。
track-request-review-lead = 您的申请由上一级机关办理，期限三十日。
track-request-review-note = 您的理由
track-request-review-send = 提交申请
track-done-request-review = 已收到您的申请。
