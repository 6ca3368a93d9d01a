### Names of indicators, and how and over what each is counted.

## Names

indicator-volume = Cases received
indicator-direct = Answered directly
indicator-fcr = First-contact resolution
indicator-ontime = Answered on time
indicator-overdue = Overdue cases
indicator-contact-rate = Contacted in time
indicator-sign-timely = Accepted in time
indicator-resolve-real = Solved, as units state it
indicator-solve-bj = Solved, as requesters state it
indicator-sat-rate = Satisfied, in follow-up calls
indicator-visit-rate = Followed up
indicator-agent-return = Sent back through the agent's fault
indicator-return-rate = Sent back
indicator-first-dispatch = Right unit the first time
indicator-rework = Reworked
indicator-extend-rate = Extended
indicator-supervise-done = Supervision answered in time

## Formula and population

indicator-volume-formula = every case, by day of receipt
indicator-direct-formula = answered at first contact ÷ all cases, by day of receipt
indicator-fcr-formula = calls answered at once with nothing more within seven days ÷ calls, by day of receipt
indicator-ontime-formula = answered by the due date, granted extensions included ÷ answers due, by day of falling due
indicator-overdue-formula = answers still owed after their due date, as of now
indicator-contact-rate-formula = contacted in time ÷ to be contacted, by day of falling due
indicator-sign-timely-formula = accepted in time ÷ to be accepted, by day of falling due
indicator-resolve-real-formula = solved ÷ (solved + explained), by day of the reply
indicator-solve-bj-formula = said to be solved ÷ answered follow-ups, by day of the follow-up
indicator-sat-rate-formula = (satisfied + 0.8 × mostly satisfied) ÷ follow-ups answered to staff, by day of the follow-up
indicator-visit-rate-formula = followed up, documented attempts included ÷ replied cases to be followed up, by day of the reply, once due
indicator-agent-return-formula = sendings back granted for the agent's fault ÷ dispatches, by day of the first dispatch
indicator-return-rate-formula = sendings back granted ÷ dispatches, by day of the first dispatch
indicator-first-dispatch-formula = cases never sent back with consent ÷ dispatched cases, by day of the first dispatch
indicator-rework-formula = cases reworked ÷ cases replied to, by day of the last reply
indicator-extend-rate-formula = cases extended ÷ dispatched cases, by day of the first dispatch
indicator-supervise-done-formula = answered in time ÷ supervision due, by day of falling due

## The table

indicator-as-of = Computed anew as of { $moment }; every number leads to its cases
indicator-from = From
indicator-through = Through
indicator-show = Show
indicator-no-source = No source connected yet
indicator-met = met
indicator-missed = not met
indicator-source = { $year } · { $source }
indicator-nothing = No case counts in these days.
indicator-case = Case
indicator-day = Counts on
indicator-head-id = Id
indicator-head-name = Indicator
indicator-head-formula = Formula and population
indicator-head-version = Version
indicator-head-numerator = Numerator
indicator-head-denominator = Denominator
indicator-head-value = Value
indicator-head-target = Published target
indicator-head-source = Source of the target
