# The budget as everybody reads it

budgets-title = 予算の公開
budgets-lead = 一年にいくら使い、何に使い、何を成し遂げるのか。数字はすべて、公開された予算書によります。
budgets-none = 公開された予算書は、まだありません。
budgets-targets = 成果指標 { $count } 個
budgets-one = { $year }年{ $nature }
budgets-unit = 単位：万元（1万元＝10,000人民元）。
budgets-from = お金はどこから来るか
budgets-to = 何に使うか
budgets-growth = 増減は{ $year }年の予算と比べたものです。
budgets-changed = 前年比 { $change }
budgets-projects = 事業と目標
budgets-projects-lead = 事業ごとにいくら使い、年末までに何を達成するのか。
budgets-goals = 目標
budgets-open = データをダウンロード
budgets-open-lead = 自由にお使いいただけます。データ一式には各表のCSVと列の説明が入っています。JSONでは、どの数字にも、元のファイルのどこにあるかが示されています。
budgets-means-spending = 一年間に使えるお金の全体。
budgets-means-people = 給与、手当、社会保険、退職者のための費用。
budgets-means-public = 事務、光熱水、出張など、日々の費用。
budgets-means-project = 特定の仕事のためのお金。それぞれに目標があります。
budgets-means-three-public = 下の三つの合計。
budgets-means-abroad = 公務で国外などへ行くための費用。
budgets-means-reception = 公務で来客をもてなす費用。
budgets-means-vehicles = 公用車の購入と維持の費用。
