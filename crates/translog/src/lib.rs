//! The transparency log: leaves, tiles, checkpoints, proofs. Pure: no IO, no clock, no dice.
