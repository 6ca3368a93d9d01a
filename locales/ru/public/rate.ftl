### The requester's rating. No answer is suggested.

## Rating

rate-lead = Ваши ответы записываются так, как вы их дали, и не влияют на будущие обращения. Каждое завершённое рассмотрение оценивается один раз.
rate-solved = Ваша проблема решена?
rate-solved-yes = Решена
rate-solved-no = Не решена
rate-solved-missing = Выберите, решена ли проблема
rate-satisfied = Вас устраивает, как рассмотрели обращение?
rate-satisfied-missing = Выберите, устраивает ли вас работа
rate-reason = Если не устраивает, что главное
rate-reason-none = Не выбирать
rate-note = Что ещё хотите сказать
rate-send = Отправить оценку
