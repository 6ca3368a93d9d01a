### The wallboard: telephones and clocks, readable across the room.

wall-title = Wallboard
wall-waiting = Callers waiting
wall-oldest = Longest wait
wall-in-time = Answered within { $seconds } s
wall-mean = Mean wait
wall-calls-note = { $answered } answered and { $given } given up today
wall-seats = Seats
wall-cases = Cases
wall-no-telephones = No telephones are connected.
wall-renew = Show anew
