### Lists: narrowing, order, saved views, files, several at once.

## Narrowing and order

narrow-title = Filter
narrow-apply = Apply
narrow-clear = Clear
narrow-empty = No case fits. Loosen the filter or clear it.
narrow-looked = { $count ->
    [one] { $count } case was looked at; there are more behind it.
   *[other] { $count } cases were looked at; there are more behind them.
}
narrow-category = Category
narrow-area = Area
narrow-channel = Channel
narrow-due = Due
narrow-sort = Order
window-late = Late
window-today = Due today
window-soon = Due in the next three workdays
window-later = Due later
order-due = soonest due first
order-due-last = latest due first
order-newest = newest first

## Saved views

view-saved = Saved views
view-name = Save as a view named
view-share = For colleagues of my unit or desk too
view-keep = Save
view-fault = The view was not saved. It needs a name without numbers of people; a person, unit or desk has 60 views at most.
view-drop = Delete this view
view-shared-mark = shared

## Files

export-as = Export the list as seen (noted in the audit, no contact details):
export-number = Number
export-title = Title
export-kind = Kind of request
export-category = Category
export-area = Area
export-channel = Channel
export-state = State
export-owner = Now with
export-received = Received
export-clock = First clock to run out
export-due = Due

## Several at once

bulk-title = Several at once
bulk-help = Only acts that need no words of their own for each case. Each case is judged alone; what cannot be done says why and stops nothing else.
bulk-choose = Choose cases
bulk-act = What to do
bulk-next = Next: check
bulk-none = Choose at least one case and an act.
bulk-nothing = Nothing in this queue can be done several at a time.
bulk-check = { $count ->
    [one] Please check: { $act }, { $count } case
   *[other] Please check: { $act }, { $count } cases
}
bulk-check-help = What you fill in is used for each of them alike. They are done one by one after you confirm.
bulk-left-out = Cannot be done and will not be
bulk-other-category = Its category differs from the first; only one category is dispatched at a time.
bulk-do = Confirm and do each
bulk-done = Done: { $done }, not done: { $undone }
bulk-ok = done
bulk-refused = not done
bulk-stale = It changed after you checked. Do it by itself.
bulk-fields = What was filled in does not fit. Go back and mend it.
bulk-failed = It could not be done. Try it by itself.
bulk-back = Back to the queue
narrow-owner = Waiting for
narrow-desks = Desks
narrow-units = Units
