### What the program says on the terminal.

## Help: what each command does

cli-help = Yingda: the citizen hotline and petition office
cli-help-serve = Serve the site and do the work behind it
cli-help-work = Only do the work: record missed clocks, send notices, archive
cli-help-demo = Build a simulated city and serve it
cli-help-import = Take over what other systems hold
cli-help-import-messages = Take over past messages from a table, each row once
cli-help-export = Write open data
cli-help-export-cases = Write cases and facts without personal data
cli-help-rebuild = Make every view anew from the facts
cli-help-check = Fold every fact and compare; changes nothing
cli-help-doctor = Say whether everything is in place
cli-help-pack = Look at policy packs
cli-help-pack-check = Check a pack, with the line of every fault
cli-help-pack-diff = Show how two packs differ
cli-help-pack-doubts = List the limits whose text nobody has read
cli-help-paper = Official papers
cli-help-paper-sample = Print every official paper with sample texts, to be looked at
cli-help-account = Who may sign in
cli-help-account-add = Add an account, and make a link by which its owner sets a password
cli-help-account-list = List the accounts
cli-help-account-link = Make a link to set a new password; the old one no longer works
cli-help-account-reset-factor = Take away the second factor; its owner sets up a new one
cli-help-account-end-sessions = Sign an account out everywhere
cli-help-account-disable = Bar an account from signing in
cli-help-migrate = Bring the database up to date
cli-help-bench = Measure
cli-help-bench-create = Cases written per second, next to the same rows written plainly
cli-help-bench-pages = How fast pages are in a small and in a large office
cli-help-openapi = Print the description of the API
cli-help-outbound = Messages that leave the office
cli-help-outbound-test = Send one test message, by whatever carries the others

## Help: what each option means

cli-option-lang = Language: zh-CN or en (default: of the terminal)
cli-option-config = Configuration file (default: yingda.toml, if it exists)
cli-option-database = sqlite:path or postgres://…
cli-option-pack = Pack whose rules hold
cli-option-pack-dir = Folder of packs to use instead of those inside the program
cli-option-listen = Address and port to answer on
cli-option-serve-no-work = Leave the work to `yingda work`
cli-option-demo-file = Where the city is kept
cli-option-demo-fresh = Build it anew even if it exists
cli-option-demo-days = How many days of the past
cli-option-demo-per-day = How many requests on a mean day
cli-option-demo-seed = Which city
cli-option-demo-still = Nothing happens by itself
cli-option-demo-load-only = Build it and do not serve it
cli-option-import-messages-file = The table (CSV)
cli-option-import-messages-map = What its columns mean (TOML)
cli-option-import-messages-dry-run = Read and judge every row; register nothing
cli-option-import-messages-recheck = Also compare rows taken over before, and reject those that changed
cli-option-import-messages-rejects = Where rejected rows go (default: <table>.rejects.csv)
cli-option-export-cases-out = Folder to write to
cli-option-export-cases-format = csv with a data package, or json with a schema
cli-option-pack-check-what = Folder of a pack, or its id
cli-option-pack-diff-old = The older pack
cli-option-pack-diff-new = The newer pack
cli-option-pack-doubts-what = Folder of a pack, or its id
cli-option-paper-sample-kind = Only this paper, such as handling-opinion
cli-option-paper-sample-out = Folder for the PDF files
cli-option-account-add-login = What they type to sign in
cli-option-account-add-name = What colleagues see (default: the login)
cli-option-account-add-roles = Role; may be given more than once
cli-option-account-add-unit = Unit they work for
cli-option-account-link-login = Whose
cli-option-account-reset-factor-login = Whose
cli-option-account-end-sessions-login = Whose
cli-option-account-disable-login = Whose
cli-option-migrate-check = Only say what would be done
cli-option-engine = Which engine to measure
cli-option-bench-create-seconds = How long each measurement runs
cli-option-bench-pages-small = Cases of the small office
cli-option-bench-pages-large = Cases of the large office
cli-option-outbound-test-to = E-mail address or telephone number it goes to

## Serving and working

cli-serve-ready = Ready at { $url }  (Ctrl-C stops)
cli-first-link = This office is new. Whoever opens this link becomes its first security administrator. It opens once and holds for 24 hours:
    { $link }
    Another one: yingda account link administrator
cli-work-ready = Working; notices go to: { $outbound } (Ctrl-C stops)
cli-stopped = Stopped; everything done is kept.

## Mail

