### How a time limit was reckoned, a sentence a step.

## Steps

explain-started = Tính từ lúc nhận được: { $moment }.
explain-day-one = Không tính ngày { $date }, bắt đầu tính từ hôm sau.
explain-counted = Thời hạn: { $span }. Căn cứ: { $article }.
explain-weekends = Không tính cuối tuần: { $dates }.
explain-weekend = cuối tuần
explain-holiday = Không tính ngày nghỉ { $name }: { $dates }.
explain-skipped = Không tính: { $dates }.
explain-make-up = Ngày làm bù { $date } vẫn tính bình thường.
explain-rolled = Ngày cuối rơi vào ngày nghỉ ({ $name }, { $date }) nên chuyển sang ngày làm việc tiếp theo.
explain-paused = Tạm dừng tính từ { $from } đến { $until } (quy tắc { $rule }).
explain-pausing = Tạm dừng tính từ { $from } (quy tắc { $rule }).
explain-extended = Được duyệt gia hạn thêm { $span } (quy tắc { $rule }).
explain-ends = Vì vậy hạn cuối là { $end }.
explain-provisional = Lịch nghỉ lễ của năm đó chưa công bố; sau khi công bố, ngày có thể thay đổi.
explain-range = từ { $first } đến { $last }
explain-and = {", "}
