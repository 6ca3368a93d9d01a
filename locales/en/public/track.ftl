### Tracking: at which step, with whom, by which day, and what can be done now.

## Number and query code

track-ask = Track a request
track-ask-lead = Number and query code are on the receipt.
track-number-hint = Such as { $sample }. Spaces, dashes and small letters do not matter.
track-code-hint = Ten letters and digits.
track-open = Show it
track-number-missing = Enter the number
track-number-shape = The number is incomplete; compare it with the receipt
track-number-check = One digit of the number is wrong, or two are swapped; check each digit
track-code-missing = Enter the query code
track-wrong = Number and query code do not match; check them and try again
track-lost = Lost the receipt? Call { $hotline }; once they know it is you, they can look it up.

## At which step

track-head-registered = Received, being checked
track-head-awaiting-material = Waiting for you to add something
track-head-to-dispatch = Checked, finding out who handles it
track-head-dispatched = Sent to the handling unit
track-head-sent-back = Finding out again who handles it
track-head-handling = Being handled
track-head-drafted = Handled, the answer is being reviewed
track-head-approved = The answer is approved and about to be sent
track-head-replied = Answered
track-head-rework = Being handled again
track-head-to-close = Answered
track-head-closed = Completed
track-head-archived = Completed and archived
track-head-merged = Handled together with another request about the same thing
track-head-handed-over = Passed to an emergency service
track-head-declined = Not a matter this hotline can take
track-head-withdrawn = You withdrew it

## By which day

track-due = You have an answer by { $end } at the latest
track-due-today = You have an answer today, by { $end }
track-late = An answer was due by { $end }; it is { $late } late
track-paused = The clock stands still while we wait; the answer was due by { $end }
track-answered-in-time = Answered { $when }, within the limit ({ $end })
track-answered-late = Answered { $when }, after the limit ({ $end })
track-why = Why this day

## With whom

track-who-unit = { $unit } is responsible.
track-who-support = { " " }Supported by { $units }.
track-who-intake = The hotline's intake desk is checking it.
track-who-dispatch = The hotline's dispatch desk has it now.
track-who-follow-up = The hotline's follow-up desk has it now.
track-who-supervision = The hotline's supervision desk has it now, apart from intake and dispatch.
track-the-hotline = The hotline

## Answers, questions, grounds

track-question = Please add something
track-question-of = { $unit } asks you to add something
track-question-until = Please do so by { $end }; after that we go on with what we have.
track-question-late = The time for this ended { $end }; you can still add it.
track-reply = Answer
track-reply-of = Answer of { $unit }
track-reply-note = Sent { $when }. Result as stated by the unit: { $outcome }.
track-why-open = Your question why
track-why-open-note = Asked { $when }. To be explained by: { $whom }. The explanation will appear here.
track-explained-of = Reasons explained: { $unit }
track-explained-note = Explained { $when }. You asked on { $asked }: { $question }
track-declined = Why it was not taken
track-ground = { $name }. { $guidance } ({ $article })
track-handed-over = Passed to

## Rest of the page

track-can = What you can do now
track-nothing = Nothing needs to be done by you now. If something has changed you can file a new request, or call { $hotline }.
track-so-far = So far
track-asked = What you wrote
track-files = Your files
track-notices = Notices sent to you
track-notice-sent = sent { $when }
track-notice-waiting = waiting to be sent
track-notice-refused = not delivered: the address does not take it
track-receipt = See the receipt again
track-follow = An address and feed for the standing alone
track-back = Back to the request
track-not-now = Not now
track-area = { $place }, { $division }

## What can be done

track-offer-add-material = Add words or photos
track-offer-add-material-hint = They go to the unit handling it and into the record
track-offer-rate = Rate how it went
track-offer-rate-hint = Two questions: is it solved, are you satisfied
track-offer-rate-until = Two questions, until { $until }
track-offer-ask-why = Ask why
track-offer-ask-why-hint = If the answer or decision is unclear, those who gave it explain their reasons
track-offer-reopen = Ask to reopen it: something new has come up
track-offer-reopen-hint = The time for an answer starts anew
track-offer-remind = Remind them
track-offer-remind-hint = Tells those handling it that you are waiting, and goes into the record
track-offer-withdraw = Withdraw it
track-offer-withdraw-hint = It need not be handled any more

track-done-add-material = What you added has arrived.
track-done-rate = Your rating has arrived. Thank you.
track-done-ask-why = Your question has arrived. You will be told when the reasons are here; they appear on this page.
track-done-reopen = It is open again; the new date is below.
track-done-remind = They have been reminded.
track-done-withdraw = It has been withdrawn.

track-add-lead = New facts, photos, papers: anything. No need to repeat what you wrote before.
track-add-note = What you would like to add
track-add-missing = Write a few words or choose a file
track-add-again = The other files are fine but must be chosen once more
track-add-send = Add it

track-remind-lead = A reminder goes into the record and the unit sees it at once. It does not change the date and has no ill effect for you.
track-remind-note = Anything you would like to say
track-remind-send = Remind them

track-withdraw-lead = Once withdrawn it is no longer handled and not answered. What happened so far stays on record. You can file again later.
track-withdraw-note = Why you withdraw it
track-withdraw-send = Withdraw it

track-reopen-lead = A completed request can be handled again if there are new facts. The time for an answer starts anew.
track-reopen-note = What is new
track-reopen-missing = Write what is new
track-reopen-send = Ask to reopen it

track-ask-why-lead = The unit or the hotline that gave the answer or took the decision explains its reasons to you. This is no complaint; it changes no step and no date and has no ill effect for you. One question at a time.
track-ask-why-note = What you would like explained
track-ask-why-missing = Write what you would like explained
track-ask-why-send = Ask why
