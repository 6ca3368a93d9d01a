# 打不开的文件

document-fault-too-large = { $file }：文件超过 { $most } MB。请拆开，或去掉图片。
document-fault-inflates = { $file }：解开后超过 { $most } MB。请拆开。
document-fault-too-many = { $file }：行或单元格太多。请拆开，或删去远处的空白区域。
document-fault-too-deep = { $file }：嵌套太深。请用办公软件另存一次。
document-fault-unknown-kind = { $file }：不认得这种文件。请另存为 XLSX、DOCX、PDF、HTML、CSV 或纯文本。
document-fault-locked = { $file }：文件有密码。请另存为不带密码的文件。
document-fault-damaged = { $file }：文件已损坏。请用原来的软件打开后另存。详情：{ $what }
document-fault-no-text = { $file }：{ $count } 页都是图片，没有文字。请索取原文件，或先识别文字。
document-fault-undecodable = { $file }：第 { $line } 行既不是 UTF-8 也不是 GB18030。请另存为 UTF-8。
