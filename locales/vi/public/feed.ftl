### Following what is published.

feed-follow = Theo dõi qua nguồn tin (Atom)
