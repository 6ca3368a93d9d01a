### Requests about one's own data: copy, correction, erasing, explanation.

## The workbench

rights-queue = Data requests
rights-queue-lead = Those due first come first. Only what is not answered yet.
rights-queue-late = { $count } late. Please see to these first.
rights-queue-empty = Nothing to answer.
rights-queue-more = Only the 100 due first are listed.
rights-due-head = Answer by
rights-what = Request
rights-state = Standing
rights-asked-for = What the requester asks for
rights-no-words = Nothing further was written.
rights-take = Take it up
rights-take-help = Take it up first, then answer. That is recorded.
rights-grant = Grant
rights-refuse = Refuse
rights-refuse-help = Choose a ground and explain it. The requester reads the ground, the article and your words.
rights-on-ground = Ground
rights-told = What the requester is told
rights-effect-copy = The requester can then read and download what is held about them in this case.
rights-effect-correction = What the requester filled in then takes the place of the old name and contact details at once. The old ones are erased, unless a hold keeps them.
rights-effect-erasure = The requester's name, contact details, words and files are then erased at once and for good, with their keys. What was done, the reply and the query code stay.
rights-effect-restriction = The data are then kept and no longer used.
rights-effect-explanation = Say below why the data are collected, how they are used, how long they are kept and who sees them.
rights-bar-still-open = Cannot be granted: the case is open (Personal Information Protection Law, article 47 paragraph 1). Please answer with a ground.
rights-bar-must-be-kept = Cannot be granted: it must still be kept (Personal Information Protection Law, article 47 paragraph 2). Once refused, contact details are no longer shown, only kept.
rights-bar-on-hold = Cannot be granted: it is held as evidence (Personal Information Protection Law, article 47 paragraph 2). Once refused, contact details are no longer shown, only kept.
reveal-fault-stopped = Not shown. The requester asked for erasing; the data must be kept and are no longer used, so contact details are not given out (Personal Information Protection Law, article 47 paragraph 2).
