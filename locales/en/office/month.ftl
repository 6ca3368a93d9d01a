### The leader's month: one month, one page.

month-title = The month
month-of = The month of { $month }
month-before = { $value } the month before
month-late-note = Overdue counts answers still owed after their day. “Late” on the board counts cases past any of their limits.
month-unfinished = The month is not over; the figures will still move.
month-year-of = the last twelve months
month-missing = no data
month-table = Show the table
month-matters = What people wrote about most
month-no-matters = No case of this month has a category yet.
month-print = Print