cli-outbound-sent = { $place } has taken a test message for { $to }. Look whether it arrives, also among unwanted mail.
cli-outbound-folder = A test message lies in { $folder }. Look whether your gateway takes it.
cli-outbound-nothing = Nothing leaves this office: `[work] outbound` is "noop". Set it to "smtp" or "folder".
cli-outbound-odd = No message can be sent to { $to }. Write an address such as name@example.org, or a telephone number.
cli-outbound-subject = { $office }: test message
cli-outbound-text = This message tests whether letters of { $office } arrive. Nobody need do anything.
cli-doctor-mail = Letters can leave by { $place }
cli-doctor-no-mail = Letters cannot leave. { $cause }
cli-mail-unfit-no-host = No mail server is named. Set `[smtp] host`, or `[work] outbound` to "folder" or "noop".
cli-mail-unfit-sender = `[smtp] sender` is no e-mail address. Write the one letters come from, such as hotline@example.org.
cli-mail-unfit-open = `[smtp] security = "none"` would send letters to { $host } in the open. It is for a server on this machine only (localhost). Write "tls" or "starttls".
cli-mail-unfit-half-sign-in = `[smtp]` has a user without a password, or a password without a user. Set both `user` and `password_file`, or neither.
cli-mail-unfit-file = `[smtp]` names the file { $path }, which cannot be read: { $cause }. Check the name, and that this program may read it.
cli-mail-unfit-certificates = There are no certificates to check the mail server by ({ $cause }). `[smtp] ca_file` takes a PEM file with “BEGIN CERTIFICATE”; without it, this machine needs its own (package ca-certificates).
cli-mail-refused-reach = { $place } does not answer: { $words }. Check `[smtp] host`, and `port` with `security` (465 with "tls", 587 with "starttls"), and that the firewall lets this machine out.
cli-mail-refused-secure = No secret connection with { $place }: { $words }. Port 465 wants `security = "tls"`, port 587 "starttls". If an authority of your own vouches for the server, name its certificate in `ca_file`.
cli-mail-refused-greet = { $place } turns this machine away: { $words }. Ask whoever runs the mail server to let it in.
cli-mail-refused-sign-in = { $place } does not accept user and password: { $words }. Check `[smtp] user` and `password_file`; some servers want a password made for programs.
cli-mail-refused-sender = { $place } takes no letters from this sender: { $words }. Set `[smtp] sender` to an address that `user` may write from.
cli-mail-refused-recipient = { $place } does not take this address: { $words }. If it is right, the server may relay only for those who sign in: set `[smtp] user` and `password_file`.
cli-mail-refused-letter = { $place } does not take this letter: { $words }. Ask whoever runs the mail server why.
cli-outbound-text-sent = { $place } has taken a test message for { $to }. Look whether it arrives.
cli-outbound-no-texts = Text messages do not leave this office: `[work] sms` is "noop". Set it to "http" or "folder".
cli-doctor-sms = Text messages are handed to { $place }; try it: `yingda outbound test --to <number>`
cli-sms-refused = { $place } did not take the message: { $words }. Check `[sms] url`, `body`, `authorization` and `secret_file`, and with whoever runs the gateway what its answer means (`answer_at`, `answer_taken`).
cli-sms-unfit-no-url = No gateway for text messages is named. Set `[sms] url`, or `[work] sms` to "folder" or "noop".
cli-sms-unfit-url = `[sms] url` is no address: { $url }. Write the one the gateway gave you, such as https://sms.example.org/send.
cli-sms-unfit-open = `[sms] url` would send numbers and messages to { $host } in the open. Write an https address; http is for a gateway on this machine only (localhost).
cli-sms-unfit-body = `[sms] body` must be an object of JSON whose texts name both the number and the message, each by its word in braces, as the sample file shows. With `format = "form"` every value is a text.
cli-sms-unfit-secret = `[sms]` speaks of a secret, and `secret_file` names no file that holds one.
cli-sms-unfit-answer = `[sms] answer_at` begins with "/" and needs `answer_taken`; `answer_never` names other values. Without `answer_at`, leave both out.
cli-sms-unfit-file = `[sms]` names the file { $path }, which cannot be read: { $cause }. Check the name, and that this program may read it.
cli-sms-unfit-certificates = There are no certificates to check the gateway by ({ $cause }). This machine needs its own (package ca-certificates).

## Demonstration

cli-demo-built = A city of { $cases } cases and { $acts } acts.
cli-demo-banner = Demonstration: made-up people, passwords known to everyone. Do not put real data in.
cli-demo-foreign = This file was not made by the demonstration. Choose another with --file, or --fresh to replace it.
cli-demo-try-agent = write a new case while someone calls; answer a question at once
cli-demo-try-dispatcher = the queue of new cases: dispatch one, settle one that was sent back
cli-demo-try-unit-handler = accept a case, record a contact, draft a reply
cli-demo-try-unit-approver = read a draft; approve it or return it
cli-demo-try-follow-up = call a requester back, order a rework, close a case
cli-demo-try-supervisor = cases that are late; open a supervision; figures down to their cases
cli-demo-try-reviewer = complaints about the hotline itself; nobody else sees them
cli-demo-try-finance = the budget: where each figure stands, two years compared, whether the sums hold
cli-demo-try-analyst = finish yesterday’s bulletin and send it to be released
cli-demo-try-publisher = release a bulletin or give it back
cli-demo-try-auditor = who looked at what, and who administered
cli-demo-try-pack-administrator = the rules that hold, and what they come to on a day
cli-demo-try-security-administrator = accounts

## Import

