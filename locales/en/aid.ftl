### Hardship aid: application, verification, decision, public notice, payment, review.

aid-title = Hardship aid
aid-lead = Whoever is in hardship and has, or had, a request with us may apply for aid.
aid-never = Aid is never conditional on giving up any right.
aid-never-help = Applying for aid or receiving it changes nothing about your request, a review, a lawsuit or a complaint. Whoever asks you to promise to stop is wrong: please tell us.
aid-never-work = Whether the matter is open, closed or withdrawn does not count; no promise may be asked for or recorded.
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
aid-origin-requester = applied in person
aid-origin-on-behalf = applied on their behalf

## The workbench

aid-money = { $budget } yuan in the year, { $spent } used, { $left } left
aid-none = No applications this year.
aid-nth = No.
aid-standing = Standing
aid-amount = Amount (yuan)
aid-day = Applied
aid-on-behalf = On somebody’s behalf
aid-on-behalf-help = Who writes the application down does not verify it.
aid-no-case = There is no such number, or none you may see. Please check it.
aid-one = Application { $nth } of { $year }
aid-finding = What was found ({ $nth })
aid-decision = Decision
aid-verdict = Verdict
aid-members = Posts that sat
aid-votes = Votes
aid-votes-said = { $granting } for, { $refusing } against, { $abstaining } neither
aid-notice-said = Public: { $initial }., { $area }, until { $through }.
aid-voucher-said = Voucher { $voucher } of { $day }, { $amount } yuan.
aid-objection = What was brought up
aid-review = Review
aid-verify = Hand in the finding
aid-verify-help = Two people, each on their own, and not who wrote the application. Only the need is looked into.
aid-found = What was found
aid-decide = Hand in the decision
aid-decide-help = Who verified does not write the decision down. A grant takes more than half of the members.
aid-left = { $left } yuan are left this year
aid-granting = For
aid-refusing = Against
aid-abstaining = Neither
aid-grant = Grant
aid-refuse = Do not grant
aid-amount-yuan = Amount in yuan
aid-announce = Make it public
aid-announce-help = Only initial, division, amount and purpose are shown.
aid-initial-field = Family name’s initial
aid-area = Division
aid-pay = Record the payment
aid-pay-help = Only after the notice, and no more than was granted.
aid-voucher = Voucher number
aid-voucher-day = Day of the voucher
aid-reconsider = Decide anew
aid-reconsider-help = If something comes up before it is paid, say what; the committee votes again.
aid-review-ask = Did it help, and what else is needed
aid-close = Close
aid-withdraw-for = Take it back on their word
aid-votes-odd = Please choose a verdict, and whole numbers of votes.
aid-day-odd = Please give the day of the voucher.
aid-over = { $why } { $left } yuan are left this year.

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
