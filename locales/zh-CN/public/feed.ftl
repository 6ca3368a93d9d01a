### 公开内容的订阅。

feed-follow = 订阅更新（Atom）
