### Following what is published.

feed-follow = 訂閱更新（Atom）
