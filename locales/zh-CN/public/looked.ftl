### 谁看过我的信息：给诉求人看的查看记录。

looked-title = 谁看过我的信息
looked-lead = 工作人员每次查看您的诉求内容、联系方式或附件，系统都会先记一笔，再显示。下面就是这些记录。
looked-nobody = 到现在为止，还没有人看过。
looked-who = { $unit }，{ $role }
looked-viewed-case = 看了您的诉求内容（一小时内多次查看只记一次）
looked-revealed-contact = 看了您的联系方式
looked-opened-file = 打开了一份附件
looked-exported = 导出了数据
looked-searched-contact = 用联系方式查找了诉求
looked-for = { $what }，用途：{ $purpose }
looked-more = 这里显示最近的 500 条。更早的记录也保存着，您可以申请查阅。
looked-note = 记录保存 { $years } 年，谁也不能修改。这里不写工作人员的姓名；如果您觉得某次查看不应该，请拨打热线，说出日期和时间，热线会查清楚并答复您。
