### The glossary, and the gallery of parts.

glossary-lead = The words of this system, one in Chinese and one in English for each thing. Terms in the help of a page lead here.
glossary-groups = Groups
glossary-case = The case
glossary-people = People and bodies
glossary-acts = Acts
glossary-time = Limits
glossary-petition = Petitions
glossary-rules = Rules and figures
glossary-office = The office
glossary-trust = Trust

## The gallery of parts, in demonstrations only

part-title = Parts
part-lead = Pages are put together from these. Each says when to use it, what can be chosen and how it serves everybody, with examples.
part-look = Day or night
part-day = Day
part-night = Night
part-options = What can be chosen
part-accessible = For everybody
part-face-public = Public pages
part-face-work = Workbench
part-face-both = Both faces
