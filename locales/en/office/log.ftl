### The transparency log: commands, receipts, the page where anyone verifies.

## Help

cli-help-verify = Recompute the log from the database and tell of anything altered; changes nothing
cli-help-log = The transparency log
cli-help-log-status = Where the log stands, and its public key
cli-help-log-integrate = Take waiting facts into the log now
cli-help-log-export = Write the log as static files
cli-help-log-cosign = Keep what a witness sent back
cli-option-verify-tiles = Folder of an export to hold the database against
cli-option-verify-anchor = The anchor file (default: as configured)
cli-option-verify-key = The log's public key (default: of the key file)
cli-option-log-export-to = Folder to write to
cli-option-log-cosign-add = File with the cosigned checkpoint or its signature line
cli-help-bench-log = Facts taken into the log per second, and how long a proof takes
cli-option-bench-log-leaves = How many leaves the log has when proofs are measured
cli-progress-verify = Facts verified

## What verification says

cli-verify-sound =
    Sound: { $cases } cases, { $facts } facts, { $leaves } in the log, { $waiting } waiting; { $heads } signed heads, { $papers } papers fit.
    Known witnesses of the newest head: { $witnesses }.
cli-verify-unsound =
    { $wrong } findings in { $cases } cases, { $facts } facts, { $leaves } leaves.
    Somebody or something changed the database past the program. Stop writing, keep this database as evidence, and compare with a backup.
cli-verify-no-anchor = There is no anchor file: a database rolled back to an earlier day would not be noticed.
cli-verify-of-case = { $number }, fact { $place }: { $what }
cli-verify-of-log = Log, at { $place }: { $what }
cli-verify-altered = is not what was recorded: it, its salt or its number was altered
cli-verify-missing = was recorded and is gone
cli-verify-inserted = was never recorded by the program: somebody put it in
cli-verify-backdated = claims to be older than what was recorded before it
cli-verify-versions = the history has a gap
cli-verify-order = the history runs backwards, or stands in the log in another order
cli-verify-number = the number is malformed, given twice, or shown differently
cli-verify-paper = a text in the vault is not what was written
cli-verify-leaves = leaves are missing or too many
cli-verify-tile = a stored tile is missing or damaged
cli-verify-signature = a checkpoint is missing or not signed by this log's key
cli-verify-root = the log was rewritten; this fact may be the one
cli-verify-anchor = the log lacks what it once had: the database was rolled back or replaced

## What the other commands say

cli-log-status =
    Leaves: { $leaves }. Waiting: { $waiting }, the oldest since: { $oldest }.
    Public key: { $key }
cli-log-integrated = Taken into the log: { $taken } facts.
cli-log-exported = { $tiles } tiles of { $leaves } leaves written to { $folder }, with the checkpoint and the public key.
cli-log-cosigned = Kept: { $witness } vouches for the log of { $leaves } leaves.
