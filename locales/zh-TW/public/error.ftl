### Pages shown when something went wrong: what happened, and what to do next.

## Shared

error-home = 回到首頁
error-source = 依據：
error-status = 錯誤代碼

## Each kind: title, text, what to do

error-not-found = 沒有找到這個頁面
error-not-found-text = 地址可能輸錯了，或者頁面已經不在了。
error-not-found-help = 您可以從首頁重新開始，或者撥打 { $hotline }。
error-forbidden = 這個頁面您現在不能看
error-forbidden-text = 要看一件訴求，需要它的編號和查詢碼；要用工作台，需要相應的角色。
error-forbidden-help = 編號和查詢碼在回執上。找不到回執，請撥打 { $hotline }。
error-foreign-form = 這張表單沒有被接受
error-foreign-form-text = 它是從別的網站發來的。為了保護您，我們只接受本網站頁面上填寫的表單。
error-foreign-form-help = 請從首頁重新進入再填一次。
error-unreadable = 無法讀取這次送出的內容
error-unreadable-text = 內容不完整，或者格式不對。您的草稿還在。
error-unreadable-help = 請返回上一頁再試一次；還是不行，請撥打 { $hotline }。
error-too-large = 內容太大了
error-too-large-text = 每個檔案最多 10 MB，一次最多 5 個檔案。
error-too-large-help = 請返回上一頁，換小一點的檔案，或者先提交文字，以後再補充材料。已填寫的內容都還在。
error-too-many = 請稍等一會兒再試
error-too-many-text = 短時間內嘗試的次數太多。請在 { $seconds } 秒後再試。
error-too-many-help = 這樣做是為了防止有人猜別人的查詢碼。急事請撥打 { $hotline }。
error-sign-in = 請先登入
error-sign-in-text = 沒有登入，或者登入已過期。
error-sign-in-help = 登入後會回到您要去的頁面。
error-refused = 現在不能這樣做
error-refused-help = 如果您認為不對，請撥打 { $hotline }。
error-stale = 這件事剛剛有了變化
error-stale-text = 在您填寫的時候，有人對它做了新的處理，所以這次沒有提交。
error-stale-help = 請返回上一頁並重新整理，看看有什麼變化，再決定是否提交。您寫的文字還在上一頁。
error-key-reused = 這張表單已經提交過了
error-key-reused-text = 同一張表單先前提交過別的內容，所以這次沒有再辦。
error-key-reused-help = 請查一下進度，看先前的內容是否已經收到。
error-fault = 我們這邊出了故障
error-fault-text = 不是您的問題。您填寫的草稿還在，已提交的內容也不會遺失。
error-fault-help = 請過幾分鐘再試。等不及，請撥打 { $hotline }。
