### The board of targets: what the office's own budget promises, set against its cases.

targets-title = Performance targets
targets-lead = The targets of the office's own budget, set against its cases, what people enter and what they judge.
targets-none = No budget of the office's own has been imported yet. On the server, run yingda budget import FILE --ours.
targets-year = Year
targets-office = Office
targets-rows = Targets
targets-elapsed = { $worked } of the year's { $total } working days are gone.
targets-green = Only what was measured and met is green.
targets-no-rows = No goal forms were read in this budget.
targets-place-line = Source: line { $first } of the budget's file
targets-place-line-cell = Source: line { $first }, cell { $second } of the budget's file
targets-place-page-line = Source: page { $first }, line { $second } of the budget's file
targets-place-sheet-cell = Source: sheet “{ $sheet }”, row { $first }, column { $second } of the budget's file
targets-place-table-cell = Source: table { $table }, row { $first }, column { $second } of the budget's file
targets-cases = The cases behind it
targets-drill-account = The account behind it
targets-drill-contract = The operator’s quarters behind it
targets-drill-bulletins = The bulletins behind it
targets-drill-meetings = The meetings behind it
targets-trail = This figure is of
targets-trail-of = “{ $name }” is of
targets-trail-steps = { $steps ->
    [one] its first step
   *[other] its first { $steps } steps
 }
targets-notes = Entries and explanations
targets-noted = { $when }, { $who }
targets-replaced = Replaced
targets-explained = Why it came out otherwise
targets-entered = Entered { $value }, through { $day } { $file }
targets-bound = Said to be measured by: { $what }
targets-tie-by-hand = Entered or judged by a person

targets-versions = Frozen versions
targets-no-versions = None yet. A frozen version does not change; it can be published, and recomputed from the facts at any time.
targets-frozen-at = frozen { $when }
targets-published-at = published { $when }
targets-unpublished = not published
targets-recompute = Recompute from the facts
targets-equal = The recomputation agrees with the frozen figures in every row.
targets-differs = Not all of it follows from the facts:
targets-difference-head = The log has no signed head of { $size } facts, or another one.
targets-difference-rules = The rules of then, { $version }, are not in the pack any more.
targets-difference-formula = { $name }: computed by version { $then } of the formula, this program has version { $now }.
targets-difference-figure = { $name }: frozen { $frozen }, from the facts { $found }.
targets-difference-elapsed = The working days do not agree with the calendar.
targets-difference-row = Row { $nth } does not follow from its target, figures and entries of then.
targets-difference-points = The points do not follow from the rows.

targets-do-enter = Enter a value
targets-do-enter-help = A later value replaces an earlier one; the earlier stays readable.
targets-do-judge = Judge
targets-do-judge-help = A row in words is judged by a person: choose a band, give a share within it, and say why.
targets-do-bind = Say what measures it
targets-do-bind-help = No rule knows this row. Choose an indicator, or a person.
targets-do-explain = Explain the difference
targets-do-freeze = Freeze the board as it stands
targets-do-freeze-help = The figures are those of the facts in the signed log and do not change any more. Another person publishes them.
targets-do-publish = Publish this version
targets-do-publish-help = Whoever froze it cannot publish it. Once published, everybody can read it.
targets-hint-why = Say why.
targets-hint-evidence = What shows it, and where that can be seen. Required if no file has a number.
targets-number-odd = Give a number, such as 1234.5.
targets-day-odd = Choose what it is for, and a day.

targets-sheet = Self-evaluation form (Excel)
targets-sheet-pdf = Self-evaluation form (PDF)
targets-sheet-one = Level one
targets-sheet-two = Level two
targets-sheet-three = Target
targets-sheet-goal = Goal
targets-sheet-value = Measured
targets-sheet-weight = Weight
targets-sheet-points = Points
targets-sheet-reason = Why it differs
targets-sheet-sum = Sum

targets-fault-may-not-manage = Your role does not keep the budget.
targets-fault-may-not-publish = Your role does not publish.
targets-fault-not-ours = A board of targets is for the office's own budget only.
targets-fault-no-targets = No targets were read in this budget.
targets-fault-no-such-row = The goal forms have no such row.
targets-fault-in-words = This row is in words: judge it, give no number.
targets-fault-in-numbers = This row asks for a number, not a judgement.
targets-fault-not-that-year = The day is of another year.
targets-fault-in-future = That day has not come.
targets-fault-unit = The units measure different things. Enter the value in the target's unit.
targets-fault-band = The share lies outside the band. Change the share, or take another band.
targets-fault-refused = Yingda keeps no value for this row; it stays in the budget as public money.
targets-fault-open = Say first what measures this row.
targets-fault-computed = This row is computed and not entered. Where it is wrong, correct the cases, vouchers, bulletins, meetings or quarters it is computed from.
targets-fault-no-evidence = Name the evidence: the number of a file, or a note and the reason.
targets-fault-bound-by-rule = A rule says what measures this row.
targets-fault-no-such-formula = The catalogue has no such indicator.
targets-fault-nothing-logged = The public log has no signed facts yet, so frozen figures could not be recomputed. Try again later; if it stays so, ask who runs the system to look at the log.
targets-fault-year-runs = A self-evaluation is of the whole year: freeze it after the year, with 31 December as its day. Within the year, use monitoring.
targets-fault-no-such-version = There is no such version.
targets-fault-published = This version is published.
targets-fault-same-person = Freezing and publishing take two people. Ask another colleague who may publish.

## Commands

cli-help-budget-board = The board of targets: goal, value and forecast of each row
cli-option-budget-board-year = The year (this one, if none is given)
cli-help-budget-freeze = Freeze the board of targets, where a page has not the time for it
cli-option-budget-freeze-by = Who freezes it (a login that may keep the budget; somebody else publishes)
cli-option-budget-freeze-year = The year (this one, if none is given)
cli-option-budget-freeze-through = The last day of the figures (today, or the last of a past year, if none is given)
cli-option-budget-freeze-self-evaluation = For the self-evaluation of the whole year instead of monitoring
cli-board-frozen = Board { $id } is frozen as the version of step { $step }, of { $size } facts.
cli-board-nobody = There is no active account { $login } that may keep the budget.
cli-help-budget-recompute = Recompute frozen boards from the facts of the log; list what differs
cli-option-budget-recompute-id = The board (all, if none is given)
cli-help-bench-board = Whether the figures of a board equal those made from the facts, and how long each takes
cli-option-bench-board-cases = How many cases
cli-board-none = There is no budget of the office's own for { $year }. Import one first: yingda budget import FILE --ours.
cli-board-equal = Board { $id }, frozen in step { $step } ({ $size } facts): the recomputation agrees.
cli-board-differs = Board { $id }, frozen in step { $step } ({ $size } facts): { $count } differences:
cli-board-nothing = No board has been frozen.
cli-month-equal = The units of { $month }: recomputed from the facts, equal.
cli-month-differs = The units of { $month }: recomputed from the facts, not equal.
