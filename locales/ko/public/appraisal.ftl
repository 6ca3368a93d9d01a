### The monthly appraisal of handling units: how well, never how many.

appraisal-title = 담당 기관 평가
appraisal-month = { $year }년 { $month }
appraisal-results = 담당 기관 평가 결과
appraisal-results-lead = 매달 한 번 공개합니다. 기관은 잘 처리한 비율에 따라 늘어놓으며, 받은 민원이 많고 적음은 순위에 영향을 주지 않습니다.
appraisal-results-of = { $month } 담당 기관 평가 결과
appraisal-in = { $title }: { $indicator }
appraisal-none-published = 아직 공개된 결과가 없습니다.
appraisal-published-at = { $moment } 공개. 그 뒤로는 바뀌지 않습니다.
appraisal-download = 표 내려받기(CSV)
appraisal-no-units = 이 달에는 집계할 민원이 없습니다.
appraisal-decisive = 순위를 정하는 지표

appraisal-head-month = 월
appraisal-head-until = 제외 신청 마감
appraisal-head-requests = 제외 신청
appraisal-head-undecided = 결정 대기
appraisal-head-indicator = 지표
appraisal-head-place = 순위
appraisal-head-unit = 담당 기관
appraisal-head-share = 조정 비율(%)
appraisal-head-raw = 잘 처리 / 집계
appraisal-head-left-out = 제외
appraisal-head-all = 제외하지 않을 때
appraisal-head-remark = 비고
appraisal-head-nth = 번호
appraisal-head-from = 95% 구간 하한(%)
appraisal-head-to = 95% 구간 상한(%)
appraisal-head-good = 잘 처리
appraisal-head-of = 집계
appraisal-head-granted = 제외
appraisal-head-refused = 제외 불허
appraisal-head-place-all = 제외하지 않을 때 순위
appraisal-head-share-all = 제외하지 않을 때 조정 비율(%)
appraisal-head-good-all = 제외하지 않을 때 잘 처리
appraisal-head-of-all = 제외하지 않을 때 집계

appraisal-interval = 95% 구간 { $from }–{ $to }
appraisal-left-out = 허용 { $granted }, 불허 { $refused }
appraisal-place = { $place }위
appraisal-without-place = 순위가 없는 기관: { $count }
appraisal-no-place = 순위 없음
appraisal-too-few = 건수가 너무 적어 순위를 매기지 않음
appraisal-too-narrow = 다룬 분류의 폭이 좁아 순위를 매기지 않음
appraisal-close = 바로 앞 기관과 차이가 작아 순서에 큰 의미가 없음
appraisal-outside = 비교 기준이 없는 분류의 { $count }건은 비교하지 않음

appraisal-how = 계산 방법
appraisal-how-shares = 모든 지표는 비율입니다. 잘 처리한 건수를 집계 대상 건수로 나눕니다. 모든 숫자는 민원에서 나오며, 어느 기관에나 같은 방법을 씁니다.
appraisal-how-mix = 어려운 일을 더 많이 맡는 기관이 있습니다. 그래서 먼저 분류별로 비율을 구하고, 그 전 { $months }개월 동안 전체 민원의 분류 구성에 맞추어 가중합니다. 어떤 분류에 민원이 없는 기관은 그 분류의 전체 비율로 계산하므로 유리하지도 불리하지도 않습니다.
appraisal-how-guards = 집계 대상이 { $cases }건보다 적거나, 다룬 분류가 전체 구성의 { $percent }%에 못 미치는 기관은 표에는 싣되 순위를 매기지 않습니다.
appraisal-how-interval = 95% 구간은 건수가 적을 때 비율이 얼마나 달라질 수 있는지를 보여 줍니다. 두 기관의 구간이 겹치면 순서에 큰 의미가 없습니다. 구간은 순위에 영향을 주지 않습니다.
appraisal-how-exclusions = 기관은 근무일 기준 { $days }일 안에 이유를 밝혀 어떤 민원을 빼 달라고 신청할 수 있습니다. 결정은 다른 사람이 합니다. 빼기 전과 뺀 뒤의 숫자를 모두 공개합니다.
appraisal-how-never = 그 기관이나 다른 기관이 민원을 몇 건 받든 그 기관의 비율은 바뀌지 않습니다. 개인별로는 집계하지 않습니다.

appraisal-month-missing = 월을 선택해 주십시오.
