### The words of the petition office.

## What was done, for the requester

told-routed = { $unit }에 { $way }했습니다. 15일 안에 서면으로 알려 드립니다.
told-designated = 조정 결과 { $unit }에서 담당합니다.
told-referred = 이 사안을 다음 기관으로 넘겼습니다: { $body }.
told-notified = 접수 사실과 처리 방법을 서면으로 알려 드렸습니다.
told-admitted = 정식 접수했습니다. 처리 절차: { $procedure }.
told-guided = 법이 정한 다음 절차를 이용해 주십시오: { $route }.
told-procedure-switched = 보통 절차로 바꾸었습니다. 기한도 그에 맞게 바뀝니다.
told-hearing-opened = 청문회를 열기로 했습니다.
told-hearing-recorded = 청문회를 열고 기록했습니다.
told-opinion-issued = 의견서를 작성해 보내는 중입니다.
told-served = 의견서를 전달했습니다({ $service }, { $when }). 동의하지 않으시면 기한 안에 재심사를 신청하실 수 있습니다.
told-executed = 요청을 받아들인 의견을 이행하고 있습니다.
told-review-requested = { $instance } 신청을 받았습니다. 담당 기관: { $body }.
told-lapsed = 재심사를 신청할 수 있는 기한이 지났습니다.
told-mediated = 서면으로 합의했습니다.
told-terminated = 사안이 최종 종결되었습니다: { $ground }. 새로운 사실이나 이유가 있으면 따로 제기하실 수 있습니다.
told-track-changed = 이제 { $track } 쪽에서 처리합니다. 접수번호는 그대로입니다.
told-joined = 같은 사안으로 내신 또 다른 민원({ $channel })을 합쳤습니다. 함께 답변드립니다.
told-converted = 제안이 다음과 같이 반영되었습니다: { $path }.
told-awarded = 제안이 포상을 받았습니다.
told-paper-issued = 문서가 발급되었습니다. 내려받고 진위를 확인하실 수 있습니다.

## States, desks, clocks, notices

track-head-received = 담당 기관이 받아 접수 여부를 심사하고 있습니다
track-head-issued = 의견서를 보내는 중입니다
track-head-served = 의견서를 전달했습니다
track-head-referred = 권한 있는 기관으로 넘겼습니다
track-head-guided = 법이 정한 절차를 이용해 주십시오
track-head-opined = 답변을 마쳤습니다
track-head-mediated = 합의가 이루어졌습니다
track-who-review = 재심사 기관에서 처리하고 있습니다.
notice-routed = 민원이 넘어간 곳
notice-noticed = 서면 안내
notice-admitted = 정식 접수 안내
notice-guided = 법정 절차 안내
notice-opinion-served = 의견서 전달
notice-review-received = 재심사 신청 접수
notice-progress = 병합 및 진행 상황
notice-terminated = 최종 종결 안내
notice-yellow-card = 옐로카드: 기한 임박
notice-red-card = 레드카드: 기한 초과
notice-advice = 권고 또는 조정 통지

## Choices

track-hotline = 핫라인
track-petition = 신방(진정)
way-transfer = 이송
way-assign = 처리 지시
procedure-ordinary = 보통 절차
procedure-simple = 간이 절차
procedure-duty = 기관 고유 직무
instance-first = 처리
instance-review = 재심사
instance-final-review = 최종 재심사
verdict-support = 요청 수용
verdict-explain = 설명과 이해 요청
verdict-not-support = 요청 불수용
verdict-uphold = 유지
verdict-change = 변경
verdict-revoke = 취소하고 다시 처리하도록 명령
verdict-adopt = 채택
verdict-adopt-partly = 일부 채택
verdict-keep-in-mind = 참고
verdict-not-adopt = 채택하지 않음
service-direct = 직접 전달
service-post = 우편 전달
service-online = 온라인 전달
service-left = 유치 송달
service-public-notice = 공시 송달

## Pages

track-papers = 문서
paper-verify = 문서 확인
paper-verified = 저희 기관이 발급한 문서가 맞습니다.
paper-kind = 문서
paper-number = 문서 번호
paper-day = 날짜
paper-digest = 파일 지문(SHA-256)
paper-verify-help = 전자 파일의 지문은 위와 같아야 합니다. 종이 문서는 문서 번호, 접수번호, 날짜를 비교해 주십시오.
file-petition = 신방(진정) 절차로 처리
file-petition-hint = 15일 안에 서면으로 안내하고, 정식 접수 뒤 60일 안에 서면 의견서를 드립니다. 동의하지 않으시면 재심사를 신청하실 수 있습니다. 일반 민원은 핫라인이 더 빠릅니다.
file-check-petition = 15일 안에 누가 처리하는지 서면으로 알려 드립니다. 정식 접수 뒤 60일 안에 서면 의견서를 드립니다.
track-opinion = { $body }의 { $instance } 의견
track-opinion-note = { $verdict }, { $when } 받음
track-noticed = 서면 안내
track-guided = 법정 절차
track-referred = 이관 안내
track-mediated = 합의
track-offer-request-review = 재심사 신청
track-offer-request-review-hint = 의견에 동의하지 않으시면 기한 안에 이유를 적어 상급 기관에 신청하실 수 있습니다.
track-request-review-lead = 상급 기관이 30일 안에 결정합니다.
track-request-review-note = 신청 이유
track-request-review-send = 신청 보내기
track-done-request-review = 신청을 받았습니다.
