### The health of the machine: one look a day for whoever keeps it.

health-title = Health
health-all-well = All is well.
health-not-well = Something wants attention; see the table.
health-head-what = What
health-head-state = State
health-head-value = Explanation
health-well = Well
health-look = Look here
health-version = Version
health-log = Transparency log
health-log-value = { $waiting ->
    [one] { $waiting } fact waits
   *[other] { $waiting } facts wait
} for the log, the oldest for { $minutes } min
health-log-advice = The worker takes nothing into the log. See that a process runs yingda serve or yingda work, then run yingda doctor.
health-clocks = Clocks run out
health-clocks-value = { $count } run out and not yet recorded
health-clocks-advice = Clocks run out and nobody records it. See that the worker runs.
health-calendar = Public holidays
health-calendar-advice = The holidays of this year are unknown, and workdays follow weekends alone. Install a version that has them.
health-papers = Official papers
health-papers-printed = can be printed
health-papers-none = no Chinese font
health-papers-advice = Install a Chinese font and name its folder in the configuration.
health-telephones = Telephones
health-telephones-value = { $seats ->
    [one] { $seats } seat
   *[other] { $seats } seats
} taking calls
health-telephones-none = none connected
health-accounts = Accounts
health-accounts-value = { $count } active
health-accounts-advice = No account is active, so nobody can sign in. Add one with yingda account.
