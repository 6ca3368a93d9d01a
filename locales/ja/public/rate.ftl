### The requester's rating. No answer is suggested.

## Rating

rate-lead = お答えはそのまま記録し、今後のお申し出に影響することはありません。評価は、処理が終わるごとに一度です。
rate-solved = 問題は解決しましたか。
rate-solved-yes = 解決した
rate-solved-no = 解決していない
rate-solved-missing = 解決したかどうかを選んでください
rate-satisfied = 今回の対応に満足されましたか。
rate-satisfied-missing = 満足しているかどうかを選んでください
rate-reason = ご不満のときは、その主な点
rate-reason-none = 選ばない
rate-note = そのほか伝えたいこと
rate-send = 評価を送信
