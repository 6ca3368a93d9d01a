### Names of indicators, and how and over what each is counted.

## Names

indicator-volume = 受付件数
indicator-direct = 直接回答率
indicator-fcr = 初回解決率
indicator-ontime = 期限内回答率
indicator-overdue = 期限超過件数
indicator-contact-rate = 期限内連絡率
indicator-sign-timely = 期限内受領率
indicator-resolve-real = 解決率（機関の記入）
indicator-solve-bj = 解決率（申出人の評価）
indicator-sat-rate = 満足率（職員の事後確認）
indicator-visit-rate = 事後確認率
indicator-agent-return = 受付の誤りによる差し戻し率
indicator-return-rate = 差し戻し率
indicator-first-dispatch = 初回割り当て正確率
indicator-rework = 再処理率
indicator-extend-rate = 延長率
indicator-supervise-done = 監督への期限内回答率

## Formula and population

indicator-volume-formula = すべての案件（受付日で集計）
indicator-direct-formula = 最初の応対で回答 ÷ すべての案件（受付日で集計）
indicator-fcr-formula = 電話口で回答し7日以内に続きがないもの ÷ すべての電話（受付日で集計）
indicator-ontime-formula = 期限内（承認された延長を含む）に回答 ÷ 回答の期限が来たもの（期限の日で集計）
indicator-overdue-formula = 期限を過ぎても回答していない案件（現時点）
indicator-contact-rate-formula = 期限内に連絡 ÷ 連絡すべきもの（期限の日で集計）
indicator-sign-timely-formula = 期限内に受領 ÷ 受領すべきもの（期限の日で集計）
indicator-resolve-real-formula = 実際に解決 ÷（実際に解決＋説明）（回答日で集計）
indicator-solve-bj-formula = 「解決した」との答え ÷ 答えのあった事後確認（確認日で集計）
indicator-sat-rate-formula = （満足＋0.8×おおむね満足）÷ 職員による事後確認で答えのあったもの（確認日で集計）
indicator-visit-rate-formula = 事後確認済み（つながらなかった記録を含む）÷ 事後確認の期限が来た回答済み案件（回答日で集計）
indicator-agent-return-formula = 受付オペレーターの責任による差し戻し ÷ 割り当ての回数（初回の割り当て日で集計）
indicator-return-rate-formula = 承認された差し戻し ÷ 割り当ての回数（初回の割り当て日で集計）
indicator-first-dispatch-formula = 差し戻しが一度も承認されていない案件 ÷ 割り当て済みの案件（初回の割り当て日で集計）
indicator-rework-formula = 再処理した案件 ÷ 回答済みの案件（最後の回答日で集計）
indicator-extend-rate-formula = 延長した案件 ÷ 割り当て済みの案件（初回の割り当て日で集計）
indicator-supervise-done-formula = 期限内に回答 ÷ 回答すべき監督（期限の日で集計）

## The table

indicator-as-of = { $moment } 現在で再計算。どの数字からも、その案件を見られます
indicator-from = 開始日
indicator-through = 終了日
indicator-show = 見る
indicator-no-source = データの提供元が未接続
indicator-met = 達成
indicator-missed = 未達成
indicator-source = { $year }年 · { $source }
indicator-nothing = この期間に数える案件はありません。
indicator-case = 案件
indicator-day = 集計日
indicator-head-id = 番号
indicator-head-name = 指標
indicator-head-formula = 計算式と対象
indicator-head-version = 版
indicator-head-numerator = 分子
indicator-head-denominator = 分母
indicator-head-value = 値
indicator-head-target = 公開の目標
indicator-head-source = 目標の出典
