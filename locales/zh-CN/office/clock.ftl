### 各种时限的名称。

## 时限

clock-answer = 答复时限
clock-dispatch = 派单时限
clock-supply = 补充材料时限
clock-accept = 签收时限
clock-send-back = 可退单期限
clock-adjudicate = 退单裁定时限
clock-contact = 先行联系时限
clock-handle = 承办时限
clock-extension-decision = 延期审批时限
clock-follow-up = 回访时限
clock-rework = 重办时限
clock-close = 结案时限
clock-supervision = 督办回复时限

## 剩余时间

clock-late-hours = 超期{ $count }小时
clock-late-days = 超期{ $count }天
clock-today = 今天 { $time }
clock-paused = 已暂停
clock-met = 按期
clock-missed = 超期后完成
clock-late = 超期
clock-soon = 将到期
clock-calm = 时限内
clock-how = 怎么算的
clock-rule = 规则 { $rule }，日历 { $calendar }
clock-rules = 看这项时限的规则
clock-requester = 诉求人时钟
clock-requester-day = 第{ $count }天
clock-requester-note = 自收到起连续计算，不因退单、派单重置
