### The circle: who may know of a case.

## Acts and facts

act-name-accused = Name whom it is about
act-keep-confidential = Keep confidential
act-invite = Invite a third party
act-end-invitation = End an invitation
fact-accused-named = Whom it is about was named
fact-made-confidential = Made confidential
fact-invited = A third party was invited
fact-invitation-ended = An invitation ended
did-accused-named = Whom it is about was named; they and the units below them know nothing of it from now on
did-made-confidential = Made confidential
did-invited = { $person } ({ $unit }) was invited to this case
did-invitation-ended = The invitation of { $person } ended

## Besides

desk-independent = Independent desk
queue-invited = Invited to
work-kept-away = Registered, and with the independent desk
work-kept-away-help = It is about the hotline itself, so the independent desk handles it and the desks of the hotline do not see it. Please tell the caller the number:
