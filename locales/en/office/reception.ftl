### Leaders' reception days: published, booked, read before, recorded, assigned, answered.

reception-public = As the public sees it
reception-suggested = Days by the office's rhythm
reception-suggested-help = From the policy pack; holidays are taken into account. Choose one to plan it.
reception-leader-unit-hint = Requests about this unit are received by somebody else.
reception-none-planned = No day is planned.
reception-booked = Booked
reception-assigned = Assigned to
reception-assigned-help = What the unit does is done on the case itself:
reception-late = { $unit }: was due { $due }
reception-late-head = Assigned, and past its day:
reception-agreed = Read back to the visitor, who agrees
reception-not-read-back = Not read back to the visitor yet.

reception-do-plan = Plan a day
reception-do-plan-help = Nobody outside sees it until it is published.
reception-do-publish = Publish
reception-do-publish-help = From now on the public sees it and can book.
reception-do-close = Close the day
reception-do-call-off = Call the day off
reception-do-call-off-help = Everybody who has booked is told.
reception-do-pre-read = The file was read
reception-do-receive = Write down what was said
reception-do-read-back = It was read back
reception-do-read-back-help = Before anything follows, the visitor hears what was written and agrees.
reception-do-assign = Assign to a unit
reception-do-assign-help = Units the case is about are not offered.
reception-do-answer = Tell the requester
reception-do-answer-help = They read it with their request and are told that it is there.
reception-do-miss = It did not take place

call-off-leader-away = The leader cannot come
call-off-place-closed = The place cannot be used
call-off-mistake = Planned by mistake
call-off-emergency = Emergency or weather
