### The workbench: queues, lists, cases, forms, the intake console, accounts.

## Frame and keys

work-queues = Queues
work-find = Find a case number
work-sign-out = Sign out
work-keys = Keys
work-key-find = go to the search box
work-key-move = move up and down the list
work-key-open = open the chosen case
work-key-send = send the form being filled in
work-key-sentence = go to the sentences beside a text box; Enter fills in the one chosen
work-key-act = the letter on a button opens that act
work-pages = Pages
work-first-page = First page
work-next-page = Next page

## Queues

queue-group-mine = Mine
queue-group-unit = My unit
queue-group-office = Whole office
queue-group-figures = Figures
queue-group-budget = Budget and performance
queue-group-admin = Administration
queue-intake = At the intake desk
queue-to-check = To pre-check
queue-to-dispatch = To dispatch
queue-sent-back = Sent back, to settle
queue-extensions = Extensions to decide
queue-intake-waiting = Awaiting material
queue-everything = Every case
queue-to-follow-up = To follow up
queue-to-close = To close
queue-closed = Closed
queue-late = Late
queue-supervised = Supervised
queue-own-complaints = About the hotline itself
queue-unit-late = Late
queue-to-accept = To accept
queue-handling = Being handled
queue-drafts = Replies to approve
queue-to-issue = Replies to issue
queue-to-explain = Reasons to explain
queue-settling = Sent back, being settled
queue-replied = Replied, being followed up
queue-supporting = Supporting
queue-below = With units below
queue-unit-closed = Done

## List

work-by-due = by due date
work-filter = By state
work-all = All
work-empty = No case here. New ones come by themselves; look at another queue meanwhile.
work-choose = Choose a case from the list to work on it here.
work-found = Found
work-not-found = Nothing found
work-not-found-help = The number may be mistyped, or the case is not for your post to see. Its last digit checks the others.
work-new-call = New call
work-indicators = Indicators

## Case

work-confidential = Confidential
work-supervised = Supervised
work-withdrawn = Withdrawn
work-clocks = Clocks
work-came = { $channel } · { $moment }
work-now-with = Now with { $owner }
work-asked = What is asked
work-why = The requester asks why
work-why-meta = { $moment } · to be explained by { $whom }
work-original = Original in { $language }
work-story = What happened
work-more = More
work-nothing-to-do = There is nothing your post can do in this state.
work-reveal = Show contact details
work-anonymous = Anonymous
work-hotline = The hotline itself
work-head-of = Head of { $unit }
work-another-case = another case
work-reply-text = Reply
work-internal-note = Internal note
work-solved = solved
work-unsolved = not solved
work-done = Done: { $act }

work-known-requester = Requester
work-known-phone = Phone
work-known-email = E-mail
work-known-address = Address
work-known-place = Place
work-known-occurred = When
work-known-about = About
work-known-lead = Lead unit
work-known-supports = Supporting units
work-known-handler = Handler

## Forms

work-optional = optional
work-cancel = Cancel
work-other-unit = Or look it up in the directory:
work-script = What to say
work-articles = Knowledge base
work-stale = The case changed while you were writing.
work-stale-help = This is what changed. Your text is still in the form; send it again if it still holds.

unit-kind-district = District
unit-kind-department = Department
unit-kind-street = Street or town
unit-kind-enterprise = Enterprise

## Fields

field-kind = Kind of request
field-category = Category
field-urgency = Urgency
field-area = Area
field-place = Place
field-place-hint = Road, number, estate or landmark
field-occurred = When it happened
field-title = Title
field-title-hint = The matter in one sentence, at most 50 characters
field-text = Request
field-text-hint = Who, when, where, what, why, and what should happen
field-channel = Channel
field-language = Language
field-language-hint = A language tag such as zh-CN or en
field-name = Name
field-phone = Phone
field-email = E-mail
field-address = Address
field-anonymous = Anonymous
field-confidential = Demands confidentiality
field-about-units = It is about these units
field-about-heads = It is about the heads of these units
field-about-hotline = It is about the hotline itself
field-received-at = Received
field-received-at-hint = Only for letters and visits received before now
field-files = Files
field-reply = Reply
field-article = Article relied on
field-body = Handed over to
field-seat = Which seat took over, and when
field-ground = Ground for declining
field-wording = What the requester is told
field-wording-hint = State the reason, and where to turn instead
field-question = What is missing
field-why = What should be explained
field-explanation = Explanation
field-explanation-hint = The requester reads it: the rule, the facts and what was weighed, in plain words; nothing about others
field-note = Note
field-reason = Reason
field-facts = New facts
field-lead = Lead unit
field-supports = Supporting units
field-basis = Basis of the dispatch
field-advice = Advice to the unit
field-fault = Whose mistake it was
field-to = Dispatch further to
field-unit = Unit it is for
field-reached = Was the requester reached?
field-method = How
field-work = Kind of work
field-person = Person
field-rule = Rule for the extension
field-outcome = Outcome
field-finding = Finding
field-answered = Did the requester answer?
field-solved = Is it solved?
field-solved-hint = As the requester says
field-satisfied = Is the requester satisfied?
field-into = Number of the case it goes with

