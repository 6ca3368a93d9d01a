### Typical answers: taken from closed cases, without anything personal, released by a second person.

answer-title = 回答例
answer-one = 回答例
answer-lead = 多くの方がお尋ねになることへの回答です。処理が終わった案件からまとめたもので、個人の情報は含みません。
answer-none = 回答例はまだありません。
answer-all = すべての回答例
