### Typical answers: taken from closed cases, without anything personal, released by a second person.

answer-bench-lead = Taken from closed cases without anything personal, and released by another person. Telephone, identity and vehicle numbers, e-mail addresses, and name and contact of who asked may not stand in them.
answer-reason = Reason
answer-standing-proposed = Waiting for release
answer-standing-returned = Given back
answer-standing-released = Released
answer-standing-withdrawn = Withdrawn
answer-do-propose = Propose a typical answer
answer-do-propose-help = Only from closed cases you may read. Put it into other words; do not copy.
answer-from-case = Propose as typical answer
answer-do-rewrite = Write it anew
answer-do-release = Release
answer-do-release-help = Check every word: nobody may see whose matter it was.
answer-do-give-back = Give back
answer-do-withdraw = Withdraw
answer-fault-may-not-propose = Your role does not propose typical answers. Ask somebody who has this right.
answer-fault-may-not-release = Your role does not release typical answers. Ask somebody who has this right.
answer-fault-case-open = The case is not closed. It can be used when it is.
answer-fault-words-missing = Write both the question and the answer.
answer-fault-holds-number = A telephone, identity or other long number stands in it. Take it out.
answer-fault-holds-plate = The number of a vehicle stands in it. Take it out.
answer-fault-holds-address = An e-mail address stands in it. Take it out.
answer-fault-holds-requester = The name or contact of who asked stands in it. Take it out.
answer-fault-not-waiting = It is released, given back or withdrawn; this cannot be done now.
answer-fault-not-released = Only what is released can be withdrawn.
answer-fault-same-person = Who wrote it does not release it. Another person does.
answer-fault-reason-missing = Say why.
