### Leaders' reception days: published, booked, read before, recorded, assigned, answered.

reception-title = Leaders' reception
reception-lead = On these days a leader of the city or of a department receives people in person. You book a time for a request you have filed; the file is read before you come; what you say is written down and read back to you; and you hear what became of it.
reception-offer-hint = Speak with a leader in person: book a time, or see what became of it.
reception-none = No reception day is published at the moment.
reception-hours = { $day }, { $from }–{ $to }
reception-who = { $post }, { $name }
reception-full = All times are taken.
reception-free = { $count } times are free.
reception-there = There will be:
reception-how = How to book
reception-how-track = You have a request: open it with its number and query code, and choose a time.
reception-how-file = You have none yet: file it first, so that the leader can read it before.
reception-how-come = You cannot do it online: come to the hall or call the hotline, and the desk books for you.
reception-kept = Nothing is kept about you but what the matter needs.
reception-calendar = As a calendar
reception-book-lead = Choose a time. The leader's office reads your request before.
reception-help-wanted = I need help on that day
reception-bring = Bring the number of your request. If you cannot come, give the time back, so that somebody else can have it.
reception-slot-missing = Please choose a time.
reception-done-booked = Booked.
reception-done-withdrawn = Given back.
reception-record = What was written down
reception-read-back-at = Read back and confirmed: { $when }
reception-answer = What became of it
reception-assigned-to = { $unit }, by { $due }

reception-do-book = Book
reception-do-withdraw = Give the time back

reception-status-planned = Planned
reception-status-published = Published
reception-status-called-off = Called off
reception-status-closed = Closed

slot-free = Free
slot-booked = Booked
slot-pre-read = File read
slot-received = Heard
slot-assigned = Assigned
slot-answered = Answered
slot-missed = Did not take place
slot-withdrawn = Given back

missed-visitor-away = The visitor did not come
missed-leader-away = The leader was called away; another day is owed
missed-settled = The matter was settled before
missed-hindered = Weather, transport or illness

reception-fault-may-not-keep = Your role does not keep reception days.
reception-fault-plan-unsound = A plan needs a day, hours, a place and the leader's post, and at least five minutes for each.
reception-fault-day-past = This day is past.
reception-fault-not-published = This day is not published, or it is over.
reception-fault-not-planned = This day is published already, called off or over.
reception-fault-no-such-slot = There is no such time on this day.
reception-fault-slot-taken = Somebody else has just taken this time. Please choose another.
reception-fault-booked-already = This request has a time on this day already.
reception-fault-too-late = The reception has begun; it cannot be booked any more.
reception-fault-no-such-case = There is no such case for you.
reception-fault-leader-is-accused = The request is about this leader's own unit. Please choose a day on which somebody else receives.
reception-fault-not-there = This is not the next step here; somebody may have been faster.
reception-fault-too-early = The reception has not begun.
reception-fault-words-missing = Please write it down, or choose a reason.
reception-fault-not-read-back = Read the record back to the visitor first.
reception-fault-no-such-unit = Choose a unit.
reception-fault-unit-is-accused = The case is about this unit. Choose another.
reception-fault-due-too-early = Give a day that is not before the reception.
reception-fault-somebody-waits = Somebody who was booked has no answer yet.
