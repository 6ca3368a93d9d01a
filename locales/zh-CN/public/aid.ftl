### 信访解难、帮扶：申请、核实、审定、公示、发放、回访。

aid-title = 困难帮扶
aid-lead = 生活遇到困难、有诉求在办或者办过的人，可以申请帮扶。
aid-never = 帮扶从不以放弃任何权利为条件。
aid-never-help = 申请、领取帮扶，不影响您继续反映诉求、申请复查复核、起诉或者投诉。任何人要求您作出不再反映的承诺，都是错误的，请告诉我们。
aid-for = 可以申请的情形
aid-how = 怎样办理
aid-how-apply = 本人凭编号和查询码申请，或者由工作人员代为填写。
aid-how-verify = 两个人分别核实困难情况。
aid-how-decide = 审定小组按困难程度和当年资金表决，写明理由。
aid-how-public = 公示{ $days }天，只公布姓氏、所在区、金额和用途。
aid-how-pay = 公示结束后凭凭证发放，之后回访是否有帮助。
aid-apply-by-track = 凭编号申请
aid-notices = 正在公示
aid-notices-help = 对公示内容有意见，请在公示期内拨打{ $hotline }。
aid-no-notices = 现在没有公示。
aid-initial = { $initial }某
aid-yuan = { $amount }元
aid-through = 公示至{ $day }
aid-apply = 申请困难帮扶
aid-what-for = 用途
aid-need = 困难情况
aid-need-hint = 遇到了什么困难，需要什么帮助。不用写诉求本身。
aid-send = 提交申请
aid-withdraw = 撤回申请
aid-granted = 同意帮扶{ $amount }元
aid-reasons = 理由

## 申请所处阶段

aid-stage-applied = 待核实
aid-stage-verified = 待审定
aid-stage-granted = 待公示
aid-stage-announced = 公示、待发放
aid-stage-paid = 已发放
aid-stage-reviewed = 已回访
aid-stage-refused = 未获同意
aid-stage-closed = 已办结
aid-stage-withdrawn = 已撤回

## 不能办理

aid-fault-may-not-manage = 您的角色不能办理帮扶。请找有这项权限的人。
aid-fault-may-not-apply = 您的角色不能代为申请。请找有这项权限的人。
aid-fault-no-such-purpose = 请选择用途。
aid-fault-applied-already = 同一用途已有一件申请正在办理，不用重复申请。
aid-fault-no-such-application = 没有这件申请。
aid-fault-words-missing = 请写内容。
aid-fault-not-now = 现在不到这一步，或者已经过了这一步。请看当前阶段。
aid-fault-same-person = 须由另一个人核实：同一人不能核实两次，写申请的人也不能核实。
aid-fault-verifier-decides = 参与核实的人不能填写审定结果。请由另一个人填写。
aid-fault-no-such-post = 审定小组没有这个岗位。岗位写在政策包的 aid.toml 中。
aid-fault-committee-too-small = 参加审定的人数不够。
aid-fault-votes-do-not-add = 票数与参加人数不符。
aid-fault-votes-say-otherwise = 结论与票数不符：超过半数同意才能同意。
aid-fault-amount-missing = 请填写金额，如3000或者3000.50。
aid-fault-over-budget = 超过今年剩余的资金，不能同意。
aid-fault-year-over = 这一年的资金已经结束。请在今年重新登记这件申请。
aid-fault-no-such-place = 请选择区，不要更细。
aid-fault-notice-running = 公示期还没有结束。
aid-fault-over-grant = 超过同意的金额。
aid-fault-voucher-odd = 凭证号应为字母、数字、横线或者斜线，且不能重复使用。
aid-fault-day-odd = 凭证日期应在公示期满之后、今天或者以前。
