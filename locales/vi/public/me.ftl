### "My account": password, second factor, devices, tokens.

## Kinds of browsers

device-words = { $browser } trên { $system }
device-other = Loại khác
