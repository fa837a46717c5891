//! A short message to the person, shown beside the bars until it is closed or the next one comes.
//!
//! Deliberately absent: questions. What can be undone is done, and the notice offers the way back.

/// What a message is like; each tone has an icon besides its colour.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Tone {
    Info,
    Success,
    Warning,
    Danger,
}

/// A message in the language of the moment in which it was made.
#[derive(Clone, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub struct Notice {
    pub tone: Tone,
    pub text: String,
    /// Whether an "undo" stands beside it.
    pub undoable: bool,
}

impl Notice {
    /// A plain message.
    pub fn new(tone: Tone, text: String) -> Self {
        Self {
            tone,
            text,
            undoable: false,
        }
    }

    /// A message about something just done, with the way back beside it.
    pub fn undoable(text: String) -> Self {
        Self {
            tone: Tone::Success,
            text,
            undoable: true,
        }
    }
}
