### Where a case stands, and the desk that owns it there.

## States

state-registered = Registered
state-awaiting-material = Awaiting material
state-to-dispatch = To be dispatched
state-dispatched = Awaiting acceptance
state-sent-back = Sent back, to be settled
state-handling = Being handled
state-drafted = Reply awaiting approval
state-approved = Reply awaiting issue
state-replied = Awaiting follow-up
state-to-close = To be closed
state-closed = Closed
state-archived = Archived
state-merged = Merged

## Desks

desk-intake = Intake desk
desk-dispatch = Dispatch desk
desk-follow-up = Follow-up desk
desk-supervision = Supervision desk
