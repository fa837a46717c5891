//! The texts of the current language: one set per page, available without context, because handlers need texts as well; a printed page
//! may use another language (`beside`), which its owner provides.

use super::beside::{self, Slot};
use crate::present::numerals::{Digits, grouped, localise};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use leptos::prelude::*;
use leptos::reactive::graph::Observer;
use std::cell::{Cell, RefCell};
use unic_langid::LanguageIdentifier;

/// An argument of a text. Whole numbers choose plural forms and get local digits; texts are isolated, so that a Latin name inside an
/// Arabic sentence disturbs nothing.
pub enum Arg {
    /// A count.
    Number(i64),
    /// A typed or an already formatted value.
    Text(String),
}

macro_rules! number_args {
    ($($kind:ty),*) => { $(impl From<$kind> for Arg {
        fn from(value: $kind) -> Self {
            Self::Number(i64::try_from(value).unwrap_or(i64::MAX))
        }
    })* };
}
number_args!(u8, u32, u64, usize, i32, i64);

impl From<String> for Arg {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for Arg {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

type Bundle = FluentBundle<FluentResource>;

#[derive(Default)]
struct Loaded {
    chosen: Option<Bundle>,
    fallback: Option<Bundle>,
    digits: Digits,
}

impl Loaded {
    fn read(source: &str, fallback: Option<&str>, digits: Option<Digits>) -> Result<Self, FaultyFile> {
        let chosen = bundle(source)?;
        let fallback = fallback.map(bundle).transpose()?;
        let own = Digits::from_code(&plain(&chosen, "language-digits")).unwrap_or_default();
        Ok(Self {
            chosen: Some(chosen),
            fallback,
            digits: digits.unwrap_or(own),
        })
    }

    fn find(&self, key: &str, args: &FluentArgs) -> Option<String> {
        DIGITS.set(self.digits);
        let bundles = [&self.chosen, &self.fallback];
        bundles
            .into_iter()
            .flatten()
            .find_map(|bundle| find(bundle, key, Some(args)))
    }
}

thread_local! {
    static LOADED: RefCell<Loaded> = RefCell::default();
    /// Languages that printed pages asked for, in the order they came.
    static BESIDE: RefCell<Vec<(String, Loaded)>> = RefCell::default();
    /// Moves on each time a language is loaded; reading a text follows it.
    static TURN: ArcRwSignal<u32> = ArcRwSignal::new(0);
    /// The digits of the text that is being made: the formatter of numbers has no other way to know them.
    static DIGITS: Cell<Digits> = const { Cell::new(Digits::Latin) };
}

/// Texts of a file that cannot be used, each with its line's beginning.
pub struct FaultyFile(pub Vec<String>);

fn bundle(source: &str) -> Result<Bundle, FaultyFile> {
    let resource = FluentResource::try_new(source.to_owned())
        .map_err(|(_, errors)| FaultyFile(errors.iter().map(ToString::to_string).collect()))?;
    // The bundle takes its plural rules from the language it is made with; a later change of `locales` would not reach them.
    let language: LanguageIdentifier = code_of(source).parse().unwrap_or_default();
    let mut bundle = Bundle::new(vec![language]);
    let _ = bundle.add_resource(resource);
    // Numbers go through `format_number`, texts are isolated by `Arg`: Fluent's own isolation would wrap digits, too.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(format_number));
    Ok(bundle)
}

/// The language code in the file's own words, before it can be asked as a bundle.
fn code_of(source: &str) -> &str {
    source
        .lines()
        .find_map(|line| line.strip_prefix("language-code")?.trim_start().strip_prefix('='))
        .map(str::trim)
        .unwrap_or_default()
}

fn format_number(value: &FluentValue, _: &intl_memoizer::IntlLangMemoizer) -> Option<String> {
    match value {
        FluentValue::Number(number) => {
            let text = number.as_string();
            let whole = text.parse().ok().map(|whole| grouped(whole, DIGITS.get()));
            Some(whole.unwrap_or_else(|| localise(&text, DIGITS.get())))
        }
        _ => None,
    }
}

fn plain(bundle: &Bundle, key: &str) -> String {
    find(bundle, key, None).unwrap_or_default()
}

fn find(bundle: &Bundle, key: &str, args: Option<&FluentArgs>) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    // A missing argument leaves its name in the text; the house rules test that this cannot happen.
    let mut faults = Vec::new();
    Some(bundle.format_pattern(pattern, args, &mut faults).into_owned())
}

/// Takes a language into use: `source` is the text of its file, `fallback` that of English for languages that may lack texts.
pub fn load(source: &str, fallback: Option<&str>, digits: Option<Digits>) -> Result<(), FaultyFile> {
    LOADED.replace(Loaded::read(source, fallback, digits)?);
    TURN.with(|turn| turn.update(|turn| *turn = turn.wrapping_add(1)));
    Ok(())
}

/// Keeps a language beside the one in use, for printed pages.
pub fn load_beside(code: &str, source: &str, fallback: Option<&str>) -> Result<Slot, FaultyFile> {
    let loaded = Loaded::read(source, fallback, None)?;
    Ok(BESIDE.with_borrow_mut(|all| {
        if let Some(at) = all.iter().position(|(known, _)| known == code) {
            all[at].1 = loaded;
            return Slot(at);
        }
        all.push((code.to_owned(), loaded));
        Slot(all.len() - 1)
    }))
}

/// Reads the language of this place: that of the printed page it belongs to, else that of the screen.
fn here<T>(read: impl FnOnce(&Loaded) -> T) -> T {
    match beside::here() {
        None => LOADED.with_borrow(read),
        Some(Slot(at)) => BESIDE.with_borrow(|all| match all.get(at) {
            Some((_, loaded)) => read(loaded),
            None => LOADED.with_borrow(read),
        }),
    }
}

/// Tracks the language inside reactive code. Handlers ask for texts as well, and have no observer.
fn follow() {
    if Observer::get().is_some() {
        TURN.with(Track::track);
    }
}

/// The digits in use.
pub fn digits() -> Digits {
    follow();
    here(|loaded| loaded.digits)
}

/// The text in one isolate. Isolates inside it, from a text that was composed before (a date, a list), are dissolved: an isolate takes
/// its direction from its own letters, and one that held nothing but isolates would read from left to right.
fn isolated(text: &str) -> String {
    let plain: String = text
        .chars()
        .filter(|it| !matches!(it, '\u{2068}' | '\u{2069}'))
        .collect();
    format!("\u{2068}{plain}\u{2069}")
}

/// The text of a key in the language in use; the key itself when no language has it. Follows the language when read reactively.
pub fn text(key: &str, args: &[(&'static str, Arg)]) -> String {
    follow();
    let args: FluentArgs = args
        .iter()
        .map(|(name, value)| match value {
            Arg::Number(number) => (*name, FluentValue::from(*number)),
            Arg::Text(text) => (*name, FluentValue::from(isolated(text))),
        })
        .collect();
    here(|loaded| loaded.find(key, &args)).unwrap_or_else(|| key.to_owned())
}

/// `rtl` or `ltr`, as the language file says.
pub fn direction() -> String {
    text("language-direction", &[])
}

/// The code of the language in use.
pub fn language_code() -> String {
    text("language-code", &[])
}

/// Whether a file can be read as Fluent, without taking it into use.
pub fn check(source: &str) -> Result<(), FaultyFile> {
    bundle(source).map(|_| ())
}
