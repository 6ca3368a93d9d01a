### Typical answers: taken from closed cases, without anything personal, released by a second person.

answer-title = 典型答覆
answer-one = 典型答覆
answer-lead = 大家常問的事，這裡有從已辦結案件整理出來的答覆，不含任何人的資料。
answer-none = 還沒有典型答覆。
answer-all = 全部答覆
