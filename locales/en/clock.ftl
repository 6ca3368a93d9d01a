### The name of every clock.

## Clocks

clock-answer = Answer to the requester
clock-dispatch = Dispatch
clock-supply = Supplying material
clock-accept = Acceptance
clock-send-back = Sending back allowed until
clock-adjudicate = Settling the sending back
clock-contact = First contact
clock-handle = Handling by the unit
clock-extension-decision = Deciding the extension
clock-follow-up = Follow-up
clock-rework = Rework
clock-close = Closing
clock-supervision = Answering the supervision

## Time left

clock-late-hours = late by { $count } h
clock-late-days = { $count ->
    [one] late by { $count } day
   *[other] late by { $count } days
}
clock-today = today { $time }
clock-paused = paused
clock-met = in time
clock-missed = done late
clock-late = late
clock-soon = due soon
clock-calm = in time so far
clock-how = how it is reckoned
clock-rule = Rule { $rule }, calendar { $calendar }
clock-requester = The requester’s clock
clock-requester-day = Day { $count }
clock-requester-note = Counted from receipt; never reset by dispatching or sending back

## The arithmetic, sentence by sentence

clock-step-started = It starts on { $moment }.
clock-step-day-one = { $date } is the day itself and is not counted.
clock-step-counted = The rule gives { $span }.
clock-step-skipped = { $date } is passed over: { $why }.
clock-step-make-up = { $date } is a make-up workday and counts.
clock-step-rolled = The last day, { $date }, moves on: { $why }.
clock-step-paused = It stands still from { $from } (rule { $rule }).
clock-step-paused-until = It stood still from { $from } until { $until } (rule { $rule }).
clock-step-extended = { $span } more were given ({ $rule }).
clock-step-ends = It ends on { $end }.
clock-step-provisional = The holiday notice of that year is not loaded yet; the date may still move.
clock-weekend = weekend
clock-holiday = public holiday
