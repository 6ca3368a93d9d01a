### Signing in and out, and choosing a role.

## Signing in

sign-in-title = Staff sign-in
sign-in-lead = This door is for people who work here.
sign-in-citizen = To follow your own request you need no account: go here.
sign-in-login = Account
sign-in-password = Password
sign-in-enter = Sign in
sign-in-wrong = Account or password is wrong
sign-in-demo = Sample accounts
sign-in-demo-hint = This is a demonstration and all its data is made up. Choose a role to go straight in.
sign-in-go-on = Go on
sign-out = Sign out

## Roles

sign-in-role = In which role do you work?
sign-in-role-hint = { $name }, you hold several roles. What you do is recorded under the one you choose; you can change it at any time.
sign-in-role-requester = Someone who files a request
sign-in-role-agent = Takes calls, registers, answers directly
sign-in-role-dispatcher = Checks, dispatches, settles what is sent back
sign-in-role-unit-handler = Handles cases of a unit and drafts replies
sign-in-role-unit-approver = Approves the replies of a unit
sign-in-role-follow-up = Follows up and closes
sign-in-role-supervisor = Supervises and watches what is late
sign-in-role-reviewer = Settles complaints about the hotline itself, and reviews
sign-in-role-analyst = Sees figures and the board, no cases
sign-in-role-finance = Sees the figures of the budget, no cases
sign-in-role-publisher = Publishes answers and bulletins, sees no cases
sign-in-role-pack-administrator = Keeps the policy pack, sees no cases
sign-in-role-security-administrator = Keeps accounts, sees no cases
sign-in-role-auditor = Reads who looked at what, sees no cases
sign-in-role-importer = Imports past messages
sign-in-role-link = Brings in what the superior office sent
sign-in-role-system = The system itself
