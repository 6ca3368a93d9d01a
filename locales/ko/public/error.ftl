### Pages shown when something went wrong: what happened, and what to do next.

## Shared

error-home = 처음으로 돌아가기
error-source = 근거:
error-status = 오류 코드

## Each kind: title, text, what to do

error-not-found = 페이지를 찾을 수 없습니다
error-not-found-text = 주소를 잘못 입력했거나 페이지가 없어졌을 수 있습니다.
error-not-found-help = 첫 화면에서 다시 시작하거나 { $hotline }번으로 전화해 주십시오.
error-forbidden = 지금은 이 페이지를 보실 수 없습니다
error-forbidden-text = 민원을 보려면 접수번호와 조회 코드가 필요합니다. 업무 화면을 쓰려면 해당 역할이 필요합니다.
error-forbidden-help = 접수번호와 조회 코드는 접수증에 있습니다. 접수증이 없으면 { $hotline }번으로 전화해 주십시오.
error-foreign-form = 이 양식은 받을 수 없습니다
error-foreign-form-text = 다른 사이트에서 보낸 양식입니다. 이용자를 보호하기 위해 이 사이트에서 작성한 양식만 받습니다.
error-foreign-form-help = 첫 화면에서 다시 들어와 작성해 주십시오.
error-unreadable = 보내신 내용을 읽지 못했습니다
error-unreadable-text = 내용이 빠졌거나 형식이 맞지 않습니다. 작성하던 내용은 그대로 있습니다.
error-unreadable-help = 이전 페이지로 돌아가 다시 시도해 주십시오. 그래도 안 되면 { $hotline }번으로 전화해 주십시오.
error-too-large = 용량이 너무 큽니다
error-too-large-text = 파일은 하나에 10 MB까지, 한 번에 5개까지 보낼 수 있습니다.
error-too-large-help = 이전 페이지로 돌아가 더 작은 파일을 고르거나, 글만 먼저 보내고 자료는 나중에 추가해 주십시오. 작성한 내용은 그대로 있습니다.
error-too-many = 잠시 뒤에 다시 시도해 주십시오
error-too-many-text = 짧은 시간에 너무 여러 번 시도했습니다. { $seconds }초 뒤에 다시 시도해 주십시오.
error-too-many-help = 다른 사람이 조회 코드를 알아내지 못하도록 막기 위한 것입니다. 급하시면 { $hotline }번으로 전화해 주십시오.
error-sign-in = 먼저 로그인해 주십시오
error-sign-in-text = 로그인하지 않았거나 로그인 시간이 끝났습니다.
error-sign-in-help = 로그인하면 가려던 페이지로 돌아갑니다.
error-refused = 지금은 할 수 없습니다
error-refused-help = 잘못되었다고 생각하시면 { $hotline }번으로 전화해 주십시오.
error-stale = 방금 상황이 바뀌었습니다
error-stale-text = 작성하시는 동안 다른 사람이 처리한 내용이 있어 이번에는 보내지 않았습니다.
error-stale-help = 이전 페이지로 돌아가 새로 고침 한 뒤, 바뀐 점을 보고 보낼지 정해 주십시오. 적으신 글은 이전 페이지에 있습니다.
error-key-reused = 이미 보낸 양식입니다
error-key-reused-text = 같은 양식으로 앞서 다른 내용을 보내셨기 때문에 이번에는 처리하지 않았습니다.
error-key-reused-help = 진행 상황에서 앞서 보낸 내용이 접수되었는지 확인해 주십시오.
error-fault = 저희 쪽에 문제가 생겼습니다
error-fault-text = 이용자의 잘못이 아닙니다. 작성하던 내용은 그대로 있고, 이미 보낸 내용도 사라지지 않습니다.
error-fault-help = 몇 분 뒤에 다시 시도해 주십시오. 급하시면 { $hotline }번으로 전화해 주십시오.
