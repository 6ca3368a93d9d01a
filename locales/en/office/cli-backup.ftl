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
cli-backup-fault-file = { $path }: { $why }
cli-backup-fault-stream = A stream broke off: { $why }
cli-backup-fault-sqlite = The database would not be copied: { $why }
cli-backup-fault-tool = { $tool }: { $said }
cli-backup-fault-key = This is no key: { $why }
cli-backup-fault-closed = The secret key does not open this copy. Bring the file that `yingda backup new-key` made for it.
cli-backup-fault-piece = Piece { $piece } is missing or damaged. Take the folder from another place where you keep it.
cli-backup-fault-not-ours = { $path } is no folder of copies: { $why }
cli-backup-fault-other-key = The copies in this folder are sealed to another key: { $key }. Use that one, or a new folder.
cli-backup-fault-no-such-copy = There is no copy { $copy }; `yingda backup list` names them.
cli-backup-fault-not-empty = { $place } is not empty; nothing was written over.
cli-backup-fault-other-engine = A copy of a { $copied } database cannot go into a { $here } one. Name an empty place of the same kind; from SQLite to PostgreSQL leads `yingda move`.
cli-backup-fault-dice = No randomness: { $why }
cli-backup-fault-address = No copy can be taken of { $address }: expected sqlite:… or postgres:…
cli-restore-done = Copy { $copy } is in { $database }. Now it is checked.
cli-restore-no-log-key = The key of the transparency log is not here, so the log was not verified: bring its file ([log] key_file) and run `yingda verify`.

## Moving to PostgreSQL

cli-help-move = Move an office from its SQLite file into an empty PostgreSQL database, and check it there
cli-option-move-from = The file, as sqlite:path; it stays as it is
cli-progress-move = Rows moved
cli-move-done = { $rows } rows in { $tables } tables are in { $database }. { $from } stays as it was: do not serve from it again. Now what has arrived is checked.
cli-move-not-named = { $setting } is not where this configuration looks for it: it lies in { $here }, and would be looked for in { $there }. Set { $setting } = "{ $here }" or move the file there. Nothing was written.
cli-move-not-from-file = An office is moved out of an SQLite file: name it with --from sqlite:path. To put a PostgreSQL copy back use `yingda restore`.
cli-move-not-to-server = An office is moved into PostgreSQL: set database.url, or --database, to postgres://…
cli-move-behind = The file lacks { $steps } step(s) of the schema. Run `yingda migrate --database sqlite:…` on it first. Nothing was written.
cli-move-unlike = The file has other tables than this program. Use the version of the program that served it last. Nothing was written.
cli-move-not-empty = Table { $table } of the database holds something already. Make a new, empty database; nothing is written over.
cli-move-store = { $why }. Nothing was written; try again when the cause is mended.
