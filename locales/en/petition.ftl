### The words of the petition office.

## Acts

act-route = Transfer or assign
act-report-up = Report upward
act-refer = Refer outside petition work
act-designate = Designate the handling body
act-notify = Give written notice
act-admit = Admit
act-guide = Guide to the legal route
act-switch-procedure = Switch to the ordinary procedure
act-open-hearing = Decide on a hearing
act-record-hearing = Record the hearing
act-draft-opinion = Draft the opinion
act-issue-opinion = Issue the opinion
act-serve = Record the service
act-execute = Record the carrying out
act-request-review = Ask for review
act-lapse = Record that the time for review lapsed
act-mediate = Record an agreement
act-terminate = End for good
act-change-track = Move between hotline and petition office
act-join = Join another submission
act-relate = Relate to another case
act-advise = Advise a unit
act-answer-advice = Answer the advice
act-take-measure = Take a supervision measure
act-warn = Show a yellow card
act-coordinate = Call units together
act-conclude-coordination = Conclude the coordination
act-list-backlog = List as a backlog matter
act-record-backlog = Record backlog progress
act-clear-backlog = Clear the backlog matter
act-undertake = Promise confidentiality
act-record-hours = Record hours
act-convert = Record what the suggestion became
act-award = Reward the contribution

## Facts

fact-routed = Transferred or assigned
fact-reported-up = Reported upward
fact-referred = Referred outside petition work
fact-designated = Handling body designated
fact-notified = Written notice given
fact-admitted = Admitted
fact-guided = Guided to the legal route
fact-procedure-switched = Switched to the ordinary procedure
fact-hearing-opened = Hearing decided on
fact-hearing-recorded = Hearing recorded
fact-opinion-drafted = Opinion drafted
fact-opinion-issued = Opinion issued
fact-served = Opinion served
fact-executed = Carrying out recorded
fact-review-requested = Review asked for
fact-lapsed = Time for review lapsed
fact-mediated = Agreement reached
fact-terminated = Ended for good
fact-track-changed = Moved to the other track
fact-joined = Submission joined
fact-related = Related to another case
fact-advised = Unit advised
fact-advice-answered = Advice answered
fact-measure-taken = Supervision measure taken
fact-warned = Yellow card shown
fact-coordination-opened = Units called together
fact-coordination-concluded = Coordination concluded
fact-backlog-listed = Listed as a backlog matter
fact-backlog-recorded = Backlog progress
fact-backlog-cleared = Backlog matter cleared
fact-undertaken = Confidentiality promised
fact-hours-recorded = Hours recorded
fact-converted = Suggestion turned into something
fact-awarded = Contribution rewarded

## What was done, for the office

did-routed = { $way }: lead { $lead }; supporting { $supports }
did-reported-up = Reported upward
did-referred = Referred to { $body }
did-designated = Designated by { $by }: lead { $lead }; supporting { $supports }
did-notified = Written notice: { $method }
did-admitted = Admitted: { $procedure }
did-guided = Guided to: { $route }
did-procedure-switched = Switched to the ordinary procedure
did-hearing-opened = Hearing decided on
did-hearing-recorded = Hearing recorded
did-opinion-drafted = Opinion drafted: { $verdict }
did-opinion-issued = Opinion issued
did-served = { $service }, received { $when }
did-executed = Carrying out { $done ->
    [yes] done
   *[no] in progress
}
did-review-requested = { $instance } asked for, before { $body }
did-lapsed = Time for review lapsed
did-mediated = Agreement reached
did-terminated = Ended for good: { $ground }
did-track-changed = Moved to { $track }
did-joined = Another submission joined: { $channel }
did-related = Related to { $case }
did-advised = { $advice }: advice to { $unit }
did-advice-answered = Advice answered by { $unit }
did-measure-taken = { $measure }: { $unit }
did-warned = Yellow card: { $clock } is about to run out
did-coordination-opened = Called together: { $units }
did-coordination-concluded = Coordination concluded
did-backlog-listed = Listed as backlog: led by { $leader }; obstacle { $obstacle }
did-backlog-recorded = Backlog progress
did-backlog-cleared = Backlog cleared: { $proof }
did-undertaken = { $unit } promised confidentiality
did-hours-recorded = { $unit } worked { $minutes } minutes
did-converted = Turned into: { $path }
did-awarded = Contribution rewarded

