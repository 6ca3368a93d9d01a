### Finding: numbers, words, names, telephones.

find-title = Find
find-label = Number, words, name or telephone
find-do = Find
find-help = Of a number its last part will do, such as 12 or 20261113-00012. Words have two characters at least; put a blank between several. Telephones, e-mail addresses, identity numbers and names of requesters must be whole; you state a purpose first, and it is noted in the audit.
find-scope = Words are looked for in cases that are open or were closed within { $months } months; only cases you may see are listed.
find-building = The index is still being built; look again in a moment.
find-nothing = Nothing found. Try other words, or check the number.
find-too-short = Words need two characters at least.
find-no-number = No case has this number, or it is not for your post to see. Numbers of people are not found by a part.
find-contact-purpose = This is a contact. It is looked for as a whole only, and for a purpose.
find-contact = Find by this contact
find-name = Find by the requester’s name “{ $name }”
find-name-help = Only the registered name of the requester is compared, and it must be whole and exactly the same; blanks, widths and capitals do not matter. You state a purpose and it is noted in the audit. The latest are listed, nothing is counted. What was registered before the update is found by name once an administrator has run yingda rebuild.
find-name-purpose = This looks by the name of the requester: as a whole only, and for a purpose.
find-namesakes = These are cases whose requester has exactly this name. Namesakes are not always the same person; check what else you know.
find-no-contact = This does not look like a name or a contact. A name has two characters at least; telephones, e-mail addresses and identity numbers must be whole.
find-contact-closed = This is a contact. Your post cannot find cases by contact.
find-purpose = Purpose
find-contact-do = Find for this purpose
