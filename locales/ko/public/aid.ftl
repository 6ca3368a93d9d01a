### Hardship aid: application, verification, decision, public notice, payment, review.

aid-title = 생활 어려움 지원
aid-lead = 생활이 어렵고, 처리 중이거나 처리된 민원이 있는 분은 지원을 신청하실 수 있습니다.
aid-never = 지원을 받기 위해 어떤 권리도 포기할 필요가 없습니다.
aid-never-help = 지원을 신청하거나 받아도 민원을 계속 제기하거나, 재심사를 신청하거나, 소송이나 불만을 제기하는 데 아무 영향이 없습니다. 더는 민원을 제기하지 않겠다고 약속하라는 요구는 누가 하더라도 잘못입니다. 그런 일이 있으면 저희에게 알려 주십시오.
aid-for = 신청할 수 있는 경우
aid-how = 진행 방법
aid-how-apply = 본인이 접수번호와 조회 코드로 신청하거나, 직원이 대신 작성해 드립니다.
aid-how-verify = 두 사람이 각각 어려운 사정을 확인합니다.
aid-how-decide = 심사위원회가 어려운 정도와 그해 예산에 따라 표결하고 이유를 밝힙니다.
aid-how-public = 결정 내용을 { $days }일간 공시합니다. 성, 사는 구, 금액, 용도만 공개합니다.
aid-how-pay = 공시가 끝나면 증빙에 따라 지급하고, 그 뒤 도움이 되었는지 여쭙습니다.
aid-apply-by-track = 접수번호로 신청하기
aid-notices = 공시 중
aid-notices-help = 공시 내용에 의견이 있으면 공시 기간 안에 { $hotline }번으로 전화해 주십시오.
aid-no-notices = 지금은 공시 중인 내용이 없습니다.
aid-initial = { $initial }○○
aid-yuan = { $amount }위안
aid-through = { $day }까지 공시
aid-apply = 지원 신청
aid-what-for = 용도
aid-need = 어려운 사정
aid-need-hint = 어떤 어려움이 있고 어떤 도움이 필요한지 적어 주십시오. 민원 내용은 다시 적지 않으셔도 됩니다.
aid-send = 신청하기
aid-withdraw = 신청 취소
aid-granted = { $amount }위안 지원 결정
aid-reasons = 이유

## Where an application stands

aid-stage-applied = 확인 대기
aid-stage-verified = 심사 대기
aid-stage-granted = 공시 대기
aid-stage-announced = 공시 중, 지급 대기
aid-stage-paid = 지급 완료
aid-stage-reviewed = 사후 확인 완료
aid-stage-refused = 승인되지 않음
aid-stage-closed = 처리 완료
aid-stage-withdrawn = 취소됨

## Not done

aid-fault-may-not-manage = 귀하의 역할로는 지원 업무를 처리할 수 없습니다. 권한이 있는 사람에게 요청해 주십시오.
aid-fault-may-not-apply = 귀하의 역할로는 대신 신청할 수 없습니다. 권한이 있는 사람에게 요청해 주십시오.
aid-fault-no-such-purpose = 용도를 선택해 주십시오.
aid-fault-applied-already = 같은 용도의 신청을 이미 처리하고 있습니다. 다시 신청하지 않으셔도 됩니다.
aid-fault-no-such-application = 해당 신청이 없습니다.
aid-fault-words-missing = 내용을 적어 주십시오.
aid-fault-not-now = 아직 이 단계가 아니거나 이미 지난 단계입니다. 현재 단계를 확인해 주십시오.
aid-fault-same-person = 다른 사람이 확인해야 합니다. 같은 사람이 두 번 확인할 수 없고, 신청서를 쓴 사람도 확인할 수 없습니다.
aid-fault-verifier-decides = 확인에 참여한 사람은 심사 결과를 기록할 수 없습니다. 다른 사람이 기록해 주십시오.
aid-fault-no-such-post = 심사위원회에 그런 직책이 없습니다. 직책은 정책 패키지의 aid.toml 파일에 있습니다.
aid-fault-committee-too-small = 심사에 참여한 인원이 부족합니다.
aid-fault-votes-do-not-add = 표의 수와 참여 인원이 맞지 않습니다.
aid-fault-votes-say-otherwise = 결론이 표결과 다릅니다. 승인하려면 과반수가 찬성해야 합니다.
aid-fault-amount-missing = 금액을 적어 주십시오. 예: 3000 또는 3000.50
aid-fault-over-budget = 올해 남은 예산을 넘으므로 승인할 수 없습니다.
aid-fault-year-over = 그해 예산은 끝났습니다. 올해 신청으로 다시 등록해 주십시오.
aid-fault-no-such-place = 구까지만 선택해 주십시오. 더 자세한 곳은 선택할 수 없습니다.
aid-fault-notice-running = 공시 기간이 아직 끝나지 않았습니다.
aid-fault-over-grant = 승인된 금액을 넘습니다.
aid-fault-voucher-odd = 증빙 번호는 글자, 숫자, 붙임표, 빗금만 쓸 수 있고 다시 사용할 수 없습니다.
aid-fault-day-odd = 증빙 날짜는 공시 기간이 끝난 뒤부터 오늘까지여야 합니다.
