### Who looked at my data: the record of looks, for the requester.

looked-title = 내 정보를 본 사람
looked-lead = 직원이 민원 내용, 연락처, 첨부 파일을 볼 때마다 시스템이 먼저 기록한 다음 보여 줍니다. 아래가 그 기록입니다.
looked-nobody = 지금까지 아무도 보지 않았습니다.
looked-who = { $unit }, { $role }
looked-viewed-case = 민원 내용을 봄(한 시간 안에 여러 번 보면 한 번만 기록)
looked-revealed-contact = 연락처를 봄
looked-opened-file = 첨부 파일을 열어 봄
looked-exported = 자료를 내보냄
looked-searched-contact = 연락처로 민원을 검색함
looked-for = { $what }. 목적: { $purpose }
looked-more = 최근 500건을 보여 드립니다. 더 오래된 기록도 보관되어 있으며 열람을 신청하실 수 있습니다.
looked-note = 기록은 { $years }년 동안 보관되며 아무도 고칠 수 없습니다. 직원 이름은 표시하지 않습니다. 보지 말았어야 한다고 생각하시면 핫라인에 전화해 날짜와 시간을 알려 주십시오. 조사해서 답변드리겠습니다.
