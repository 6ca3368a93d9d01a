### The monthly appraisal of handling units: how well, never how many.

appraisal-title = Appraisal of units
appraisal-month = { $month } { $year }
appraisal-results = How units did
appraisal-results-lead = Published once a month. Units stand in the order of the share of cases they did well; how many cases they got does not move them.
appraisal-results-of = How units did, { $month }
appraisal-in = { $title }: { $indicator }
appraisal-none-published = Nothing has been published yet.
appraisal-published-at = Published { $moment }; nothing changes after that.
appraisal-download = Download as a table (CSV)
appraisal-no-units = No case counts in this month.
appraisal-decisive = this one decides the order

appraisal-head-month = Month
appraisal-head-until = Requests until
appraisal-head-requests = Requests
appraisal-head-undecided = Undecided
appraisal-head-indicator = Indicator
appraisal-head-place = Place
appraisal-head-unit = Unit
appraisal-head-share = Adjusted share (%)
appraisal-head-raw = Done well / counted
appraisal-head-left-out = Left out
appraisal-head-all = With all cases
appraisal-head-remark = Remark
appraisal-head-nth = No.
appraisal-head-from = 95% interval from (%)
appraisal-head-to = 95% interval to (%)
appraisal-head-good = Done well
appraisal-head-of = Counted
appraisal-head-granted = Left out
appraisal-head-refused = Requests refused
appraisal-head-place-all = Place with all cases
appraisal-head-share-all = Adjusted share with all cases (%)
appraisal-head-good-all = Done well, all cases
appraisal-head-of-all = Counted, all cases

appraisal-interval = 95% interval { $from }–{ $to }
appraisal-left-out = { $granted } granted, { $refused } refused
appraisal-place = Place { $place }
appraisal-without-place = Units without a place: { $count }
appraisal-no-place = Not ranked
appraisal-too-few = Too few cases, not ranked
appraisal-too-narrow = Too narrow a range of categories, not ranked
appraisal-close = Close to the one before: the order says little
appraisal-outside = { $count } more in categories without a reference, not compared

appraisal-how = How it is computed
appraisal-how-shares = Each indicator is a share: cases done well out of all that count. Every number comes from the cases, by the same rule for all.
appraisal-how-mix = { $months ->
    [one] Some units get more of what is hard. So shares are taken category by category and weighed by the mix of the whole office in the month before. A category in which a unit has no case counts with the share of the whole office, which neither helps nor harms.
   *[other] Some units get more of what is hard. So shares are taken category by category and weighed by the mix of the whole office in the { $months } months before. A category in which a unit has no case counts with the share of the whole office, which neither helps nor harms.
}
appraisal-how-guards = A unit with fewer than { $cases } cases, or with work in less than { $percent }% of that mix, is listed and not ranked.
appraisal-how-interval = The 95% interval says how far a share of so few cases may be off. Where the intervals of two units overlap, their order says little. Intervals move no place.
appraisal-how-exclusions = { $days ->
    [one] Within one working day a unit may ask that a case be left out, and say why. Somebody else decides. Both figures, with and without, are published.
   *[other] Within { $days } working days a unit may ask that a case be left out, and say why. Somebody else decides. Both figures, with and without, are published.
}
appraisal-how-never = How many cases a unit gets, or another one gets, does not change its share. No person is counted.

appraisal-month-missing = Choose a month.
