### Each step of filing a request, and the uploading of files.

## Every step

file-back = 이전
file-next = 계속
file-step = { $of }단계 중 { $number }단계
file-kept = 작성하신 내용은 3일 동안 자동으로 보관되며 이 기기에서만 볼 수 있습니다. 보내기 전까지 언제든지 고칠 수 있습니다.

## Danger

file-danger-hint = 예: 화재, 가스 냄새, 부상자, 지금 벌어지고 있는 범죄.
file-danger-yes-hint = 먼저 어디로 전화해야 하는지 알려 드립니다
file-danger-title = 먼저 전화해 주십시오
file-danger-call = 전화가 양식 작성보다 훨씬 빠릅니다. 번호를 누르면 바로 전화가 걸립니다:
file-danger-then = 모두 안전해진 뒤에 이 일을 접수하셔도 됩니다.
file-danger-go-on = 전화했습니다. 계속 작성

## Kind

file-kind = 무엇을 도와드릴까요?
file-kind-hint = 가장 가까운 것을 고르시면 됩니다. 잘못 골라도 직원이 바로잡습니다.
file-kind-missing = 무엇을 하고 싶은지 선택해 주십시오
file-kind-inquiry = 궁금한 것 묻기
file-kind-inquiry-hint = 문의: 거주증은 어떻게 받습니까? 이 보조금을 받을 수 있습니까?
file-kind-help = 문제 해결 요청하기
file-kind-help-hint = 도움 요청: 가로등 고장, 수도관 누수, 계단에 쌓인 물건
file-kind-complaint = 서비스나 행정에 대한 불만
file-kind-complaint-hint = 불만: 야간 공사 소음, 창구의 책임 떠넘기기, 부당한 요금
file-kind-report = 위법 행위 알리기
file-kind-report-hint = 신고: 무허가 영업, 불법 건축, 폐수 무단 방류
file-kind-suggestion = 제안하기
file-kind-suggestion-hint = 제안: 이 교차로에 신호등이 필요합니다
file-kind-praise = 칭찬하기
file-kind-praise-hint = 잘한 사람이나 기관을 널리 알리고 싶을 때

## Matter

file-matter = 무슨 일이 있었습니까?
file-matter-inquiry = 알고 싶은 것을 적어 주십시오. 누구의 일인지, 어디까지 진행했는지 적으면 더 정확하게 답해 드립니다.
file-matter-help = 무엇이 고장 났거나 부족한지, 누가 불편을 겪는지, 어떻게 해결되기를 바라는지 적어 주십시오.
file-matter-complaint = 있었던 일을 적어 주십시오. 무슨 일이 언제 있었는지, 이미 누구에게 이야기했는지, 어떻게 해결되기를 바라는지 적어 주십시오.
file-matter-report = 보신 것을 적어 주십시오. 누가, 어디서, 무엇을 했는지, 증거가 될 만한 것이 있는지 적어 주십시오.
file-matter-suggestion = 지금 상황과 바꾸었으면 하는 점을 적어 주십시오.
file-matter-praise = 누가 무엇을 했는지 적어 주십시오.
file-text-missing = 무슨 일이 있었는지 적어 주십시오
file-text-long = 최대 { $most }자입니다. { $over }자가 넘었습니다. 적으신 내용은 그대로 있으니 조금 줄여 주십시오
file-text-most = 최대 { $most }자.
file-files-later = 사진과 자료는 보내기 전에 추가할 수 있습니다.
file-subject = 어떤 일에 가장 가깝습니까?
file-subject-hint = 적으신 말을 단어 목록과 맞추어 본 것일 뿐입니다. 하나를 고르면 담당을 더 빨리 찾을 수 있고, 고르지 않아도 직원이 확인합니다.
file-subject-because = 적으신 말: { $words }
file-subject-unknown = 모르겠습니다
file-subject-unknown-hint = 직원이 판단합니다. 불이익은 없습니다.
file-occurred = 언제부터입니까
file-occurred-hint = 대략 적으셔도 됩니다. 예: 어젯밤 11시, 지난달부터.
file-occurred-long = 시기는 최대 { $most }자입니다
file-title = 제목
file-title-hint = 한 문장으로 적어 주십시오. 비워 두면 첫 문장을 제목으로 씁니다.
file-title-long = 제목은 최대 { $most }자입니다

## Place

