### Following what is published.

feed-follow = Следить по ленте (Atom)
