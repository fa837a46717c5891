//! Revision ids, as in CouchDB: `n-hash`, where the hash covers the parent and the canonical content.
//!
//! Deliberately absent: any clock. A tablet set to 2036 wins nothing.

use super::records::Body;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;
use std::str::FromStr;

/// One revision of a record: how many revisions lead to it, itself included, and 128 bits of SHA-256.
///
/// Ordered by number first, then by hash: the order in which live leaves win.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[schemars(with = "String")]
#[serde(try_from = "String", into = "String")]
pub struct RevisionId {
    number: u32,
    hash: [u8; 16],
}

/// What a revision says: a body, or that the record is deleted.
pub type Content = Option<Body>;

impl RevisionId {
    /// The id of the revision that follows `parent` with this content. Tablets that make the same change get the same id.
    pub fn following(parent: Option<Self>, content: &Content) -> Self {
        let mut hasher = Sha256::new();
        if let Some(parent) = parent {
            hasher.update(parent.to_string());
        }
        hasher.update(b"\n");
        hasher.update(canonical(content.as_ref()));
        let digest = hasher.finalize();
        let mut hash = [0; 16];
        hash.copy_from_slice(&digest[..16]);
        Self {
            number: parent.map_or(0, |parent| parent.number).saturating_add(1),
            hash,
        }
    }

    /// How many revisions lead to this one, itself included.
    pub fn number(self) -> u32 {
        self.number
    }
}

/// The content as JSON with sorted keys and no spaces: equal content, equal bytes, on every machine.
pub fn canonical(content: Option<&Body>) -> String {
    // A `Value` keeps its keys sorted. Turning our plain structs into one cannot fail; if it ever did, the id of the
    // revision would only be less distinctive, so an empty text is the safe answer.
    serde_json::to_value(content)
        .map(|value| value.to_string())
        .unwrap_or_default()
}

impl fmt::Display for RevisionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-", self.number)?;
        self.hash.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for RevisionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The text is not of the form `n-` and 32 lower-case hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotARevision;

impl fmt::Display for NotARevision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a revision of the form n-hash")
    }
}

impl FromStr for RevisionId {
    type Err = NotARevision;

    fn from_str(text: &str) -> Result<Self, NotARevision> {
        let (number, digits) = text.split_once('-').ok_or(NotARevision)?;
        let number: u32 = number.parse().map_err(|_| NotARevision)?;
        if number == 0
            || digits.len() != 32
            || !digits
                .bytes()
                .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
        {
            return Err(NotARevision);
        }
        let mut hash = [0; 16];
        for (at, byte) in hash.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).map_err(|_| NotARevision)?;
        }
        let revision = Self { number, hash };
        // "+1-…" and "01-…" parse as numbers but are not how we write them.
        if revision.to_string() == text {
            Ok(revision)
        } else {
            Err(NotARevision)
        }
    }
}

impl TryFrom<String> for RevisionId {
    type Error = NotARevision;

    fn try_from(text: String) -> Result<Self, NotARevision> {
        text.parse()
    }
}

impl From<RevisionId> for String {
    fn from(revision: RevisionId) -> Self {
        revision.to_string()
    }
}
