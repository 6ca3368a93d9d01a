### The requester's rating. No answer is suggested.

## Rating

rate-lead = 답변은 그대로 기록되며, 앞으로 내실 민원에 영향을 주지 않습니다. 처리가 끝날 때마다 한 번만 평가합니다.
rate-solved = 문제가 해결되었습니까?
rate-solved-yes = 해결되었습니다
rate-solved-no = 해결되지 않았습니다
rate-solved-missing = 해결되었는지 선택해 주십시오
rate-satisfied = 이번 처리에 만족하십니까?
rate-satisfied-missing = 만족하시는지 선택해 주십시오
rate-reason = 만족하지 않으셨다면 주로 어떤 점입니까
rate-reason-none = 선택 안 함
rate-note = 더 하고 싶은 말씀
rate-send = 평가 보내기
