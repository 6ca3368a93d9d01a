### Following what is published.

feed-follow = Follow as a feed (Atom)
