### "My account": password, second factor, devices, tokens.

## Kinds of browsers

device-words = { $browser } sur { $system }
device-other = autre
