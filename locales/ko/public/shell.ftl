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
