### The words of the petition office.

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
told-paper-issued = A paper was issued; you can download and verify it.

## States, desks, clocks, notices

track-head-received = The competent body has it and decides on admission
track-head-issued = The opinion is issued and on its way
track-head-served = The opinion was served
track-head-referred = Gone to the competent body
track-head-guided = Please use the legal route
track-head-opined = Answered by an opinion
track-head-mediated = Settled by agreement
track-who-review = The review desk has it now.
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

## Pages

track-papers = Papers
paper-verify = Check a paper
paper-verified = This office issued this paper.
paper-kind = Paper
paper-number = Number
paper-day = Date
paper-digest = File digest (SHA-256)
paper-verify-help = The digest of the file must be the same as above; of a printed paper compare number, case and date.
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
