### The audit: who looked at what, and who administered what.

audit-title = Audit
audit-lead = Only codes, case numbers and names of staff stand here, nothing of what a case says. Entries are added, never changed, and each is chained to the one before. Every search you make here is recorded too.
audit-who = Who
audit-kind = Did what
audit-every-kind = Everything
audit-case = Case number
audit-search = Search
audit-no-case = There is no case of that number. Its last digit is a check digit: please compare it digit by digit.
audit-empty = Nothing fits in these days. Try more days, or take a condition away.
audit-nth = No.
audit-when = When
audit-purpose = What for
audit-next = Earlier entries

## Did what

audited-viewed-case = Read a case
audited-revealed-contact = Looked up contact details
audited-opened-file = Opened a file
audited-exported = Exported data
audited-searched-contact = Looked for cases by a contact
audited-signed-in = Signed in
audited-sign-in-failed = Failed to sign in
audited-signed-out = Signed out
audited-password-changed = Changed a password
audited-password-reset-link = Made a password link
audited-link-used = Used a link
audited-second-factor-enrolled = Set up a second factor
audited-second-factor-reset = Took a second factor away
audited-recovery-code-used = Used a recovery code
audited-token-made = Gave a program a token
audited-token-revoked = Took a program's token back
audited-sessions-ended = Ended sessions
audited-account-added = Added an account
audited-account-changed = Changed an account
audited-account-locked = Locked an account
audited-keys-rotated = Exchanged keys
audited-erased = Erased personal data
audited-retention-run = Took away what had been kept long enough
audited-hold-set = Put a hold on erasing
audited-hold-ended = Ended a hold on erasing
audited-backup-made = Made a backup
audited-restored = Restored a backup
audited-pack-changed = Changed the rules
audited-rights-request-filed = A requester asked about their data
audited-rights-request-taken = Took up a request about data
audited-rights-request-settled = Answered a request about data
audited-rights-request-withdrawn = A requester withdrew a request about data
audited-copy-given = Gave a copy of personal data
audited-log-verified = Verified the transparency log
audited-published = Published
audited-audit-read = Read the audit
audited-audit-exported = Exported the audit
audited-audit-checked = Checked the audit

## Command line

cli-help-audit = The audit: list, export, check
cli-help-audit-list = List the latest entries
cli-help-audit-export = Write the audit as CSV
cli-help-audit-check = Recompute the chain of the audit from its beginning
cli-audit-sound = The audit is whole: { $entries } entries, the last is number { $nth }, its hash { $hash }. Keep a copy of this hash outside the system, to compare it later.
cli-audit-unsound = The audit is wrong in { $wrong } places; { $entries } entries were checked. Leave everything as it is and call the auditor.
cli-audit-missing = Entries are missing from number { $from } up to number { $before }
cli-audit-changed = Entry { $nth } was changed
cli-audit-exported = { $entries } entries written to { $file }.
cli-option-audit-list-limit = At most this many entries
cli-option-audit-export-out = The file to write
cli-check-audit = the chain of the audit is broken; see yingda audit check
