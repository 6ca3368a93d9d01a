### Names of what a requester or a unit is told.

## Notices

notice-receipt = 접수증
notice-declined = 접수 불가 안내
notice-material-asked = 추가 요청
notice-extended = 기한 연장 안내
notice-reply = 답변
notice-rework = 재처리 안내
notice-merged = 병합 안내
notice-closed = 종결 안내
notice-message = { $number }: { $notice }. 번호와 조회 코드로 온라인에서 확인하거나 핫라인으로 전화하십시오.
notice-subject = { $office }: { $notice }
notice-new-for-unit = 새로 배정된 민원
notice-send-back-refused = 반송 불승인
notice-reminder = 처리 촉구
notice-supervision = 감독 통지
notice-material-added = 민원인이 자료를 추가함
notice-why-asked = 민원인이 이유를 물음
notice-explained = 이유 설명
notice-rights-settled = 개인정보 요청에 대한 답변
notice-reception-answered = 간부 면담 결과
notice-reception-called-off = 간부 면담일 취소 안내
