### 要告知诉求人或承办单位的事项的名称。

## 通知

notice-receipt = 登记回执
notice-declined = 不予受理告知
notice-material-asked = 补充材料通知
notice-extended = 延期告知
notice-reply = 答复
notice-rework = 重办通知
notice-merged = 并案告知
notice-closed = 结案告知
notice-message = { $number }：{ $notice }。请用编号和查询码在网上查看，或拨打热线。
notice-subject = { $office }：{ $notice }
notice-new-for-unit = 新到工单
notice-send-back-refused = 退单未获同意
notice-reminder = 催办通知
notice-supervision = 督办通知
notice-material-added = 诉求人补充了材料
notice-why-asked = 诉求人询问理由
notice-explained = 理由说明
notice-rights-settled = 个人信息请求的答复
notice-reception-answered = 领导接待的反馈
notice-reception-called-off = 领导接待日取消通知
