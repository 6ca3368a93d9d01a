//! Slow ones: time against size.
