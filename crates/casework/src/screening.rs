//! 查重: which earlier cases a submission may repeat. A suggestion to a person, never a decision.
//!
//! What is asked is compared, not who asks: that an earlier case came from the same telephone is known to be so
//! or not, and nothing about anybody is counted, ranked or kept.

use crate::ids::CaseId;
use std::cmp::{Ordering, Reverse};
use std::sync::Arc;

/// How an earlier case stands to a submission, the likeliest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// 同一事项: the same words, or like words from the same contact.
    SameMatter,
    /// 相关事项: much is said alike.
    Related,
    /// 同一信访人: another matter from the same contact.
    SameRequester,
}

impl Likeness {
    /// As in wording keys and the API.
    pub fn code(self) -> &'static str {
        match self {
            Self::SameMatter => "same-matter",
            Self::Related => "related",
            Self::SameRequester => "same-requester",
        }
    }
}

/// What somebody asked, as it is compared: its pairs of neighbouring letters or digits, in order. How a sentence is
/// punctuated says nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked(Vec<(char, char)>);

impl Asked {
    /// Of title and text.
    pub fn of(text: &str) -> Self {
        let letters: Vec<char> =
            text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
        let mut pairs: Vec<_> = letters.iter().copied().zip(letters.iter().copied().skip(1)).collect();
        pairs.sort_unstable();
        Self(pairs)
    }

    /// How many pairs it has.
    pub fn pairs(&self) -> usize {
        self.0.len()
    }
}

/// An earlier case to compare with.
#[derive(Clone, Debug)]
pub struct Earlier {
    /// Which.
    pub case: CaseId,
    /// What was asked.
    pub asked: Arc<Asked>,
    /// Whether it came from the same telephone or address for letters.
    pub same_contact: bool,
}

/// An earlier case that a submission may repeat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Likely {
    /// Which.
    pub case: CaseId,
    /// How it stands to the submission.
    pub likeness: Likeness,
    /// How much is said alike, in percent of all pairs of characters.
    pub alike: u8,
}

/// Percent from which words alone make two the same. On a published sample of letters, what lay above was a
/// letter sent again (`docs/measurements.md`).
const SAME: u8 = 60;
/// Percent from which words make two related.
const RELATED: u8 = 40;
/// Percent from which a letter of the same contact speaks of the same.
const SAME_OF_CONTACT: u8 = 30;

/// Earlier cases the submission may repeat: the same matter first, then by how much is said alike.
pub fn screen(asked: &Asked, earlier: impl IntoIterator<Item = Earlier>) -> Vec<Likely> {
    let mut likely: Vec<Likely> =
        earlier.into_iter().filter_map(|earlier| compare(asked, &earlier)).collect();
    likely.sort_by_key(|one| (one.likeness, Reverse((one.alike, one.case))));
    likely
}

fn compare(asked: &Asked, earlier: &Earlier) -> Option<Likely> {
    let alike = percent_common(&asked.0, &earlier.asked.0);
    let likeness = match (alike, earlier.same_contact) {
        (SAME.., _) | (SAME_OF_CONTACT.., true) => Likeness::SameMatter,
        (RELATED.., false) => Likeness::Related,
        (_, true) => Likeness::SameRequester,
        (_, false) => return None,
    };
    Some(Likely { case: earlier.case, likeness, alike })
}

/// Dice's share of common pairs, in percent. Counted by characters: the libraries at hand count bytes, and find
/// three times too little in Chinese.
fn percent_common(one: &[(char, char)], other: &[(char, char)]) -> u8 {
    let (mut left, mut right) = (one.iter().peekable(), other.iter().peekable());
    let mut common = 0_usize;
    while let (Some(a), Some(b)) = (left.peek(), right.peek()) {
        match a.cmp(b) {
            Ordering::Less => drop(left.next()),
            Ordering::Greater => drop(right.next()),
            Ordering::Equal => {
                common += 1;
                left.next();
                right.next();
            }
        }
    }
    let all = one.len() + other.len();
    u8::try_from((200 * common).checked_div(all).unwrap_or(0)).unwrap_or(100)
}
