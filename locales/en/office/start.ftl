### The first hour of a new office: from an empty machine to the first case.

start-title = First hour
start-lead = Seven steps lead to the first case within an hour. You may leave at any time; this page knows how far you have come.
start-progress = { $done } of { $all } steps done
start-done = Done
start-open = To do
start-go = Do it
start-look = Look at it
start-at-machine = On the server run:
start-pack = 1 Choose a policy pack
start-pack-help = The pack holds the local limits, categories, units and permissions. It can be updated later, but not exchanged for that of another place once there is a case.
start-pack-standing = In force: { $office } ({ $pack }); { $doubts ->
    [one] { $doubts } limit was
   *[other] { $doubts } limits were
} not read in the legal text yet.
start-factor = 2 Protect your own account
start-factor-help = You decide who signs in. Set up a second factor for yourself first, and keep the recovery codes in a safe place.
start-factor-on = Your second factor is set up.
start-factor-off = Your second factor is not set up.
start-people = 3 Add people
start-people-help = One account and one role each. You pass on a link that works once; they set their password themselves, and you never know it.
start-people-whole = Somebody holds every role a case needs; { $count ->
    [one] { $count } account
   *[other] { $count } accounts
} in all.
start-people-missing = Still missing: { $roles }.
start-units = 4 Let the units in
start-units-help = Begin with the two or three units that handle most, each with at least one handler and one approver.
start-units-standing = { $count ->
    [one] { $count } unit has
   *[other] { $count } units have
} accounts.
start-comma = {", "}
start-papers = 5 See that papers print
start-papers-help = Receipts, notices and opinions are printed as PDF and need a Chinese font.
start-copies = 6 Arrange copies
start-copies-help = Copy once a day, sealed, to another machine, and really restore once. Keep the key file elsewhere.
start-copies-standing = Copies are made by a schedule of the server; this page cannot see whether it runs.
start-case = 7 Take the first case
start-case-help = File one on a phone from the public site, and see it go to the dispatcher, the unit, and back to be rated. Cases of an older system can be imported afterwards.
start-case-standing = There { $count ->
    [one] is { $count } case
   *[other] are { $count } cases
}.
