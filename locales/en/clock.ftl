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
