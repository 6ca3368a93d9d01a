### Hardship aid: application, verification, decision, public notice, payment, review.

aid-title = 困難扶助
aid-lead = 生活遇到困難、有訴求在辦或者辦過的人，可以申請扶助。
aid-never = 扶助從不以放棄任何權利為條件。
aid-never-help = 申請、領取扶助，不影響您繼續反映訴求、申請複查複核、起訴或者投訴。任何人要求您作出不再反映的承諾，都是錯誤的，請告訴我們。
aid-for = 可以申請的情形
aid-how = 怎樣辦理
aid-how-apply = 本人憑編號和查詢碼申請，或者由工作人員代為填寫。
aid-how-verify = 兩個人分別核實困難情況。
aid-how-decide = 審定小組按困難程度和當年資金表決，寫明理由。
aid-how-public = 公示{ $days }天，只公布姓氏、所在區、金額和用途。
aid-how-pay = 公示結束後憑單據發放，之後會回訪，了解是否有幫助。
aid-apply-by-track = 憑編號申請
aid-notices = 正在公示
aid-notices-help = 對公示內容有意見，請在公示期內撥打{ $hotline }。
aid-no-notices = 現在沒有公示。
aid-initial = { $initial }某
aid-yuan = { $amount }元
aid-through = 公示至{ $day }
aid-apply = 申請困難扶助
aid-what-for = 用途
aid-need = 困難情況
aid-need-hint = 遇到了什麼困難，需要什麼幫助。不用寫訴求本身。
aid-send = 提交申請
aid-withdraw = 撤回申請
aid-granted = 同意扶助{ $amount }元
aid-reasons = 理由

## Where an application stands

aid-stage-applied = 待核實
aid-stage-verified = 待審定
aid-stage-granted = 待公示
aid-stage-announced = 公示、待發放
aid-stage-paid = 已發放
aid-stage-reviewed = 已回訪
aid-stage-refused = 未獲同意
aid-stage-closed = 已辦結
aid-stage-withdrawn = 已撤回

## Not done

aid-fault-may-not-manage = 您的角色不能辦理扶助。請找有這項權限的人。
aid-fault-may-not-apply = 您的角色不能代為申請。請找有這項權限的人。
aid-fault-no-such-purpose = 請選擇用途。
aid-fault-applied-already = 同一用途已有一件申請正在辦理，不用重複申請。
aid-fault-no-such-application = 沒有這件申請。
aid-fault-words-missing = 請寫內容。
aid-fault-not-now = 現在不到這一步，或者已經過了這一步。請看當前階段。
aid-fault-same-person = 須由另一個人核實：同一人不能核實兩次，寫申請的人也不能核實。
aid-fault-verifier-decides = 參與核實的人不能填寫審定結果。請由另一個人填寫。
aid-fault-no-such-post = 審定小組沒有這個崗位。崗位寫在政策包的 aid.toml 中。
aid-fault-committee-too-small = 參加審定的人數不夠。
aid-fault-votes-do-not-add = 票數與參加人數不符。
aid-fault-votes-say-otherwise = 結論與票數不符：超過半數同意才能同意。
aid-fault-amount-missing = 請填寫金額，如3000或者3000.50。
aid-fault-over-budget = 超過今年剩餘的資金，不能同意。
aid-fault-year-over = 這一年的資金已經結束。請在今年重新登記這件申請。
aid-fault-no-such-place = 請選擇區，不要更細。
aid-fault-notice-running = 公示期還沒有結束。
aid-fault-over-grant = 超過同意的金額。
aid-fault-voucher-odd = 憑證號應為字母、數字、橫線或斜線，且不能重複使用。
aid-fault-day-odd = 憑證日期應在公示期滿之後、今天或者以前。
