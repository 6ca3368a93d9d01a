### What backup and restore say on the terminal.

## Backup and restore

cli-help-backup = Copies that this machine itself cannot read
cli-help-backup-new-key = Make a key for copies; keep the file away from this machine
cli-help-backup-take = Take a copy while the office works
cli-help-backup-list = List the copies
cli-help-backup-prune = Throw old copies away
cli-help-restore = Put a copy into an empty place, and check it
cli-option-backup-new-key-out = File for the secret half
cli-option-backup-take-to = Folder of copies (default: [backup] folder)
cli-option-backup-take-recipient = Public key to seal to (default: [backup] recipient)
cli-option-backup-list-from = Folder of copies (default: [backup] folder)
cli-option-backup-prune-from = Folder of copies (default: [backup] folder)
cli-option-backup-prune-keep = How many of the newest to keep
cli-option-restore-from = Folder of copies
cli-option-restore-key = File with the secret half of the key
cli-option-restore-copy = Which copy (default: the newest)
cli-backup-key =
    The secret key is in { $file }. Move it off this machine; without it no copy can be put back.
    The public half, for [backup] recipient: { $public }
cli-backup-no-key = No public key is set. Make one with `yingda backup new-key --out FILE` and put its public half into [backup] recipient.
cli-backup-no-folder = No folder is set. Name one with --to or --from, or in [backup] folder.
cli-backup-taken = Copy { $copy } is taken: { $bytes } bytes in { $pieces } pieces, { $new } of them new ({ $written } bytes written).
cli-backup-pruned = { $copies } copies and { $pieces } pieces are gone.
cli-restore-done = Copy { $copy } is in { $database }. Now it is checked.
cli-restore-no-log-key = The key of the transparency log is not here, so the log was not verified: bring its file ([log] key_file) and run `yingda verify`.
