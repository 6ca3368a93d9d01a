### The receipt shown after a request was sent.

## Receipt

receipt-title = 접수증
receipt-heading = 접수되었습니다
receipt-number = 접수번호
receipt-code = 조회 코드
receipt-keep = 사진이나 화면 갈무리, 인쇄로 보관해 주십시오. 진행 상황을 보려면 접수번호와 조회 코드가 필요합니다. 조회 코드는 본인만 알고 있으니 공개하지 마십시오.
receipt-due = { $date } { $time }까지 답변드립니다
receipt-filed = 접수 시각: { $moment }.
receipt-next = 다음 순서
receipt-next-check = 핫라인에서 내용을 확인하고 담당 기관을 찾습니다.
receipt-next-unit = 한 기관에 책임을 맡깁니다. 어느 기관인지 진행 상황 페이지에 표시합니다.
receipt-next-reply = 담당 기관이 확인 연락을 드릴 수 있으며, 처리가 끝나면 답변드립니다.
receipt-next-look = 연락처를 남기지 않으셨으니, 답변이나 추가 요청이 있는지 다시 들어와 확인해 주십시오.
receipt-next-rate = 답변을 받으신 뒤, 해결되었는지 만족하시는지 알려 주십시오.
receipt-qr = 스캔하면 진행 상황을 볼 수 있습니다.
receipt-qr-private = 조회 코드가 들어 있습니다. 믿을 수 있는 사람에게만 보여 주십시오.
receipt-track = 진행 상황 보기
receipt-print = 인쇄
receipt-where = 진행 상황: { $link } 또는 전화 { $hotline }.
