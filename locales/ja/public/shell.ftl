### Words of the frame around every page.

## Languages and navigation

language-name = 日本語
shell-brand = Yingda
shell-skip = 本文へ移動
shell-languages = 言語
shell-pages = ページ
shell-emergency = 今、危険な状況なら、すぐにお電話を：110 警察 · 119 消防 · 120 救急 · 122 交通事故
nav-home = ホーム
nav-file = 申し出る
nav-track = 進み具合
nav-qa = よくある質問
nav-sign-in = 職員ログイン

## Time

span-immediate = ただちに

## On every page

shell-help = このページについて
shell-demo = これはデモです。人物も出来事も架空のものです。実在の個人情報は入力しないでください。
shell-offline = ネットワークが切れています。書いた内容はこのページに残っています。閉じずに、つながってから送信してください。
