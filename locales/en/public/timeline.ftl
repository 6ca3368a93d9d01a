### The history in plain words for the requester. Facts not listed here are not shown to them. Given $by (a role code).

## Receipt and checks

told-registered = You raised it ({ $channel }) and we wrote it down.
told-answered-directly = The hotline answered at once.
told-handed-over = Passed to { $body }.
told-declined = Checked by a person: not a matter this hotline can take. The reason is above.
told-material-asked = You were asked to add something.
told-material-added = { $by ->
    [requester] You added something.
   *[other] New material was added.
}
told-proceeded = No longer waiting; we go on with what we have.
told-withdrawn = { $by ->
    [requester] You withdrew it.
   *[other] It was withdrawn as you wished.
}

## Dispatch and handling

told-dispatched = { $supports ->
    [none] { $unit } was made responsible.
   *[other] { $unit } was made responsible, supported by { $supports }.
}
told-accepted = { $unit } took it on.
told-sent-back = The unit thinks another one should handle it; the hotline is settling that. Your date stays.
told-sub-dispatched = Passed down to { $unit }.
told-support-added = { $unit } joined to help.
told-contact-recorded = { $reached ->
    [yes] The unit was in touch with you ({ $method }).
   *[no] The unit tried to reach you ({ $method }) without success.
}
told-work-recorded = { $work ->
    [site_visit] { $unit } went to see for itself.
    [inquiry] { $unit } looked into the facts.
    [coordination] { $unit } brought those concerned together.
   *[measure] { $unit } took measures.
}
told-extension-granted = More time was granted; the new date is { $end }.
told-reply-issued = The answer was sent to you ({ $method }); it is shown above.

## Follow-up and closing

told-followed-up = { $answered ->
    [yes] The hotline asked you how it went.
   *[no] The hotline tried to ask you how it went but did not reach you.
}
told-rated = { $solved ->
    [yes] Your rating: solved, { $satisfied }.
   *[no] Your rating: not solved, { $satisfied }.
}
told-why-asked = { $by ->
    [requester] You asked why.
   *[other] The question why was put for you.
}
told-explained = { $unit } explained the reasons; they are shown above.
told-rework-ordered = The hotline told the unit to handle it again.
told-closed = Completed.
told-reopened = { $by ->
    [requester] You raised something new and it was reopened.
   *[other] It was reopened.
}
told-archived = Archived.

## Reminders and joining

told-reminded = { $by ->
    [requester] You sent a reminder.
   *[other] The hotline sent a reminder.
}
told-supervision-opened = The hotline put it under supervision and wants a written account.
told-supervision-concluded = Supervision ended.
told-merged = Joined with another request about the same thing; you get the answer too.
told-unmerged = Separated again and handled on its own.
told-part-split-off = A part of it is now handled on its own.
told-past-reply-recorded = An earlier answer was entered.
told-breached = The date passed without an answer; this is on record.
