### How far a matter is, for whoever follows it: the standing alone, nothing anybody wrote.

follow-title = Where it stands
follow-at = { $subject }, { $place }, reported { $day }
follow-about = { $subject }, reported { $day }
follow-of-day = A matter reported { $day }
follow-received = Received
follow-handling = Being handled
follow-answered = Answered
follow-closed = Done
follow-elsewhere = Not handled here any longer
follow-received-more = The hotline checks it and gives it to the unit responsible.
follow-handling-more = One unit is responsible. It answers those who reported it when it is done.
follow-answered-more = The unit has answered those who reported it; the hotline asks them how it went.
follow-closed-more = It is done. If the place is still not right, please file a request and name the day of this one.
follow-elsewhere-more = It may have been joined with another, or gone to another body. If the place is still not right, please file a request.
follow-again = Coming back
follow-keep = Keep this address: it is the key. Whoever has it sees this page, and no name and no words of anybody.
follow-feed = Follow it in a feed reader (Atom)
follow-own = Report it myself as well
follow-track = I have a number and a query code
follow-nothing-kept = We do not know who follows, and do not count. To stop, delete the address.
