### 查进度：在哪一步、谁在办、哪天以前、现在可以做什么。

## 输入编号和查询码

track-ask = 查进度
track-ask-lead = 编号和查询码都在回执上。
track-number-hint = 比如 { $sample }。空格、横线、大小写都不要紧。
track-code-hint = 10 个字母和数字。
track-open = 查看
track-number-missing = 请填写编号
track-number-shape = 编号不完整，请对照回执再看一遍
track-number-check = 编号里有一位不对，或者两位颠倒了，请逐位核对
track-code-missing = 请填写查询码
track-wrong = 编号和查询码对不上，请核对后再试
track-lost = 找不到回执？请拨打 { $hotline }，核实身份后可以查询。

## 在哪一步

track-head-registered = 已收到，正在核对
track-head-awaiting-material = 等您补充情况
track-head-to-dispatch = 已核对，正在确定由谁办理
track-head-dispatched = 已转给承办单位
track-head-sent-back = 正在重新确定由谁办理
track-head-handling = 正在办理
track-head-drafted = 已经办理，答复正在审核
track-head-approved = 答复已审核，马上发给您
track-head-replied = 已答复
track-head-rework = 正在重新办理
track-head-to-close = 已答复
track-head-closed = 已办结
track-head-archived = 已办结并归档
track-head-merged = 与另一件相同的事一并办理
track-head-handed-over = 已转给紧急救助电话
track-head-declined = 不属于热线受理的范围
track-head-withdrawn = 您已撤回

## 到哪一天

track-due = 最晚 { $end } 前给您答复
track-due-today = 今天（{ $end }）前给您答复
track-late = 应当在 { $end } 前答复，已经晚了 { $late }
track-paused = 等待期间暂停计时；原定 { $end } 前答复
track-answered-in-time = { $when } 答复，在期限（{ $end }）之内
track-answered-late = { $when } 答复，超过了期限（{ $end }）
track-why = 为什么是这一天

## 谁在办

track-who-unit = { $unit }负责。
track-who-support = { $units }协助。
track-who-intake = 现在由热线受理席核对。
track-who-dispatch = 现在由热线派单席处理。
track-who-follow-up = 现在由热线回访席处理。
track-who-supervision = 现在由热线督办席处理，与受理和派单分开。
track-the-hotline = 热线

## 答复、提问、告知

track-question = 请您补充
track-question-of = { $unit }请您补充
track-question-until = 请在 { $end } 前补充；到时没有补充，会按现有情况继续。
track-question-late = 补充期限 { $end } 已过，现在仍然可以补充。
track-reply = 答复
track-reply-of = { $unit }的答复
track-reply-note = { $when } 发出。办理结果（承办单位填写）：{ $outcome }。
track-why-open = 您问的为什么
track-why-open-note = { $when } 提出，由{ $whom }说明；说明后显示在这里。
track-explained-of = { $unit }说明的理由
track-explained-note = { $when } 说明。您 { $asked } 问的是：{ $question }
track-declined = 为什么不受理
track-ground = { $name }。{ $guidance }（{ $article }）
track-handed-over = 已转给

## 页面其他部分

track-can = 您现在可以
track-nothing = 这件事现在不需要您做什么。如果情况有变化，可以另提一件，或拨打 { $hotline }。
track-so-far = 到现在为止
track-asked = 您反映的内容
track-files = 您提交的文件
track-notices = 给您发的通知
track-notice-sent = { $when } 已发出
track-notice-waiting = 等待发出
track-notice-refused = 没有送达：这个地址收不到
track-receipt = 再看一遍回执
track-follow = 只看进度的网址和订阅
track-back = 返回进度
track-not-now = 先不了
track-area = { $division }{ $place }

## 可以做的事

track-offer-add-material = 补充情况或照片
track-offer-add-material-hint = 会交给正在办理的单位，并记入经过
track-offer-rate = 评价
track-offer-rate-hint = 两个问题：解决了没有，满意不满意
track-offer-rate-until = 两个问题，{ $until } 前有效
track-offer-ask-why = 问一问为什么
track-offer-ask-why-hint = 不明白为什么这样答复或决定，请作出的一方说明理由
track-offer-reopen = 有了新情况，请求重新办理
track-offer-reopen-hint = 重新计算答复期限
track-offer-remind = 催一催
track-offer-remind-hint = 告诉正在办理的人您在等，并记入经过
track-offer-withdraw = 撤回
track-offer-withdraw-hint = 不再需要办理

track-done-add-material = 补充的内容已经收到。
track-done-rate = 评价已经收到，谢谢。
track-done-ask-why = 问题已经送到。说明理由后会通知您，内容显示在本页。
track-done-reopen = 已经重新办理，期限见下。
track-done-remind = 已经催办。
track-done-withdraw = 已经撤回。

track-add-lead = 新的情况、照片、票据，都可以。写过的不用再写。
track-add-note = 补充的内容
track-add-missing = 请写几句，或者选一个文件
track-add-again = 其他文件没有问题，但需要重新选择一次
track-add-send = 提交补充

track-remind-lead = 催办会记入经过，正在办理的单位马上能看到。它不会改变期限，也不会对您有任何不好的影响。
track-remind-note = 想说的话
track-remind-send = 催办

track-withdraw-lead = 撤回后不再办理，也不会有答复。已经发生的经过仍然保留。以后还可以重新提交。
track-withdraw-note = 为什么撤回
track-withdraw-send = 确认撤回

track-reopen-lead = 已办结的事，有了新的事实可以重新办理，期限重新计算。
track-reopen-note = 新的情况
track-reopen-missing = 请写下新的情况
track-reopen-send = 请求重新办理

track-ask-why-lead = 由作出答复或决定的单位或热线向您说明理由。这不是投诉，不改变进度和期限，也不会对您有任何不好的影响。一次问一件事。
track-ask-why-note = 想请对方说明什么
track-ask-why-missing = 请写下想请对方说明的事
track-ask-why-send = 提出问题
