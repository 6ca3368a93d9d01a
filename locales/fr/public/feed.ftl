### Following what is published.

feed-follow = Suivre par flux (Atom)
