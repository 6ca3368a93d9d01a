### The history in plain words for the requester. Facts not listed here are not shown to them. Given $by (a role code).

## Receipt and checks

told-registered = 민원을 내셔서 기록했습니다(경로: { $channel }).
told-answered-directly = 핫라인에서 바로 답변했습니다.
told-handed-over = 다음 기관에 넘겼습니다: { $body }.
told-declined = 직원이 확인한 결과 핫라인에서 다룰 수 없는 일입니다. 이유는 위에 있습니다.
told-material-asked = 내용을 추가해 주시도록 요청했습니다.
told-material-added = { $by ->
    [requester] 내용을 추가하셨습니다.
   *[other] 새 자료가 추가되었습니다.
}
told-proceeded = 추가를 더 기다리지 않고 지금 있는 내용으로 계속합니다.
told-withdrawn = { $by ->
    [requester] 민원을 취하하셨습니다.
   *[other] 원하시는 대로 민원을 취하 처리했습니다.
}

## Dispatch and handling

told-dispatched = { $supports ->
    [none] { $unit }에서 담당하게 되었습니다.
   *[other] { $unit }에서 담당하고 { $supports }에서 돕게 되었습니다.
}
told-accepted = { $unit }에서 이 일을 맡았습니다.
told-sent-back = 받은 기관이 다른 기관의 일이라고 보아 핫라인에서 정하고 있습니다. 답변 기한은 그대로입니다.
told-sub-dispatched = { $unit }에 내려보내 처리합니다.
told-support-added = { $unit }에서도 함께 돕습니다.
told-contact-recorded = { $reached ->
    [yes] 담당자가 연락드렸습니다({ $method }).
   *[no] 담당자가 연락을 시도했지만({ $method }) 닿지 않았습니다.
}
told-work-recorded = { $work ->
    [site_visit] { $unit }에서 현장을 확인했습니다.
    [inquiry] { $unit }에서 사실을 조사했습니다.
    [coordination] { $unit }에서 관계자들과 조정했습니다.
   *[measure] { $unit }에서 조치했습니다.
}
told-extension-granted = 승인을 받아 기한을 연장했습니다. 새 기한은 { $end }입니다.
told-reply-issued = 답변을 보내 드렸습니다({ $method }). 내용은 위에 있습니다.

## Follow-up and closing

told-followed-up = { $answered ->
    [yes] 핫라인에서 결과가 어떠셨는지 여쭈었습니다.
   *[no] 핫라인에서 결과를 여쭈려 했으나 연락이 닿지 않았습니다.
}
told-rated = { $solved ->
    [yes] 평가: 해결됨, { $satisfied }.
   *[no] 평가: 해결되지 않음, { $satisfied }.
}
told-why-asked = { $by ->
    [requester] 이유를 물으셨습니다.
   *[other] 대신하여 이유를 물었습니다.
}
told-explained = { $unit }에서 이유를 설명했습니다. 내용은 위에 있습니다.
told-rework-ordered = 핫라인에서 담당 기관에 다시 처리하도록 했습니다.
told-closed = 처리가 끝났습니다.
told-reopened = { $by ->
    [requester] 새로운 사정을 알려 주셔서 다시 처리합니다.
   *[other] 다시 처리합니다.
}
told-archived = 보존 처리했습니다.

## Reminders and joining

told-reminded = { $by ->
    [requester] 처리를 촉구하셨습니다.
   *[other] 핫라인에서 처리를 촉구했습니다.
}
told-supervision-opened = 핫라인에서 감독에 나서 담당 기관에 서면 설명을 요구했습니다.
told-supervision-concluded = 감독이 끝났습니다.
told-merged = 같은 내용의 다른 민원과 합쳐 처리합니다. 답변은 함께 드립니다.
told-unmerged = 합치지 않고 따로 처리합니다.
told-part-split-off = 일부를 나누어 따로 처리합니다.
told-past-reply-recorded = 이전 답변을 입력했습니다.
told-breached = 기한까지 답변하지 못해 기한 초과로 기록했습니다.
