//! A web page with any of its bytes changed opens or is refused with a reason.
#![no_main]

use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

#[expect(dead_code, reason = "this format is no archive")]
mod mutate;

static GOOD: LazyLock<Vec<u8>> = LazyLock::new(|| {
    b"<html><meta charset=gbk><title>t</title><p>a&nbsp;b<br>c<table><tr><th rowspan=2>d<th colspan=3>e</tr><tr><td>f<table><tr><td>g<td>h</table></table><pre>i\nj</pre><script>k</script>".to_vec()
});

fuzz_target!(|change: mutate::Change| {
    let _ = documents::open("a.html", &mutate::changed(&GOOD, &change));
});
