# 为群众所写内容上锁的主密钥

cli-help-keys = 为群众所写内容上锁的主密钥
cli-help-keys-new = 生成新的主密钥，新记录用它上锁
cli-help-keys-rotate = 用当前主密钥重新锁住每条记录的密钥
cli-help-keys-status = 每个主密钥锁着多少条记录
cli-help-keys-drop = 停用一个已不锁任何记录的主密钥
cli-option-keys-drop-id = 密钥编号，见 `keys status`

keys-made = 已生成密钥文件：{ $file }。请另存一份，与数据库及其备份分开保管：丢了它，群众写的内容再也无法读出。
keys-missing = 找不到密钥文件 { $file }，而数据库里有只能用它打开的记录。请把保存的那份放回原处，或在 [vault] keys 中写明位置。
keys-locking = 正在为旧版本留下的明文上锁
keys-locked = 已为旧版本留下的 { $papers } 份材料和 { $drafts } 份草稿上锁。今天之前制作的数据库副本里仍是明文：请妥善保管或销毁。
keys-new-done = 密钥 { $key } 已成为当前密钥。请重新备份密钥文件，再运行 `yingda keys rotate`。
keys-progress-rotate = 正在重新上锁
keys-rotate-done = 已重新锁住 { $records } 条记录，现在全部由密钥 { $key } 锁着。不再锁任何记录的旧密钥可用 `yingda keys drop` 停用。
keys-status-cipher = 新记录使用 { $cipher } 上锁。
keys-status-current = { $key } · 当前 · { $records }
keys-status-older = { $key } · 旧 · { $records }
keys-status-missing = { $key } · 密钥文件中缺失 · { $records }
keys-drop-unknown = { $key } 不是密钥编号：应为八位十六进制数，见 `yingda keys status`。
keys-drop-in-use = 密钥 { $key } 仍锁着 { $records } 条记录。请先运行 `yingda keys rotate`。
keys-drop-done = 密钥 { $key } 已停用。用它期间制作的备份，以后只能用旧的密钥文件副本打开。
