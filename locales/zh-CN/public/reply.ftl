### 答复的结果、认定、送达方式和诉求人的评价。

## 处理结果

outcome-solved = 实际解决
outcome-explained = 解释说明
outcome-unsolved = 未解决

## 满意度

satisfaction-satisfied = 满意
satisfaction-mostly = 基本满意
satisfaction-dissatisfied = 不满意

## 联系与送达方式

method-phone = 电话
method-sms = 短信
method-online = 网上
method-letter = 书面
method-in-person = 当面
