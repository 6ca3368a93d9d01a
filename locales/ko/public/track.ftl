### Tracking: at which step, with whom, by which day, and what can be done now.

## Number and query code

track-ask = 진행 상황 보기
track-ask-lead = 접수번호와 조회 코드는 접수증에 있습니다.
track-number-hint = 예: { $sample }. 빈칸, 붙임표, 대소문자는 신경 쓰지 않으셔도 됩니다.
track-code-hint = 글자와 숫자 10자리입니다.
track-open = 보기
track-number-missing = 접수번호를 적어 주십시오
track-number-shape = 접수번호가 완전하지 않습니다. 접수증과 비교해 주십시오
track-number-check = 접수번호 한 자리가 틀렸거나 두 자리가 바뀌었습니다. 한 자리씩 확인해 주십시오
track-code-missing = 조회 코드를 적어 주십시오
track-wrong = 접수번호와 조회 코드가 맞지 않습니다. 확인하고 다시 시도해 주십시오
track-lost = 접수증을 찾을 수 없습니까? { $hotline }번으로 전화해 주십시오. 본인 확인 뒤 알아봐 드립니다.

## At which step

track-head-registered = 접수되어 확인하고 있습니다
track-head-awaiting-material = 추가 내용을 기다리고 있습니다
track-head-to-dispatch = 확인을 마치고 담당 기관을 정하고 있습니다
track-head-dispatched = 담당 기관에 전달했습니다
track-head-sent-back = 담당 기관을 다시 정하고 있습니다
track-head-handling = 처리하고 있습니다
track-head-drafted = 처리를 마치고 답변을 검토하고 있습니다
track-head-approved = 답변이 승인되어 곧 보내 드립니다
track-head-replied = 답변드렸습니다
track-head-rework = 다시 처리하고 있습니다
track-head-to-close = 답변드렸습니다
track-head-closed = 처리가 끝났습니다
track-head-archived = 처리가 끝나 보존되었습니다
track-head-merged = 같은 내용의 다른 민원과 함께 처리합니다
track-head-handed-over = 긴급 구조 전화로 넘겼습니다
track-head-declined = 핫라인에서 다룰 수 없는 일입니다
track-head-withdrawn = 취하하신 민원입니다

## By which day

track-due = 늦어도 { $end }까지 답변드립니다
track-due-today = 오늘({ $end })까지 답변드립니다
track-late = { $end }까지 답변드려야 했으나 { $late } 늦어지고 있습니다
track-paused = 기다리는 동안 기한 계산을 멈춥니다. 원래 기한은 { $end }입니다
track-answered-in-time = { $when } 답변, 기한({ $end }) 안
track-answered-late = { $when } 답변, 기한({ $end })을 넘김
track-why = 왜 이 날짜입니까

## With whom

track-who-unit = { $unit }에서 담당합니다.
track-who-support = { " " }{ $units }에서 돕습니다.
track-who-intake = 지금 핫라인 접수 담당에서 확인하고 있습니다.
track-who-dispatch = 지금 핫라인 배정 담당에서 처리하고 있습니다.
track-who-follow-up = 지금 핫라인 사후 확인 담당에서 처리하고 있습니다.
track-who-supervision = 지금 핫라인 감독 담당에서 처리하고 있습니다. 접수와 배정과는 분리되어 있습니다.
track-the-hotline = 핫라인

## Answers, questions, grounds

track-question = 내용을 추가해 주십시오
track-question-of = { $unit }의 추가 요청
track-question-until = { $end }까지 추가해 주십시오. 그때까지 없으면 지금 있는 내용으로 계속합니다.
track-question-late = 추가 기한({ $end })이 지났지만 지금도 추가하실 수 있습니다.
track-reply = 답변
track-reply-of = { $unit }의 답변
track-reply-note = { $when } 보냄. 처리 결과(담당 기관 작성): { $outcome }.
track-why-open = 이유를 물으신 질문
track-why-open-note = { $when } 질문. 설명할 곳: { $whom }. 설명은 여기에 표시됩니다.
track-explained-of = 이유 설명({ $unit })
track-explained-note = { $when } 설명. { $asked }에 물으신 내용: { $question }
track-declined = 접수하지 않은 이유
track-ground = { $name }. { $guidance } ({ $article })
track-handed-over = 넘긴 곳

