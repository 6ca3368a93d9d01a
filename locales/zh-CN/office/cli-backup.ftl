### 备份与恢复在终端上的用语。

## 备份与恢复

cli-help-backup = 备份；本机自己也无法读取
cli-help-backup-new-key = 生成备份密钥；私钥文件请存放在别处
cli-help-backup-take = 在系统运行中做一次备份
cli-help-backup-list = 列出备份
cli-help-backup-prune = 删除旧备份
cli-help-restore = 把备份恢复到空库并核对
cli-option-backup-new-key-out = 私钥文件
cli-option-backup-take-to = 备份目录（默认取 [backup] folder）
cli-option-backup-take-recipient = 加密所用公钥（默认取 [backup] recipient）
cli-option-backup-list-from = 备份目录（默认取 [backup] folder）
cli-option-backup-prune-from = 备份目录（默认取 [backup] folder）
cli-option-backup-prune-keep = 保留最近几份
cli-option-restore-from = 备份目录
cli-option-restore-key = 私钥文件
cli-option-restore-copy = 哪一份（默认最近一份）
cli-backup-key =
    私钥已写入 { $file }。请移出本机保管；没有它，任何备份都无法恢复。
    公钥，填入 [backup] recipient：{ $public }
cli-backup-no-key = 尚未设置公钥。请运行 `yingda backup new-key --out 文件`，并把公钥填入 [backup] recipient。
cli-backup-no-folder = 尚未指定目录。请用 --to 或 --from 指定，或填入 [backup] folder。
cli-backup-taken = 备份 { $copy } 已完成：{ $bytes } 字节，{ $pieces } 块，其中新增 { $new } 块（写入 { $written } 字节）。
cli-backup-pruned = 已删除 { $copies } 份备份、{ $pieces } 块。
cli-restore-done = 备份 { $copy } 已恢复到 { $database }，正在核对。
cli-restore-no-log-key = 这里没有透明日志的密钥，日志尚未核验：请放好密钥文件（[log] key_file）后运行 `yingda verify`。
