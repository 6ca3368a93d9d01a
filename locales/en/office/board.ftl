### The board: where cases stand now, and whose are late.

board-title = Board
board-as-of = As of { $moment }
board-open = Open
board-late-note = “Late” counts cases past any of their limits. The month’s “overdue” counts answers only.
board-late = Late
board-today = Due today
board-supervised = Supervised
board-states = Cases by state
board-late-by = Who has the late ones
board-others = { $units ->
    [one] One other
   *[other] { $units } others
}
board-nobody-late = Nothing is late.
board-head-table = Table
board-head-what = What
board-head-count = Cases
own-title = Our unit
