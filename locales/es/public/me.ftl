### "My account": password, second factor, devices, tokens.

## Kinds of browsers

device-words = { $browser } en { $system }
device-other = otro
