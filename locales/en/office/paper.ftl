### Official papers: their names, their parts, and why one cannot be printed.

paper-acceptance-notice = Notice of acceptance
paper-non-acceptance-notice = Notice of non-acceptance
paper-extension-notice = Notice of extension
paper-legal-route-notice = Guidance to the legal route
paper-transfer-letter = Transfer letter
paper-assignment-letter = Assignment letter
paper-handling-opinion = Handling opinion
paper-simple-opinion = Handling opinion, simple procedure
paper-completion-report = Completion report
paper-review-opinion = Review opinion
paper-final-review-opinion = Final-review opinion
paper-hearing-record = Hearing record
paper-proof-of-service = Proof of service
paper-mediation-agreement = Mediation agreement
paper-supervision-letter = Supervision letter
paper-advice-letter = Letter of advice
paper-visit-slip = Visit slip

paper-field-office = issuing office
paper-field-number = number of the paper
paper-field-addressee = addressee
paper-field-case-number = case number
paper-field-requester = requester
paper-field-matter = matter
paper-field-demand = what is asked for
paper-field-facts = facts
paper-field-reasons = reasons
paper-field-basis = legal basis
paper-field-opinion = opinion
paper-field-outcome = outcome
paper-field-guidance = where to turn instead
paper-field-earlier = the opinion under review
paper-field-remedy = whom to ask for review, and within how many days
paper-field-unit = unit concerned
paper-field-due = last day
paper-field-place = place
paper-field-from = beginning
paper-field-people = who takes part
paper-field-sections = text of the record or agreement
paper-field-service = what was served
paper-field-queue = number in the queue

paper-fault-no-font = No font with Chinese characters was found, so no official paper can be printed.
    Install one (Debian and Ubuntu: fonts-noto-cjk; Fedora: google-noto-serif-cjk-fonts and google-noto-sans-cjk-fonts; Arch: noto-fonts-cjk), or name font files in the configuration: [papers] fonts. Then try again.
paper-fault-unreadable-font = Font file number { $place } cannot be read as a font. Give .ttf, .otf or .ttc files in [papers] fonts.
paper-fault-no-template = The pack has no { $file } in its folder papers. Put it there, or let the pack extend one that has it.
paper-fault-template = A template of the pack is faulty:
    { $cause }
paper-fault-lacks = The paper cannot be printed without: { $fields }. Fill in what is missing.
paper-fault-missing = No font has these characters, which would be printed as empty boxes: { $characters }.
    Write them differently, or add a font that has them under [papers] fonts.
paper-fault-beyond = Words would run off page { $page }. Shorten the longest line, or mend the template of the pack.
paper-fault-too-long = The text has { $count } characters, a paper holds { $most } at most. Enclose the long part as a file.
paper-fault-code-too-long = The text of the QR code is too long. Use a shorter address.
