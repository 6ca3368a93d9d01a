### "My account": password, second factor, devices, tokens.

## Kinds of browsers

device-words = { $browser } على { $system }
device-other = نوع آخر