## What was done, for the requester

told-routed = { $way } to { $unit }; you will be told in writing within 15 days.
told-designated = It was settled that { $unit } handles it.
told-referred = Your matter has gone to: { $body }.
told-notified = You were told in writing that it arrived and what happens now.
told-admitted = Admitted: { $procedure }.
told-guided = The way the law has for this: { $route }.
told-procedure-switched = It goes on under the ordinary procedure; the date has changed accordingly.
told-hearing-opened = A hearing will be held.
told-hearing-recorded = The hearing was held and recorded.
told-opinion-issued = The opinion is issued and on its way to you.
told-served = The opinion was served ({ $service }, { $when }). If you disagree you may ask for review in time.
told-executed = What was decided in your favour is being carried out.
told-review-requested = Your request for { $instance } arrived; { $body } decides.
told-lapsed = The time for asking for review has passed.
told-mediated = A written agreement was reached.
told-terminated = The matter has ended: { $ground }. New facts may be brought as a new matter.
told-track-changed = It goes on with { $track }, under the same number.
told-joined = Another submission of yours ({ $channel }) joined and is answered together.
told-converted = Your suggestion became: { $path }.
told-awarded = Your suggestion was rewarded.

## States, desks, clocks, notices

state-received = Awaiting admission
state-issued = Opinion to be served
state-served = Opinion served
desk-review = Review desk
track-head-received = The competent body has it and decides on admission
track-head-issued = The opinion is issued and on its way
track-head-served = The opinion was served
track-head-referred = Gone to the competent body
track-head-guided = Please use the legal route
track-head-opined = Answered by an opinion
track-head-mediated = Settled by agreement
track-who-review = The review desk has it now.
clock-notice = Written notice
clock-admission = Deciding on admission
clock-simple-admission = Time for choosing the simple procedure
clock-report-back = Reporting back
clock-serve = Service
clock-review-request = Your time to ask for review
clock-review = Review
clock-final-review-request = Your time to ask for final review
clock-final-review = Final review
clock-execute = Carrying out
clock-hearing = Hearing
clock-advice = Answering the advice
clock-coordination = Coordination
clock-backlog = Clearing the backlog matter
notice-routed = Where your matter went
notice-noticed = Written notice
notice-admitted = Admission
notice-guided = The legal route
notice-opinion-served = Opinion served
notice-review-received = Review request received
notice-progress = Joined; where it stands
notice-terminated = Ended for good
notice-yellow-card = Yellow card: about to run out
notice-red-card = Red card: overdue
notice-advice = Advice or call to coordinate

## Choices

track-hotline = the hotline
track-petition = the petition office
way-transfer = Transferred
way-assign = Assigned
outside-litigation = Litigation matter
outside-discipline = Accusation
procedure-ordinary = ordinary procedure
procedure-simple = simple procedure
procedure-duty = own duty of the body
instance-first = handling
instance-review = review
instance-final-review = final review
verdict-support = Supported
verdict-explain = Explained
verdict-not-support = Not supported
verdict-uphold = Upheld
verdict-change = Changed
verdict-revoke = Revoked, to be handled anew
verdict-adopt = Adopted
verdict-adopt-partly = Adopted in part
verdict-keep-in-mind = Kept for reference
verdict-not-adopt = Not adopted
service-direct = In person
service-post = By post
service-online = Online
service-left = Left at the place
service-public-notice = By public notice
advice-improve = Improve the work
advice-policy = Improve the policy
advice-responsibility = Call to account
measure-interview = Interview
measure-circular = Circular
measure-listed = Listed supervision
measure-rectify = Rectification by a day
measure-joint = Joint inspection
arbiter-agreement = agreement
arbiter-superior = the common superior
arbiter-conference = the joint conference
proof-agreement = Agreement
proof-payment = Payment voucher
proof-carried-out = Carried out
proof-concluded = Final review concluded
form-single = One person
form-joint = Several, jointly
form-group = A group
form-organisation = An organisation
through-own = In person
through-agent = Through an agent
through-guardian = Through a guardian
need-sign-language = Sign language
need-large-print = Large print or braille
need-step-free = Step-free access
need-interpreter = Interpreter
need-writing = Help with writing
unit-kind-superior = Bodies above
unit-kind-third-party = Third parties

