### Outcome, finding and delivery of a reply, and the requester's answers.

## Outcome

outcome-solved = حُلّ الأمر
outcome-explained = شُرح الأمر
outcome-unsolved = لم يُحلّ

## Satisfaction

satisfaction-satisfied = راضٍ
satisfaction-mostly = راضٍ إلى حد ما
satisfaction-dissatisfied = غير راضٍ

## How the requester was reached

method-phone = بالهاتف
method-sms = برسالة نصية
method-online = عبر الإنترنت
method-letter = خطيًا
method-in-person = وجهًا لوجه
