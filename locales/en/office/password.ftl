### What a password must be like, and setting it.

password-new = New password
password-again = The same once more
password-hint = At least { $count } characters. Several words that only you would put together are good. Any characters will do; you will not be made to change it every few months.
password-set = Set the password
password-differ = The two passwords are not the same.
password-too-short = Please use at least { $count } characters.
password-too-long = This is too long. 256 bytes are the most.
password-own-words = Please leave out your login, your name and the name of the office: those are tried first.
password-common = This is among the passwords that are guessed first. Please choose another, for example four words that do not belong together.
password-breached = This password is known from a breach elsewhere. Please choose another.

## Arriving by a one-time link

welcome-title = Welcome
welcome-first = This office is new. You are its first security administrator: you decide who may sign in. Choose a login and a password.
welcome-lead = { $name }, please set a password. Nobody else knows it, the administrator included.
welcome-login-hint = Letters, digits and . _ -
welcome-login-unfit = A login has 1 to 60 letters, digits and . _ - only.
welcome-name = Your name, as colleagues see it
welcome-name-unfit = Please type your name.
welcome-spent = This link no longer opens
welcome-spent-lead = It was used already, a newer one has been made, or its 24 hours are over.
welcome-spent-help = Ask the security administrator for a new one. On the machine itself: yingda account link, and the login.
