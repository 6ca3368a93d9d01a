### The history in plain words for the requester. Facts not listed here are not shown to them. Given $by (a role code).

## Receipt and checks

told-registered = 您透過{ $channel }提出，我們記了下來。
told-answered-directly = 熱線當即作了答覆。
told-handed-over = 已轉給{ $body }。
told-declined = 經人工核對，不屬於熱線受理的範圍，原因見上。
told-material-asked = 請您補充情況。
told-material-added = { $by ->
    [requester] 您補充了情況。
   *[other] 補充了新的材料。
}
told-proceeded = 不再等待補充，按現有情況繼續。
told-withdrawn = { $by ->
    [requester] 您撤回了這件事。
   *[other] 按您的意思撤回了這件事。
}

## Dispatch and handling

told-dispatched = { $supports ->
    [none] 交給{ $unit }負責。
   *[other] 交給{ $unit }負責，{ $supports }協助。
}
told-accepted = { $unit }接下了這件事。
told-sent-back = 收到的單位認為應由別的單位辦理，熱線正在確定。您的期限不變。
told-sub-dispatched = 交由下級單位{ $unit }辦理。
told-support-added = { $unit }加入協助。
told-contact-recorded = { $reached ->
    [yes] 承辦人員聯絡了您（{ $method }）。
   *[no] 承辦人員聯絡您（{ $method }），沒有聯絡上。
}
told-work-recorded = { $work ->
    [site_visit] { $unit }到現場查看了情況。
    [inquiry] { $unit }做了調查核實。
    [coordination] { $unit }做了協調。
   *[measure] { $unit }採取了處置措施。
}
told-extension-granted = 經批准延長了期限，新的期限是 { $end }。
told-reply-issued = 答覆已發給您（{ $method }），內容見上。

## Follow-up and closing

told-followed-up = { $answered ->
    [yes] 熱線回訪了您。
   *[no] 熱線回訪，沒有聯絡上您。
}
told-rated = { $solved ->
    [yes] 您評價：已解決，{ $satisfied }。
   *[no] 您評價：沒有解決，{ $satisfied }。
}
told-why-asked = { $by ->
    [requester] 您詢問理由。
   *[other] 代您詢問了理由。
}
told-explained = { $unit }說明了理由，內容見上。
told-rework-ordered = 熱線要求承辦單位重新辦理。
told-closed = 辦結。
told-reopened = { $by ->
    [requester] 您提出新情況，重新辦理。
   *[other] 重新辦理。
}
told-archived = 歸檔。

## Reminders and joining

told-reminded = { $by ->
    [requester] 您催辦了一次。
   *[other] 熱線催辦了一次。
}
told-supervision-opened = 熱線督辦，要求承辦單位書面說明。
told-supervision-concluded = 督辦結束。
told-merged = 與另一件相同的事合併辦理，答覆會一併給您。
told-unmerged = 不再合併，單獨辦理。
told-part-split-off = 其中一部分分出來另行辦理。
told-past-reply-recorded = 錄入了以前的答覆。
told-breached = 到了期限還沒有答覆，已記錄逾期。
