### 透明日志：命令、回执凭证、公众核验页。

## 帮助

cli-help-verify = 由数据库重算日志，报告任何改动；不作任何修改
cli-help-log = 透明日志
cli-help-log-status = 日志现状与公钥
cli-help-log-integrate = 立即把等待的事实写入日志
cli-help-log-export = 把日志导出为静态文件
cli-help-log-cosign = 保存见证方发回的签名
cli-option-verify-tiles = 用来比对的导出文件夹
cli-option-verify-anchor = 锚文件（默认：按配置）
cli-option-verify-key = 日志公钥（默认：取自密钥文件）
cli-option-log-export-to = 写入的文件夹
cli-option-log-cosign-add = 含见证签名的检查点文件，或其签名行
cli-help-bench-log = 每秒写入日志的事实数，以及生成一份证明所需时间
cli-option-bench-log-leaves = 测量证明时日志的叶数
cli-progress-verify = 核验事实

## 核验结果

cli-verify-sound =
    完好：工单 { $cases } 件，事实 { $facts } 条，已入日志 { $leaves } 条，等待 { $waiting } 条；签名检查点 { $heads } 个，文书相符 { $papers } 份。
    最新检查点的已知见证方：{ $witnesses } 个。
cli-verify-unsound =
    工单 { $cases } 件、事实 { $facts } 条、日志 { $leaves } 条中发现问题 { $wrong } 处。
    数据库被绕过程序改动。请停止写入，保留此数据库作为证据，并与备份比对。
cli-verify-no-anchor = 没有锚文件：数据库若被退回到早先的状态，将无法发现。
cli-verify-of-case = { $number }，第 { $place } 条事实：{ $what }
cli-verify-of-log = 日志，位置 { $place }：{ $what }
cli-verify-altered = 与当初的记录不符：事实、盐值或编号被改动
cli-verify-missing = 曾有记录，现已不见
cli-verify-inserted = 程序从未记录过，系他人插入
cli-verify-backdated = 声称的时间早于在它之前记录的事实
cli-verify-versions = 历史有缺口
cli-verify-order = 历史时间倒流，或在日志中的次序不符
cli-verify-number = 编号不合格式、重复，或显示的编号不同
cli-verify-paper = 文书库中的文字与当初所写不符
cli-verify-leaves = 日志条目缺失或多出
cli-verify-tile = 存储的日志块缺失或损坏
cli-verify-signature = 检查点缺失，或不是由本日志的密钥签名
cli-verify-root = 日志被改写，此条可能是其中之一
cli-verify-anchor = 日志缺少曾经有过的内容：数据库被退回或替换

## 其他命令

cli-log-status =
    日志条数：{ $leaves }。等待：{ $waiting }，最早自：{ $oldest }。
    公钥：{ $key }
cli-log-integrated = 已写入日志：{ $taken } 条事实。
cli-log-exported = 已把 { $leaves } 条日志的 { $tiles } 个块连同检查点和公钥写入 { $folder }。
cli-log-cosigned = 已保存：{ $witness } 为 { $leaves } 条的日志作见证。
