### The monthly appraisal of handling units: how well, never how many.

appraisal-lead = Month by month, how well each unit handled what it was given. Only shares of cases done well are compared, never how many there were, and no person is counted.
appraisal-not-given = The policy pack names no indicators to compare units by (appraisal.toml), so nothing can be appraised.
appraisal-none = No month has been opened yet.
appraisal-of = Appraisal of units, { $month }
appraisal-read-at = As the cases stood at { $moment }; counted again every ten minutes.
appraisal-public-page = Public page

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
