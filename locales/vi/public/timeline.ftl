### The history in plain words for the requester. Facts not listed here are not shown to them. Given $by (a role code).

## Receipt and checks

told-registered = Quý vị gửi phản ánh ({ $channel }), chúng tôi đã ghi lại.
told-answered-directly = Đường dây nóng đã trả lời ngay.
told-handed-over = Đã chuyển cho { $body }.
told-declined = Nhân viên đã kiểm tra: không thuộc phạm vi tiếp nhận của đường dây nóng. Lý do ở trên.
told-material-asked = Đã đề nghị quý vị bổ sung thông tin.
told-material-added = { $by ->
    [requester] Quý vị đã bổ sung thông tin.
   *[other] Đã có thông tin bổ sung mới.
}
told-proceeded = Không chờ bổ sung nữa, tiếp tục với những gì đã có.
told-withdrawn = { $by ->
    [requester] Quý vị đã rút phản ánh này.
   *[other] Phản ánh đã được rút theo ý quý vị.
}

## Dispatch and handling

told-dispatched = { $supports ->
    [none] Giao cho { $unit } chịu trách nhiệm.
   *[other] Giao cho { $unit } chịu trách nhiệm, { $supports } phối hợp.
}
told-accepted = { $unit } đã nhận việc này.
told-sent-back = Đơn vị nhận cho rằng nên do đơn vị khác xử lý, đường dây nóng đang xác định. Thời hạn của quý vị không đổi.
told-sub-dispatched = Chuyển xuống { $unit } xử lý.
told-support-added = { $unit } tham gia phối hợp.
told-contact-recorded = { $reached ->
    [yes] Đơn vị xử lý đã liên hệ với quý vị ({ $method }).
   *[no] Đơn vị xử lý đã thử liên hệ với quý vị ({ $method }) nhưng không được.
}
told-work-recorded = { $work ->
    [site_visit] { $unit } đã đến tận nơi xem xét.
    [inquiry] { $unit } đã tìm hiểu, xác minh.
    [coordination] { $unit } đã phối hợp các bên.
   *[measure] { $unit } đã có biện pháp xử lý.
}
told-extension-granted = Đã được duyệt gia hạn, hạn mới là { $end }.
told-reply-issued = Đã gửi trả lời cho quý vị ({ $method }), nội dung ở trên.

## Follow-up and closing

told-followed-up = { $answered ->
    [yes] Đường dây nóng đã hỏi lại quý vị.
   *[no] Đường dây nóng đã thử hỏi lại nhưng không liên hệ được với quý vị.
}
told-rated = { $solved ->
    [yes] Quý vị đánh giá: đã giải quyết, { $satisfied }.
   *[no] Quý vị đánh giá: chưa giải quyết, { $satisfied }.
}
told-why-asked = { $by ->
    [requester] Quý vị đã hỏi lý do.
   *[other] Đã hỏi lý do thay quý vị.
}
told-explained = { $unit } đã giải thích lý do, nội dung ở trên.
told-rework-ordered = Đường dây nóng yêu cầu đơn vị xử lý lại.
told-closed = Đã hoàn tất.
told-reopened = { $by ->
    [requester] Quý vị nêu tình tiết mới, hồ sơ được mở lại.
   *[other] Hồ sơ được mở lại.
}
told-archived = Đã lưu trữ.

## Reminders and joining

told-reminded = { $by ->
    [requester] Quý vị đã gửi một lời nhắc.
   *[other] Đường dây nóng đã nhắc đơn vị xử lý.
}
told-supervision-opened = Đường dây nóng giám sát, yêu cầu đơn vị giải trình bằng văn bản.
told-supervision-concluded = Kết thúc giám sát.
told-merged = Gộp với một phản ánh khác về cùng việc, quý vị cũng sẽ nhận được trả lời.
told-unmerged = Không gộp nữa, xử lý riêng.
told-part-split-off = Một phần được tách ra xử lý riêng.
told-past-reply-recorded = Đã nhập câu trả lời trước đây.
told-breached = Đến hạn mà chưa có trả lời, đã ghi nhận quá hạn.
