### My day: the page one begins with; news, drafts, who else is looking.

## My day

day-title = My day
day-help = Each case stands here once, where it presses most; the button beside it is the next act.
day-calm = Nothing is late, and nothing is due today or on the next three workdays.
day-more = Queues are long: only the { $many } most urgent cases of each were looked at. The rest is in the queues.
day-late = Late
day-today = Due today
day-returned = Came back
day-sign = Waits for my decision
day-asked = Waits for my explanation
day-soon = Due in the next three workdays
day-drafts = Half written
day-drafts-none = No form is half written. What you leave unfinished is kept here.
day-news = Since yesterday
day-news-none = Nobody else has touched the cases in your queues since yesterday.

## News

news-title = News
news-help = What others did to the cases in your queues in the last seven days. Read from the cases; nothing is kept beside them, nobody is counted.
news-mark = I have seen all this
news-none = No news in the last seven days.
news-fresh = not seen yet

## Drafts

draft-restored = This is what you had half written on { $moment }.
draft-discard = Discard and start again
draft-keep = Keep for later
draft-kept = Draft kept
draft-signed-out = You are signed out; your text is still on this page. Sign in on another page, then come back and send it.

## Who else is here

present-here = Also here:
present-writes = { $name } (writing)
present-changed = This case has just changed. Reload before you go on.

## Command palette

palette-pages = Pages
palette-case = Case
palette-title = Go to, or do
