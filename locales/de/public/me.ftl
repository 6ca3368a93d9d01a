### "My account": password, second factor, devices, tokens.

## Kinds of browsers

device-words = { $browser } unter { $system }
device-other = Sonstiges
