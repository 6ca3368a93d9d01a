### Following what is published.

feed-follow = Als Feed verfolgen (Atom)
