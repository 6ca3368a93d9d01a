### "My account": password, second factor, devices, tokens.

## Kinds of browsers

device-words = { $system } の { $browser }
device-other = その他
