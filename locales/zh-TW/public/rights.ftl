### Requests about one's own data: copy, correction, erasing, explanation.

rights-title = 我的個人資料
rights-lead = 您可以要一份我們保存的您的資料、改正寫錯的內容、要求刪除，或者請我們說明怎樣使用您的資料。我們在 { $days } 個工作日內答覆，答覆寫在這個頁面上。
rights-ask = 您想要什麼
rights-words = 說明
rights-words-hint = 用您自己的話寫，例如哪裡寫錯了、應該是什麼。
rights-instead = 改正姓名、電話、電子信箱或地址
rights-instead-hint = 只在選擇「更正、補充」時使用。只填要改的，空著的不動。
rights-address = 地址
rights-id-number = 證件號碼
rights-send = 提交
rights-missing = 請選擇您想要什麼。
rights-correction-missing = 請寫明哪裡要改，或者填寫新的姓名、電話、電子信箱、地址。
rights-done-asked = 已收到您的請求。
rights-done-withdrawn = 已撤回。
rights-asked-on = { $when } 提出
rights-due = 最遲 { $end } 答覆。
rights-why = 這個日期是怎麼算的
rights-answer = 答覆
rights-ground = { $ground }（{ $article }）
rights-refused-help = 如果您不同意，可以撥打熱線說明，也可以依法向人民法院起訴（個人信息保護法第五十條）。
rights-copy-open = 查看我的資料
rights-copy-json = 下載機器可讀的檔案（JSON）
rights-withdraw = 撤回這個請求
rights-back = 返回我的個人資料

## What for

data-right-copy = 查閱、取得副本
data-right-correction = 更正、補充
data-right-erasure = 刪除
data-right-restriction = 限制使用
data-right-explanation = 解釋說明
rights-hint-copy = 給我一份這件訴求裡保存的我的全部資料。
rights-hint-correction = 有寫錯的或者不全的。
rights-hint-erasure = 刪除我的姓名、聯絡方式、我寫的內容和附件。辦理經過和答覆會保留，裡面沒有您寫的話。刪除後無法復原。
rights-hint-explanation = 請說明為什麼蒐集、怎樣使用、給誰看。
rights-erasure-now-still-open = 這件訴求還在辦理，現在不能刪除：刪了就無法繼續辦理。您可以先撤回訴求；或在辦結並過了保存期後再來申請。
rights-erasure-now-must-be-kept = 這件訴求還在必須保存的期限內，現在不能刪除。您提出後，我們不再使用您的聯絡方式，工作人員也不能再查看；只按要求保存。
rights-erasure-now-on-hold = 這件訴求要作為證據保存，現在不能刪除。您提出後，我們不再使用您的聯絡方式，工作人員也不能再查看；只按要求保存。

## Where it stands

rights-standing-waiting = 等待處理
rights-standing-taken = 正在處理
rights-standing-granted = 已同意
rights-standing-refused = 未同意
rights-standing-withdrawn = 已撤回
rights-standing-late = 已逾期

## Grounds

rights-ground-still-open = 訴求還在辦理，目的還沒有實現
rights-ground-must-be-kept = 法律規定的保存期限沒有到，聯絡方式已停止使用，只保存
rights-ground-on-hold = 要作為證據保存，聯絡方式已停止使用，只保存
rights-ground-secrecy = 法律要求保密，或者告知會妨礙履行職責
rights-ground-accurate = 現在的內容是準確的
rights-ground-of-others = 會洩露別人的資料
rights-article-still-open = 個人信息保護法第四十七條第一款
rights-article-must-be-kept = 個人信息保護法第四十七條第二款
rights-article-on-hold = 個人信息保護法第四十七條第二款
rights-article-secrecy = 個人信息保護法第十八條、第三十五條、第四十五條
rights-article-accurate = 個人信息保護法第四十六條
rights-article-of-others = 個人信息保護法第四十四條；民法典第一千零三十四條

## Not done

rights-fault-not-the-requester = 只有訴求人自己可以提出和撤回。
rights-fault-may-not-settle = 您的角色不能處理個人資料權利請求。請找有「處理個人資料權利請求」權限的人。
rights-fault-asked-already = 同樣的請求已經提出，還在處理，不用再提。
rights-fault-not-open = 這個請求已經有結果，或者已經撤回。
rights-fault-not-taken = 請先點「由我處理」，再答覆。
rights-fault-taken-already = 已經有人在處理。
rights-fault-wrong-ground = 請選擇一條適合這個請求的理由。
rights-fault-may-not-erase = 現在不能刪除：訴求還在辦理、被要求留存，或者保存期限沒有到（個人信息保護法第四十七條）。可以不同意並選擇理由，系統會停止使用聯絡方式。
rights-fault-words-missing = 請寫明答覆。訴求人會看到。

## The copy

rights-copy-title = 我的資料
rights-copy-lead = 訴求 { $number } 中保存的您的資料，{ $when } 整理。可以列印。
rights-copy-contact = 姓名和聯絡方式
rights-copy-none = 沒有保存。
rights-copy-asked = 關於個人資料的請求
rights-copy-note = 每次開啟這份材料，系統都會記一筆。工作人員的內部工作記錄不在這裡；想了解的，可以提出「解釋說明」。
