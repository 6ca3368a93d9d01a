### Published questions and answers.

## Questions and answers

qa-title = よくある質問
qa-lead = まず探してみてください。すぐに答えが見つかるかもしれません。
qa-search = キーワード
qa-category = 分類
qa-category-all = すべて
qa-find = 探す
qa-count = { $count } 件見つかりました
qa-nothing = 見つかりませんでした。別の言葉で探すか、直接お尋ねください。
qa-all = すべての質問を見る
qa-back = すべての質問
qa-source = 出典：{ $source }
qa-checked = 最終確認：{ $date }
qa-others = 関連する質問
qa-still = 解決しませんでしたか。
