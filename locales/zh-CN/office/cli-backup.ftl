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
cli-backup-fault-file = { $path }：{ $why }
cli-backup-fault-stream = 数据流中断：{ $why }
cli-backup-fault-sqlite = 数据库无法备份：{ $why }
cli-backup-fault-tool = { $tool }：{ $said }
cli-backup-fault-key = 这不是密钥：{ $why }
cli-backup-fault-closed = 这个私钥打不开该备份。请取来当初用 `yingda backup new-key` 生成的那个文件。
cli-backup-fault-piece = 数据块 { $piece } 缺失或已损坏。请改用存放在别处的那份备份目录。
cli-backup-fault-not-ours = { $path } 不是备份目录：{ $why }
cli-backup-fault-other-key = 此目录中的备份是用另一把公钥加密的：{ $key }。请使用那把公钥，或另设一个目录。
cli-backup-fault-no-such-copy = 没有备份 { $copy }；可用 `yingda backup list` 查看。
cli-backup-fault-not-empty = { $place } 不是空的，未覆盖任何内容。
cli-backup-fault-other-engine = { $copied } 数据库的备份不能恢复到 { $here } 数据库。请指定同一种数据库的空位置；从 SQLite 迁往 PostgreSQL 请用 `yingda move`。
cli-backup-fault-dice = 无法取得随机数：{ $why }
cli-backup-fault-address = 无法备份 { $address }：应为 sqlite:… 或 postgres:…
cli-restore-done = 备份 { $copy } 已恢复到 { $database }，正在核对。
cli-restore-no-log-key = 这里没有透明日志的密钥，日志尚未核验：请放好密钥文件（[log] key_file）后运行 `yingda verify`。

## 迁往 PostgreSQL

cli-help-move = 把单位数据从 SQLite 文件迁入空的 PostgreSQL 数据库，并在那里核对
cli-option-move-from = 原文件，写作 sqlite:路径；原文件保持不变
cli-progress-move = 已迁移行数
cli-move-done = { $tables } 张表共 { $rows } 行已迁入 { $database }。{ $from } 保持原样，请勿再用它提供服务。现在核对迁入的内容。
cli-move-not-named = { $setting } 不在当前配置所指的位置：文件在 { $here }，而配置会到 { $there } 去找。请设置 { $setting } = "{ $here }"，或把文件移过去。未写入任何内容。
cli-move-not-from-file = 只能从 SQLite 文件迁出：请用 --from sqlite:路径 指定。要恢复 PostgreSQL 的备份，请用 `yingda restore`。
cli-move-not-to-server = 只能迁入 PostgreSQL：请把 database.url（或 --database）设为 postgres://…
cli-move-behind = 原文件的库结构还差 { $steps } 步。请先对它运行 `yingda migrate --database sqlite:…`。未写入任何内容。
cli-move-unlike = 原文件的表与本程序不同，请使用最后为它提供服务的那个版本。未写入任何内容。
cli-move-not-empty = 数据库的表 { $table } 已有内容。请另建一个空库；不会覆盖任何内容。
cli-move-store = { $why }。未写入任何内容；排除原因后可重试。
