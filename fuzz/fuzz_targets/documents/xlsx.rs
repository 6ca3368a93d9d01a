//! A workbook with any part of it changed opens or is refused with a reason, whole and block by block.
#![no_main]

use libfuzzer_sys::fuzz_target;
use std::sync::{LazyLock, Once};

mod mutate;
mod streamed;

static GOOD: LazyLock<Vec<u8>> = LazyLock::new(|| {
    use budget::money::{Fen, Unit};
    use budget::target::Decimal;
    use documents::write::{Sheet, Value, xlsx};
    let row = vec![
        Value::Text("a".to_owned()),
        Value::Money(Fen(123), Unit::WanYuan),
        Value::Percent(Decimal { units: 956, scale: 1 }),
    ];
    let head = ["a", "b", "c"].map(str::to_owned).to_vec();
    xlsx(&[Sheet { name: "S".to_owned(), head, rows: vec![row.clone(), row] }]).unwrap()
});

/// The fuzzer's own hook ends the process at a panic that is caught; one that is not caught still ends it.
static QUIET: Once = Once::new();

fuzz_target!(|change: mutate::Change| {
    QUIET.call_once(|| std::panic::set_hook(Box::new(|_| {})));
    streamed::as_whole("a.xlsx", &mutate::repacked(&GOOD, &change));
});
