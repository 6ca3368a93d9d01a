### Following what is published.

feed-follow = المتابعة عبر خلاصة (Atom)
