### Signing in with the office's identity provider (OpenID Connect).

oidc-name = single sign-on
oidc-enter = Sign in with { $name }
oidc-password = Sign in with your password

## A sign-in that was not finished

oidc-down = Signing in with { $name } does not work just now
oidc-down-lead = It does not answer. This has nothing to do with your account.
oidc-down-help = Please sign in with your password for now. If this goes on, tell the security administrator.
oidc-failed = You are not signed in
oidc-failed-lead = { $name } did not prove who you are. Perhaps it took too long, or it was cancelled there.
oidc-failed-help = Please try again, or sign in with your password.
oidc-unlinked = No account is linked yet
oidc-unlinked-lead = Your identity at { $name } is not linked to an account that may sign in here.
oidc-unlinked-help = Sign in with your password and link it under "My account". If you have no account, ask the security administrator for one.
oidc-taken = It could not be linked
oidc-taken-lead = Your identity at { $name } is already linked to another account here.
oidc-taken-help = One identity opens one account. Unlink it there first, or ask the security administrator.

## Linking

oidc-link = Link
oidc-link-title = Link { $name }
oidc-link-lead = Please sign in once with { $name }. When you come back, you can use it to sign in here.
oidc-link-go = Go on to { $name }
oidc-linked = Linked. You can sign in with it.
oidc-not-linked = Not linked. Once it is, you can sign in with it; your password still works.
oidc-linked-already = It is linked already. To use another identity, unlink this one first.
oidc-unlink = Unlink
oidc-unlinked-done = It is unlinked, and your other devices are signed out.
oidc-admin-linked = Linked with { $name }
oidc-admin-unlink = Unlink from { $name }

## Audit

audited-identity-linked = Linked the identity provider
audited-identity-unlinked = Unlinked the identity provider
audited-recovery-codes-renewed = Made new recovery codes
