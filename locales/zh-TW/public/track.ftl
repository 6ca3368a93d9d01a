### Tracking: at which step, with whom, by which day, and what can be done now.

## Number and query code

track-ask = 查進度
track-ask-lead = 編號和查詢碼都在回執上。
track-number-hint = 例如 { $sample }。空格、橫線、大小寫都不要緊。
track-code-hint = 10 個字母和數字。
track-open = 查看
track-number-missing = 請填寫編號
track-number-shape = 編號不完整，請對照回執再看一遍
track-number-check = 編號裡有一位不對，或者兩位顛倒了，請逐位核對
track-code-missing = 請填寫查詢碼
track-wrong = 編號和查詢碼對不上，請核對後再試
track-lost = 找不到回執？請撥打 { $hotline }，核實身分後可以查詢。

## At which step

track-head-registered = 已收到，正在核對
track-head-awaiting-material = 等您補充情況
track-head-to-dispatch = 已核對，正在確定由誰辦理
track-head-dispatched = 已轉給承辦單位
track-head-sent-back = 正在重新確定由誰辦理
track-head-handling = 正在辦理
track-head-drafted = 已經辦理，答覆正在審核
track-head-approved = 答覆已審核，馬上發給您
track-head-replied = 已答覆
track-head-rework = 正在重新辦理
track-head-to-close = 已答覆
track-head-closed = 已辦結
track-head-archived = 已辦結並歸檔
track-head-merged = 與另一件相同的事一併辦理
track-head-handed-over = 已轉給緊急救助電話
track-head-declined = 不屬於熱線受理的範圍
track-head-withdrawn = 您已撤回

## By which day

track-due = 最晚 { $end } 前給您答覆
track-due-today = 今天（{ $end }）前給您答覆
track-late = 應當在 { $end } 前答覆，已經晚了 { $late }
track-paused = 等待期間暫停計時；原定 { $end } 前答覆
track-answered-in-time = { $when } 答覆，在期限（{ $end }）之內
track-answered-late = { $when } 答覆，超過了期限（{ $end }）
track-why = 為什麼是這一天

## With whom

track-who-unit = { $unit }負責。
track-who-support = { $units }協助。
track-who-intake = 現在由熱線受理席核對。
track-who-dispatch = 現在由熱線派案席處理。
track-who-follow-up = 現在由熱線回訪席處理。
track-who-supervision = 現在由熱線督辦席處理，與受理和派案分開。
track-the-hotline = 熱線

## Answers, questions, grounds

track-question = 請您補充
track-question-of = { $unit }請您補充
track-question-until = 請在 { $end } 前補充；到時沒有補充，會按現有情況繼續。
track-question-late = 補充期限 { $end } 已過，現在仍然可以補充。
track-reply = 答覆
track-reply-of = { $unit }的答覆
track-reply-note = { $when } 發出。辦理結果（承辦單位填寫）：{ $outcome }。
track-why-open = 您問的為什麼
track-why-open-note = { $when } 提出，由{ $whom }說明；說明後顯示在這裡。
track-explained-of = { $unit }說明的理由
track-explained-note = { $when } 說明。您 { $asked } 問的是：{ $question }
track-declined = 為什麼不受理
track-ground = { $name }。{ $guidance }（{ $article }）
track-handed-over = 已轉給

## Rest of the page

track-can = 您現在可以
track-nothing = 這件事現在不需要您做什麼。如果情況有變化，可以另提一件，或撥打 { $hotline }。
track-so-far = 到現在為止
track-asked = 您反映的內容
track-files = 您提交的檔案
track-notices = 給您發的通知
track-notice-sent = { $when } 已發出
track-notice-waiting = 等待發出
track-notice-refused = 沒有送達：這個地址收不到
track-receipt = 再看一遍回執
track-follow = 只看進度的網址和訂閱
track-back = 返回進度
track-not-now = 先不要
track-area = { $division }{ $place }

## What can be done

track-offer-add-material = 補充情況或照片
track-offer-add-material-hint = 會交給正在辦理的單位，並記入經過
track-offer-rate = 評價
track-offer-rate-hint = 兩個問題：解決了沒有，滿意不滿意
track-offer-rate-until = 兩個問題，{ $until } 前有效
track-offer-ask-why = 問一問為什麼
track-offer-ask-why-hint = 不明白為什麼這樣答覆或決定，請作出的一方說明理由
track-offer-reopen = 有了新情況，請求重新辦理
track-offer-reopen-hint = 重新計算答覆期限
track-offer-remind = 催一催
track-offer-remind-hint = 告訴正在辦理的人您在等，並記入經過
track-offer-withdraw = 撤回
track-offer-withdraw-hint = 不再需要辦理

track-done-add-material = 補充的內容已經收到。
track-done-rate = 評價已經收到，謝謝。
track-done-ask-why = 問題已經送到。說明理由後會通知您，內容顯示在本頁。
track-done-reopen = 已經重新辦理，期限見下。
track-done-remind = 已經催辦。
track-done-withdraw = 已經撤回。

track-add-lead = 新的情況、照片、收據，都可以。寫過的不用再寫。
track-add-note = 補充的內容
track-add-missing = 請寫幾句，或者選一個檔案
track-add-again = 其他檔案沒有問題，但需要重新選擇一次
track-add-send = 提交補充

track-remind-lead = 催辦會記入經過，正在辦理的單位馬上能看到。它不會改變期限，也不會對您有任何不好的影響。
track-remind-note = 想說的話
track-remind-send = 催辦

track-withdraw-lead = 撤回後不再辦理，也不會有答覆。已經發生的經過仍然保留。以後還可以重新提交。
track-withdraw-note = 為什麼撤回
track-withdraw-send = 確認撤回

track-reopen-lead = 已辦結的事，有了新的事實可以重新辦理，期限重新計算。
track-reopen-note = 新的情況
track-reopen-missing = 請寫下新的情況
track-reopen-send = 請求重新辦理

track-ask-why-lead = 由作出答覆或決定的單位或熱線向您說明理由。這不是投訴，不改變進度和期限，也不會對您有任何不好的影響。一次問一件事。
track-ask-why-note = 想請對方說明什麼
track-ask-why-missing = 請寫下想請對方說明的事
track-ask-why-send = 提出問題
