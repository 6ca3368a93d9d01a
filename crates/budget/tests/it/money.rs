//! Amounts are exact, and read as they are written.

use budget::money::{Fen, Unit};
use proptest::prelude::*;

#[test]
fn amounts_read_exactly_or_not_at_all() {
    let yuan = |text| Fen::parse(text, Unit::Yuan);
    assert_eq!(yuan("227,669,900"), Some(Fen(22_766_990_000)));
    assert_eq!(yuan("-0.05"), Some(Fen(-5)));
    assert_eq!(yuan("1.005"), None, "finer than a fen");
    assert_eq!(Fen::parse("841.62", Unit::WanYuan), Some(Fen(841_620_000)));
    for rubbish in ["", ".", "-", "1.2.3", "１２", "12e3", "99999999999999999999"] {
        assert_eq!(yuan(rubbish), None, "{rubbish}");
    }
}

proptest! {
    #[test]
    fn what_is_written_reads_back(fen in -9_000_000_000_000_000_i64..9_000_000_000_000_000) {
        for unit in [Unit::Yuan, Unit::WanYuan] {
            prop_assert_eq!(Fen::parse(&Fen(fen).written(unit), unit), Some(Fen(fen)));
        }
    }
}
