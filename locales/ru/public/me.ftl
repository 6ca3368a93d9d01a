### "My account": password, second factor, devices, tokens.

## Kinds of browsers

device-words = { $browser }, { $system }
device-other = другое
