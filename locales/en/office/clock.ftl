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
clock-rules = See the rules of this limit
clock-requester = The requester’s clock
clock-requester-day = Day { $count }
clock-requester-note = Counted from receipt; never reset by dispatching or sending back