cli-import-done = Rows read { $read } = imported { $imported } + already there { $present } + rejected { $rejected }. Earlier replies recorded: { $replies }.
cli-import-dry = Nothing was registered. Rows read { $read } = good { $ready } + repeated { $repeated } + rejected { $rejected }.
cli-import-rejects = Rejected rows, each with its line and the reason: { $file }
cli-import-reject-wrong-width = fields / columns: { $about }
cli-import-reject-open-quote = a quotation mark is not closed
cli-import-reject-undecodable = bytes that do not belong to the encoding
cli-import-reject-no-time = no time of receipt
cli-import-reject-bad-time = a time in none of the formats of the map: { $about }
cli-import-reject-future-time = a time in the future: { $about }
cli-import-reject-no-text = neither title nor text
cli-import-reject-unknown-value = a value the map does not translate: { $about }
cli-import-reject-bad-number = not a number: { $about }
cli-import-reject-reply-without-time = a reply without the time it was given
cli-import-reject-reply-too-early = a reply given before the message came in
cli-import-reject-id-twice = another row of the same id says something else
cli-import-reject-refused = refused by the rules: { $about }
cli-import-reject-changed-since = taken over before under the same id, with other content

## Export, rebuild, check, migrate

cli-export-done = { $cases } cases and { $facts } facts in { $folder }
cli-rebuild-done = { $cases } cases looked at, { $differences } differences mended.
cli-check-sound = Sound: { $cases } cases, { $facts } facts; histories without gap, views as they follow from them.
cli-check-unsound = { $wrong } findings in { $cases } cases, { $facts } facts. Views are mended by `yingda rebuild`; for anything else restore a backup and report it.
cli-check-beginning = the history has no readable beginning
cli-check-versions = the history has a gap
cli-check-time = the history runs backwards
cli-check-owner = open without an owner, or closed with one
cli-check-view = a view does not follow from the facts
cli-check-affair = the list of affairs does not follow from their steps
cli-check-counts = the counts of queues do not follow from the facts
cli-migrate-pending = Steps to take: { $steps }
cli-migrate-done = The database is up to date.

## Packs

cli-pack-sound = { $pack } is sound: { $versions } version(s), { $units } units, { $areas } areas, { $categories } categories, { $limits } limits, of which { $doubts } rest on no text that was read.
cli-pack-unsound = { $pack }: { $faults } fault(s).
cli-pack-differences = Differences: { $count }
cli-pack-doubts = Limits to be checked before anyone relies on them: { $count }

## Papers

cli-paper-printed = Papers printed: { $count }. Fonts: { $fonts }
cli-paper-unknown = There is no paper { $paper }. Choose from: { $papers }

## Accounts

cli-account-added = Account { $login } added.
cli-account-link = Link for { $login } to set a password. It is shown once, opens once, and holds for 24 hours:
    { $link }
cli-account-factor-reset = The second factor of { $login } is gone. They set up a new one when they next sign in.
cli-account-sessions-ended = { $login } is signed out. Sessions ended: { $count }
cli-account-now-disabled = { $login } can no longer sign in.
cli-account-active = active
cli-account-disabled = disabled
cli-account-count = Accounts: { $count }
cli-account-unknown = There is no account { $login }.
cli-account-taken = The login { $login } is taken.
cli-account-unknown-role = There is no role { $role }. Choose from: { $roles }
cli-account-unknown-unit = The pack has no unit { $unit }.
cli-account-needs-unit = This role works for a unit: name it with --unit.

## Doctor

cli-doctor-version = Yingda { $version }
cli-doctor-pack = Pack { $pack }; limits to be checked: { $doubts }
cli-doctor-no-pack = The pack cannot be used: { $cause }
cli-doctor-calendar = Holidays of { $year } are known (without them weekends and fixed days are reckoned)
cli-doctor-papers = Official papers can be printed; fonts: { $fonts }
cli-doctor-no-papers = Official papers cannot be printed. { $cause }
cli-doctor-schema = Database { $url } is up to date
cli-doctor-schema-old = Database { $url } is behind by { $steps } step(s); `yingda migrate` or the next start takes them
cli-doctor-no-store = Database { $url } cannot be opened: { $cause }. Check the address, and that the server runs or the file exists.
cli-doctor-accounts = Accounts that can sign in: { $count }
cli-doctor-no-accounts = Nobody can sign in: `yingda account add admin --role security_administrator`
cli-doctor-cases = Cases: { $cases }; clocks that ran out and wait to be recorded: { $missed } (many: is `yingda work` running?)

## Progress

cli-progress-rebuild = Views made anew
cli-progress-check = Cases checked
cli-progress-import = Rows
cli-progress-export = Cases written
cli-progress-bench = Cases made
cli-progress-demo = Days of the city

## Faults

cli-fault = It did not work: { $cause }
cli-fault-unavailable = The database cannot be reached: { $cause }
    Check the address (--database or [database] url), that the server runs, and that you may write there. `yingda doctor` looks at each.
cli-fault-conflict = Another process writes to the same database: { $cause }
    Nothing is lost; try again.
cli-fault-broken = The database holds what this program cannot read: { $cause }
    Do not go on writing to it. Run `yingda check`, restore a backup, and report it.
cli-fault-import = The table does not fit the map: { $cause }
cli-fault-pack = The pack cannot be used. Every fault with its line:
    { $cause }
