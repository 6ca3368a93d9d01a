### “我的账号”：密码、第二重验证、设备、令牌。

## 浏览器种类

device-words = { $system } 上的 { $browser }
device-other = 其他
