### 查看联系方式：先记录，后显示。

reveal-purpose = 请选择用途
reveal-hint = 每次查看都会记录用途，诉求人可以看到。
reveal-recorded = 已记录。
reveal-recorded-for = 用途：{ $purpose }。诉求人可以看到这条记录，但看不到您的姓名。离开本页后重新隐藏。
reveal-closed = 这是保密件，联系方式不向您的岗位显示。需要联系诉求人，请转告热线派单席，由热线联系。
reveal-fault-purpose = 没有显示。请从列表中选择一个用途；每个用途允许哪些岗位使用，写在政策包的 purposes.toml 中（个人信息保护法第6条）。
reveal-fault-often = 没有显示。您在最近 { $minutes } 分钟内已查看 { $most } 次，达到政策包规定的上限。请稍后再查看；工作确有需要，请找督办员。

## 记录不成

error-not-recorded = 暂时不能显示
error-not-recorded-text = 查看个人信息必须先留下记录，现在记录写不进去，所以没有显示任何内容。
error-not-recorded-help = 请过一会儿再试；如果一直这样，请告诉系统管理人员。依据：个人信息保护法第51条。
api-reveal = 查看诉求人的联系方式；必须说明用途，会留下记录
