### "My account": password, second factor, devices, tokens.

## Kinds of browsers

device-words = { $browser } em { $system }
device-other = outro
