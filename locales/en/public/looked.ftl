### Who looked at my data: the record of looks, for the requester.

looked-title = Who looked at my data
looked-lead = Each time staff look at your request, your contact details or a file, the system first writes it down and then shows it. This is the record.
looked-nobody = So far, nobody has looked.
looked-who = { $unit }, { $role }
looked-viewed-case = Read your request (several looks within an hour are written down once)
looked-revealed-contact = Saw your contact details
looked-opened-file = Opened a file
looked-exported = Exported data
looked-searched-contact = Looked for cases by a contact
looked-for = { $what }. Purpose: { $purpose }
looked-more = These are the latest 500. Earlier ones are kept too; you may ask to see them.
looked-note = The record is kept for { $years } years and nobody can change it. It does not give the names of staff. If you think somebody should not have looked, call the hotline and tell the day and time: the office will find out and answer you.
