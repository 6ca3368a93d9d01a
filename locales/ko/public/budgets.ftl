# The budget as everybody reads it

budgets-title = 예산 공개
budgets-lead = 한 해에 얼마를, 어디에 쓰고, 무엇을 이루려 하는지 보여 드립니다. 모든 숫자는 공개된 예산서에서 나왔습니다.
budgets-none = 아직 공개된 예산서가 없습니다.
budgets-targets = 성과 지표 { $count }개
budgets-one = { $year }년 { $nature }
budgets-unit = 단위: 만 위안.
budgets-from = 돈이 들어오는 곳
budgets-to = 돈을 쓰는 곳
budgets-growth = 증감은 { $year }년 예산과 비교한 것입니다.
budgets-changed = 전년 대비 { $change }
budgets-projects = 사업과 목표
budgets-projects-lead = 사업마다 얼마를 쓰고, 연말까지 무엇을 이루어야 하는지입니다.
budgets-goals = 목표
budgets-open = 데이터 내려받기
budgets-open-lead = 자유롭게 쓰실 수 있습니다. 데이터 묶음에는 표마다 CSV 파일과 각 열의 설명이 있고, JSON에는 숫자마다 원본 파일에서의 위치가 적혀 있습니다.
budgets-means-spending = 한 해 동안 쓸 수 있는 모든 돈입니다.
budgets-means-people = 급여, 수당, 사회보험, 퇴직자에게 드는 비용입니다.
budgets-means-public = 사무실, 전기와 수도, 출장 등 일상 비용입니다.
budgets-means-project = 특정한 일에 쓰는 돈이며, 각각 목표가 있습니다.
budgets-means-three-public = 아래 세 가지의 합계입니다.
budgets-means-abroad = 공무로 해외에 나가는 비용입니다.
budgets-means-reception = 공무로 손님을 맞는 비용입니다.
budgets-means-vehicles = 공용 차량을 사고 운행하는 비용입니다.
