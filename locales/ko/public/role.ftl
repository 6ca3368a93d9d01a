### Who uses the system, in which role.

## Roles

role-requester = 민원인
role-agent = 상담원
role-dispatcher = 배정 담당자
role-unit-handler = 담당 기관 처리자
role-unit-approver = 담당 기관 승인자
role-follow-up = 사후 확인 담당자
role-supervisor = 감독 담당자
role-reviewer = 재심사 담당자
role-analyst = 분석 담당자
role-finance = 재무 담당자
role-publisher = 공개 담당자
role-pack-administrator = 정책 패키지 관리자
role-security-administrator = 보안 관리자
role-auditor = 감사 담당자
role-importer = 자료 가져오기
role-link = 상급 기관 연계
role-system = 시스템
