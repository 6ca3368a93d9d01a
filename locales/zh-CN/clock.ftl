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
