### Words of the frame around every page.

## Languages and navigation

language-name = 繁體中文
shell-brand = 應答
shell-skip = 跳到主要內容
shell-languages = 語言
shell-pages = 頁面
shell-emergency = 正遇到危險？請直接撥打：110 報警 · 119 火警 · 120 救護車 · 122 交通事故
nav-home = 首頁
nav-file = 反映問題
nav-track = 查進度
nav-qa = 常見問題
nav-sign-in = 工作人員登入

## Time

span-immediate = 立即

## 每頁都有

shell-help = 本頁說明
shell-demo = 這是示範：人和事都是虛構的，請不要填寫真實的個人資料。
shell-offline = 網路中斷了。寫好的內容還在這一頁，請不要關閉；網路恢復後再送出。
