### "My account": password, second factor, devices, tokens.

## Kinds of browsers

device-words = { $system } 上的 { $browser }
device-other = 其他
