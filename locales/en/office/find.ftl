### Finding: numbers, words, telephones.

find-title = Find
find-label = Number, words or telephone
find-do = Find
find-help = Of a number its last part will do, such as 12 or 20261113-00012. Words have two characters at least; put a blank between several. Telephones, e-mail addresses and identity numbers must be whole; you state a purpose first, and it is noted in the audit.
find-scope = Words are looked for in cases that are open or were closed within { $months } months; only cases you may see are listed.
find-building = The index is still being built; look again in a moment.
find-nothing = Nothing found. Try other words, or check the number.
find-too-short = Words need two characters at least.
find-no-number = No case has this number, or it is not for your post to see. Numbers of people are not found by a part.
find-contact-purpose = This is a contact. It is looked for as a whole only, and for a purpose.
find-contact-closed = This is a contact. Your post cannot find cases by contact.
find-purpose = Purpose
find-contact-do = Find for this purpose
