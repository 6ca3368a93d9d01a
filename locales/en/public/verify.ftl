### The page where anyone checks a receipt, and what receipt pages say of the log.

verify-title = Verify a receipt
verify-lead = Check that your request was recorded when your receipt says, and that the record still stands.
verify-file = Receipt file
verify-text = Or paste its text
verify-check = Verify
verify-holds = The receipt holds
verify-recorded = { $number } was recorded on { $moment }, and has not been altered since.
verify-grown = The log held { $then } records when the receipt was given and holds { $now } now; it has only grown.
verify-witnessed =
    { $count ->
        [one] One independent witness vouches for the log.
       *[other] { $count } independent witnesses vouch for the log.
    }
verify-unreadable = This is not a receipt
verify-unreadable-more = Please choose the file “receipt.json” from your receipt page, or paste its whole text, from the first brace to the last.
verify-foreign = This receipt is of another office
verify-foreign-more = Please verify it on the site of the office that gave it to you.
verify-altered = The receipt does not hold
verify-altered-more = Something in it was changed, or this office never gave it out. Please use the file as you downloaded it; if it still fails, take it to the supervising authority.
verify-not-there = The receipt does not hold
verify-not-there-more = This office has recorded nothing at the place the receipt names. Please scan the code again; if it still fails, take it to the supervising authority.
verify-rewritten = The receipt is genuine, but the log is not the one it came from
verify-rewritten-more = The office signed this receipt for { $number }, and its log no longer contains what it signed. Keep the file and take it to the supervising authority: it proves that the log was rewritten.
verify-no-key = Nothing can be verified here at the moment
verify-no-key-more = This site does not have the key of the log. Use the separate program below.
verify-without = Without trusting this site
verify-without-how = The program yingda-verifier checks the same file on your own computer, without a network. Get the office's public key from a place that is not this site, such as a printed notice.
verify-key = The public key of this office's log:
verify-log = The whole log is public and contains no personal data:
verify-sealing = Your request will be sealed in the public log within a minute. Then a receipt that anyone can verify appears here.
verify-sealed = Your request is sealed in the public log: nobody can change or remove it unnoticed, the office included.
verify-download = Download the receipt file
verify-qr = Scan to verify this receipt
verify-link = Verify it
