### Words of the frame around every page.

## Languages and navigation

language-name = 한국어
shell-brand = Yingda
shell-skip = 본문으로 건너뛰기
shell-languages = 언어
shell-pages = 페이지
shell-emergency = 지금 위험합니까? 바로 전화하십시오: 110 경찰 · 119 소방 · 120 구급차 · 122 교통사고
nav-home = 첫 화면
nav-file = 민원 내기
nav-track = 진행 상황
nav-qa = 자주 묻는 질문
nav-sign-in = 직원 로그인

## Time

span-immediate = 즉시

## On every page

shell-help = 이 페이지 안내
shell-demo = 시연용입니다. 여기의 사람과 일은 모두 꾸며 낸 것입니다. 실제 개인정보를 입력하지 마십시오.
shell-offline = 네트워크가 끊겼습니다. 쓰신 내용은 이 페이지에 그대로 있습니다. 닫지 말고 연결된 뒤에 보내십시오.
