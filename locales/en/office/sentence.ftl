### Sentences and sets of sentences.

sentence-title = Sentences
sentence-lead = What you write every day: write it once, choose it at work. Read what was filled in, mend it, then send; nothing is sent by itself.
sentence-new = Write a sentence
sentence-begin = Begin
sentence-where = Where it is used
sentence-where-help = “Any text box” is one text that fits anywhere. For an act you may write one of its fields or several at once; several are a set, offered on the page of the case.
sentence-anywhere = Any text box
sentence-at-act = { $act }
sentence-at-set = Set: { $act }
sentence-none = No sentences yet. Write one for yourself and see whether it helps.
sentence-name = Name
sentence-text = Text
sentence-last = Last written
sentence-whose = For whom
sentence-written = { $by }, { $moment }
sentence-keep = Save
sentence-retired = Retired
sentence-retire = Retire
sentence-restore = Use again
sentence-delete = Delete for good
sentence-retire-help = A retired sentence is no longer offered and can be used again at any time; only then can it be deleted for good. What was sent already stays as it is.
sentence-not-yours = Others keep this one. You can use it, not change it.
sentence-help-text = It is offered beside every text box.
sentence-help-act = Fill in only what you need; fields left empty are left alone. Units, people, numbers and files differ from case to case and have no place here.
sentence-help-places = You may leave places free that are filled from the case: { $places }.
sentence-help-personal = No names, telephones, identity numbers, number plates or e-mail addresses of anybody.

sentence-fault-name = Give it a name.
sentence-fault-empty = Write at least one text.
sentence-fault-long = “{ $field }” is too long; at most { $max } characters.
sentence-fault-choice = What is chosen for “{ $field }” is not on offer; choose again.
sentence-fault-place = The free place “{ $name }” is unknown. Known are: { $known }.
sentence-fault-personal = “{ $words }” in line { $line } of “{ $field }” may point to a person. A sentence is used again and again: take it out, then save.
sentence-fault-full = There are { $count } already, which is all there is room for. Delete some first.
sentence-stale = Somebody changed this one while you wrote. It now reads as below; your words are still in the form, and saving again puts them in its place.

sentence-pick = Sentences
sentence-sets = Sets
sentence-choose-set = Choose one
sentence-fill = Fill in
sentence-filled = “{ $name }” was filled in. Read it, mend it, then send.
sentence-blank = [{ $name }: to be filled in]

whose-own = Mine
whose-unit = Of my unit
whose-office = Of the whole office

free-number = number
free-title = title
free-unit = unit
free-due = due
free-category = category
