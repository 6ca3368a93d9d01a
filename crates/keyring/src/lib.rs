//! Keys and what they lock: records sealed under keys of their own, wrapped by a master key. Pure: dice come from outside.
