### Names of what a requester or a unit is told.

## Notices

notice-receipt = Receipt
notice-declined = Not admitted
notice-material-asked = Material asked for
notice-extended = Extension
notice-reply = Reply
notice-rework = Being done again
notice-merged = Merged with another case
notice-closed = Closed
notice-message = { $number }: { $notice }. Look it up online with the number and the query code, or call the hotline.
notice-subject = { $office }: { $notice }
notice-new-for-unit = New case for the unit
notice-send-back-refused = Sending back refused
notice-reminder = Reminder
notice-supervision = Supervision
notice-material-added = Material added
notice-why-asked = The requester asks why
notice-explained = Reasons explained
notice-rights-settled = Answer to a request about your data
notice-reception-answered = Leaders' reception: what became of it
notice-reception-called-off = Leaders' reception cancelled by the office
