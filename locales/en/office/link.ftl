### The link to a superior's office.

link-origin = [Sent by the superior office under the number { $number }. Its own office knows how to reach the requester.]
link-advice = [What the superior says of it: { $advice }]
link-refused = The superior office has not taken over what was done here ({ $number }): { $fault }. Settle it with that office.
link-gone = The superior office has taken the case back.
link-no-counterpart = the superior's office has no such act; tell it yourself
link-later = the answer is due later here than at the superior's office; the superior's day holds
cli-doctor-link = Link to the superior “{ $link }”: set up
cli-doctor-no-link = Link to the superior “{ $link }” cannot work: { $cause }
cli-doctor-link-fault = The superior's case { $number } ({ $link }) is not the same on both sides: { $fault }
