### The requester's rating. No answer is suggested.

## Rating

rate-lead = 您的回答如實記錄，不影響您以後反映問題。每次辦結只評價一次。
rate-solved = 您反映的問題解決了嗎？
rate-solved-yes = 解決了
rate-solved-no = 沒有解決
rate-solved-missing = 請選擇解決了沒有
rate-satisfied = 您對這次辦理滿意嗎？
rate-satisfied-missing = 請選擇滿意不滿意
rate-reason = 如果不滿意，主要是哪一方面
rate-reason-none = 不選
rate-note = 還想說的
rate-send = 提交評價
