//! The file of a language: the Fluent format, and the first lines with the language's code. Deliberately absent: its texts
//! (`catalogue`).

use fluent_bundle::FluentResource;

/// Why the file of a language is of no use.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FileFault {
    /// It does not say which language it is.
    Unnamed,
    /// It has mistakes, listed.
    Faulty(Vec<String>),
}

/// Reads a file as Fluent.
pub(super) fn parsed(source: &str) -> Result<FluentResource, FileFault> {
    FluentResource::try_new(source.to_owned())
        .map_err(|(_, errors)| FileFault::Faulty(errors.iter().map(ToString::to_string).collect()))
}

/// One line of the file, before the file is read as Fluent.
pub(super) fn value<'a>(source: &'a str, key: &str) -> Option<&'a str> {
    source
        .lines()
        .find_map(|line| line.strip_prefix(key)?.trim_start().strip_prefix('='))
        .map(str::trim)
}
