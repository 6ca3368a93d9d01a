## The reception desk: registering a visit, also while the network is down

desk-title = Reception desk
desk-back = Back to the workbench
desk-who = Who came
desk-came = How they came
desk-matter = What they ask
desk-save = Register the visit
desk-list = Slips of this desk
desk-standing = Standing

## The banner

desk-ready = Ready. This page also works when the network is down.
desk-offline = No network. Go on registering; waiting on this device: { $count }.
desk-sending = Waiting to be sent: { $count }.
desk-merged = All merged. Nothing waits on this device.
desk-signed-out = Sign in again: { $count } waiting on this device. Nothing is lost.
desk-barred = Your role may not register visits. Waiting on this device: { $count }. A colleague who may can send them.
desk-trouble = The office does not answer. Tried again every 15 seconds; waiting on this device: { $count }.
desk-colleague = Typed by a colleague: { $count }. They are sent when that colleague signs in here, or in your name if you take them over.
desk-refused = Not accepted: { $count }. The reason stands in the list; mend them and save again.
desk-sign-in = Sign in
desk-take-over = Send them in my name

## The list

desk-waits = waiting
desk-kept = Not accepted.
desk-theirs = a colleague's
desk-no-reason = The office gave no reason.
desk-mend = Mend
desk-drop = Discard
desk-drop-sure = What was typed will be gone for good. Discard it?
desk-unsaved = Not saved: this device has no room or does not allow it. Everything is still in the form; print it or write it down.

## The slip

desk-slip = Slip number
desk-slip-office = Office
desk-slip-at = Registered at
desk-slip-title = About
desk-slip-case = Case number
desk-slip-note = The slip number is provisional. The office exchanges it for the case number; ask at the desk or dial { $phone }. Time limits run from today.
desk-print = Print the slip
desk-next = Next visitor

## Where the page cannot work without a network

desk-online-only = Here visits can be registered on line only.
desk-online-form = Go to the on-line form
desk-insecure = To keep entries sealed while the network is down, the browser needs scripts, storage and an https address.

problem-other-account = Typed by somebody else
problem-other-account-detail = This entry was typed by a colleague. Reload the page, or let the colleague sign in.
