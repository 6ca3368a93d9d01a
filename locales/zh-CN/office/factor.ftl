### 第二重验证：手机动态码和恢复码。

factor-name = 第二重验证
factor-title = 设置第二重验证
factor-lead = 密码可能被猜到或被偷走，手机上的动态码能证明真的是您本人。只需设置一次，一分钟就好。
factor-step-app = 在手机上打开身份验证器应用，支持动态口令（TOTP）的都可以。
factor-step-scan = 用它扫描下面的图。
factor-step-code = 输入应用显示的六位数字。
factor-qr = 用身份验证器应用扫描的图
factor-typed = 不能扫码？在应用里手动输入：
factor-open-app = 或者在本机打开应用
factor-code = 六位动态码
factor-confirm = 确认
factor-wrong = 动态码不对，或者已经用过。请等下一个再试。如果一直不对，请检查手机时间是否准确。
factor-demo-off = 演示系统没有启用第二重验证。正式使用时人人都要设置。
factor-code-title = 还差一步
factor-code-lead = 请输入身份验证器应用显示的六位数字。
factor-lost-device = 手机不在身边：用恢复码
factor-have-device = 手机找到了，用动态码
factor-recover-title = 用恢复码登录
factor-recover-lead = 请输入设置第二重验证时保存的一个恢复码。每个只能用一次。
factor-recovery-code = 恢复码
factor-recovery-wrong = 恢复码不对，或者已经用过。如果都用完了，请找安全管理员重置第二重验证。
factor-codes-title = 请保存这些恢复码
factor-codes-lead = 手机丢了，可以用其中一个登录。每个只能用一次，只在这里显示这一次。
factor-codes-keep = 请打印或抄写下来，不要和电脑放在一起。
factor-codes-kept = 已保存，继续
