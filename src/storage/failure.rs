//! Why something could not be stored or read. Deliberately absent: sentences; `code` is the key of a text.

use crate::platform::part::Missing;
use std::error::Error;

/// What went wrong. Nothing was changed then.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Failure {
    /// The device has no room left, or the browser grants none.
    Full,
    /// The stored data are of a newer version of the app than this page.
    Newer,
    /// The browser closed the database: another tab renewed or deleted it, or the data were cleared.
    Closed,
    /// The assessment is not in the store any more.
    Gone,
    /// The browser keeps nothing here: everything is in memory only.
    Unavailable,
    /// The browser has not answered for a long time. It may still.
    Slow,
    /// The part of the program that reads and writes records could not be fetched.
    Partless,
    /// Anything else, in the browser's words.
    Other(String),
}

impl Failure {
    /// A short name, the key of its text.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Newer => "newer",
            Self::Closed => "closed",
            Self::Gone => "gone",
            Self::Unavailable => "unavailable",
            Self::Slow => "slow",
            Self::Partless => "partless",
            Self::Other(_) => "other",
        }
    }

    /// From the browser's words, which contain the name of the exception.
    pub(super) fn from_words(words: &str) -> Self {
        let names = [
            ("QuotaExceededError", Self::Full),
            ("VersionError", Self::Newer),
            ("InvalidStateError", Self::Closed),
        ];
        names
            .into_iter()
            .find(|(name, _)| words.contains(name))
            .map_or_else(|| Self::Other(words.to_owned()), |(_, failure)| failure)
    }
}

impl From<Missing> for Failure {
    fn from(_: Missing) -> Self {
        Self::Partless
    }
}

impl From<rexie::Error> for Failure {
    fn from(error: rexie::Error) -> Self {
        // rexie says "idb error" and keeps the browser's words underneath.
        let words = error
            .source()
            .map_or_else(|| error.to_string(), ToString::to_string);
        Self::from_words(&words)
    }
}

impl From<rexie::TransactionResult> for Failure {
    fn from(_: rexie::TransactionResult) -> Self {
        Self::Other("the transaction was aborted".to_owned())
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self::Other(error.to_string())
    }
}
