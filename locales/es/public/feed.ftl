### Following what is published.

feed-follow = Seguir por canal (Atom)
