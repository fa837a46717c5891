//! Parts of the program that are fetched when they are first needed, so that the start is small.
//!
//! A release build of the page is split (`--cfg split`, see `scripts/hooks/split.mjs`): what only the functions of one part reach
//! leaves the main wasm and comes as a file of its own. Other builds stay whole; the functions then return at once.
//! Deliberately absent: which parts there are. `ui/shell/parts.rs` has those of the screens; `records` is everything that reads, writes,
//! hashes or merges records, which the list of assessments at home does without.

/// The part could not be fetched: no network yet, or another version of the program is in its place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Missing;

#[cfg(all(split, feature = "page"))]
impl From<leptos::wasm_split::SplitLoaderError> for Missing {
    fn from(_: leptos::wasm_split::SplitLoaderError) -> Self {
        Self
    }
}

/// Declares an asynchronous function of a part: `in_part!(records, fn name(argument: Type) -> Type { … });`. It gives a `Result`
/// whose error is `Missing`. The file needs
/// `#![cfg_attr(all(split, feature = "page"), allow(unsafe_code))]`: a split point declares foreign functions.
#[macro_export]
macro_rules! in_part {
    ($part:ident, $(#[$about:meta])* $seen:vis fn $name:ident($($argument:ident: $type:ty),* $(,)?) -> $out:ty $body:block) => {
        $(#[$about])*
        #[cfg(all(split, feature = "page"))]
        #[leptos::wasm_split::wasm_split($part, fallible, wasm_split_path = ::leptos::wasm_split)]
        $seen fn $name($($argument: $type),*) -> Result<$out, $crate::platform::part::Missing> {
            Ok($body)
        }

        $(#[$about])*
        #[cfg(not(all(split, feature = "page")))]
        #[allow(clippy::unused_async, reason = "as in the split build")]
        $seen async fn $name($($argument: $type),*) -> Result<$out, $crate::platform::part::Missing> {
            Ok($body)
        }
    };
}
