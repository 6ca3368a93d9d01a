### Words of the home page, and those all forms share.

## Home

home-title = 首頁
home-heading = 有事請說，件件有著落
home-lead = 諮詢、求助、投訴、檢舉、建議、表揚，都可以在這裡提交。我們記下來，交給管這件事的單位，並告訴您哪一天以前答覆。
home-danger = 正遇到危險？
home-danger-numbers = 不要填表，請直接撥打 110（報警）、119（火警）、120（救護車）、122（交通事故）。
home-file = 我要反映一件事
home-file-hint = 大約 2 分鐘，六個問題，可以匿名。填到一半可以停下，草稿保留三天。
home-draft = 繼續填寫您上次沒有提交的內容
home-ask = 先找找有沒有現成的答案
home-ways = 還可以
home-topics-hint = 對公開徵集的問題提建議
home-reception-hint = 預約領導接待日，當面說
home-answers-hint = 別人問過的事，怎樣答覆的
home-track = 查一件事的進度
home-track-hint = 需要回執上的編號和查詢碼。
home-how = 提交以後會怎樣
home-how-say = 馬上給您回執
home-how-say-text = 上面有編號、查詢碼，以及答覆的最後期限和它的計算方法。
home-how-unit = 只有一個單位對您負責
home-how-unit-text = 事情轉到哪裡，您都看得到現在由誰辦理。單位之間退來退去，不會讓您的時限重新起算。
home-how-date = 到期給您答覆
home-how-date-text = 晚了就寫明晚了，不改日期。需要延期的，要先批准，再告訴您原因和新的日期。
home-how-rate = 辦得好不好，由您來說
home-how-rate-text = 只問兩件事：解決了沒有，滿意不滿意。不預設答案。
home-questions = 先看看這些
home-questions-all = 全部問題
home-phone = 不方便上網？任何時候都可以撥打 { $hotline }。

## Shared by forms

form-faults = 還有幾處需要您看一下
form-optional = 選填
