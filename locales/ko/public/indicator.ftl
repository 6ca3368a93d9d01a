### Names of indicators, and how and over what each is counted.

## Names

indicator-volume = 접수 건수
indicator-direct = 바로 답변한 비율
indicator-fcr = 첫 통화 해결률
indicator-ontime = 기한 내 답변율
indicator-overdue = 기한 초과 민원
indicator-contact-rate = 기한 내 연락률
indicator-sign-timely = 기한 내 인수율
indicator-resolve-real = 해결률(담당 기관 작성)
indicator-solve-bj = 해결률(민원인 평가)
indicator-sat-rate = 만족률(직원 사후 확인)
indicator-visit-rate = 사후 확인율
indicator-agent-return = 상담원 과실 반송율
indicator-return-rate = 반송율
indicator-first-dispatch = 첫 배정 정확도
indicator-rework = 재처리율
indicator-extend-rate = 기한 연장률
indicator-supervise-done = 감독 기한 내 회신율

## Formula and population

indicator-volume-formula = 모든 민원, 접수일 기준
indicator-direct-formula = 첫 응대에서 바로 답변 ÷ 모든 민원, 접수일 기준
indicator-fcr-formula = 전화에서 바로 답변하고 7일 안에 후속이 없음 ÷ 모든 전화, 접수일 기준
indicator-ontime-formula = 기한(승인된 연장 포함) 안에 답변 ÷ 답변 기한이 된 민원, 기한일 기준
indicator-overdue-formula = 기한이 지났는데 아직 답변하지 않은 민원, 현재 기준
indicator-contact-rate-formula = 기한 안에 연락 ÷ 연락해야 할 민원, 기한일 기준
indicator-sign-timely-formula = 기한 안에 인수 ÷ 인수해야 할 민원, 기한일 기준
indicator-resolve-real-formula = 해결 ÷ (해결 + 설명), 답변일 기준
indicator-solve-bj-formula = 해결되었다는 응답 ÷ 응답한 사후 확인, 사후 확인일 기준
indicator-sat-rate-formula = (만족 + 0.8 × 대체로 만족) ÷ 직원에게 응답한 사후 확인, 사후 확인일 기준
indicator-visit-rate-formula = 사후 확인(기록된 시도 포함) ÷ 사후 확인할 때가 된 답변 완료 민원, 답변일 기준
indicator-agent-return-formula = 상담원 과실로 인정된 반송 ÷ 배정 횟수, 첫 배정일 기준
indicator-return-rate-formula = 인정된 반송 ÷ 배정 횟수, 첫 배정일 기준
indicator-first-dispatch-formula = 반송가 인정된 적이 없는 민원 ÷ 배정한 민원, 첫 배정일 기준
indicator-rework-formula = 다시 처리한 민원 ÷ 답변한 민원, 마지막 답변일 기준
indicator-extend-rate-formula = 기한을 연장한 민원 ÷ 배정한 민원, 첫 배정일 기준
indicator-supervise-done-formula = 기한 안에 회신 ÷ 회신해야 할 감독, 기한일 기준

## The table

indicator-as-of = { $moment } 기준으로 새로 계산했습니다. 숫자를 누르면 해당 민원이 나옵니다
indicator-from = 시작일
indicator-through = 종료일
indicator-show = 보기
indicator-no-source = 아직 연결된 자료가 없음
indicator-met = 달성
indicator-missed = 미달
indicator-source = { $year }년 · { $source }
indicator-nothing = 이 기간에는 집계할 민원이 없습니다.
indicator-case = 민원
indicator-day = 집계일
indicator-head-id = 번호
indicator-head-name = 지표
indicator-head-formula = 계산식과 범위
indicator-head-version = 버전
indicator-head-numerator = 분자
indicator-head-denominator = 분모
indicator-head-value = 값
indicator-head-target = 공개된 목표
indicator-head-source = 목표의 출처
