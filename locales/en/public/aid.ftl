### Hardship aid: application, verification, decision, public notice, payment, review.

aid-title = Hardship aid
aid-lead = Whoever is in hardship and has, or had, a request with us may apply for aid.
aid-never = Aid is never conditional on giving up any right.
aid-never-help = Applying for aid or receiving it changes nothing about your request, a review, a lawsuit or a complaint. Whoever asks you to promise to stop is wrong: please tell us.
aid-for = What it may be for
aid-how = How it goes
aid-how-apply = You apply with your number and query code, or somebody of the office writes it down for you.
aid-how-verify = Two people look into the need, each on their own.
aid-how-decide = A committee votes on the need and the money of the year, and gives its reasons.
aid-how-public = The grant is public for { $days } days: initial, division, amount and purpose, nothing else.
aid-how-pay = After that it is paid against a voucher, and somebody asks whether it helped.
aid-apply-by-track = Apply with your number
aid-notices = Public now
aid-notices-help = If something is wrong with a grant, call { $hotline } while it is public.
aid-no-notices = Nothing is public now.
aid-initial = { $initial }.
aid-yuan = { $amount } yuan
aid-through = Public until { $day }
aid-apply = Apply for hardship aid
aid-what-for = What for
aid-need = The need
aid-need-hint = What the hardship is, and what would help. No need to write about the request itself.
aid-send = Apply
aid-withdraw = Take it back
aid-granted = Granted: { $amount } yuan
aid-reasons = Reasons

## Where an application stands

aid-stage-applied = To be verified
aid-stage-verified = To be decided
aid-stage-granted = To be made public
aid-stage-announced = Public; to be paid
aid-stage-paid = Paid
aid-stage-reviewed = Reviewed
aid-stage-refused = Not granted
aid-stage-closed = Closed
aid-stage-withdrawn = Taken back

## Not done

aid-fault-may-not-manage = Your role may not handle aid. Ask somebody who has that right.
aid-fault-may-not-apply = Your role may not apply for others. Ask somebody who has that right.
aid-fault-no-such-purpose = Please choose what it is for.
aid-fault-applied-already = For this purpose an application is being worked on already. There is no need to apply again.
aid-fault-no-such-application = There is no such application.
aid-fault-words-missing = Please write something.
aid-fault-not-now = It is not at this step, or past it. Please look where it stands.
aid-fault-same-person = It takes another person: nobody verifies twice, and who wrote the application does not verify it.
aid-fault-verifier-decides = Who verified does not write the decision down. Please let somebody else do it.
aid-fault-no-such-post = No such post sits on the committee. The posts stand in aid.toml of the policy pack.
aid-fault-committee-too-small = Too few members sat.
aid-fault-votes-do-not-add = The votes are not as many as the members.
aid-fault-votes-say-otherwise = The votes say otherwise: a grant takes more than half of the members.
aid-fault-amount-missing = Please give an amount, such as 3000 or 3000.50.
aid-fault-over-budget = This is more than what is left of the year’s money.
aid-fault-year-over = The money of that year has lapsed. Please enter the application anew this year.
aid-fault-no-such-place = Please choose a division, nothing finer.
aid-fault-notice-running = The public notice is still running.
aid-fault-over-grant = This is more than was granted.
aid-fault-voucher-odd = A voucher number has letters, digits, - or /, and is used once.
aid-fault-day-odd = The day of the voucher lies after the notice, and not after today.
