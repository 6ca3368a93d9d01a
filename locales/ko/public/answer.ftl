### Typical answers: taken from closed cases, without anything personal, released by a second person.

answer-title = 대표 답변
answer-one = 대표 답변
answer-lead = 많은 분이 물으시는 일에 대해, 처리가 끝난 민원에서 정리한 답변입니다. 누구의 개인정보도 들어 있지 않습니다.
answer-none = 아직 대표 답변이 없습니다.
answer-all = 모든 답변
