### Coordination meetings and joint conferences: agenda, minutes, resolutions, proofs.

meeting-title = Meetings
meeting-none = No meetings.
meeting-held-count = Held in { $year }: { $count }
meeting-open-resolutions = Open resolutions
meeting-late = { $unit }: was due { $due }
meeting-late-head = Resolutions past their day:
meeting-invited = Invited:
meeting-agenda = Agenda
meeting-agenda-empty = No case you may see is on the agenda.
meeting-agenda-hidden = { $count } more that you may not see; the minutes are not shown to you.
meeting-minutes = Minutes
meeting-cancelled = Does not take place
meeting-resolution = Resolution { $nth }
meeting-due = by { $due }

meeting-do-convene = Convene a meeting
meeting-do-convene-help = At least two units. A unit that a case is about cannot sit at its table.
meeting-do-list = Put a case on the agenda
meeting-do-unlist = Take a case off the agenda
meeting-do-invite = Invite one unit more
meeting-do-hold = It took place: minutes
meeting-do-cancel = It does not take place
meeting-do-resolve = Write down a resolution
meeting-do-resolve-help = Each names a case, a unit and a day. Give the day, or let it be counted.
meeting-do-report = Report on a resolution
meeting-do-prove = Show that it is done
meeting-do-drop = Drop a resolution, with a reason
meeting-do-close = Close the meeting
meeting-do-close-help = Each case has a resolution, and each resolution is proven or dropped.

meeting-kind-coordination = Coordination meeting
meeting-kind-joint-conference = Joint conference

meeting-status-convened = Convened
meeting-status-held = Held, being followed up
meeting-status-cancelled = Did not take place
meeting-status-closed = Closed

resolution-open = Being carried out
resolution-proven = Done
resolution-dropped = Dropped

meeting-fault-may-not-convene = Your role does not convene meetings.
meeting-fault-notice-unsound = An invitation needs a kind, a day, a time, a place, a chair and at least two units.
meeting-fault-no-such-unit = Choose a unit.
meeting-fault-invited-already = This unit is invited already.
meeting-fault-no-such-case = There is no such case for you.
meeting-fault-listed-already = This case is on the agenda already.
meeting-fault-not-listed = This case is not on the agenda.
meeting-fault-accused-is-invited = The case is about a unit that is invited. It cannot be discussed at its table; convene another meeting.
meeting-fault-accused-is-responsible = The case is about this unit. Choose another.
meeting-fault-nothing-to-discuss = Put a case on the agenda first.
meeting-fault-too-early = The day of the meeting has not come.
meeting-fault-not-convened = It is held, cancelled or closed already.
meeting-fault-not-held = It is not held yet, or closed already.
meeting-fault-words-missing = Please put it in words.
meeting-fault-due-too-early = Give a day that is not before the meeting, or a number of days.
meeting-fault-no-such-resolution = Choose a resolution.
meeting-fault-resolution-over = This resolution is done or dropped already.
meeting-fault-not-responsible = Only the unit responsible, or who convened, reports on this.
meeting-fault-resolutions-open = A resolution is neither proven nor dropped.
meeting-fault-case-unresolved = A case on the agenda has no resolution.
