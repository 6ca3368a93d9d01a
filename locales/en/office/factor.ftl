### The second factor: a code from the phone, and recovery codes.

factor-name = Second factor
factor-title = Set up your second factor
factor-lead = A password can be guessed or stolen. A code from your phone shows that it is really you. It takes a minute, once.
factor-step-app = Open an authenticator app on your phone. Any app for one-time codes (TOTP) will do.
factor-step-scan = Scan the picture with it.
factor-step-code = Type the six digits the app shows.
factor-qr = Picture to scan with the authenticator app
factor-typed = No camera? Type this into the app:
factor-open-app = Or open the app on this device
factor-code = Six-digit code
factor-confirm = Confirm
factor-wrong = This code does not fit, or was used before. Wait for the next one and try again. If it never fits, check the clock of your phone.
factor-demo-off = In the demonstration the second factor is off. In a real office everyone has one.
factor-code-title = One more step
factor-code-lead = Type the six digits from your authenticator app.
factor-lost-device = I do not have my phone: use a recovery code
factor-have-device = I have my phone after all
factor-recover-title = Sign in with a recovery code
factor-recover-lead = Type one of the codes you kept when you set up the second factor. Each works once.
factor-recovery-code = Recovery code
factor-recovery-wrong = This is none of your recovery codes, or it was used before. Without any left, ask the security administrator to reset your second factor.
factor-codes-title = Keep these recovery codes
factor-codes-lead = If your phone is lost, one of these lets you in. Each works once. They are shown only now.
factor-codes-keep = Print them or write them down, and keep them away from your computer.
factor-codes-kept = I have kept them, go on