field-fault-missing = Please fill this in.
field-fault-too-long = Too long: at most { $max } characters.
field-fault-unknown = Please choose from the list.
field-fault-no-such-field = There is no such field.
field-fault-no-such-case = No case of that number was found.
field-fault-no-moment = Not a date and time, or later than now.
field-fault-too-many = At most { $max } files.
field-fault-infected = A file was not taken: the malware check found something in it.
field-fault-unchecked = A file could not be checked for malware just now. Please send it later.

## Intake console

intake-danger = First question: is anyone, or anything of value, in danger now?
intake-danger-help = If so, hand over first and complete the record afterwards
intake-hand-over = Register and hand over
intake-caller = Caller
intake-more = More: channel, time, whom it is about, files
intake-search = Search the knowledge base
intake-no-answer = Nothing found. Try another word, or register and dispatch.
intake-register = Register
intake-answer = Register and answer directly
intake-dispatch = Register and dispatch
intake-dispatch-help = The case is registered, checked as you classified it above, and sent to this unit in one go.

## What happened, in the timeline

did-registered = Registered ({ $channel })
did-prechecked = Pre-checked: { $kind } · { $category } · { $urgency }
did-answered-directly = Answered directly
did-handed-over = Handed over to { $body }
did-declined = Declined: { $ground }
did-material-asked = Material asked for
did-material-added = Material added
did-proceeded = Went on without the material
did-withdrawn = Withdrawn
did-dispatched = Dispatched to { $lead } (lead) · { $basis }
did-dispatched-with = Dispatched to { $lead } (lead), { $supports } (supporting) · { $basis }
did-accepted = Accepted
did-sent-back = Sent back: { $reason }
did-send-back-granted = Sending back agreed · { $fault }
did-send-back-refused = Sending back refused
did-sub-dispatched = Dispatched further to { $unit }
did-support-added = { $unit } added in support
did-contributed = { $unit } contributed
did-contact-reached = Requester reached ({ $method })
did-contact-missed = Requester not reached ({ $method })
did-work-recorded = { $work }
did-handler-assigned = { $person } assigned
did-extension-asked = Extension asked for: { $rule }
did-extension-granted = Extension granted: { $rule }
did-extension-refused = Extension refused: { $rule }
did-reply-drafted = Reply drafted: { $outcome } · { $finding }
did-draft-returned = Draft returned
did-reply-approved = Reply approved
did-reply-issued = Reply issued ({ $method })
did-followed-up = Followed up: { $solved } · { $satisfied }
did-not-answered = Follow-up: nobody answered
did-rated = Rated by the requester: { $solved } · { $satisfied }
did-why-asked = Asked why, for { $of } to explain
did-explained = Reasons explained
did-rework-ordered = Rework ordered
did-closed = Closed
did-reopened = Reopened
did-archived = Archived
did-reminded = Reminder
did-supervision-opened = Supervision opened
did-supervision-answered = Supervision answered
did-supervision-concluded = Supervision concluded
did-merged = Merged into { $case }
did-absorbed = { $case } joined this case
did-unmerged = Merge undone
did-released = { $case } left this case
did-part-split-off = { $case } split off
did-recused = { $person } recused
did-past-reply-recorded = Earlier reply ({ $moment })
did-breached = Missed: { $clock }

## Accounts and system

admin-title = Accounts and system
admin-accounts = Accounts
admin-accounts-own = Of the office
admin-accounts-units = Of handling units
admin-login = Login
admin-name = Name
admin-role = Role
admin-roles = Roles
admin-unit = Unit
admin-unit-hint = Only for people of a handling unit
admin-active = May sign in
admin-enable = Enable
admin-disable = Disable
admin-add = Add an account
admin-fault-name = A login has letters, digits and . _ - only, and the name must not be empty.
admin-fault-taken = This login is taken.
admin-fault-role = Please choose a role.
admin-fault-unit = Roles of a handling unit need a unit; the others have none.
admin-pack = Policy pack
admin-engine = Store
admin-cases = Cases
admin-doubts = Limits to be checked
admin-doubts-help = Nobody has read the text of these limits yet. Check before relying on them.

confidence-verified = text read
confidence-secondary = second-hand
confidence-memory = from memory, to be checked
confidence-design = this project’s own value

# Screening for duplicates
intake-screen = Look for the same matter
intake-join = Join this one, open no new case
work-likely = May be the same matter
work-likely-help = Only a hint, found by like words and the same contact: you decide.
work-likely-none = No like matter was found.
likeness-same-matter = The same matter ({ $alike }% alike)
likeness-related = A related matter ({ $alike }% alike)
likeness-same-requester = Another matter of the same requester
indicator-all = All
indicator-only = Only: { $chosen }
indicator-csv-cut = The file ends after { $count } cases. Choose fewer days or a category for the rest.

## After something went wrong

error-to-work = Back to the workbench
