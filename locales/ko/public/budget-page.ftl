## How figures are written

budget-blank = 원래 표의 빈칸
budget-blank-legend = “—”는 원래 표의 빈칸이고, 0.00은 원래 표에 적힌 0입니다.
budget-between = {", "}
budget-places-more = 그 밖에 { $count }곳
budget-place-line = { $line }번째 줄
budget-place-line-cell = { $line }번째 줄 { $cell }번째 칸
budget-place-page-line = { $page }쪽 { $line }번째 줄
budget-place-sheet-cell = 시트 ‘{ $sheet }’ { $row }행 { $column }열
budget-place-table-cell = { $table }번째 표 { $row }행 { $column }열
budget-operator-at-least = ≥
budget-operator-at-most = ≤
budget-operator-equal = =
budget-operator-above = >
budget-operator-below = <
budget-operator-about = 약
budget-operator-qualitative = 서술
budget-role-spending = 지출 합계
budget-role-basic = 기본 지출
budget-role-project = 사업 지출
budget-role-people = 인건비
budget-role-public = 운영비
budget-role-three-public = 해외 출장·접대·차량비
budget-role-abroad = 해외 출장비
budget-role-reception = 공무 접대비
budget-role-vehicles = 공용 차량비
budget-role-purchase = 그중 차량 구입비
budget-role-running = 그중 차량 운행비
budget-role-office = 기관 운영 경비

## Columns of the open data

budget-table-projects = 사업
budget-column-project-name = 사업
budget-column-component = 사업 구성
budget-column-amount = 금액
budget-column-level-one = 1단계 지표
budget-column-level-two = 2단계 지표
budget-column-indicator = 지표
budget-column-operator = 부호
budget-column-goal = 목표값
budget-column-measure = 단위
budget-column-weight = 가중치

## The list of books

budget-book-title = { $office } { $year }년 { $nature }

## One book

budget-years = 연도
budget-running = 해외 출장·접대·차량비와 기관 운영 경비
budget-tables = 표
budget-tables-none = 이 예산서는 글만 있고 표가 없습니다.
budget-package = 데이터 묶음
budget-goals-of-none = 사업이 적혀 있지 않은 성과 지표
