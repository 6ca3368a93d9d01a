### "My account": password, second factor, devices, tokens.

## Kinds of browsers

device-words = { $browser } on { $system }
device-other = another kind
