### Requests about one's own data: copy, correction, erasing, explanation.

rights-title = My personal data
rights-lead = You may ask for a copy of what we hold about you, have mistakes put right, ask us to erase it, or ask how we use it. We answer within { $days } working days. The answer appears on this page.
rights-ask = What would you like?
rights-words = In your words
rights-words-hint = For example: what is wrong, and what it should be.
rights-instead = Correct name, phone, e-mail or address
rights-instead-hint = Only for a correction. Fill in what is to change; what you leave empty stays as it is.
rights-address = Address
rights-id-number = Number of identity paper
rights-send = Send
rights-missing = Please choose what you would like.
rights-correction-missing = Please say what is wrong, or fill in the new name, phone, e-mail or address.
rights-done-asked = We have your request.
rights-done-withdrawn = Withdrawn.
rights-asked-on = Asked { $when }
rights-due = Answer due by { $end }.
rights-why = How this day is worked out
rights-answer = Answer
rights-ground = { $ground } ({ $article })
rights-refused-help = If you do not agree, call the hotline, or bring an action before a court (Personal Information Protection Law, article 50).
rights-copy-open = Read what is held about me
rights-copy-json = Download it as a file for machines (JSON)
rights-withdraw = Withdraw this request
rights-back = Back to my personal data

## What for

data-right-copy = A copy
data-right-correction = A correction
data-right-erasure = Erasing
data-right-restriction = Restriction
data-right-explanation = An explanation
rights-hint-copy = Give me everything you hold about me in this request.
rights-hint-correction = Something is wrong or missing.
rights-hint-erasure = Erase my name, my contact details, what I wrote and my files. What was done and the reply stay, without your words. What is erased cannot be brought back.
rights-hint-explanation = Why is it collected, how is it used, who sees it?
rights-erasure-now-still-open = Your request is still being handled, so it cannot be erased now: nobody could handle it any more. You may withdraw it first, or ask again when it is closed and has been kept as long as it must be.
rights-erasure-now-must-be-kept = This request must still be kept, so it cannot be erased now. If you ask, your contact details are no longer used and staff can no longer look at them; they are only kept.
rights-erasure-now-on-hold = This request must be kept as evidence, so it cannot be erased now. If you ask, your contact details are no longer used and staff can no longer look at them; they are only kept.

## Where it stands

rights-standing-waiting = Waiting
rights-standing-taken = Being worked on
rights-standing-granted = Granted
rights-standing-refused = Refused
rights-standing-withdrawn = Withdrawn
rights-standing-late = Late

## Grounds

rights-ground-still-open = The request is still being handled
rights-ground-must-be-kept = The law requires that it be kept longer; contact details are no longer used, only kept
rights-ground-on-hold = It is needed as evidence; contact details are no longer used, only kept
rights-ground-secrecy = A law requires secrecy, or telling would hinder a duty
rights-ground-accurate = What is held is correct
rights-ground-of-others = It would show other people's data
rights-article-still-open = Personal Information Protection Law, article 47 paragraph 1
rights-article-must-be-kept = Personal Information Protection Law, article 47 paragraph 2
rights-article-on-hold = Personal Information Protection Law, article 47 paragraph 2
rights-article-secrecy = Personal Information Protection Law, articles 18, 35 and 45
rights-article-accurate = Personal Information Protection Law, article 46
rights-article-of-others = Personal Information Protection Law, article 44; Civil Code, article 1034

## Not done

rights-fault-not-the-requester = Only the requester may ask and withdraw.
rights-fault-may-not-settle = Your role may not answer requests about personal data. Ask somebody who has that right.
rights-fault-asked-already = You have asked for this already and it is being worked on. There is no need to ask again.
rights-fault-not-open = This request has been answered or withdrawn.
rights-fault-not-taken = Please take the request up first, then answer it.
rights-fault-taken-already = Somebody has taken it up already.
rights-fault-wrong-ground = Please choose a ground that fits this request.
rights-fault-may-not-erase = It cannot be erased now: the case is open, on hold, or must still be kept (Personal Information Protection Law, article 47). Refuse on a ground instead; contact details are then no longer used.
rights-fault-words-missing = Please write an answer. The requester will read it.

## The copy

rights-copy-title = What is held about me
rights-copy-lead = What is held about you in request { $number }, as of { $when }. You can print this page.
rights-copy-contact = Name and contact details
rights-copy-none = Nothing is held.
rights-copy-asked = Requests about personal data
rights-copy-note = Each time this is opened, it is recorded. The office's own working notes are not part of it; to learn about them, ask for an explanation.
