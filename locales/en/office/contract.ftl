### The operator’s quarterly appraisal: points, deductions, vetoes, appeals, the payable share and signatures.

contract-title = Operator appraisal
contract-lead = Each quarter is appraised by the terms of the contract: what the cases answer is computed, the rest is entered with its paper. After two signatures nothing changes.
contract-no-terms = The pack has no contract.toml, so no quarter can be opened. Enter the terms of the contract there.
contract-none = No quarter has been opened.
contract-of-quarter = { $quarter } { $year }
contract-quarter-1 = First quarter
contract-quarter-2 = Second quarter
contract-quarter-3 = Third quarter
contract-quarter-4 = Fourth quarter
contract-days = { $from } to { $through }
contract-fee = Fee of the quarter (yuan)
contract-told = The operator was told on { $day } and may appeal until { $until }.
contract-final = Signed by both; the result no longer changes.
contract-provisional = The operator has not been told. This is what the values so far come to.
contract-digest = The terms are those of the pack when the quarter was opened, SHA-256 { $digest }

contract-result = Result
contract-as-told = As first told
contract-as-decided = As decided
contract-points = Points
contract-deducted = Deducted
contract-grade = Grade
contract-share = Payable share
contract-payable = Payable (yuan)
contract-items = Items
contract-happened = Deductions and vetoes
contract-nothing-happened = None in this quarter.
contract-terms = Terms
contract-signed-by = Signatures
contract-appeal-about = Appeal: { $about }
contract-about-figure = { $item }, claimed { $value } { $unit }
contract-a-veto = Veto: { $veto }

contract-head-item = Item
contract-head-formula = How it earns points
contract-head-weight = Weight
contract-head-observed = Observed
contract-head-source = Source
contract-head-points = Points
contract-head-decided = Points as decided
contract-head-what = What
contract-head-day = Day
contract-head-evidence = Paper
contract-head-costs = Effect

contract-formula-line = { $baseline } { $unit } earns 0, { $goal } { $unit } earns { $points }, in proportion between
contract-formula-band = { $sign } { $bound } { $unit } earns { $points }
contract-formula-then = {"; "}
contract-not-measured = no value yet
contract-by-formula = computed from the cases, formula version { $version }
contract-by-hand = entered from { $evidence }
contract-costs = { $points } points each
contract-limits = payable share at most { $share } %

## Names

contract-item-connect-rate = Connection rate
contract-item-sl15 = Answered within 15 seconds
contract-item-asa = Average speed of answer
contract-item-record-err = Record error rate
contract-item-call-sat = Satisfaction after the call

contract-deduction-late-report = Report late or missing
contract-deduction-staffing-gap = Seats not staffed
contract-deduction-service-complaint = Complaint about service, found true
contract-veto-leak = Leak of personal data
contract-veto-falsified-data = Falsified data
contract-veto-emergency-missed = Emergency mishandled with grave consequences
contract-veto-outage = Large outage by the operator’s fault

contract-grade-excellent = Excellent
contract-grade-good = Good
contract-grade-fair = Fair
contract-grade-poor = Poor

contract-standing-gathering = Gathering
contract-standing-told = Told
contract-standing-signed-once = Signed by one
contract-standing-signed = Signed by both
contract-verdict-waiting = Waiting for a decision
contract-verdict-granted = Granted
contract-verdict-refused = Not granted
contract-capacity-appraiser = Appraised by
contract-capacity-payer = Payment checked by

## Steps

contract-do-open = Open a quarter
contract-do-open-help = The terms are taken from the pack as they stand now; later changes of the pack do not touch this quarter.
contract-do-compute = Compute from the cases
contract-do-compute-help = Computes the quarter’s cases anew, as often as needed until the operator is told.
contract-do-enter = Enter a value
contract-do-enter-help = Only what is not computed here, such as telephone figures, with the paper that shows it.
contract-do-happened = Enter a deduction or veto
contract-do-drop = Take back a slip
contract-do-tell = Tell the operator
contract-do-tell-help = When the quarter is over and every item has a value. After that the values no longer change; the operator may appeal.
contract-do-appeal = Enter the operator’s appeal
contract-do-appeal-help = As its letter says. An appeal against a value names the value claimed.
contract-do-decide = Decide an appeal
contract-do-decide-help = Not by whoever entered it. The results before and after both stay.
contract-do-sign-appraiser = Sign as appraiser
contract-do-sign-payer = Sign for the payment

affair-quarter = Quarter
affair-fee = Fee of the quarter (yuan)
affair-item = Item
affair-value = Value
affair-evidence = Number of the paper
affair-incident = What happened
affair-incident-day = Day
affair-incident-nth = Entry
affair-contested = Against what
affair-corrected = Value claimed
affair-letter = Number of the letter
affair-letter-day = Date of the letter
affair-appeal = Appeal
affair-verdict = Decision

## Faults

contract-fault-may-not-appraise = Your role may not appraise the operator. Ask somebody who may.
contract-fault-may-not-pay = Your role may not sign for the payment. Ask the finance office.
contract-fault-terms-unsound = The pack has no terms that can be used. Check contract.toml with yingda pack check.
contract-fault-quarter-odd = Choose a quarter that has begun, of this year or the last.
contract-fault-opened-already = This quarter has been opened.
contract-fault-fee-odd = Enter the fee of the quarter, such as 3000000 or 3000000.50.
contract-fault-no-such-item = Choose from the items, deductions and vetoes of the terms.
contract-fault-is-computed = This item is computed from the cases. Compute it first; it may be entered only if it is over nothing.
contract-fault-value-odd = Enter a number with at most four decimals, in the unit of the terms.
contract-fault-evidence-missing = Enter the number of the paper or letter, at most 120 characters.
contract-fault-day-odd = The day does not fit: what happened lies in the quarter; a letter comes after the telling and not in the future.
contract-fault-told-already = The operator has been told; values no longer change. It may appeal.
contract-fault-not-told = The operator has not been told.
contract-fault-quarter-running = The quarter is not over.
contract-fault-not-measured = An item has no value. Compute or enter it first.
contract-fault-appeal-late = The days of appeal are over.
contract-fault-appeal-about = An appeal is about one item or entry of this sheet, and each only once.
contract-fault-no-open-appeal = There is no such appeal waiting for a decision.
contract-fault-words-missing = Give the reasons.
contract-fault-same-person = Another person is needed: not whoever entered the appeal decides it, and not the same person signs twice.
contract-fault-appeals-open = The days of appeal still run; sign after that.
contract-fault-undecided = Appeals wait for a decision.
contract-fault-signed = It is signed and no longer changes.
contract-until = Last day: { $day }.
contract-count = There are { $count }.
