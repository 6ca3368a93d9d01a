### Affairs of the office: what their forms and lists have in common.

affair-day = Day
affair-from = From
affair-to = To
affair-slots = How many are received
affair-place = Place
affair-post = Leader's post
affair-name = Leader's name, as published
affair-unit = Unit
affair-leader-unit = Unit the leader heads
affair-topics = Topics
affair-help = Help wanted
affair-help-hint = What will be there, or should be there.
affair-slot = Time
affair-time = Time
affair-case = Number of the case
affair-case-hint = As it stands on the receipt.
affair-window = Window
affair-class = Class
affair-status = Status
affair-call-off = Why
affair-missed = Why it did not take place
affair-record = What was said
affair-record-hint = In the visitor's own words, without judgement. It is read back to them.
affair-read-back = Read back
affair-answer = What the requester is told
affair-due = Last day
affair-late = Late
affair-table = Kind
affair-chair = Chaired by
affair-chair-hint = The post, not the name.
affair-units = Units invited
affair-words = In words
affair-nth = Resolution
affair-days = Or in so many days
affair-counting = Counted as
affair-no-case = There is no such case for you. Check the number.

counting-calendar = Calendar days
counting-working = Working days

help-sign-language = Sign language
help-interpreter = Interpreter
help-step-free = Step-free access
help-companion = Somebody to come along

affair-number = Value
affair-counted-in = Unit it counts in
affair-as-of = Through
affair-file = Number of the file, voucher or contract
affair-band = Band
affair-percent = Percent of the weight
affair-formula = Measured by
affair-occasion = What for
