### Requests about one's own data: copy, correction, erasing, explanation.

rights-title = 내 개인정보
rights-lead = 저희가 보관하는 본인 정보의 사본을 받거나, 틀린 내용을 고치거나, 삭제를 요구하거나, 어떻게 쓰는지 설명을 요청하실 수 있습니다. 근무일 기준 { $days }일 안에 이 페이지에서 답변드립니다.
rights-ask = 무엇을 원하십니까
rights-words = 설명
rights-words-hint = 편하게 적어 주십시오. 예: 어디가 틀렸고, 바르게는 무엇인지.
rights-instead = 이름, 전화번호, 이메일, 주소 고치기
rights-instead-hint = ‘정정·보충’을 선택했을 때만 씁니다. 고칠 것만 적으십시오. 비워 둔 것은 그대로 둡니다.
rights-address = 주소
rights-id-number = 신분증 번호
rights-send = 보내기
rights-missing = 무엇을 원하시는지 선택해 주십시오.
rights-correction-missing = 고칠 곳을 적거나 새 이름, 전화번호, 이메일, 주소를 적어 주십시오.
rights-done-asked = 요청을 받았습니다.
rights-done-withdrawn = 취소했습니다.
rights-asked-on = { $when } 요청
rights-due = 늦어도 { $end }까지 답변드립니다.
rights-why = 이 날짜는 이렇게 계산합니다
rights-answer = 답변
rights-ground = { $ground } ({ $article })
rights-refused-help = 동의하지 않으시면 핫라인에 전화해 말씀하시거나, 법에 따라 인민법원에 소송을 제기하실 수 있습니다(중국 개인정보보호법 제50조).
rights-copy-open = 내 정보 보기
rights-copy-json = 기계가 읽는 파일(JSON) 내려받기
rights-withdraw = 이 요청 취소
rights-back = 내 개인정보로 돌아가기

## What for

data-right-copy = 열람·사본
data-right-correction = 정정·보충
data-right-erasure = 삭제
data-right-restriction = 이용 제한
data-right-explanation = 설명
rights-hint-copy = 이 민원에 보관된 내 정보를 모두 주십시오.
rights-hint-correction = 틀리거나 빠진 것이 있습니다.
rights-hint-erasure = 내 이름, 연락처, 내가 쓴 내용, 첨부 파일을 삭제해 주십시오. 처리 과정과 답변은 남지만 본인이 쓴 말은 들어 있지 않습니다. 삭제하면 되돌릴 수 없습니다.
rights-hint-explanation = 왜 수집하고, 어떻게 쓰고, 누구에게 보여 주는지 설명해 주십시오.
rights-erasure-now-still-open = 이 민원은 아직 처리 중이어서 지금은 삭제할 수 없습니다. 삭제하면 처리할 수 없게 됩니다. 먼저 민원을 취하하시거나, 처리가 끝나고 보관 기간이 지난 뒤에 다시 신청해 주십시오.
rights-erasure-now-must-be-kept = 이 민원은 반드시 보관해야 하는 기간이어서 지금은 삭제할 수 없습니다. 요청하시면 연락처를 더는 쓰지 않고 직원도 볼 수 없게 하며, 정해진 대로 보관만 합니다.
rights-erasure-now-on-hold = 이 민원은 증거로 보관해야 해서 지금은 삭제할 수 없습니다. 요청하시면 연락처를 더는 쓰지 않고 직원도 볼 수 없게 하며, 정해진 대로 보관만 합니다.

## Where it stands

rights-standing-waiting = 처리 대기
rights-standing-taken = 처리 중
rights-standing-granted = 승인됨
rights-standing-refused = 승인되지 않음
rights-standing-withdrawn = 취소됨
rights-standing-late = 기한 초과

## Grounds

rights-ground-still-open = 민원이 아직 처리 중이며 목적이 이루어지지 않았습니다
rights-ground-must-be-kept = 법정 보관 기간이 끝나지 않았습니다. 연락처 사용은 멈추고 보관만 합니다
rights-ground-on-hold = 증거로 보관해야 합니다. 연락처 사용은 멈추고 보관만 합니다
rights-ground-secrecy = 법이 비밀을 요구하거나, 알려 드리면 직무 수행에 지장이 있습니다
rights-ground-accurate = 지금 내용이 정확합니다
rights-ground-of-others = 다른 사람의 정보가 드러납니다
rights-article-still-open = 중국 개인정보보호법 제47조 제1항
rights-article-must-be-kept = 중국 개인정보보호법 제47조 제2항
rights-article-on-hold = 중국 개인정보보호법 제47조 제2항
rights-article-secrecy = 중국 개인정보보호법 제18조, 제35조, 제45조
rights-article-accurate = 중국 개인정보보호법 제46조
rights-article-of-others = 중국 개인정보보호법 제44조, 중국 민법전 제1034조

## Not done

rights-fault-not-the-requester = 민원인 본인만 요청하고 취소할 수 있습니다.
rights-fault-may-not-settle = 귀하의 역할로는 개인정보 요청을 처리할 수 없습니다. 그 권한이 있는 사람에게 요청해 주십시오.
rights-fault-asked-already = 같은 요청을 이미 받아 처리하고 있습니다. 다시 요청하지 않으셔도 됩니다.
rights-fault-not-open = 이 요청은 이미 결과가 나왔거나 취소되었습니다.
rights-fault-not-taken = 먼저 요청을 맡은 다음 답변해 주십시오.
rights-fault-taken-already = 이미 다른 사람이 처리하고 있습니다.
rights-fault-wrong-ground = 이 요청에 맞는 이유를 선택해 주십시오.
rights-fault-may-not-erase = 지금은 삭제할 수 없습니다. 민원이 처리 중이거나, 보존 요구가 있거나, 보관 기간이 끝나지 않았습니다(중국 개인정보보호법 제47조). 이유를 선택해 승인하지 않으면 시스템이 연락처 사용을 멈춥니다.
rights-fault-words-missing = 답변을 적어 주십시오. 민원인이 읽게 됩니다.

## The copy

rights-copy-title = 내 정보
rights-copy-lead = 민원 { $number }에 보관된 본인 정보입니다. { $when }에 정리했습니다. 인쇄하실 수 있습니다.
rights-copy-contact = 이름과 연락처
rights-copy-none = 보관된 것이 없습니다.
rights-copy-asked = 개인정보에 관한 요청
rights-copy-note = 이 자료를 열 때마다 시스템이 기록합니다. 직원의 내부 업무 기록은 들어 있지 않습니다. 알고 싶으시면 ‘설명’을 요청하실 수 있습니다.
