### Following what is published.

feed-follow = Seguir por feed (Atom)