## Fields

field-way = Way
field-report-days = Days for reporting back (needed to assign)
field-by = Settled by
field-outside = Why there
field-referral = Body
field-track = Track
field-procedure = Procedure
field-route = Legal route
field-verdict = Opinion comes to
field-facts-found = Facts found, and reasons
field-basis-law = Legal basis
field-opinion = Opinion
field-service = Manner of service
field-served-at = Received at
field-done = All of it done
field-termination = Ground
field-advice-kind = Kind of advice
field-measure = Measure
field-units = Units called
field-other = Number of the other case
field-record = Record
field-request = Your reasons
field-agreement = Agreement
field-minutes = Minutes
field-path = Turned into
field-leader = Leader in charge (by post)
field-obstacle = Obstacle
field-plan = Plan
field-days = Days
field-proof = Proof
field-form = Form
field-heads = People
field-representatives = Representatives (a group that comes: 5 at most)
field-through = In whose name
field-needs = Help needed
field-unclear = Name or address unclear
field-read-back = Written down and read back

## Queues

queue-petitions = Petitions
queue-to-route = To route
queue-to-admit = To admit
queue-to-serve = To serve
queue-to-execute = To carry out
queue-served = Within time for review
queue-review-desk = Reviews
queue-reviewed-by = Reviewed before
queue-reviewed-of = Under review elsewhere
queue-backlog = Backlog matters
queue-accusations = Accusations
queue-coordination = Being coordinated

## Pages

work-opinion-text = Opinion
intake-visit = Petition: track, people, representatives, help needed
work-new-visit = Register a visit
file-petition = Handle it as a petition
file-petition-hint = Written notice within 15 days, a written opinion within 60 days of admission, and review if you disagree. Everyday matters are quicker with the hotline.
file-check-petition = Within 15 days you are told in writing who handles it; a written opinion follows within 60 days of admission.
track-opinion = Opinion on { $instance } of { $body }
track-opinion-note = { $verdict }, received { $when }
track-noticed = Written notice
track-guided = The legal route
track-referred = Where it went
track-mediated = Agreement
track-offer-request-review = Ask for review
track-offer-request-review-hint = If you disagree: in time, to the body above, with your reasons.
track-request-review-lead = The body above decides within thirty days.
track-request-review-note = Your reasons
track-request-review-send = Send the request
track-done-request-review = Your request has arrived.

## Indicators

indicator-fwd-timely = Routed in time
indicator-fwd-timely-formula = routed within 15 days ÷ to be routed, by day of falling due
indicator-x-accept-timely = Notice in time
indicator-x-accept-timely-formula = written notice within 15 days ÷ owed, by day of falling due
indicator-x-done-ontime = Opinion in time
indicator-x-done-ontime-formula = opinion within 60 days, granted extensions included ÷ due, by day of falling due
indicator-x-online-reply = Online petitions answered
indicator-x-online-reply-formula = answered ÷ online petitions, by day of receipt
indicator-x-online-reg = Online submissions
indicator-x-online-reg-formula = submissions that came online, joined ones included, by day of receipt
indicator-x-visits = People received
indicator-x-visits-formula = people at registered visits, by day of the visit
indicator-x-assigned = Assigned matters done
indicator-x-assigned-formula = assigned matters closed, by day of closing
indicator-x-backlog = Backlog matters cleared
indicator-x-backlog-formula = backlog matters cleared with proof, by day of clearing
indicator-x-settle = Settled by the first opinion
indicator-x-settle-formula = closed without a review ÷ closed, by day of closing
indicator-x-sugg-adopt = Suggestions adopted
indicator-x-sugg-adopt-formula = adopted or partly ÷ answered suggestions, by day of the answer
indicator-public-sat = Visitors content
indicator-public-sat-formula = content or mostly ÷ ratings of matters brought in person, by day of receipt
