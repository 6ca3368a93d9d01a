### Budget execution: the lines of a year, vouchers that give, bind and pay, and warnings.

account-title = Budget execution
account-lead = One account for each budget year: money given, bound by contracts and paid, voucher by voucher. Sums follow from the vouchers and are entered nowhere.
account-none = No year has been opened.
account-of-year = Budget execution { $year }
account-lines = Lines
account-lines-head = Lines of the year
account-elapsed = By { $day }, { $worked } of the year’s { $total } working days are gone ({ $share })
account-total = Total
account-warnings = Warnings: { $count }
account-no-warnings = none
account-vouchers = Vouchers
account-no-vouchers = No vouchers yet.
account-from-book = Open from the office’s own budget
account-from-book-help = Each part of a project with its amount becomes a line with its appropriation; nothing is written before you confirm.
account-from-book-of = Open { $year } from its budget
account-from-book-lead = Please check. When you confirm, every line below is written at once with its appropriation. Taken from:
account-from-book-none = No project with an amount was read in this budget.
account-left-out = Not taken
account-left-out-help = These are no lines. Add those you need with “Add a line” and “Enter an appropriation” once the year is open.
account-omission-no-amount = No amount, or nothing.
account-omission-amounts-differ = The budget prints different amounts for it.
account-omission-name-odd = No name, or one of more than 120 characters.
account-omission-rest = The project has more than its parts together; the budget does not say what for.
account-omission-parts-exceed = The parts have more than the project, by this amount; please check the budget.
account-omission-text-only = Named in the text only; it may be a project above under another name.
account-omission-too-many = An account has at most 500 lines.
account-opened-from = The budget it was opened from
account-owed-head = These quarters are signed by both sides and not yet committed:
account-owed = { $name }, { $amount } yuan payable
account-bound-head = Committed in the budget
account-bound-sum = { $amount } yuan committed, { $paid } paid
account-aid = Hardship aid no. { $nth }
account-by-aid = counted from hardship aid
account-uncovered-head = These grants were made, but the account does not bear them; they are in no sum. Check what was given to the line for aid, and the vouchers.
account-uncovered = Hardship aid no. { $nth }, { $amount } yuan: { $why }
account-left = { $left } yuan are left.
account-on = Day: { $day }.
account-amount-back = In yuan. Money taken back is negative, such as -5000.

account-warning-behind-time = Paid { $rate }, behind the time gone, { $elapsed }
account-warning-nearly-committed = { $share } is bound; little is left

account-head-project = Project
account-head-line = Line
account-head-purposes = Purposes
account-head-appropriated = Given (yuan)
account-head-committed = Bound (yuan)
account-head-paid = Paid (yuan)
account-head-left = Available (yuan)
account-head-rate = Rate
account-head-warnings = Warnings
account-head-day = Day
account-head-voucher = Voucher
account-head-act = What
account-head-on = Line or commitment
account-head-amount = Amount (yuan)
account-head-what-for = What for
account-head-by = Entered by

account-act-appropriate = given
account-act-commit = bound
account-act-pay = paid
account-act-release = rest given back

account-purpose-contract = contract
account-purpose-meeting = meeting
account-purpose-aid = hardship aid
account-purpose-other = other

## Steps

account-do-open = Open a year
account-do-open-help = It begins with its first line; more lines are added on the page of the year.
account-do-confirm = Confirm and open
account-do-appropriate = Enter money given
account-do-commit = Enter a commitment
account-do-commit-help = A contract, an approved meeting: money is bound first and paid after. Hardship aid is bound by itself once it is granted.
account-do-pay = Enter a payment
account-do-release = Give the rest back
account-do-release-help = What a commitment no longer needs goes back to its line.
account-do-widen = Add a line

affair-budget-year = Year
affair-line-project = Project (as the budget names it)
affair-line-code = Code of the line
affair-line-name = Name of the line
affair-line-purposes = May be used for
affair-aid-line = The line hardship aid is drawn from
affair-aid-line-hint = Leave it open if there is none.
affair-line = Line
affair-voucher = Voucher number
affair-voucher-day = Date of the voucher
affair-amount = Amount (yuan)
affair-purpose = Purpose
affair-reference = Number of the contract or approval
affair-reference-hint = For a meeting, the number of the meeting: the last figure in the address of its page.
affair-commitment = Commitment

## Faults

account-fault-may-not-manage = Your role may not keep the account. Ask the finance office.
account-fault-year-odd = Enter this year, the last or the next.
account-fault-not-ours = An account is opened from the office’s own budget only.
account-fault-opened-already = This year has been opened.
account-fault-line-odd = Enter the project, the code and the name of the line, and choose at least one purpose.
account-fault-line-twice = A line of this code stands already.
account-fault-aid-twice = Hardship aid is drawn from one line only, and this year has one.
account-fault-no-such-line = There is no such line. Choose one.
account-fault-wrong-purpose = The line cannot be used for this purpose.
account-fault-voucher-odd = Enter the number of the voucher, at most 40 characters, not beginning with AID- or BUDGET-.
account-fault-voucher-twice = A voucher of this number is entered already.
account-fault-day-odd = The date of the voucher lies in this year and not in the future.
account-fault-amount-odd = Enter an amount such as 3000 or 3000.50; what is bound or paid is more than zero.
account-fault-reference-missing = Enter the number of the contract, the approval or the meeting.
account-fault-no-such-meeting = There is no meeting of this number. See the last figure in the address of its page.
account-fault-aid-by-itself = What aid binds and pays is counted from the applications and not entered here.
account-fault-over-committed = More than the line has available.
account-fault-over-paid = More than this commitment has left to pay.
account-fault-no-commitment = There is no such commitment on the day of the voucher. Choose one and check the date.
