### Solicited topics: what is asked, what people write, what came of it.

topics-title = 의견 모집
topics-lead = 아래 문제에 대해 여러분의 의견을 듣습니다. 왜 모집하는지, 어떻게 참여하는지, 언제까지인지 알려 드립니다. 끝난 뒤에는 무엇을 채택했고 무엇을 채택하지 않았는지, 그 이유를 모두 여기에서 공개합니다.
topics-open = 모집 중
topics-none-open = 지금은 모집 중인 주제가 없습니다. 언제든지 직접 제안하실 수 있습니다.
topics-file = 제안하기
topics-others = 다른 주제
topics-period = { $from }부터 { $through }까지
topics-purpose = 모집하는 이유
topics-way = 참여 방법
topics-answer = 결과
topics-reasons = 이유
topics-adopted-by = { $adoption } ({ $way })
topics-opinion = 이 결과가 도움이 되었습니까
topics-opinion-lead = 제안한 사람이나 처리한 사람이 아니라 결과를 평가합니다. 이름은 남기지 않습니다.
topics-opinion-ask = 어떻게 생각하십니까
topics-opinion-send = 보내기
topics-opinion-missing = 하나를 선택해 주십시오.
topics-rated = 고맙습니다. 기록했습니다.
topics-write = 의견 쓰기
topics-write-lead = 이름을 남기지 않으셔도 됩니다.
topics-said-shown = 적으신 내용에서 이름, 전화번호, 주소 같은 개인정보를 먼저 지우고 두 사람이 확인한 뒤 이 페이지에 공개합니다. 원문은 공개하지 않습니다.
topics-said-own = 본인이 해결받아야 할 일이라면 따로 민원으로 등록해 기한 안에 답변드립니다. 다음 페이지의 조회 코드로 접수번호와 진행 상황을 보실 수 있습니다.
topics-said-name = 이름과 연락처는 절대 공개하지 않으며, 답변이 필요할 때만 씁니다.
topics-text = 의견과 제안
topics-text-hint = 무엇을 왜 제안하는지 적어 주십시오. 최대 { $most }자.
topics-contact = 전화번호 또는 이메일
topics-contact-hint = 답변이 필요할 때만 씁니다.
topics-contact-odd = 전화번호나 이메일이 아닌 것 같습니다. 확인하거나 비워 두십시오.
topics-hide = 내가 쓴 내용을 공개하지 않기
topics-hide-hint = 똑같이 읽지만 이 페이지에 공개하지 않습니다.
topics-urgent = 급한 일입니다
topics-urgent-hint = 모집이 끝나기를 기다리지 않고 먼저 확인합니다. 사람이 위험하면 110(경찰), 119(소방), 120(구급차)에 전화하십시오.
topics-send = 보내기
topics-said = 모인 의견
topics-counts = 접수 { $all }건, 공개 { $shown }건, 비공개 { $withheld }건, 확인 대기 { $waiting }건.
topics-counts-help = 공개하지 않으려면 두 사람이 함께 결정해야 하며 이유는 다섯 가지뿐입니다: 주제와 관계없음, 다른 사람의 사생활이나 명예에 관련됨, 법에 어긋남, 개인의 요구임, 본인이 공개를 원하지 않음.
topics-award = 우수 제안
topics-sent = 받았습니다
topics-sent-lead = 의견을 잘 받았습니다.
topics-code = 조회 코드
topics-code-help = 조회 코드를 적어 두십시오. 공개되었는지, 민원으로 등록되었는지 볼 수 있습니다. 잃어버리면 다시 찾을 수 없습니다.
topics-next = 다음: 두 사람이 확인하고, 모집이 끝나면 결과를 한꺼번에 공개합니다.
topics-back = 주제로 돌아가기
topics-mine = 내가 쓴 의견 보기
topics-mine-lead = 보낼 때 받은 조회 코드를 입력해 주십시오.
topics-mine-find = 보기
topics-mine-unknown = 이 조회 코드가 없습니다. 한 글자씩 확인해 주십시오.
topics-mine-words = 쓰신 내용
topics-mine-as-shown = 공개된 내용
topics-mine-shown = 공개되었습니다.
topics-mine-withheld = 공개되지 않았습니다: { $ground }.
topics-mine-waiting = 아직 확인하고 있습니다.
topics-mine-case = 민원으로 등록되었습니다
topics-mine-case-help = 아래 접수번호와 조회 코드로 진행 상황을 보고, 내용을 추가하고, 평가하실 수 있습니다.

## Where a topic stands

topic-standing-drafted = 초안
topic-standing-coming = 곧 시작
topic-standing-open = 모집 중
topic-standing-over = 모집 종료, 검토 중
topic-standing-answered = 결과 공개됨

## Where a contribution stands

withholding-off-topic = 주제와 관계없음
withholding-about-persons = 다른 사람의 사생활이나 명예에 관련됨
withholding-unlawful = 법에 어긋남
withholding-own-demand = 개인의 요구여서 따로 답변
withholding-asked = 본인이 공개를 원하지 않음
adoption-adopted = 채택
adoption-partly = 일부 채택
adoption-kept-in-mind = 참고
adoption-not-adopted = 채택하지 않음
conversion-measure = 구체적인 조치로 반영
conversion-reference = 업무에 참고
conversion-rulemaking = 법규와 정책의 제정·개정에 반영
conversion-congress = 인민대표대회의 감독과 의안에 참고
conversion-decision = 의사 결정의 근거로 활용
usefulness-useful = 도움이 됨
usefulness-partly = 일부 도움이 됨
usefulness-not-useful = 도움이 되지 않음

## Not done

contribution-fault-may-not-manage = 귀하의 역할로는 의견을 확인할 수 없습니다. 권한이 있는 사람에게 요청해 주십시오.
contribution-fault-not-open = 이 주제는 지금 의견을 받지 않습니다. 아직 시작하지 않았거나 이미 끝났습니다. ‘민원 내기’에서 제안을 보내실 수 있습니다.
contribution-fault-words-missing = 내용을 적어 주십시오.
contribution-fault-screened-already = 이미 확인을 마쳤습니다.
contribution-fault-nothing-proposed = 아직 아무도 확인 의견을 내지 않았습니다.
contribution-fault-same-person = 다른 사람이 확정해야 합니다. 의견을 낸 사람은 확정할 수 없습니다.
contribution-fault-split-already = 이미 민원으로 등록되었습니다.
contribution-fault-not-shown = 공개된 의견만 우수 제안이 될 수 있습니다.
contribution-fault-awarded-already = 이미 우수 제안입니다.
opinion-fault-no-answer = 결과가 아직 공개되지 않았습니다.
opinion-fault-given-already = 이미 평가하셨습니다.
