### Following what is published.

feed-follow = 更新を購読（Atom）
