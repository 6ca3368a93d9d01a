### "My account": password, second factor, devices, tokens.

me-title = My account
me-last = Your sign-in before this one: { $moment }.
me-first-time = This is your first sign-in.
me-failures = { $count ->
    [one] Before this sign-in, one try failed.
   *[other] Before this sign-in, { $count } tries failed.
} If that was not you, change your password and tell the security administrator.
me-current = Current password
me-current-wrong = The current password is wrong.
me-password-change = Change the password
me-password-help = All your other devices are signed out.
me-password-done = Your password is changed, and your other devices are signed out.
me-factor-on = Set up.
me-factor-off = Not set up.
me-factor-required = Not set up. You are asked to set it up at your next sign-in, or do it now.
me-factor-left = { $count ->
    [one] One recovery code is left.
   *[other] { $count } recovery codes are left.
}
me-factor-set-up = Set up
me-factor-replace = Use another phone
me-recovery-renew = New recovery codes
me-devices = Where I am signed in
me-devices-help = Only the kind of browser is kept, no address.
me-device = Browser
me-opened = Since
me-seen = Last used
me-here = This one
me-end = Sign out
me-end-others = Sign out everywhere else
me-tokens = Tokens for programs
me-tokens-help = A program that uses the interface acts in your name. Give it no more than it needs.
me-token-make = Make a token
me-token-name = What it is for
me-token-name-missing = Please say what the token is for.
me-token-scopes = What it may do
me-token-scope-missing = Please choose what the token may do.
me-token-days = Days until it expires
me-token-days-unfit = Please choose between 1 and 365 days.
me-token-many = You have 20 tokens. Revoke one first.
me-token-expires = Expires
me-token-used = Last used
me-token-unused = never
me-token-revoke = Revoke
me-token-fresh = Your new token, shown this once:
me-token-fresh-help = Keep it like a password. If it is lost or seen by others, revoke it and make another.

scope-cases-read = Read cases and queues (cases:read)
scope-cases-act = Register cases and act on them (cases:act)
scope-figures-read = Read figures (figures:read)

## Kinds of browsers

device-browser-wechat = WeChat
device-browser-edge = Edge
device-browser-opera = Opera
device-browser-firefox = Firefox
device-browser-chrome = Chrome
device-browser-safari = Safari
device-browser-program = A program
device-system-harmony = HarmonyOS
device-system-android = Android
device-system-ios = iOS
device-system-windows = Windows
device-system-mac = macOS
device-system-linux = Linux

## What keepers of accounts see

admin-change = Change
admin-save-roles = Save roles
admin-link = Reset password
admin-link-fresh = A link for { $login } to set a password, shown this once, good for 24 hours:
admin-link-fresh-help = Hand it over in person or by a channel you trust. It opens once; the old password no longer works.
admin-factor-reset = Reset second factor
admin-sessions-end = Sign out everywhere
admin-fault-together = One account cannot be { $one } and { $other }: who writes the rules, who says who may sign in and who checks both are three people, and who works for a unit works nowhere else.

## What a token may not do

error-scope = This token may not do that
error-scope-text = The token lacks the scope { $scope }.
error-scope-help = Make a token with that scope under "my account". Questions: { $hotline }.
error-no-scope = Not for tokens
error-no-scope-text = No token may do this; a person must.
error-no-scope-help = Sign in as a person. Questions: { $hotline }.
problem-factor = Second factor needed
problem-factor-detail = This account has a second factor: send the six digits as "code". A code is good once.
problem-no-factor = Second factor not set up
problem-no-factor-detail = This office requires a second factor. Sign in on the website once to set it up.
