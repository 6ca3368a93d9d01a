### Following what is published.

feed-follow = 새 소식 구독(Atom)
