### The monthly appraisal of handling units: how well, never how many.

appraisal-title = Appraisal of units
appraisal-lead = Month by month, how well each unit handled what it was given. Only shares of cases done well are compared, never how many there were, and no person is counted.
appraisal-not-given = The policy pack names no indicators to compare units by (appraisal.toml), so nothing can be appraised.
appraisal-none = No month has been opened yet.
appraisal-month = { $month } { $year }
appraisal-of = Appraisal of units, { $month }
appraisal-results = How units did
appraisal-results-lead = Published once a month. Units stand in the order of the share of cases they did well; how many cases they got does not move them.
appraisal-results-of = How units did, { $month }
appraisal-none-published = Nothing has been published yet.
appraisal-published-at = Published { $moment }; nothing changes after that.
appraisal-download = Download as a table (CSV)
appraisal-public-page = Public page
appraisal-no-units = No case counts in this month.
appraisal-decisive = this one decides the order

appraisal-head-month = Month
appraisal-head-until = Requests until
appraisal-head-requests = Requests
appraisal-head-undecided = Undecided
appraisal-head-indicator = Indicator
appraisal-head-place = Place
appraisal-head-unit = Unit
appraisal-head-share = Adjusted share (%)
appraisal-head-raw = Done well / counted
appraisal-head-left-out = Left out
appraisal-head-all = With all cases
appraisal-head-remark = Remark
appraisal-head-nth = No.
appraisal-head-from = 95% interval from (%)
appraisal-head-to = 95% interval to (%)
appraisal-head-good = Done well
appraisal-head-of = Counted
appraisal-head-granted = Left out
appraisal-head-refused = Requests refused
appraisal-head-place-all = Place with all cases
appraisal-head-share-all = Adjusted share with all cases (%)
appraisal-head-good-all = Done well, all cases
appraisal-head-of-all = Counted, all cases

appraisal-interval = 95% interval { $from }–{ $to }
appraisal-left-out = { $granted } granted, { $refused } refused
appraisal-place = Place { $place }
appraisal-no-place = Not ranked
appraisal-too-few = Too few cases, not ranked
appraisal-too-narrow = Too narrow a range of categories, not ranked
appraisal-close = Close to the one before: the order says little
appraisal-outside = { $count } more in categories without a reference, not compared

appraisal-how = How it is computed
appraisal-how-shares = Each indicator is a share: cases done well out of all that count. Every number comes from the cases, by the same rule for all.
appraisal-how-mix = { $months ->
    [one] Some units get more of what is hard. So shares are taken category by category and weighed by the mix of the whole office in the month before. A category in which a unit has no case counts with the share of the whole office, which neither helps nor harms.
   *[other] Some units get more of what is hard. So shares are taken category by category and weighed by the mix of the whole office in the { $months } months before. A category in which a unit has no case counts with the share of the whole office, which neither helps nor harms.
}
appraisal-how-guards = A unit with fewer than { $cases } cases, or with work in less than { $percent }% of that mix, is listed and not ranked.
appraisal-how-interval = The 95% interval says how far a share of so few cases may be off. Where the intervals of two units overlap, their order says little. Intervals move no place.
appraisal-how-exclusions = { $days ->
    [one] Within one working day a unit may ask that a case be left out, and say why. Somebody else decides. Both figures, with and without, are published.
   *[other] Within { $days } working days a unit may ask that a case be left out, and say why. Somebody else decides. Both figures, with and without, are published.
}
appraisal-how-never = How many cases a unit gets, or another one gets, does not change its share. No person is counted.

appraisal-status-open = Running
appraisal-status-published = Published
appraisal-asking-until = Units may ask that a case be left out until { $moment }.
appraisal-waiting = { $count ->
    [one] One request is undecided; the list is published after that.
   *[other] { $count } requests are undecided; the list is published after that.
}
appraisal-ready = The time to ask is over and every request is decided: the list can be published.

appraisal-requests = Requests to leave a case out
appraisal-hidden = { $count ->
    [one] One more is about a case you may not see; somebody else decides it.
   *[other] { $count } more are about cases you may not see; somebody else decides them.
}
appraisal-ground = Why it should not count
appraisal-reason = Why it is decided so
appraisal-decision = Decision
appraisal-decision-granted = Left out
appraisal-decision-refused = Not left out
appraisal-decision-waiting = Undecided
appraisal-decide-granted = Leave it out
appraisal-decide-refused = Do not leave it out
appraisal-which-request = Which request
appraisal-which-month = Which month
appraisal-month-missing = Choose a month.
appraisal-decision-missing = Choose whether it is left out.

appraisal-do-open = Open a month
appraisal-do-open-help = From then on the rules and the mix to compare with are fixed. Units have some working days to ask that a case be left out.
appraisal-do-ask = Ask to leave a case out
appraisal-do-ask-help = Only cases that count for your unit in this month. Somebody else decides. Both figures are published.
appraisal-do-decide = Decide a request
appraisal-do-decide-help = Whoever asked does not decide.
appraisal-do-publish = Publish the list
appraisal-do-publish-help = Nothing changes after that.

appraisal-fault-may-not-appraise = Your role does not appraise. Ask somebody who has this right.
appraisal-fault-may-not-ask = Only a unit can ask, and only for itself.
appraisal-fault-no-rules = The policy pack names nothing to compare units by; see appraisal.toml.
appraisal-fault-month-runs = This month is not over. Open it when it is.
appraisal-fault-no-reference = There are no cases in the months before to compare with. Choose a later month.
appraisal-fault-not-counted = This case does not count for your unit in this month.
appraisal-fault-asked-before = Your unit has asked for this case before.
appraisal-fault-too-late = The time to ask is over.
appraisal-fault-no-such-request = Choose a request.
appraisal-fault-decided-before = This request is decided.
appraisal-fault-same-person = Whoever asked does not decide. Somebody else must.
appraisal-fault-undecided = A request is undecided. Decide it, then publish.
appraisal-fault-objections-run = Units may still ask. Publish when that time is over.
appraisal-fault-published = The list is published and does not change.
appraisal-fault-words-missing = Say why.
