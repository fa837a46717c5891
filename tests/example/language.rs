//! The languages of the example, and how the tables hold a text: once in each, side by side.
//!
//! The three say the same thing, each as a native speaker would; they are not translated word by word.

/// A language that the example is written in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Language {
    English,
    Arabic,
    Sorani,
}

/// One text in English, Arabic and Sorani.
pub type Words = [&'static str; 3];

impl Language {
    pub const ALL: [Self; 3] = [Self::English, Self::Arabic, Self::Sorani];

    /// The language code, which is also the name of its file.
    pub fn code(self) -> &'static str {
        self.of(["en", "ar", "ckb"])
    }

    /// The text in this language.
    pub fn of(self, words: Words) -> &'static str {
        words[self as usize]
    }

    /// The text in this language, as records hold it.
    pub fn text(self, words: Words) -> String {
        self.of(words).to_owned()
    }
}
