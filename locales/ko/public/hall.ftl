### The waiting hall: numbers, windows, the calling screen, the printed slip.

hall-screen = 호출 화면
hall-not-open = 대기실이 아직 열리지 않았습니다
hall-renew = 새로 고침
hall-called = 창구로 오십시오
hall-next = 대기 중
hall-please-wait = 잠시 기다려 주십시오.
hall-window = { $window }번 창구
hall-waiting-count = { $count }명 대기