file-place = 어디입니까?
file-place-hint = 아는 만큼만 적으시면 됩니다. 장소와 관계없는 일이면 그대로 계속하십시오.
file-area = 구와 동(가도)
file-area-none = 잘 모르거나 장소와 관계없음
file-area-whole = { $name }(동은 모름)
file-area-unknown = 목록에서 구나 동을 선택해 주십시오
file-place-words = 자세한 위치
file-place-words-hint = 도로명과 번지, 단지, 교차로, 가까운 가게 등 무엇이든 좋습니다.
file-locate = 지금 있는 곳 사용
file-locate-hint = 위 칸에만 적히며, 고치거나 지울 수 있습니다.
file-locate-waiting = 위치를 찾는 중…
file-locate-failed = 위치를 찾지 못했습니다. 장소를 글로 적어 주십시오.
file-locate-words = 위치 { $at } (오차 약 { $metres } m)
file-place-long = 위치는 최대 { $most }자입니다
file-about = 어느 기관에 관한 일입니까
file-about-hint = 기관을 선택하면 그 기관에 이 일을 맡기지 않습니다. 모르면 선택하지 않으셔도 됩니다.
file-about-none = 모르거나 특정 기관의 일이 아님
file-about-us = 핫라인
file-about-hotline = 이 핫라인 자체
file-about-departments = 부서
file-about-districts = 구
file-about-enterprises = 공공 기업
file-about-streets = 동(가도)과 진
file-about-unknown = 목록에서 기관을 선택해 주십시오

## You

file-you = 어떻게 연락드릴까요?
file-you-hint = 이 일을 처리하고 결과를 여쭙는 데만 씁니다. 평소에는 가려 두고, 연락이 필요할 때만 봅니다.
file-named = 연락처 남기기
file-named-hint = 담당자가 내용을 확인할 수 있고, 처리가 끝나면 결과를 여쭙습니다.
file-anonymous = 익명
file-anonymous-hint = 아무 정보도 남기지 않습니다. 아무도 확인 연락을 드릴 수 없어, 내용이 분명하지 않으면 처리가 어려울 수 있습니다. 답변은 접수번호와 조회 코드로만 보실 수 있습니다.
file-identity-missing = 연락처를 남길지 익명으로 할지 선택해 주십시오
file-name = 성함(호칭)
file-name-long = 성함은 최대 { $most }자입니다
file-phone = 전화번호
file-phone-hint = 전화번호와 이메일 가운데 하나 이상 적어 주십시오.
file-phone-odd = 전화번호에는 숫자, 빈칸, 더하기표, 붙임표, 괄호만 쓸 수 있습니다
file-email = 이메일
file-email-odd = 이메일은 name@example.org 같은 형식이어야 합니다
file-reach-missing = 연락을 받으시려면 전화번호나 이메일을 적어 주십시오. 남기고 싶지 않으면 익명을 선택해 주십시오
file-confidential = 비밀로 처리
file-confidential-hint = 관련 기관은 이 일을 받지 못하고, 누가 제기했는지도 볼 수 없습니다.

## Files

file-files = 사진과 자료
file-files-hint = 사진, 화면 갈무리, 계약서, 영수증이 있으면 더 빨리 파악할 수 있습니다. 없어도 괜찮습니다.
file-files-choose = 파일 선택
file-files-photo = 지금 사진 찍기
file-files-done = 저장하고 돌아가기
file-files-drop = 삭제
file-files-full = 이미 파일이 5개 있습니다. 바꾸려면 먼저 하나를 삭제해 주십시오.
upload-kinds = 최대 5개, 하나에 10 MB까지: 사진(JPG, PNG, WebP, GIF), PDF, Word, Excel, MP4 동영상, MP3 녹음. 사진 속 위치와 휴대전화 정보는 자동으로 지워집니다.
upload-sending = “{ $name }”: { $percent }% 전송됨
upload-arrived = “{ $name }” 파일을 받았습니다
upload-broken = “{ $name }” 파일을 보내지 못했습니다. 연결이 끊겼을 수 있습니다
upload-again = 다시 시도
upload-too-large = “{ $name }” 파일은 10 MB가 넘어 저장하지 않았습니다
upload-unknown-kind = “{ $name }” 파일은 받을 수 없는 종류여서 저장하지 않았습니다
upload-damaged = “{ $name }” 파일은 열리지 않아 저장하지 않았습니다. 손상되었을 수 있습니다
upload-infected = “{ $name }” 파일은 보안 검사에서 악성 내용이 발견되어 저장하지 않았습니다
upload-unchecked = “{ $name }” 파일은 지금 보안 검사를 할 수 없어 저장하지 않았습니다. 우선 계속하고 나중에 추가해 주십시오.
upload-too-many = 파일은 최대 { $most }개입니다. 나머지는 저장하지 않았습니다

## Check and send

file-check = 내용을 확인하고 보내 주십시오
file-change = 고치기
file-none = 적지 않음
file-row-kind = 종류
file-row-matter = 내용
file-row-subject = 분야
file-row-place = 장소
file-row-about = 관련 기관
file-row-you = 본인 정보
file-row-files = 사진과 자료
file-check-due = 지금 보내시면 늦어도 { $end }까지 답변드립니다.
file-others = 근처에서 이미 접수된 건이 있습니다
file-others-hint = 같은 일이라면 진행만 지켜보셔도 됩니다. 따로 접수하셔도 똑같이 처리합니다.
file-others-follow = 진행 지켜보기
file-check-honest = 사실대로 적어 주십시오. 보낸 뒤에는 고칠 수 없고 추가만 할 수 있습니다.
file-send = 보내기
