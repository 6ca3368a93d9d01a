### The receipt shown after a request was sent.

## Receipt

receipt-title = Receipt
receipt-heading = We have it
receipt-number = Number
receipt-code = Query code
receipt-keep = Keep a photo, a screenshot or a print. You need number and query code to track it; only you have the code, so do not publish it.
receipt-due = Answer by { $date }, { $time }
receipt-filed = Received: { $moment }.
receipt-next = What happens next
receipt-next-check = The hotline checks what you wrote and whose duty it is.
receipt-next-unit = One unit becomes responsible; the tracking page shows which.
receipt-next-reply = The unit may ask you about it, and answers when it is done.
receipt-next-look = You left no way to reach you: please come back for the answer, or for a question we may have.
receipt-next-rate = Once you have the answer, tell us whether it is solved and whether you are satisfied.
receipt-qr = Scan to track it.
receipt-qr-private = It holds the query code: give it only to people you trust.
receipt-track = See where it stands
receipt-print = Print
receipt-where = Track it at { $link } or call { $hotline }.
