# Retention and legal holds.

cli-help-retain = Erase what the schedule no longer lets the office keep
cli-option-retain-dry-run = Only list what would go, and why the rest stays
cli-help-hold = Legal holds: while one stands, nothing of the case is erased
cli-help-hold-place = Place a hold on a case
cli-help-hold-end = End every hold on a case
cli-help-hold-list = List the holds on a case, ended ones too
cli-option-hold-place-number = Number of the case
cli-option-hold-end-number = Number of the case
cli-option-hold-list-number = Number of the case
cli-option-hold-place-reason = Why, by a code of retention.toml

retain-goes = goes
retain-stays-open = stays: the case is not closed
retain-stays-held = stays: a legal hold stands
retain-stays-rating-open = stays: the requester may still rate, or supervision is not concluded
retain-stays-not-yet = stays: the period has not run out
retain-stays-for-ever = stays: the schedule has no period for it
retain-would = { $erased } papers would be erased, { $kept } would stay, in { $cases } cases. Nothing was changed.
retain-done = { $erased } papers were erased, { $kept } stay, in { $cases } cases.

record-class-requester = requester
record-class-matter = matter
record-class-attachment = file
record-class-note = note
record-class-reply = reply
record-class-query-code = query code
record-class-audit-entry = audit trail

hold-no-case = There is no case { $number }.
hold-no-reason = The rules know no such reason. They know: { $known }.
hold-placed = Case { $number } is held: nothing of it is erased until the hold is ended.
hold-ended = { $holds } holds on case { $number } are ended.
