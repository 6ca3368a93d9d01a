### The requester's rating. No answer is suggested.

## Rating

rate-lead = Your answers are recorded as you give them and have no effect on any later request. Each completion is rated once.
rate-solved = Has your problem been solved?
rate-solved-yes = Solved
rate-solved-no = Not solved
rate-solved-missing = Choose whether it is solved
rate-satisfied = Are you satisfied with the way it was handled?
rate-satisfied-missing = Choose how satisfied you are
rate-reason = If dissatisfied, what is the main reason
rate-reason-none = No reason
rate-note = Anything else
rate-send = Send the rating
