### 与上级机构的对接。

link-origin = 【上级转来，上级编号：{ $number }。诉求人联系方式由上级保管。】
link-advice = 【上级意见：{ $advice }】
link-refused = 此处所作的办理未被上级系统接收（{ $number }）：{ $fault }。请与上级核实处理。
link-gone = 上级已收回此件。
link-no-counterpart = 上级系统没有对应的操作，请自行告知上级
link-later = 本级的答复期限晚于上级，以上级期限为准
cli-doctor-link = 与上级“{ $link }”的对接：已配置
cli-doctor-no-link = 与上级“{ $link }”的对接无法工作：{ $cause }
cli-doctor-link-fault = 上级办件 { $number }（{ $link }）两边不一致：{ $fault }
