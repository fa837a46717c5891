//! Why something could not be stored or read, from what the browser says. Deliberately absent: what each failure means
//! (`domain::storing`).

use crate::domain::storing::Failure;
use crate::platform::part::Missing;
use std::error::Error;

/// From the browser's words, which contain the name of the exception.
pub(super) fn from_words(words: &str) -> Failure {
    let names = [
        ("QuotaExceededError", Failure::Full),
        ("VersionError", Failure::Newer),
        ("InvalidStateError", Failure::Closed),
    ];
    names
        .into_iter()
        .find(|(name, _)| words.contains(name))
        .map_or_else(|| Failure::Other(words.to_owned()), |(_, failure)| failure)
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
        from_words(&words)
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
