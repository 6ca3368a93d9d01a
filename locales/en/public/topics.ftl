### Solicited topics: what is asked, what people write, what came of it.

topics-title = Have your say
topics-lead = We ask everybody about the questions below. Each says what it is for, how to take part and until when; afterwards we say here what was adopted, what was not, and why.
topics-open = Open now
topics-none-open = Nothing is open now. You may send a suggestion of your own at any time.
topics-file = Send a suggestion
topics-others = Others
topics-period = { $from } to { $through }
topics-purpose = What it is for
topics-way = How to take part
topics-answer = What came of it
topics-reasons = Reasons
topics-adopted-by = { $adoption } ({ $way })
topics-opinion = Is this answer useful?
topics-opinion-lead = What is rated is the answer, neither those who wrote nor those who worked on it. No names.
topics-opinion-ask = Your view
topics-opinion-send = Send
topics-opinion-missing = Please choose one.
topics-rated = Thank you, it is noted.
topics-write = Write to us
topics-write-lead = You need not give a name.
topics-said-shown = Names, phone numbers, addresses and the like are taken out of what you write; two people look at it; then it is shown on this page. Your own words are not shown.
topics-said-own = If you write about something you need solved for yourself, we make a case of it and answer you within its time limit; the code on the next page leads you to its number and progress.
topics-said-name = Your name and how to reach you are never shown, and only used when you need an answer.
topics-text = What you propose
topics-text-hint = What, and why. At most { $most } characters.
topics-contact = Phone or e-mail
topics-contact-hint = Only used when you need an answer.
topics-contact-odd = This looks like neither a phone number nor an e-mail address. Please check it, or leave it empty.
topics-hide = Do not show what I write
topics-hide-hint = We read it all the same; it is only not shown here.
topics-urgent = This cannot wait
topics-urgent-hint = It is looked at first, before the period ends. If somebody is in danger, call 110, 119 or 120.
topics-send = Send
topics-said = What people wrote
topics-counts = { $all } received, { $shown } shown, { $withheld } not shown, { $waiting } still to be looked at.
topics-counts-help = Not showing something takes two people and one of five grounds: off the topic, about other people’s private life or name, against the law, a demand of one’s own, or the writer does not want it shown.
topics-award = Honoured
topics-sent = We have it
topics-sent-lead = We have what you wrote.
topics-code = Code
topics-code-help = Please write the code down: it shows you whether your words are shown and whether they became a case. It cannot be recovered.
topics-next = Next: two people look at it; after the period we answer everybody together.
topics-back = Back to the topic
topics-mine = What became of what I wrote
topics-mine-lead = Enter the code you were given when you sent it.
topics-mine-find = Look
topics-mine-unknown = There is no such code. Please check it character by character.
topics-mine-words = What you wrote
topics-mine-as-shown = As it is shown
topics-mine-shown = It is shown.
topics-mine-withheld = It is not shown: { $ground }.
topics-mine-waiting = It is still being looked at.
topics-mine-case = It has become a case
topics-mine-case-help = With this number and this query code you can follow it, add to it and rate it.

## Where a topic stands

topic-standing-drafted = Draft
topic-standing-coming = Coming
topic-standing-open = Open
topic-standing-over = Over; being worked on
topic-standing-answered = Answered

## Where a contribution stands

withholding-off-topic = Off the topic
withholding-about-persons = About other people’s private life or name
withholding-unlawful = Against the law
withholding-own-demand = A demand of one’s own, answered apart
withholding-asked = The writer does not want it shown
adoption-adopted = Adopted
adoption-partly = Partly adopted
adoption-kept-in-mind = Kept in mind
adoption-not-adopted = Not adopted
conversion-measure = becomes a measure
conversion-reference = a reference for the work
conversion-rulemaking = goes into rules and policies
conversion-congress = goes to the people’s congress
conversion-decision = a ground for decisions
usefulness-useful = Useful
usefulness-partly = Partly
usefulness-not-useful = Not useful

## Not done

contribution-fault-may-not-manage = Your role may not screen contributions. Ask somebody who has that right.
contribution-fault-not-open = This topic takes nothing now: it has not begun, or is over. You may send a suggestion as a request instead.
contribution-fault-words-missing = Please write something.
contribution-fault-screened-already = It is screened already.
contribution-fault-nothing-proposed = Nobody has proposed anything yet.
contribution-fault-same-person = It takes another person: who proposes does not confirm.
contribution-fault-split-already = It has become a case already.
contribution-fault-not-shown = Only what is shown can be honoured.
contribution-fault-awarded-already = It is honoured already.
opinion-fault-no-answer = There is no answer yet.
opinion-fault-given-already = You have said that already.
