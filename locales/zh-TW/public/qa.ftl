### Published questions and answers.

## Questions and answers

qa-title = 常見問題
qa-lead = 先查一查，也許馬上就有答案。
qa-search = 關鍵字
qa-category = 分類
qa-category-all = 全部
qa-find = 搜尋
qa-count = 找到 { $count } 則
qa-nothing = 沒有找到。換一個詞試試，或者直接問我們。
qa-all = 看全部問題
qa-back = 全部問題
qa-source = 出處：{ $source }
qa-checked = 最近核對：{ $date }
qa-others = 相關問題
qa-still = 沒有解決您的疑問？
