### Each step of filing a request, and the uploading of files.

## Every step

file-back = Back
file-next = Continue
file-step = Step { $number } of { $of }
file-kept = What you write is kept for three days, for this device only. You can change everything until you send it.

## Danger

file-danger-hint = For example a fire, a smell of gas, an injury, a crime under way.
file-danger-yes-hint = We show you first which number to dial
file-danger-title = Please call first
file-danger-call = A call is much faster than a form. Tap a number to dial:
file-danger-then = Once everyone is safe you can still have it written down.
file-danger-go-on = I have called, go on

## Kind

file-kind = What would you like to do?
file-kind-hint = The closest one will do. If it is the wrong one, we correct it.
file-kind-missing = Choose what you would like to do
file-kind-inquiry = Ask something
file-kind-inquiry-hint = Inquiry: how do I get a residence permit, am I entitled to this subsidy?
file-kind-help = Have a problem solved
file-kind-help-hint = Help: a street lamp is dark, a pipe leaks, rubbish in the stairwell
file-kind-complaint = Complain about a service or an authority
file-kind-complaint-hint = Complaint: building noise at night, being sent from desk to desk, wrong charges
file-kind-report = Report something unlawful
file-kind-report-hint = Report: trading without a licence, illegal building, dumping waste water
file-kind-suggestion = Make a suggestion
file-kind-suggestion-hint = Suggestion: this crossing needs a traffic light
file-kind-praise = Praise someone
file-kind-praise-hint = A person or an office did well and others should know

## Matter

file-matter = What happened?
file-matter-inquiry = Write what you would like to know. Say whom it concerns and how far you have got: the answer will fit better.
file-matter-help = Write what is broken or missing, whom it affects, and what you would like to see done.
file-matter-complaint = Write what happened and when, whom you have asked already, and what you would like to see done.
file-matter-report = Write what you saw: who, where, what they did, and what shows it.
file-matter-suggestion = Write how it is now and what should change.
file-matter-praise = Write who it was and what they did.
file-text-missing = Write what happened
file-text-long = At most { $most } characters; this is { $over } too many. Nothing is lost: please shorten it
file-text-most = At most { $most } characters.
file-files-later = Photos and papers can be added before you send it.
file-subject = What is it most likely about?
file-subject-hint = Found by the words you wrote, in a word list and nothing else. Choosing one brings it to the right desk sooner; the office checks it in any case.
file-subject-because = You wrote: { $words }
file-subject-unknown = I do not know
file-subject-unknown-hint = The office finds out. Nothing is lost by it.
file-occurred = Since when
file-occurred-hint = Roughly is fine: last night at 11, since last month.
file-occurred-long = The time may have at most { $most } characters
file-title = Give it a title
file-title-hint = One line. If you leave it out, your first sentence becomes the title.
file-title-long = The title may have at most { $most } characters

## Place

file-place = Where is it?
file-place-hint = Write what you know. If it has no place, just continue.
file-area = District and street
file-area-none = Not sure, or no particular place
file-area-whole = { $name } (not sure which street)
file-area-unknown = Choose a district or street from the list
file-place-words = Exact place
file-place-words-hint = Road and number, housing estate, crossing, a shop nearby: anything helps.
file-locate = Use where I am now
file-locate-hint = It is written into the field above and nowhere else; you can change or remove it.
file-locate-waiting = Finding your position…
file-locate-failed = Your position could not be found. Please write the place in words.
file-locate-words = Position { $at } (within { $metres } m)
file-place-long = The place may have at most { $most } characters
file-about = Which unit is it about
file-about-hint = If you choose one, the matter will not be given to that unit itself. You need not choose.
file-about-none = I do not know, or not about a unit
file-about-us = Hotline
file-about-hotline = This hotline itself
file-about-departments = Departments
file-about-districts = Districts
file-about-enterprises = Public enterprises
file-about-streets = Streets and towns
file-about-unknown = Choose a unit from the list

## You

file-you = How can we reach you?
file-you-hint = Used only to handle this matter and to ask how it went. It stays masked until someone needs to reach you.
file-named = Leave a way to reach me
file-named-hint = The people handling it can ask you about it, and call back when it is done.
file-anonymous = Stay anonymous
file-anonymous-hint = Nothing about you is kept. Nobody can ask you anything, so an unclear matter may get stuck; you read the answer with number and query code only.
file-identity-missing = Choose whether to leave a way to reach you or stay anonymous
file-name = What to call you
file-name-long = The name may have at most { $most } characters
file-phone = Phone
file-phone-hint = Phone or e-mail, at least one of them.
file-phone-odd = A phone number has only digits, spaces, plus, dashes and brackets
file-email = E-mail
file-email-odd = An e-mail address looks like name@example.org
file-reach-missing = To be reached, give a phone number or an e-mail address; otherwise choose to stay anonymous
file-confidential = Keep it confidential
file-confidential-hint = The unit concerned does not get this matter and does not see who raised it.

## Files

file-files = Photos and papers
file-files-hint = Photos, screenshots, contracts, receipts make it clear sooner. You need not have any.
file-files-choose = Choose files
file-files-photo = Take a photo now
file-files-done = Save and go back
file-files-drop = Remove
file-files-full = There are 5 files already. To use another, remove one first.
upload-kinds = Up to 5, each up to 10 MB: photos (JPG, PNG, WebP, GIF), PDF, Word, Excel, MP4 video, MP3 sound. Place and phone data in photos are taken out.
upload-sending = “{ $name }”: { $percent }% sent
upload-arrived = “{ $name }” has arrived
upload-broken = “{ $name }” did not get through; the connection may be down
upload-again = Try again
upload-too-large = “{ $name }” is larger than 10 MB and was not kept
upload-unknown-kind = “{ $name }” is not of a kind we can take and was not kept
upload-damaged = “{ $name }” cannot be opened, perhaps it is damaged; it was not kept
upload-infected = “{ $name }” was not kept: the malware check found something in it
upload-unchecked = “{ $name }” could not be checked for malware just now and was not kept. Please go on without it and add it later.
upload-too-many = At most { $most } files; the others were not kept

## Check and send

file-check = Look it over, then send
file-change = Change
file-none = Not given
file-row-kind = Kind
file-row-matter = What happened
file-row-subject = Subject
file-row-place = Place
file-row-about = Unit concerned
file-row-you = You
file-row-files = Photos and papers
file-check-due = If you send it now, you have an answer by { $end } at the latest.
file-others = Others have reported this nearby
file-others-hint = If it is the same thing you can follow it instead. You may file your own all the same; it will be handled.
file-others-follow = Follow it
file-check-honest = Please write what is true. Once sent it cannot be changed, only added to.
file-send = Send
