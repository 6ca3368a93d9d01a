### Looking up contact details: recorded first, shown afterwards.

reveal-purpose = Choose a purpose
reveal-hint = Each look is recorded with its purpose; the requester can see that.
reveal-recorded = Recorded.
reveal-recorded-for = Purpose: { $purpose }. The requester can see this entry, though not your name. The details are hidden again when you leave this page.
reveal-closed = This case is confidential: its contact details are not shown to your role. To reach the requester, ask the hotline's dispatch desk to do it.
reveal-fault-purpose = Nothing was shown. Please choose a purpose from the list. Which roles may use which purpose is written in the pack's purposes.toml (Personal Information Protection Law, article 6).
reveal-fault-often = Nothing was shown. You have looked up { $most } times in the last { $minutes } minutes, which is as often as the pack allows. Please try later; if your work needs more, speak to a supervisor.

## When nothing can be recorded

error-not-recorded = This cannot be shown now
error-not-recorded-text = Looking at personal data must be recorded first. The record cannot be written now, so nothing was shown.
error-not-recorded-help = Please try again in a while. If it goes on, tell whoever runs the system. Source: Personal Information Protection Law, article 51.
api-reveal = The requester's contact details in full, for a purpose; recorded
