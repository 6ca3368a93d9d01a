# The master keys that lock what people wrote.

cli-help-keys = The master keys that lock what people wrote
cli-help-keys-new = Make a master key; new records are locked with it
cli-help-keys-rotate = Lock the key of every record with the current master key
cli-help-keys-status = How many records each master key locks
cli-help-keys-drop = Give up a master key that locks nothing any more
cli-option-keys-drop-id = Its id, as `keys status` shows it

keys-made = Made a key file: { $file }. Keep a copy of it apart from the database and from its backups: without it nothing people wrote can be read again.
keys-missing = The key file { $file } is not there, but the database holds records that only it opens. Put your copy of it back, or name its place with [vault] keys.
keys-locking = Locking what an older version left open
keys-locked = Locked { $papers } papers and { $drafts } drafts that an older version had left open. Copies of the database made before today still hold them in the open: move them to a safe place, or destroy them.
keys-new-done = Key { $key } is the current one. Copy the key file again, then run `yingda keys rotate`.
keys-progress-rotate = Locking keys anew
keys-rotate-done = { $records ->
    [one] { $records } record was
   *[other] { $records } records were
} locked anew; every record is under key { $key } now. Older keys that lock nothing can be given up with `yingda keys drop`.
keys-status-cipher = New records are locked with { $cipher }.
keys-status-current = { $key } · current · { $records }
keys-status-older = { $key } · older · { $records }
keys-status-missing = { $key } · MISSING from the key file · { $records }
keys-drop-unknown = { $key } is no id of a key: eight hexadecimal digits, as `yingda keys status` shows them.
keys-drop-in-use = Key { $key } still locks { $records } records. Run `yingda keys rotate` first.
keys-drop-done = Key { $key } is given up. Backups made while it was in use cannot be opened with this key file any more; your older copies of the key file still open them.
