### 经过：发生了什么，用诉求人看得懂的话说。没有列出的事实不给诉求人看。传入 $by（角色代码）。

## 收到与核对

told-registered = 您通过{ $channel }提出，我们记了下来。
told-answered-directly = 热线当即作了答复。
told-handed-over = 已转给{ $body }。
told-declined = 经人工核对，不属于热线受理的范围，原因见上。
told-material-asked = 请您补充情况。
told-material-added = { $by ->
    [requester] 您补充了情况。
   *[other] 补充了新的材料。
}
told-proceeded = 不再等待补充，按现有情况继续。
told-withdrawn = { $by ->
    [requester] 您撤回了这件事。
   *[other] 按您的意思撤回了这件事。
}

## 派单与办理

told-dispatched = { $supports ->
    [none] 交给{ $unit }负责。
   *[other] 交给{ $unit }负责，{ $supports }协助。
}
told-accepted = { $unit }接下了这件事。
told-sent-back = 收到的单位认为应由别的单位办理，热线正在确定。您的期限不变。
told-sub-dispatched = 下派到{ $unit }办理。
told-support-added = { $unit }加入协助。
told-contact-recorded = { $reached ->
    [yes] 承办人员联系了您（{ $method }）。
   *[no] 承办人员联系您（{ $method }），没有联系上。
}
told-work-recorded = { $work ->
    [site_visit] { $unit }到现场查看。
    [inquiry] { $unit }做了调查核实。
    [coordination] { $unit }做了协调。
   *[measure] { $unit }采取了处置措施。
}
told-extension-granted = 经批准延长了期限，新的期限是 { $end }。
told-reply-issued = 答复已发给您（{ $method }），内容见上。

## 回访与结案

told-followed-up = { $answered ->
    [yes] 热线回访了您。
   *[no] 热线回访，没有联系上您。
}
told-rated = { $solved ->
    [yes] 您评价：已解决，{ $satisfied }。
   *[no] 您评价：没有解决，{ $satisfied }。
}
told-why-asked = { $by ->
    [requester] 您询问理由。
   *[other] 代您询问了理由。
}
told-explained = { $unit }说明了理由，内容见上。
told-rework-ordered = 热线要求承办单位重新办理。
told-closed = 办结。
told-reopened = { $by ->
    [requester] 您提出新情况，重新办理。
   *[other] 重新办理。
}
told-archived = 归档。

## 督促与合并

told-reminded = { $by ->
    [requester] 您催办了一次。
   *[other] 热线催办了一次。
}
told-supervision-opened = 热线督办，要求承办单位书面说明。
told-supervision-concluded = 督办结束。
told-merged = 与另一件相同的事合并办理，答复会一并给您。
told-unmerged = 不再合并，单独办理。
told-part-split-off = 其中一部分分出来另行办理。
told-past-reply-recorded = 录入了以前的答复。
told-breached = 到了期限还没有答复，已记录超期。
