### Subscribing by e-mail or text message: the pages, and the letters themselves.

subscription-link = 用電子郵件或簡訊接收消息
subscription-link-mail = 用電子郵件接收消息
subscription-only-then = 只有要求接收消息的人才會留下地址；地址加密保存，消息結束時刪除。

## Asking, one question a page

subscription-title = 接收消息
subscription-what = 您想知道哪方面的消息？
subscription-what-hint = 有了新情況才發，只發您選的這一項。
subscription-matter-hint = 辦理進度有變化時發給您；最後一次變化之後，消息自動結束。
subscription-answers-of = 典型答覆：{ $category }
subscription-choose = 請選一項
subscription-unavailable = 本機關還沒有開通消息發送。公開的內容可以用訂閱軟體關注。
subscription-back = 返回
subscription-where = 消息發到哪裡？
subscription-where-odd = 請填寫電子郵件（例如 name@example.org）或者手機號碼
subscription-where-odd-mail = 請填寫電子郵件，例如 name@example.org
subscription-contact = 電子郵件或手機號碼
subscription-contact-mail = 電子郵件
subscription-contact-hint = 境外號碼請以 + 和國家（地區）代碼開頭。
subscription-check = 這樣對嗎？
subscription-about = 內容
subscription-first = 我們先問這個地址要不要接收。24 小時內沒有確認，地址就會刪除。
subscription-kept = 您的地址加密保存，只用來發這些消息，不與任何訴求關聯。每則消息裡都有連結，按一下就結束，地址隨即刪除。
subscription-until-done = 這件事辦完後再發最後一則，隨後刪除地址；最長保留一年。
subscription-until-year = 一年後自動結束；想繼續，到期前可以延長一年。
subscription-agree = 對，請向這個地址確認
subscription-sent = 還差一步
subscription-sent-mail = 我們發出了一封郵件。請打開裡面的連結，確認接收。
subscription-sent-text = 我們發出了一則簡訊，裡面有六位數字。請填在這裡。
subscription-sent-none = 沒有收到？請看看垃圾郵件，檢查地址有沒有寫錯，十分鐘後可以再試。
subscription-sent-none-text = 沒有收到？請檢查號碼有沒有寫錯，十分鐘後可以再試。
subscription-again = 換一個地址
subscription-code = 六位數字
subscription-code-wrong = 數字不對，或者已經失效。請看最新的一則簡訊。
subscription-code-send = 確認
subscription-done = 以後會發消息給您
subscription-done-more = 每則消息裡都有結束的連結。
subscription-ended = 不會再有消息
subscription-ended-more = 這個連結沒有對應的地址；原來有的話，已經刪除。

## Where the link of a letter leads

subscription-confirm = 您要接收這些消息嗎？
subscription-confirm-yes = 要，請發給我
subscription-confirm-no = 不要，刪除地址
subscription-end-ask = 結束這些消息？
subscription-until = 最晚到{ $day }為止。
subscription-end = 結束並刪除地址
subscription-renew = 再接收一年

## Letters

subscription-subject = { $office }：{ $topic }
subscription-letter-confirm = { $office }：您要接收「{ $topic }」的消息嗎？請在 24 小時內打開連結確認。如果不是您本人要求的，不用理會，地址會自動刪除。
    { $link }
subscription-letter-code = { $office }：您的驗證碼是 { $code }，24 小時內有效。如果不是您本人要求的，不用理會。也可以打開連結確認或拒絕：
    { $link }
subscription-letter-known = { $office }：有人為這個地址要求接收「{ $topic }」的消息。您已經在接收，沒有任何變化。
subscription-letter-news = { $office }：「{ $topic }」有新內容。
    { $address }
subscription-letter-matter = { $office }：{ $topic }，現在是「{ $stage }」。
    { $address }
subscription-letter-last = { $office }：{ $topic }，現在是「{ $stage }」。這是最後一則消息，您的地址已經刪除。
    { $address }
subscription-letter-renew = { $office }：「{ $topic }」的消息到{ $day }結束。想再接收一年，請打開連結並按下按鈕。
    { $link }
subscription-leave = 結束消息：{ $link }
