### The words of the petition office.

## What was done, for the requester

told-routed = 已{ $way }{ $unit }處理，15日內書面告知您。
told-designated = 經協調，由 { $unit } 承辦。
told-referred = 您反映的事項已移交{ $body }。
told-notified = 已書面告知接收情況和處理途徑。
told-admitted = 已受理，按{ $procedure }辦理。
told-guided = 建議透過法定途徑解決：{ $route }。
told-procedure-switched = 改按普通程序辦理，期限相應調整。
told-hearing-opened = 決定舉行聽證。
told-hearing-recorded = 聽證已舉行並記錄。
told-opinion-issued = 意見書已出具，正在送達。
told-served = 意見書已送達（{ $service }，{ $when }）。不服的，可以在期限內申請複查或複核。
told-executed = 支持您請求的意見正在執行。
told-review-requested = 已收到您的{ $instance }申請，由{ $body }辦理。
told-lapsed = 申請複查、複核的期限已過。
told-mediated = 已達成書面協議。
told-terminated = 事項已終結：{ $ground }。有新的事實和理由可以另行提出。
told-track-changed = 已轉入{ $track }辦理，編號不變。
told-joined = 您的又一件{ $channel }已併入，一併答覆。
told-converted = 您的建議已轉化：{ $path }。
told-awarded = 您的建議獲得獎勵。
told-paper-issued = 文書已出具，可以下載和核驗。

## States, desks, clocks, notices

track-head-received = 承辦單位已收到，正在審查受理
track-head-issued = 意見書已出具，正在送達
track-head-served = 意見書已送達
track-head-referred = 已移交有權機關
track-head-guided = 請透過法定途徑解決
track-head-opined = 已答覆
track-head-mediated = 已達成協議
track-who-review = 複查複核機構正在辦理。
notice-routed = 信訪事項去向
notice-noticed = 書面告知
notice-admitted = 受理告知
notice-guided = 法定途徑告知
notice-opinion-served = 意見書送達
notice-review-received = 收到複查複核申請
notice-progress = 來件併入，辦理進展
notice-terminated = 終結告知
notice-yellow-card = 黃牌：即將到期
notice-red-card = 紅牌：已經逾期
notice-advice = 建議或協調通知

## Choices

track-hotline = 熱線
track-petition = 信訪
way-transfer = 轉送
way-assign = 交辦
procedure-ordinary = 普通程序
procedure-simple = 簡易程序
procedure-duty = 履行職責
instance-first = 辦理
instance-review = 複查
instance-final-review = 複核
verdict-support = 予以支持
verdict-explain = 解釋疏導
verdict-not-support = 不予支持
verdict-uphold = 維持
verdict-change = 變更
verdict-revoke = 撤銷並責令重新辦理
verdict-adopt = 採納
verdict-adopt-partly = 部分採納
verdict-keep-in-mind = 留作參考
verdict-not-adopt = 不採納
service-direct = 直接送達
service-post = 郵寄送達
service-online = 線上送達
service-left = 留置送達
service-public-notice = 公告送達

## Pages

track-papers = 文書
paper-verify = 核驗文書
paper-verified = 本機關出具過這份文書。
paper-kind = 文書
paper-number = 文號
paper-day = 日期
paper-digest = 檔案指紋（SHA-256）
paper-verify-help = 電子檔案的指紋應與上面一致；紙本文書請核對文號、編號和日期。
file-petition = 按信訪（陳情）程序辦理
file-petition-hint = 15日內書面告知，受理後60日內出具書面處理意見，不服可以申請複查、複核。一般訴求走熱線更快。
file-check-petition = 15日內書面告知您由誰辦理；受理後60日內出具書面處理意見。
track-opinion = { $body }的{ $instance }意見
track-opinion-note = { $verdict }，{ $when } 收到
track-noticed = 書面告知
track-guided = 法定途徑
track-referred = 移交告知
track-mediated = 協議
track-offer-request-review = 申請複查（複核）
track-offer-request-review-hint = 不服意見的，在期限內向上一級機關提出，寫明理由。
track-request-review-lead = 您的申請由上一級機關辦理，期限三十日。
track-request-review-note = 您的理由
track-request-review-send = 提交申請
track-done-request-review = 已收到您的申請。
