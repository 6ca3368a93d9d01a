### 大屏：电话和时限，隔着房间也看得清。

wall-title = 大屏
wall-waiting = 排队来电
wall-oldest = 最久等待
wall-in-time = { $seconds } 秒内接通
wall-mean = 平均等待
wall-calls-note = 今天接通 { $answered } 个，放弃 { $given } 个
wall-seats = 坐席
wall-cases = 工单
wall-no-telephones = 没有接入电话。
wall-renew = 刷新
