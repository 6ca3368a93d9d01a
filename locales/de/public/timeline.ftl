### The history in plain words for the requester. Facts not listed here are not shown to them. Given $by (a role code).

## Receipt and checks

told-registered = Sie haben es vorgebracht ({ $channel }), und wir haben es aufgeschrieben.
told-answered-directly = Die Hotline hat sofort geantwortet.
told-handed-over = Weitergegeben an: { $body }.
told-declined = Ein Mensch hat es geprüft: Diese Hotline kann das nicht annehmen. Der Grund steht oben.
told-material-asked = Wir haben Sie um weitere Angaben gebeten.
told-material-added = { $by ->
    [requester] Sie haben etwas ergänzt.
   *[other] Es kamen neue Unterlagen dazu.
}
told-proceeded = Wir warten nicht länger und machen mit dem weiter, was da ist.
told-withdrawn = { $by ->
    [requester] Sie haben es zurückgezogen.
   *[other] Es wurde auf Ihren Wunsch zurückgezogen.
}

## Dispatch and handling

told-dispatched = { $supports ->
    [none] Zuständig ist jetzt: { $unit }.
   *[other] Zuständig ist jetzt: { $unit }. Unterstützung: { $supports }.
}
told-accepted = { $unit } hat es übernommen.
told-sent-back = Die Stelle meint, eine andere sei zuständig; die Hotline klärt das. Ihr Termin bleibt.
told-sub-dispatched = Weitergegeben zur Bearbeitung an: { $unit }.
told-support-added = Zur Unterstützung kam dazu: { $unit }.
told-contact-recorded = { $reached ->
    [yes] Die Stelle hatte Kontakt mit Ihnen ({ $method }).
   *[no] Die Stelle wollte Sie erreichen ({ $method }), aber es hat nicht geklappt.
}
told-work-recorded = { $work ->
    [site_visit] { $unit } hat es sich vor Ort angesehen.
    [inquiry] { $unit } hat den Sachverhalt geprüft.
    [coordination] { $unit } hat sich mit den Beteiligten abgestimmt.
   *[measure] { $unit } hat Maßnahmen ergriffen.
}
told-extension-granted = Es wurde mehr Zeit genehmigt; der neue Termin: { $end }.
told-reply-issued = Die Antwort ging an Sie ({ $method }); sie steht oben.

## Follow-up and closing

told-followed-up = { $answered ->
    [yes] Die Hotline hat bei Ihnen nachgefragt.
   *[no] Die Hotline wollte bei Ihnen nachfragen, hat Sie aber nicht erreicht.
}
told-rated = { $solved ->
    [yes] Ihre Bewertung: gelöst. { $satisfied }.
   *[no] Ihre Bewertung: nicht gelöst. { $satisfied }.
}
told-why-asked = { $by ->
    [requester] Sie haben nach den Gründen gefragt.
   *[other] Die Frage nach den Gründen wurde für Sie gestellt.
}
told-explained = Die Gründe wurden erläutert ({ $unit }); sie stehen oben.
told-rework-ordered = Die Hotline hat eine erneute Bearbeitung verlangt.
told-closed = Abgeschlossen.
told-reopened = { $by ->
    [requester] Sie haben etwas Neues vorgebracht; es wird wieder bearbeitet.
   *[other] Es wird wieder bearbeitet.
}
told-archived = Archiviert.

## Reminders and joining

told-reminded = { $by ->
    [requester] Sie haben an die Sache erinnert.
   *[other] Die Hotline hat an die Sache erinnert.
}
told-supervision-opened = Die Aufsicht der Hotline ist eingeschaltet und verlangt eine schriftliche Erklärung der Stelle.
told-supervision-concluded = Die Aufsicht ist beendet.
told-merged = Mit einem anderen Anliegen zur selben Sache zusammengeführt; die Antwort bekommen Sie auch.
told-unmerged = Wieder getrennt und einzeln bearbeitet.
told-part-split-off = Ein Teil davon wird jetzt einzeln bearbeitet.
told-past-reply-recorded = Eine frühere Antwort wurde eingetragen.
told-breached = Der Termin verging ohne Antwort; das ist festgehalten.
