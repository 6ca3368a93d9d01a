### 首页和各张表单共用的话。

## 首页

home-title = 首页
home-heading = 有事请说，件件有着落
home-lead = 咨询、求助、投诉、举报、建议、表扬，都可以在这里提交。我们记下来，交给管这件事的单位，并告诉您哪一天以前答复。
home-danger = 正遇到危险？
home-danger-numbers = 不要填表，请直接拨打 110（报警）、119（火警）、120（急救）、122（交通事故）。
home-file = 我要反映一件事
home-file-hint = 大约 2 分钟，六个问题，可以匿名。填到一半可以停下，草稿保留三天。
home-draft = 接着填写您上次没有提交的内容
home-ask = 先找找有没有现成的答案
home-ways = 还可以
home-topics-hint = 对公开征集的问题提建议
home-reception-hint = 预约领导接待日，当面说
home-answers-hint = 别人问过的事，怎样答复的
home-track = 查一件事的进度
home-track-hint = 需要回执上的编号和查询码。
home-how = 提交以后会怎样
home-how-say = 马上给您回执
home-how-say-text = 上面有编号、查询码，以及答复的最后期限和它的算法。
home-how-unit = 只有一个单位对您负责
home-how-unit-text = 事情转到哪里，您都看得到现在由谁办理。单位之间退来退去，不会让您的时限重新起算。
home-how-date = 到期给您答复
home-how-date-text = 晚了就写明晚了，不改日期。需要延期的，要先批准，再告诉您原因和新的日期。
home-how-rate = 办得好不好，由您来说
home-how-rate-text = 只问两件事：解决了没有，满意不满意。不预设答案。
home-questions = 先看看这些
home-questions-all = 全部问题
home-phone = 不方便上网？任何时候都可以拨打 { $hotline }。

## 表单共用

form-faults = 还有几处需要您看一下
form-optional = 选填
