### Why something may not be done, and what can be done instead. Given $act and $state (as names), $about (the code or date
### concerned) and $rule (the rule's id). $about and $rule are certain to be given only for the reasons that use them.

## Reasons: what happened, and what to do

refusal-not-in-this-state = The case is “{ $state }”, and “{ $act }” does not apply. Reload the page and choose an act that fits where the case now stands.
refusal-closed-is-final = The case is “{ $state }”: what is recorded stands, and “{ $act }” no longer applies. A closed case can be reopened on new facts; a merged one must first be unmerged.
refusal-not-allowed = Your role, or your relation to this case, does not allow “{ $act }”. Pass it to someone who may.
refusal-actor-recused = You are recused from this case and may neither act on it nor see it. Pass it to someone else.
refusal-assignee-recused = That person is recused from this case and cannot handle it. Choose someone else.
refusal-time-runs-backwards = The time given is earlier than the last act ({ $about }). Check it and send again.
refusal-text-missing = “{ $act }” needs a written text, and it is blank. Fill it in and send again.
refusal-unknown-code = The policy pack in force has no “{ $about }”. Choose again from the list; if the list is wrong, tell the administrator.
refusal-received-in-future = The time of receipt ({ $about }) lies in the future. Correct it.
refusal-category-missing = The case has no category yet and cannot be dispatched. Choose one first.
refusal-precheck-missing = The case has not been pre-checked and cannot be dispatched. Pre-check it first.
refusal-not-answerable-directly = This kind of request is not settled by an answer at first contact. Dispatch it.
refusal-human-must-decide = Declining a request takes a human decision; the system may not make it. Hand it to a dispatcher.
refusal-leads-to-accused = That unit, one above it, or its head is whom the request is about: the case must not reach it in any way. Choose another unit or, if none fits, ask supervision to coordinate. Nor is a case about a unit or its head merged with another.
refusal-unit-twice = “{ $about }” already leads or supports this case. Choose another unit, or take one of the two away.
refusal-not-below = A case is only dispatched further to a unit below yours. If you need others, add them as support; if the matter is not yours, send it back in time.
refusal-no-second-send-back = Sending back was refused and cannot be repeated. Accept and handle the case; if that is not possible, ask supervision to coordinate.
refusal-send-back-too-late = The time for sending back ended on { $about }. Accept and handle the case; if that is not possible, ask supervision to coordinate.
refusal-not-yours-to-settle = A sending back is settled by the one who dispatched the case. Wait for the decision, or remind them.
refusal-extend-after-due = The limit ended on { $about } and can no longer be extended. Reply as soon as you can and tell the requester why it is late.
refusal-extension-used-up = This extension has been used up. Reply as soon as you can.
refusal-extension-pending = An extension is already being decided. Wait for the decision, and carry on meanwhile.
refusal-no-extension-asked = No extension is waiting to be decided: it was decided already, or lapsed when the reply was issued. Reload the page.
refusal-rework-not-extended = A case in rework is not extended. Reply within the limit for rework.
refusal-same-person-approves = Author and approver must be two people. Ask another approver of your unit.
refusal-close-without-reply = No reply has been issued to the requester, so the case cannot be closed. Reply first.
refusal-close-without-follow-up = This kind of request is not closed without a follow-up. Record one; if nobody answers, record each attempt, and after the number laid down the case may be closed.
refusal-close-unsettled-without-reason = The requester says it is not solved, or is dissatisfied. Have it reworked; if it must be closed, state why.
refusal-rework-used-up = It has been reworked as often as the rules allow. Close it with a stated reason, or let a supervisor decide.
refusal-rated-already = This has been rated already; each handling is rated once. After a reopening it can be rated again.
refusal-rating-too-late = The time for rating has run out. If you disagree with how it was handled, tell us new facts and ask for it to be reopened.
refusal-supervision-open = The case is already under supervision. To add a demand, send a reminder.
refusal-no-supervision = No supervision is under way, or the unit has not answered it in writing yet. Check the record of the supervision.
refusal-supervision-not-concluded = Supervision has not been concluded, so “{ $act }” is not possible. Have it answered and conclude it first.
refusal-cannot-merge = That case cannot be merged, released or split off here: it is this very case, or does not stand to it as supposed. Check the number.
refusal-merge-mixes-confidential = Confidential and ordinary cases are not merged. Handle them separately.
refusal-others-depend = Other cases are merged into this one and wait for the same reply, so “{ $act }” is not possible. Release them first.
refusal-nothing-new = All of this is on record already; there is nothing to do.
refusal-invitation-stands = That person is invited already, or is not invited. Check and choose again.
refusal-nothing-breached = There is no breach to record ({ $about }): the limit has not run out, or its breach is already recorded.

