### "My account": password, second factor, devices, tokens.

## Kinds of browsers

device-words = { $system }의 { $browser }
device-other = 기타
