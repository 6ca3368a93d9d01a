### Pages shown when something went wrong: what happened, and what to do next.

## Shared

error-home = Back to the start
error-source = Source:
error-status = Error code

## Each kind: title, text, what to do

error-not-found = This page was not found
error-not-found-text = The address may be mistyped, or the page is no longer there.
error-not-found-help = Start again from the home page, or call { $hotline }.
error-forbidden = You cannot see this page now
error-forbidden-text = To see a request you need its number and query code; to use the workbench you need the right role.
error-forbidden-help = Number and query code are on the receipt. If you have lost it, call { $hotline }.
error-foreign-form = This form was not accepted
error-foreign-form-text = It was sent from another website. To protect you, only forms filled in on this site are accepted.
error-foreign-form-help = Please start from the home page and fill it in again.
error-unreadable = This could not be read
error-unreadable-text = It was incomplete or in the wrong form. Your draft is not lost.
error-unreadable-help = Go back and try again; if that does not help, call { $hotline }.
error-too-large = This is too large
error-too-large-text = Each file may have up to 10 MB, and up to 5 files can be sent at once.
error-too-large-help = Go back and choose smaller files, or send the words first and add files later. What you wrote is not lost.
error-too-many = Please wait a moment
error-too-many-text = There were too many tries in a short time. Try again in { $seconds } seconds.
error-too-many-help = This keeps others from guessing query codes. If it cannot wait, call { $hotline }.
error-sign-in = Please sign in
error-sign-in-text = You are not signed in, or the session has ended.
error-sign-in-help = After signing in you return to the page you wanted.
error-refused = This cannot be done now
error-refused-help = If you think this is wrong, call { $hotline }.
error-stale = The case has just changed
error-stale-text = While you were writing, somebody did something new with it, so nothing was sent.
error-stale-help = Go back, reload, see what changed, then decide. What you wrote is still on the page before.
error-key-reused = This form has been sent before
error-key-reused-text = The same form was used to send something else earlier, so nothing was done this time.
error-key-reused-help = Track your request to see whether the earlier one arrived.
error-fault = Something failed on our side
error-fault-text = It is not your doing. Your draft is kept, and nothing you sent is lost.
error-fault-help = Try again in a few minutes. If it cannot wait, call { $hotline }.
