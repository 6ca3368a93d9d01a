### 每个页面外框上的词。

## 语言与导航

language-name = 中文
shell-brand = 应答
shell-skip = 跳到正文
shell-languages = 语言
shell-pages = 页面
shell-emergency = 正遇到危险？请直接拨打：110 报警 · 119 火警 · 120 急救 · 122 交通事故
nav-home = 首页
nav-file = 反映问题
nav-track = 查进度
nav-qa = 常见问题
nav-sign-in = 工作人员登录

## 时间

span-immediate = 立即

## 每页都有

shell-help = 本页说明
shell-demo = 这是演示：人和事都是编的，请不要填写真实的个人信息。
shell-offline = 网络断了。写好的内容还在这一页，请不要关闭；网络恢复后再提交。