## Source: a law, the policy pack, or a record-keeping rule of this system

refusal-source-not-in-this-state = Yingda's record-keeping rule: the table of states and acts
refusal-source-closed-is-final = Yingda's record-keeping rule: after closing, add and never change
refusal-source-not-allowed = This office's policy pack: roles
refusal-source-actor-recused = Regulations on Petition Work, art. 28(3)
refusal-source-assignee-recused = Regulations on Petition Work, art. 28(3)
refusal-source-time-runs-backwards = Yingda's record-keeping rule: in the order of events
refusal-source-text-missing = Yingda's record-keeping rule: what must be explained is written
refusal-source-unknown-code = This office's policy pack
refusal-source-received-in-future = Yingda's record-keeping rule: in the order of events
refusal-source-category-missing = This office's policy pack: categories and limits
refusal-source-precheck-missing = This office's policy pack: procedure
refusal-source-not-answerable-directly = This office's policy pack: procedure
refusal-source-human-must-decide = Personal Information Protection Law, art. 24
refusal-source-leads-to-accused = Regulations on Petition Work, art. 30(3)
refusal-source-unit-twice = Yingda's record-keeping rule: exactly one lead
refusal-source-not-below = This office's policy pack: which unit lies below which
refusal-source-no-second-send-back = Yingda's record-keeping rule: once settled, not sent back again
refusal-source-send-back-too-late = This office's policy pack: rule { $rule }
refusal-source-not-yours-to-settle = Regulations on Petition Work, art. 23(3) (verified and agreed to by the sender), followed by the hotline
refusal-source-extend-after-due = This office's policy pack: extension rule { $rule }
refusal-source-extension-used-up = This office's policy pack: extension rule { $rule }
refusal-source-extension-pending = Yingda's record-keeping rule: one application at a time
refusal-source-no-extension-asked = Yingda's record-keeping rule: asked first, then decided
refusal-source-rework-not-extended = Yingda's record-keeping rule: rework is not extended
refusal-source-same-person-approves = This office's policy pack: procedure
refusal-source-close-without-reply = Yingda's record-keeping rule: reply before closing
refusal-source-close-without-follow-up = This office's policy pack: procedure
refusal-source-close-unsettled-without-reason = Yingda's record-keeping rule: what must be explained is written
refusal-source-rework-used-up = This office's policy pack: procedure
refusal-source-rated-already = Yingda's record-keeping rule: one rating for one handling
refusal-source-rating-too-late = This office's policy pack: procedure
refusal-source-supervision-open = Yingda's record-keeping rule: one supervision at a time
refusal-source-no-supervision = Regulations on Petition Work, art. 40 (whoever is supervised answers in writing), followed by the hotline
refusal-source-supervision-not-concluded = Yingda's record-keeping rule: no closing while supervised
refusal-source-cannot-merge = Yingda's record-keeping rule: both cases keep their history
refusal-source-merge-mixes-confidential = Regulations on Petition Work, art. 30(3)
refusal-source-others-depend = Yingda's record-keeping rule: no case is left without an answer
refusal-source-nothing-new = Yingda's record-keeping rule: the same thing is recorded once
refusal-source-invitation-stands = Yingda's record-keeping rule: the same thing is recorded once
refusal-source-nothing-breached = Yingda's record-keeping rule: a breach is recorded once
