//! The texts of one language, with those of English where it lacks some.
//!
//! Deliberately absent: the texts themselves (the files), and guessing the direction from a text: it comes from the language file.

use super::file::{FileFault, parsed, value};
use crate::present::numerals::{Digits, grouped, localise};
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use intl_memoizer::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

/// An argument of a text. Whole numbers choose plural forms and get local digits; texts are isolated, so that a Latin name inside an
/// Arabic sentence disturbs nothing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Arg {
    /// A count.
    Number(i64),
    /// A measure in tenths; a whole one is told without a decimal.
    Tenths(i64),
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

/// The texts of a language.
pub struct Catalogue {
    chosen: Bundle,
    fallback: Option<Bundle>,
    digits: Digits,
    arabic: bool,
}

impl Catalogue {
    /// Reads the file of a language. `fallback` is that of English for languages that may lack texts; its numbers are written in the digits
    /// of the language.
    pub fn read(source: &str, fallback: Option<&str>) -> Result<Self, FileFault> {
        let digits = value(source, "language-digits")
            .and_then(Digits::from_code)
            .unwrap_or_default();
        Ok(Self {
            chosen: bundle(source, digits)?,
            fallback: fallback.map(|source| bundle(source, digits)).transpose()?,
            digits,
            arabic: value(source, "language-code").is_some_and(|code| code.split('-').next() == Some("ar")),
        })
    }

    /// The digits that the language's file asks for.
    pub fn digits(&self) -> Digits {
        self.digits
    }

    /// The text of a key; the key itself when neither language has it. An argument that is missing leaves its name in the text.
    pub fn text(&self, key: &str, args: &[(&'static str, Arg)]) -> String {
        let args: FluentArgs = args
            .iter()
            .map(|(name, value)| match value {
                Arg::Number(number) => (*name, self.counted(*number)),
                Arg::Tenths(tenths) if tenths % 10 == 0 => (*name, self.counted(tenths / 10)),
                Arg::Tenths(tenths) => (*name, fraction(*tenths)),
                Arg::Text(text) => (*name, FluentValue::from(isolated(text))),
            })
            .collect();
        let bundles = [Some(&self.chosen), self.fallback.as_ref()];
        bundles
            .into_iter()
            .flatten()
            .find_map(|bundle| find(bundle, key, &args))
            .unwrap_or_else(|| key.to_owned())
    }

    /// The count as plural forms are chosen by it. The library's rules of Arabic read the whole number where CLDR reads its last two digits
    /// (103 is few, as 3 is). So these two digits choose the form, and the number that is shown travels in an option that no text here uses.
    fn counted(&self, number: i64) -> FluentValue<'static> {
        let last_two = number % 100;
        if !self.arabic || number < 100 || last_two < 3 {
            return FluentValue::from(number);
        }
        let shown = FluentNumberOptions {
            currency: Some(number.to_string()),
            ..FluentNumberOptions::default()
        };
        FluentValue::Number(FluentNumber::new(last_two as f64, shown))
    }
}

/// In every language here a fraction takes the form of "other", which the library's rules of Arabic do not know of 3.5: a number without
/// a form of its own chooses it, and what is shown travels beside.
fn fraction(tenths: i64) -> FluentValue<'static> {
    let sign = if tenths < 0 { "-" } else { "" };
    let shown = FluentNumberOptions {
        currency: Some(format!("{sign}{}.{}", (tenths / 10).abs(), (tenths % 10).abs())),
        minimum_fraction_digits: Some(1),
        ..FluentNumberOptions::default()
    };
    FluentValue::Number(FluentNumber::new(0.5, shown))
}

fn bundle(source: &str, digits: Digits) -> Result<Bundle, FileFault> {
    let resource = parsed(source)?;
    // The bundle takes its plural rules from the language it is made with; a later change of `locales` would not reach them.
    let code = value(source, "language-code").unwrap_or_default();
    let language: LanguageIdentifier = code.parse().unwrap_or_default();
    let mut bundle = Bundle::new(vec![language]);
    let _ = bundle.add_resource(resource);
    // Numbers go through a formatter of ours, texts are isolated by `Arg`: Fluent's own isolation would wrap digits, too.
    bundle.set_use_isolating(false);
    // A formatter is a plain function: each set of digits has its own.
    bundle.set_formatter(Some(match digits {
        Digits::Latin => |value, _: &IntlLangMemoizer| format(value, Digits::Latin),
        Digits::Arabic => |value, _: &IntlLangMemoizer| format(value, Digits::Arabic),
        Digits::ExtendedArabic => |value, _: &IntlLangMemoizer| format(value, Digits::ExtendedArabic),
    }));
    Ok(bundle)
}

fn format(value: &FluentValue, digits: Digits) -> Option<String> {
    match value {
        FluentValue::Number(number) => {
            let shown = number.options.currency.clone();
            let text = shown.unwrap_or_else(|| number.as_string().into_owned());
            let whole = text.parse().ok().map(|whole| grouped(whole, digits));
            Some(whole.unwrap_or_else(|| localise(&text, digits)))
        }
        _ => None,
    }
}

fn find(bundle: &Bundle, key: &str, args: &FluentArgs) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    // A missing argument leaves its name in the text; the house rules test that this cannot happen.
    let mut faults = Vec::new();
    Some(
        bundle
            .format_pattern(pattern, Some(args), &mut faults)
            .into_owned(),
    )
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
