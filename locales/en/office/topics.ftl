### Solicited topics: what is asked, what people write, what came of it.

## Where a contribution stands

contribution-standing-received = To be screened
contribution-standing-urgent = To be screened, urgent
contribution-standing-proposed = Waits for a second person
contribution-standing-shown = Shown
contribution-standing-withheld = Not shown

## The workbench

topics-work-lead = Purpose, way and period stand before a topic is public; then they are not changed; it closes when the period is over; the answer is given to everybody together.
topics-none = No topics yet.
topics-title-field = Question
topics-standing = Standing
topics-period-head = Period
topics-waiting = To screen
topics-new = A new topic
topics-new-help = It is kept as a draft until you make it public.
topics-way-hint = Besides this page: by letter, by phone, in person.
topics-from = First day
topics-through = Last day
topics-save = Keep as draft
topics-public = The public page
topics-edit = Change the draft
topics-publish = Make public
topics-publish-help = Once it is public, question, purpose, way and period are no longer changed.
topics-to-screen = To be screened
topics-to-screen-help = One person writes a version without anything personal, another lets it be shown. Urgent ones first.
topics-nothing-waits = Nothing waits.
topics-settled = Screened
topics-close = Close
topics-close-help = The period is over. Then work through what came, and answer everybody together.
topics-answer-help = Point by point: what people proposed, whether it is adopted, by which way, and why. Everything must be screened first.
topics-point = Point { $nth }
topics-point-words = What people proposed
topics-point-adoption = Adopted?
topics-point-conversion = By which way, if adopted
topics-answer-send = Publish the answer
topics-answered-see = The answer is public.
topics-begin = Begins
topics-day = Received
topics-urgent-tag = Urgent
topics-one = Contribution { $id }
topics-reachable = reachable
topics-nameless = no contact given
topics-original = As it came
topics-original-help = Not shown to the public. Name and contact are not shown here; once it is a case, they are looked up under the rules of cases.
topics-hidden = The writer does not want it shown. It can only be proposed not to show it.
topics-is-case = It has become a case:
topics-case-unseen = (not for you to see)
topics-as-shown = As it is shown
topics-proposed = Proposed to be shown
topics-not-shown = Not shown
topics-returned = Sent back:
topics-confirm = Agree
topics-confirm-help = You are the second person. Compare with the original: nothing personal is left, and the meaning is the same.
topics-return-why = What is wrong
topics-return = Send back
topics-clean = Write what is to be shown
topics-clean-help = Take out names, numbers, addresses and whatever tells who it is; leave the opinion as it is.
topics-clean-words = Words
topics-clean-send = Hand to a second person
topics-doubt = Propose not to show it
topics-doubt-why = Ground
topics-doubt-send = Hand to a second person
topics-ground-missing = Please choose a ground.
topics-split = Make it a case
topics-split-help = A demand of one’s own, a matter for a way the law lays down, or a suggestion worth working on becomes a case; its limits run from the day it came, and its writer finds the number by their own code.
topics-split-title = Title
topics-split-kind = Kind
topics-split-track = Under which rules
topics-split-missing = Please write a title of at most { $most } characters and choose a kind.
topics-award-help = Say what is good about it. What is honoured is the contribution, not the person.
topics-award-why = Why
topics-award-send = Honour it

## Not done

topic-fault-may-not-manage = Your role may not run topics. Ask somebody who has that right.
topic-fault-title-missing = Please write the question.
topic-fault-purpose-missing = What it is for must be public before it opens (rules on soliciting suggestions, article 8). Please add it.
topic-fault-way-missing = How to take part must be public before it opens (rules on soliciting suggestions, article 8). Please add it.
topic-fault-period-missing = The period must be public before it opens (rules on soliciting suggestions, article 8). Please add both days.
topic-fault-period-odd = The first day may not lie before today, nor the last before the first. Please correct the days.
topic-fault-public-already = The topic is public; what people were told is not changed.
topic-fault-not-public = The topic is not public.
topic-fault-still-open = The period is not over. What was promised holds.
topic-fault-closed-already = It is closed already.
topic-fault-not-closed = Please close it first, then answer.
topic-fault-not-screened = Some contributions are not screened. Please screen them first.
topic-fault-no-points = Please write one point at least.
topic-fault-reasons-missing = Each point needs what people proposed, and reasons.
topic-fault-result-already = The answer is public already.
