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
clock-rule = 规则 { $rule },日历 { $calendar }
clock-requester = 诉求人时钟
clock-requester-day = 第{ $count }天
clock-requester-note = 自收到起连续计算,不因退单、派单重置

## 计算过程,逐句

clock-step-started = { $moment } 开始。
clock-step-day-one = { $date } 为当日,不计入。
clock-step-counted = 规则给 { $span }。
clock-step-skipped = { $date } 是{ $why },跳过。
clock-step-make-up = { $date } 调休上班,计入。
clock-step-rolled = 最后一日 { $date } 是{ $why },顺延。
clock-step-paused = { $from } 起暂停(规则 { $rule })。
clock-step-paused-until = { $from } 至 { $until } 暂停(规则 { $rule })。
clock-step-extended = 延长 { $span }({ $rule })。
clock-step-ends = 至 { $end } 止。
clock-step-provisional = 当年放假通知尚未载入,日期可能变动。
clock-weekend = 周末
clock-holiday = 节假日
