### The rules: limits that hold now, where they are written, and what they come to.

rules-title = Rules in force
rules-lead = The rules of this office are a policy pack, and each says where it is written. Here they are only read; to change them, files are changed, checked, compared and then put in force.
rules-limits = Limits
rules-categories = Categories
rules-units = Handling units
rules-areas = Divisions
rules-routes = Dispatch catalogue
rules-targets = Targets
rules-trial = Reckon a deadline
rules-trial-lead = When each limit would end for a request like this one, counted from this moment.
rules-from = Counted from
rules-track = Track
rules-kind = Kind of request
rules-any-category = No category
rules-reckon = Reckon
rules-reckoned = By { $version }; every limit counted from the same moment, though each begins with its own step
rules-clock = Limit
rules-span = Length
rules-ends = Ends
rules-source = Source
rules-fits = For
rules-standing = Checked
rules-all-others = Everything else
rules-limits-lead = Where a limit has several rows, the first that fits holds, from top to bottom; rows of a track of its own come before those of any.
rules-doubts = { $count ->
    [one] One of them was not checked against a text: it is second-hand, from memory, or this project’s own. Check it before relying on it.
   *[other] { $count } of them were not checked against a text: they are second-hand, from memory, or this project’s own. Check before relying on them.
}
rules-rows = { $count ->
    [one] one row
   *[other] { $count } rows
}
rules-unread = { $count } not checked
rules-extensions = Extensions
rules-extension = Extension
rules-clocks = Limits extended
rules-at-most = { $count ->
    [one] At most once a case
   *[other] At most { $count } times a case
}
rules-versions = Versions
rules-versions-lead = Rules are dated. A case runs under those of its time; a new version changes no deadline that was reckoned.
rules-since = since { $date }
rules-holds = in force
rules-changes = { $count ->
    [one] One difference from the version before
   *[other] { $count } differences from the version before
}
rules-how = How a rule is changed
rules-how-write = Write the first day of the new version into pack.toml, and put the changed files into the folder of that day under versions.
rules-how-check = Check the pack; every fault is named:
rules-how-compare = Compare old and new row by row, for whoever answers for the rules:
rules-how-restart = Start the service anew; from that day on the new rules hold.
category-flag-utility-24h = Water, power, gas, heating: 24 hours
category-flag-emergency-check = Emergencies
category-flag-confidential-default = Confidential by default
category-flag-special-route-or-limit = A route or limit of its own
rules-change-part = Part
rules-change-before = Before
rules-change-now = Now
rules-change-new = new
rules-change-gone = gone
rules-part-office = Office
rules-part-calendar = Holidays
rules-part-limit = Limit
rules-part-limit-order = Order of limits
rules-part-extension = Extension
rules-part-category = Category
rules-part-unit = Handling unit
rules-part-area = Division
rules-part-route = Dispatch catalogue
rules-part-ground = Ground of not admitting
rules-part-send-back-reason = Reason for sending back
rules-part-rating-reason = Reason for being dissatisfied
rules-part-emergency-body = Body for emergencies
rules-part-legal-route = Legal route
rules-part-referral = Body outside petition work
rules-part-termination = Ground of ending
rules-part-obstacle = Obstacle of a backlog matter
rules-part-conversion = What a suggestion turns into
rules-part-grant = Who may do what
rules-part-right = Rights of a role
rules-part-purpose = Purpose of looking up contact details
rules-part-privacy = Personal data
rules-part-procedure = Procedure
rules-part-target = Target
rules-part-article = Question and answer
rules-part-script = Question of the follow-up call
rules-part-keep = How long records are kept
rules-part-hold-reason = Reason of a legal hold
rules-part-duty = Duty of the office
rules-part-aid = Hardship aid
rules-part-reception = Reception days
rules-part-appraisal = Appraisal of units
rules-part-contract = Contract with the operator
rules-part-publication = Bulletins
rules-part-example = Words people use
