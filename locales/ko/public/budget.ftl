# Published budgets

budget-nature-budget = 예산
budget-nature-accounts = 결산

budget-table-balance = 수지 총괄표(수입)
budget-table-balance-out = 수지 총괄표(지출)
budget-table-income = 수입 총괄표
budget-table-spending = 지출 총괄표
budget-table-spending-by-unit = 기관별 지출 명세
budget-table-fiscal-balance = 재정 지원 수지(수입)
budget-table-fiscal-balance-out = 재정 지원 수지(지출)
budget-table-fiscal-by-unit = 기관별 재정 지원 지출
budget-table-general = 일반공공예산 지출(기능별)
budget-table-fund = 정부성 기금 지출(기능별)
budget-table-state-capital = 국유자본 예산 지출(기능별)
budget-table-basic = 기본 지출(경제 분류별)
budget-table-three-public = 해외 출장·차량·접대비와 기관 운영 경비
budget-table-goals = 사업별 성과 목표

budget-caveat-code-moved = 과목이 바뀌어 새 과목과 비교합니다.
budget-caveat-matched-by-name = 과목 묶음이 바뀌어 같은 이름끼리 비교합니다.
budget-caveat-one-sided = 한 해에만 있는 과목입니다.
budget-caveat-no-base = 전년이 0이어서 백분율이 없습니다.
budget-caveat-from-text = 본문에서 옮긴 어림수입니다.
budget-caveat-years-apart = 이어진 두 해가 아닙니다.
budget-caveat-offices-differ = 서로 다른 기관입니다.
budget-caveat-planned-not-measured = 건수는 목표이며 실적이 아닙니다.
budget-caveat-approximate = 건수는 어림수입니다.
budget-caveat-scope-unknown = 비용의 범위가 서로 다를 수 있습니다.
budget-caveat-money-of-all-goals = 성과 목표가 있는 모든 사업의 금액입니다.
budget-caveat-units-of-count = 통화 수와 민원 건수는 단위가 다릅니다.
budget-caveat-projects-included = 사업비를 포함한 전체 지출 중 비율입니다.

budget-column-code = 과목 코드
budget-column-name = 이름
budget-column-total = 합계
budget-column-fiscal = 재정 지원 수입
budget-column-business = 고유 업무 수입
budget-column-operating = 영업 수입
budget-column-other = 기타 수입
budget-column-basic = 기본 지출
budget-column-project = 사업 지출
budget-column-people = 인건비
budget-column-public = 운영비
budget-column-general = 일반공공예산
budget-column-fund = 정부성 기금
budget-column-state-capital = 국유자본 예산
budget-column-abroad = 해외 출장비
budget-column-reception = 공무 접대비
budget-column-vehicles = 공용 차량비
budget-column-purchase = 차량 구입비
budget-column-running = 차량 운행비
budget-column-office = 기관 운영 경비

# Published budgets

budget-evidence-contract = 직접 입력, 계약서 첨부
budget-evidence-document = 직접 입력, 문서 첨부
budget-evidence-inspection = 직접 입력, 점검 기록 첨부
budget-evidence-invoice = 직접 입력, 계산서 첨부
budget-evidence-judgement = 사람이 평가하고 이유를 밝힘
budget-evidence-survey = 직접 입력, 조사 결과 첨부
budget-evidence-voucher = 직접 입력, 증빙 첨부

budget-refused-interception = Yingda가 측정하지 않음: 찾아오는 민원인을 막는 지표
budget-refused-stability-control = Yingda가 측정하지 않음: 사람을 통제하는 지표
budget-refused-fewer-petitions = Yingda가 측정하지 않음: 신방(진정) 감소를 목표로 삼는 지표
budget-refused-pressure-on-persons = Yingda가 측정하지 않음: 개인을 압박하는 지표

# Published budgets

budget-binding-by-hand = 당분간 직접 입력
budget-binding-open = 맞는 규칙이 없어 사람이 지정해야 함
