# Files that do not open

document-fault-too-large = { $file } is larger than { $most } MB: split it, or take out its pictures.
document-fault-inflates = { $file }: unpacked it is larger than { $most } MB: split it.
document-fault-too-many = { $file } has too many rows or cells: split it, or delete what stands far outside.
document-fault-too-deep = { $file } is nested too deep: save it again in an office program.
document-fault-unknown-kind = { $file }: the kind of the file is not known. Save it as XLSX, DOCX, PDF, HTML, CSV or plain text.
document-fault-locked = { $file } is protected by a password: save it without one.
document-fault-damaged = { $file } is damaged: open it in its program and save it again. Details: { $what }
document-fault-no-text = { $file }: the { $count } pages hold pictures, not text. Ask for the file the pages were made from.
document-fault-undecodable = { $file }: line { $line } is neither UTF-8 nor GB18030. Save it as UTF-8.
