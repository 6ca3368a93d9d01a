### Hardship aid: application, verification, decision, public notice, payment, review.

aid-never-work = Whether the matter is open, closed or withdrawn does not count; no promise may be asked for or recorded.

## Where an application stands

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
