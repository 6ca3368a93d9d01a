### The leader's month: one month, one page.

month-title = The month
month-of = The month { $month }
month-before = { $value } the month before
month-unfinished = The month is not over; the figures will still move.
month-year-of = the last twelve months
month-missing = no data
month-table = Show the table
month-matters = What people wrote about most
month-no-matters = No case of this month has a category yet.
month-print = Print
