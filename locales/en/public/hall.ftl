### The waiting hall: numbers, windows, the calling screen, the printed slip.

hall-screen = Calling screen
hall-not-open = The hall is not open yet
hall-renew = Ask again
hall-called = Now called
hall-next = Next
hall-please-wait = Please wait.
hall-window = Window { $window }
hall-waiting-count = { $count } waiting
