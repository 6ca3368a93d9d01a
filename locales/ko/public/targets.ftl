### The board of targets: what the office's own budget promises, set against its cases.

targets-of-year = { $year }년 성과 목표
targets-covers = { $day }까지
targets-log = 숫자는 공개 로그의 첫 기록 { $size }건에서 나온 것입니다. 해시값: { $root }.
targets-public-note = 두 사람이 확인하고 고정한 숫자입니다. Yingda가 측정하지 않는 지표도 공공의 돈이 쓰이므로 이유와 함께 그대로 싣습니다.

targets-head-name = 성과 지표
targets-head-goal = 목표값
targets-head-value = 실적
targets-head-verdict = 결과
targets-head-forecast = 예상
targets-head-points = 점수
targets-ratio = 달성률 { $ratio }
targets-weight = 가중치 { $weight }

targets-earned = 평가한 지표에서 { $out }점 만점에 { $earned }점을 얻었습니다. 아직 평가하지 않은 지표가 있어 총점은 없습니다.
targets-execution-open = 집행률을 아직 알 수 없음: 장부에 이 사업의 자금이 없습니다.
targets-total = 총점 { $total }점, 등급: { $grade }.
targets-grade-excellent = 우수
targets-grade-good = 양호
targets-grade-fair = 보통
targets-grade-poor = 미흡

targets-verdict-met = 달성
targets-verdict-not-met = 미달
targets-verdict-about = 대체로 계획대로
targets-verdict-above = 계획보다 많음
targets-verdict-needs-judgement = 평가 대기
targets-verdict-not-measured = 측정 안 함

targets-band-achieved = 달성
targets-band-partly = 일부 달성
targets-band-missed = 미달성
targets-band-of = { $band } ({ $from }%–{ $to }%)

targets-standing-on-course = 달성 예상
targets-standing-in-doubt = 이대로는 어려움
targets-standing-missed = 달성 불가
targets-standing-open = 아직 판단하기 이름
targets-why-too-early = 한 해가 얼마 지나지 않아 아직 알 수 없습니다.
targets-why-year-over = 한 해가 끝났습니다. 최종 결과입니다.
targets-why-reached = 누적 수가 이미 목표에 이르렀습니다.
targets-why-exceeded = 누적 수가 이미 한도를 넘었습니다.
targets-why-projected = 지난 근무일로 미루어 한 해에 약 { $expected }.
targets-why-so-far = 지금까지의 결과에 따른 것입니다.

targets-by-formula = 민원에서 계산: { $name }
targets-by-account = 예산 집행 장부에서 계산: 배정액 대비 지급액
targets-by-contract = 양측이 서명한 분기 평가에서 계산
targets-by-bulletins = 발행한 소식지를 셈
targets-by-meetings = 개최한 조정 회의를 셈
targets-no-account = 예산 집행 장부에서 계산. 이 사업의 자금이 아직 장부에 없음
targets-no-quarter = 분기 평가에서 계산. 양측이 서명한 분기가 아직 없음
targets-by-hand = 직접 입력, 근거: { $evidence }
targets-by-words = 직접 입력, 설명 있음
targets-judged = 평가: { $band }, 가중치의 { $percent }%
targets-public-money = { $why }. 공공의 돈이므로 그대로 싣습니다.
targets-no-cases = 민원에서 계산: { $name }. 올해는 아직 계산할 민원이 없음
targets-awaits = 할 일: { $what }
targets-to-enter = 직접 입력 대기: { $name }
targets-unit-differs = 값의 단위({ $from })와 지표의 단위({ $to })가 달라 비교할 수 없습니다.
targets-no-unit = (단위 없음)
targets-read-as = 표에는 ‘=’로 적혀 있으나 ‘{ $sign }’의 뜻으로 봄
targets-must-explain = 목표와 차이가 커서 이유를 설명해야 함
targets-remark-matters-not-calls = 통화 수가 아니라 접수한 건수
targets-remark-first-petitions-only = 처음 낸 신방(진정)만 집계

targets-occasion-monitoring = 중간 점검
targets-occasion-self-evaluation = 자체 평가
targets-standing-of-board-open = 진행 중
targets-standing-of-board-frozen = 고정됨, 공개 대기
targets-standing-of-board-published = 공개됨
