### Telephones: who is ready, what rings, who speaks, how quickly the day's calls were answered.

calls-title = Telephones
calls-off = Not taking calls
calls-ready = Ready
calls-ringing = Ringing
calls-speaking = Speaking
calls-writing = Writing up
calls-away = On a break
calls-withheld = Number withheld
calls-from = { $number } · waited { $since }
calls-nobody-waits = Nobody is waiting
calls-waiting = { $count ->
    [one] { $count } caller waiting
   *[other] { $count } callers waiting
} · longest { $oldest }
calls-wish-ready = Take calls
calls-wish-away = Take a break
calls-wish-answer = Answer
calls-wish-hang-up = Hang up
calls-line = Reach them at the number of the call, { $number }
calls-before = Earlier cases of this number
calls-none-before = No case was filed with this number.
calls-before-help = Only cases filed with exactly this number that you may read; the search was recorded in the audit.
