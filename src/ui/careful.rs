//! Privacy warnings of free-text fields while they are typed in: names, telephone numbers, numbers of documents.
//!
//! Deliberately absent: rules (`validation`), and refusing the text.

use crate::validation::private_hint;
use crate::{i18n, tr};

/// The warning for what a text seems to hold and should not.
pub fn careful(text: &str) -> Option<String> {
    let code = private_hint(text)?;
    Some(tr!("field-careful", found = i18n::name("issue", &code)))
}
