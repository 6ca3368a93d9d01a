### Words of the home page, and those all forms share.

## Home

home-title = Home
home-heading = Tell us. Every request is followed to its answer.
home-lead = Ask, seek help, complain, report, suggest or praise. We write it down, give it to the unit whose duty it is, and tell you by which day you will have an answer.
home-danger = In danger now?
home-danger-numbers = Do not fill in a form. Dial 110 (police), 119 (fire), 120 (ambulance) or 122 (road accident).
home-file = File a request
home-file-hint = About 2 minutes, six questions, anonymous if you wish. You can stop halfway; the draft is kept for three days.
home-draft = Go on with what you did not send last time
home-ask = Look for an answer first
home-ways = You can also
home-topics-hint = Suggest something on the questions we ask everybody
home-reception-hint = Book a day on which leaders receive people
home-answers-hint = What others asked, and what they were answered
home-track = See where a request stands
home-track-hint = You need the number and the query code on your receipt.
home-how = What happens once it is sent
home-how-say = You get a receipt at once
home-how-say-text = It shows a number, a query code, the last day for an answer and how that day was reckoned.
home-how-unit = One unit answers to you
home-how-unit-text = Wherever the matter goes, you see who has it now. Units sending it back and forth never restarts your clock.
home-how-date = You get an answer by that day
home-how-date-text = If it is late, the page says so; the date is not moved. More time must be granted beforehand, and you are told why and until when.
home-how-rate = You say how well it was done
home-how-rate-text = Two questions: is it solved, are you satisfied. No answer is filled in for you.
home-questions = Before you file
home-questions-all = All questions
home-phone = Rather not do this online? Call { $hotline } at any time.

## Shared by forms

form-faults = A few things need another look
form-optional = optional
