### The waiting hall: numbers, windows, the calling screen, the printed slip.

hall-title = Waiting hall
hall-open = Open
hall-closed = Closed for today
hall-served = { $count } heard today
hall-given = was given.
hall-slip = Print the slip
hall-slip-qr = Scan to see where the request stands. The query code is on the receipt.
hall-slip-keep = Please wait until this number is called. If it was called while you were away, tell the desk: you keep your place.
hall-at-windows = At the windows
hall-nobody-there = Nobody is at a window.
hall-number = Number
hall-what-now = What now
hall-waiting = Waiting
hall-since = Since
hall-nobody-waits = Nobody is waiting.
hall-gone = Left
hall-link-case = Case
hall-ahead = { $count } before you

hall-do-open = Open the hall
hall-do-take = Give a number
hall-do-take-help = No name is asked for. Whoever should not have to wait is called first.
hall-do-call = Call the next
hall-do-recall = Call again
hall-do-serve = Heard
hall-do-leave = Left
hall-do-back = Is back
hall-do-link = Link
hall-do-book = Book a leader's reception for a visitor
hall-do-close = Close the hall

hall-class-general = General
hall-class-priority = Priority: old or ill, with small children, with a disability
hall-class-reception = Leader's reception, booked
hall-class-advice = Advice: lawyers, counsellors, mediators

hall-fault-may-not-run = Your role does not run the hall.
hall-fault-another-day = This is the hall of another day. Open today's.
hall-fault-day-over = The hall is closed for today.
hall-fault-numbers-spent = All numbers of this class are given for today.
hall-fault-nobody-waits = Nobody of this class is waiting.
hall-fault-no-such-turn = There is no such number today, or the case is missing.
hall-fault-no-such-window = Give the number of your window, from 1 to 99.
hall-fault-not-called = This number is not at a window now.
hall-fault-not-gone = This number has not left.
hall-fault-window-taken = Somebody is still at this window. Finish with that number first.
hall-fault-somebody-is-here = Somebody is still waiting or at a window.
