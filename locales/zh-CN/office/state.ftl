### 工单所处的状态，以及承接它的席位。

## 状态

state-registered = 已登记
state-awaiting-material = 待补充材料
state-to-dispatch = 待派单
state-dispatched = 待签收
state-sent-back = 退单待裁定
state-handling = 办理中
state-drafted = 答复待审核
state-approved = 答复待发出
state-replied = 待回访
state-to-close = 待结案
state-closed = 已结案
state-archived = 已归档
state-merged = 已并案

## 席位

desk-intake = 受理席
desk-dispatch = 派单席
desk-follow-up = 回访席
desk-supervision = 督办席
