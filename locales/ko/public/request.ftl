### Kinds of request, channels and urgency.

## Kinds of request

kind-inquiry = 문의
kind-help = 도움 요청
kind-complaint = 불만
kind-report = 신고
kind-suggestion = 제안
kind-praise = 칭찬

## Channels

channel-phone = 전화
channel-web = 웹사이트
channel-app = 앱
channel-wechat = 위챗
channel-sms = 문자 메시지
channel-mail = 이메일
channel-letter = 편지
channel-visit = 방문
channel-fax = 팩스
channel-sign-video = 수어 영상 통화
channel-transfer = 다른 창구에서 이송
channel-superior = 상급 기관 지시
channel-reception = 간부 면담일
channel-enterprise = 기업 전용 전화

## Urgency

urgency-ordinary = 보통
urgency-pressing = 빠른 처리
urgency-urgent = 긴급
urgency-critical = 매우 긴급
