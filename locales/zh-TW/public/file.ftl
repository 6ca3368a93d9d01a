### Each step of filing a request, and the uploading of files.

## Every step

file-back = 上一步
file-next = 繼續
file-step = 第 { $number } 步，共 { $of } 步
file-kept = 您填寫的內容會自動保留三天，只有這台裝置能看到，提交前可以隨時修改。

## Danger

file-danger-hint = 例如火災、瓦斯味、有人受傷、正在發生的犯罪。
file-danger-yes-hint = 先告訴您該打哪個電話
file-danger-title = 請先打電話
file-danger-call = 電話比填表快得多。點一下號碼就能撥出：
file-danger-then = 人安全以後，仍然可以把這件事記下來。
file-danger-go-on = 已經打過電話，繼續填寫

## Kind

file-kind = 您想做什麼？
file-kind-hint = 選最接近的一項就行。選錯了沒關係，工作人員會更正。
file-kind-missing = 請選擇您想做什麼
file-kind-inquiry = 問一件事
file-kind-inquiry-hint = 諮詢：居住證怎麼辦？這個補貼我能領嗎？
file-kind-help = 請人幫忙解決問題
file-kind-help-hint = 求助：路燈壞了，水管漏水，樓梯間堆了雜物
file-kind-complaint = 對服務或管理不滿
file-kind-complaint-hint = 投訴：夜間施工吵鬧，窗口互相推諉，亂收費
file-kind-report = 反映違法違規
file-kind-report-hint = 檢舉：無照經營，違章搭建，偷排污水
file-kind-suggestion = 提一個建議
file-kind-suggestion-hint = 建議：這個路口該裝紅綠燈
file-kind-praise = 表揚
file-kind-praise-hint = 有人或單位做得好，想讓大家知道

## Matter

file-matter = 發生了什麼？
file-matter-inquiry = 寫下您想知道的事。是誰遇到的、辦到哪一步了，寫上會答得更準。
file-matter-help = 寫下什麼壞了或缺什麼，影響了誰，您希望怎樣解決。
file-matter-complaint = 寫下經過：什麼事、什麼時候、已經找過誰，您希望怎樣解決。
file-matter-report = 寫下您看到的：誰、在哪裡、做了什麼、有什麼可以證明。
file-matter-suggestion = 寫下現在是什麼情況，您建議怎麼改。
file-matter-praise = 寫下是誰、做了什麼。
file-text-missing = 請寫下發生了什麼
file-text-long = 最多 { $most } 字，現在多了 { $over } 字。您寫的都還在，請刪短一些
file-text-most = 最多 { $most } 字。
file-files-later = 照片和資料，送出前可以再加。
file-subject = 大概是哪一類的事？
file-subject-hint = 依您寫的字詞從詞表裡找出來的，沒有別的依據。選一項能更快找對人；選不選，工作人員都會核對。
file-subject-because = 您寫到：{ $words }
file-subject-unknown = 我不知道
file-subject-unknown-hint = 由工作人員來判斷，不影響辦理。
file-occurred = 什麼時候開始的
file-occurred-hint = 大概就行，例如：昨晚 11 點，上個月起。
file-occurred-long = 時間最多 { $most } 字
file-title = 給它起個標題
file-title-hint = 一句話。不寫的話，用您第一句話作標題。
file-title-long = 標題最多 { $most } 字

## Place

file-place = 在哪裡？
file-place-hint = 知道多少寫多少。與地點無關的事可以直接繼續。
file-area = 區和街道
file-area-none = 不確定，或與地點無關
file-area-whole = { $name }（不確定哪個街道）
file-area-unknown = 請從清單裡選一個區或街道
file-place-words = 具體位置
file-place-words-hint = 路名和門牌、社區、路口、附近的店，都可以。
file-locate = 用我現在的位置
file-locate-hint = 只寫進上面這一欄，您可以改，也可以刪。
file-locate-waiting = 正在確定位置…
file-locate-failed = 沒能取得位置，請用文字寫下地點。
file-locate-words = 定位 { $at }（誤差約 { $metres } 公尺）
file-place-long = 位置最多 { $most } 字
file-about = 涉及哪個單位
file-about-hint = 選了以後，這件事不會交給它自己辦。不知道可以不選。
file-about-none = 不知道，或不針對單位
file-about-us = 熱線
file-about-hotline = 這條熱線本身
file-about-departments = 部門
file-about-districts = 各區
file-about-enterprises = 公用事業
file-about-streets = 街道和鎮
file-about-unknown = 請從清單裡選一個單位

## You

file-you = 怎麼聯絡您？
file-you-hint = 只用來辦理這件事和回訪。平時會遮住，要聯絡您時才顯示。
file-named = 留下聯絡方式
file-named-hint = 承辦人員可以向您核實情況，辦完後會回訪。
file-anonymous = 匿名
file-anonymous-hint = 不留任何資料。沒有人能向您核實，情況不清就可能辦不下去；答覆只能憑編號和查詢碼來看。
file-identity-missing = 請選擇留下聯絡方式，還是匿名
file-name = 稱呼
file-name-long = 稱呼最多 { $most } 字
file-phone = 電話
file-phone-hint = 電話和電子信箱，至少填一項。
file-phone-odd = 電話號碼只能用數字、空格、加號、橫線和括號
file-email = 電子信箱
file-email-odd = 電子信箱應當像 name@example.org 這樣
file-reach-missing = 要能聯絡到您，請填電話或電子信箱；不想留，請選匿名
file-confidential = 要求保密
file-confidential-hint = 涉及的單位收不到這件事，也看不到是誰反映的。

## Files

file-files = 照片和材料
file-files-hint = 有照片、截圖、合約、收據，會更快說清楚。沒有也可以。
file-files-choose = 選擇檔案
file-files-photo = 現在拍一張
file-files-done = 儲存並返回
file-files-drop = 刪除
file-files-full = 已經有 5 個檔案。要換，請先刪掉一個。
upload-kinds = 最多 5 個，每個不超過 10 MB：照片（JPG、PNG、WebP、GIF）、PDF、Word、Excel、MP4 影片、MP3 錄音。照片裡的位置和裝置資訊會自動去掉。
upload-sending = 「{ $name }」：已傳 { $percent }%
upload-arrived = 「{ $name }」已收到
upload-broken = 「{ $name }」沒有傳成，可能是網路斷了
upload-again = 再試一次
upload-too-large = 「{ $name }」超過 10 MB，沒有儲存
upload-unknown-kind = 「{ $name }」不是可以接收的類型，沒有儲存
upload-damaged = 「{ $name }」打不開，可能已損壞，沒有儲存
upload-infected = 「{ $name }」未儲存：安全檢查發現其中有惡意內容
upload-unchecked = 「{ $name }」暫時無法做安全檢查，未儲存。請先繼續，過後再補交。
upload-too-many = 最多 { $most } 個檔案，多出來的沒有儲存

## Check and send

file-check = 請看一遍，再提交
file-change = 修改
file-none = 沒有填寫
file-row-kind = 類型
file-row-matter = 內容
file-row-subject = 類別
file-row-place = 地點
file-row-about = 涉及的單位
file-row-you = 您
file-row-files = 照片和材料
file-check-due = 現在提交，最晚 { $end } 前給您答覆。
file-others = 附近已經有人反映過
file-others-hint = 如果是同一件事，可以直接關注進度，不必再提。想提也可以，都會辦理。
file-others-follow = 關注進度
file-check-honest = 請按實際情況填寫。提交後內容不能改，可以補充。
file-send = 提交
