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
act-sign-off = Sign
act-refuse-sign-off = Refuse to sign
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
act-issue-paper = Issue the paper

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
fact-proposed = Submitted for signature
fact-signed-off = Signed, more signatures to come
fact-sign-off-refused = Not signed
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
fact-petition = An act of the petition office
fact-paper-issued = Paper issued

## What was done, for the office

did-routed = { $way }: lead { $lead }
did-routed-with = { $way }: lead { $lead }; supporting { $supports }
did-reported-up = Reported upward
did-referred = Referred to { $body }
did-designated = Designated by { $by }: lead { $lead }
did-designated-with = Designated by { $by }: lead { $lead }; supporting { $supports }
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
did-proposed = Submitted for signature: { $step }, to { $unit }
did-signed-off = Signed; more signatures to come
did-sign-off-refused = Not signed
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
did-paper-issued = Paper issued

## States, desks, clocks, notices

state-received = Awaiting admission
state-issued = Opinion to be served
state-served = Opinion served
desk-review = Review desk
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

## Choices

outside-litigation = Litigation matter
outside-discipline = Accusation
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
field-facts-found = Facts found
field-reasons = Reasons
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
field-sent-at = Posted
field-sent-at-hint = For a letter, the date of the postmark: posted in time is in time. Leave empty otherwise
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
queue-to-sign = To sign

## Pages

work-opinion-text = Opinion
work-papers = Papers
cli-no-press = No Chinese font was found, so papers cannot be issued; yingda doctor says how to install one.
work-paper-unprinted = not issued yet
paper-requester = The requester
paper-confidential = (confidential)
paper-by-law = Please handle it by law, tell the requester in time and report back.
paper-wording = Explanation
paper-record = Record
paper-agreed = Agreed
paper-chair = Chair
paper-party = Party
error-unprintable = The paper cannot be printed now
error-unprintable-help = A Chinese font or a character is missing. Have the administrator run yingda doctor.
intake-visit = Petition: track, people, representatives, help needed
work-new-visit = Register a visit

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
indicator-x-batches = Visits received
indicator-x-batches-formula = registered visits, those who came together being one, by day of the visit
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