## Rest of the page

track-can = 지금 하실 수 있는 일
track-nothing = 지금 하실 일은 없습니다. 사정이 바뀌었으면 새로 접수하거나 { $hotline }로 전화하십시오.
track-so-far = 지금까지의 경과
track-asked = 내신 내용
track-files = 내신 파일
track-notices = 보내 드린 알림
track-notice-sent = { $when } 보냄
track-notice-waiting = 보내기 대기 중
track-notice-refused = 전달되지 않음: 이 주소로 받을 수 없습니다
track-receipt = 접수증 다시 보기
track-follow = 진행 상황만 보는 주소와 피드
track-back = 진행 상황으로 돌아가기
track-not-now = 다음에 하기
track-area = { $division } { $place }

## What can be done

track-offer-add-material = 내용이나 사진 추가
track-offer-add-material-hint = 처리 중인 기관에 전달하고 경과에 기록합니다
track-offer-rate = 평가하기
track-offer-rate-hint = 질문 두 가지: 해결되었는지, 만족하시는지
track-offer-rate-until = 질문 두 가지, { $until }까지
track-offer-ask-why = 이유 묻기
track-offer-ask-why-hint = 답변이나 결정의 이유가 분명하지 않으면 답변하거나 결정한 쪽이 설명합니다
track-offer-reopen = 새로운 사정이 있어 다시 처리 요청
track-offer-reopen-hint = 답변 기한을 새로 계산합니다
track-offer-remind = 처리 촉구
track-offer-remind-hint = 담당자에게 기다리고 계심을 알리고 경과에 기록합니다
track-offer-withdraw = 민원 취하
track-offer-withdraw-hint = 더는 처리할 필요가 없을 때

track-done-add-material = 추가하신 내용을 받았습니다.
track-done-rate = 평가를 받았습니다. 고맙습니다.
track-done-ask-why = 질문을 받았습니다. 설명이 나오면 알려 드리며, 이 페이지에 표시됩니다.
track-done-reopen = 다시 처리를 시작했습니다. 기한은 아래에 있습니다.
track-done-remind = 처리를 촉구했습니다.
track-done-withdraw = 취하했습니다.

track-add-lead = 새로운 사정, 사진, 영수증 등 무엇이든 좋습니다. 이미 쓰신 내용은 다시 쓰지 않으셔도 됩니다.
track-add-note = 추가할 내용
track-add-missing = 몇 마디 적거나 파일을 선택해 주십시오
track-add-again = 다른 파일은 문제가 없지만 다시 한번 선택해 주셔야 합니다
track-add-send = 추가 내용 보내기

track-remind-lead = 처리 촉구는 경과에 기록되고 담당 기관이 바로 볼 수 있습니다. 기한은 바뀌지 않으며 어떤 불이익도 없습니다.
track-remind-note = 하고 싶은 말씀
track-remind-send = 촉구하기

track-withdraw-lead = 취하하면 더는 처리하지 않고 답변도 드리지 않습니다. 지금까지의 경과는 그대로 남습니다. 나중에 다시 내실 수 있습니다.
track-withdraw-note = 취하하는 이유
track-withdraw-send = 취하 확인

track-reopen-lead = 처리가 끝난 일도 새로운 사실이 있으면 다시 처리할 수 있습니다. 기한은 새로 계산합니다.
track-reopen-note = 새로운 사정
track-reopen-missing = 새로운 사정을 적어 주십시오
track-reopen-send = 다시 처리 요청

track-ask-why-lead = 답변하거나 결정한 기관 또는 핫라인이 이유를 설명합니다. 불만 제기가 아니며, 진행 상황과 기한은 바뀌지 않고 불이익도 없습니다. 한 번에 한 가지만 물어봐 주십시오.
track-ask-why-note = 설명을 듣고 싶은 내용
track-ask-why-missing = 설명을 듣고 싶은 내용을 적어 주십시오
track-ask-why-send = 이유 묻기
