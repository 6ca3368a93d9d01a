### The board of targets: what the office's own budget promises, set against its cases.

targets-of-year = Targets of { $year }
targets-covers = Through { $day }
targets-log = The figures are those of the first { $size } facts of the public log, hash { $root }.
targets-public-note = These figures were frozen and confirmed by two people. Rows Yingda does not measure are public money: they stand here with the reason.

targets-head-name = Target
targets-head-goal = Goal
targets-head-value = Measured
targets-head-verdict = Result
targets-head-forecast = Forecast
targets-head-points = Points
targets-ratio = { $ratio } of the goal
targets-weight = weight { $weight }

targets-earned = { $earned } of { $out } points earned by the rows assessed; no total while others are open.
targets-execution-open = The execution rate is not known: the account has no money for this project.
targets-total = { $total } points in all, grade: { $grade }.
targets-grade-excellent = excellent
targets-grade-good = good
targets-grade-fair = fair
targets-grade-poor = poor

targets-verdict-met = Met
targets-verdict-not-met = Not met
targets-verdict-about = About as planned
targets-verdict-above = Above plan
targets-verdict-needs-judgement = To be judged
targets-verdict-not-measured = Not measured

targets-band-achieved = Achieved
targets-band-partly = Partly achieved
targets-band-missed = Missed
targets-band-of = { $band } ({ $from }–{ $to } %)

targets-standing-on-course = On course
targets-standing-in-doubt = In doubt
targets-standing-missed = Missed
targets-standing-open = Too soon to say
targets-why-too-early = Too little of the year is gone.
targets-why-year-over = The year is over; this is the result.
targets-why-reached = The count has reached the goal.
targets-why-exceeded = The count has passed the limit.
targets-why-projected = Carried forward by working days: about { $expected } in the year.
targets-why-so-far = By the value so far.

targets-by-formula = Computed from cases: { $name }
targets-by-account = Computed from the budget account: paid out of what was given
targets-by-contract = Computed from the quarters of the operator that both sides signed
targets-by-bulletins = Counted from the bulletins published
targets-by-meetings = Counted from the coordination meetings held
targets-no-account = Computed from the budget account; it has no money for this project yet
targets-no-quarter = Computed from the quarters of the operator; none is signed by both sides yet
targets-by-hand = Entered by hand, evidence: { $evidence }
targets-by-words = Entered by hand, with a note
targets-judged = Judged: { $band }, { $percent } % of the weight
targets-public-money = { $why }. It is public money and stays listed.
targets-no-cases = Computed from cases: { $name }; none this year yet
targets-awaits = Still to do: { $what }
targets-to-enter = To be entered by hand: { $name }
targets-unit-differs = The value counts in { $from }, the target in { $to }; they cannot be compared.
targets-no-unit = (no unit)
targets-read-as = Printed with “=”, read as “{ $sign }”
targets-must-explain = Far from the goal: an explanation is due
targets-remark-matters-not-calls = Counts matters accepted, not calls
targets-remark-first-petitions-only = First petitions only

targets-occasion-monitoring = Mid-year monitoring
targets-occasion-self-evaluation = Self-evaluation
targets-standing-of-board-open = Under way
targets-standing-of-board-frozen = Frozen, to be published
targets-standing-of-board-published = Published
