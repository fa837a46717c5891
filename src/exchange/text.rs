//! Bytes → text: which encoding, and whether it is text at all.
//!
//! UTF-8 and UTF-16, with or without a byte order mark. Tables and layers of other programs may also be in windows-1256, the old code page
//! of Arabic Windows, or hold a few bad bytes; both are read and remarked upon. Deliberately absent: guessing any other code page.

use super::problem::{Code, Place, Problem};
use std::borrow::Cow;

/// The beginnings of files that people pick by mistake, and how such a file is called.
const OTHERS: [(&[u8], &str); 9] = [
    (b"PK\x03\x04", "ZIP, XLSX, DOCX"),
    (b"%PDF", "PDF"),
    (b"\x89PNG", "PNG"),
    (b"\xFF\xD8\xFF", "JPEG"),
    (b"GIF8", "GIF"),
    (b"\x1F\x8B", "GZIP"),
    (b"SQLite format 3", "SQLite"),
    (b"Rar!", "RAR"),
    (b"7z\xBC\xAF", "7z"),
];

/// How an old Excel workbook begins, and a newer one that is locked with a password.
const OLD_SPREADSHEET: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// Of so many bytes one may be no text.
const FEW: usize = 100;

/// The text of a file without its byte order mark, and remarks about it.
pub fn text_of(bytes: &[u8]) -> Result<(Cow<'_, str>, Vec<Problem>), Problem> {
    known_kind(bytes)?;
    let (text, remarks) = match utf16_unit(bytes) {
        Some((rest, unit)) => (utf16(rest, unit)?.into(), vec![Problem::new(Code::WasUtf16)]),
        None => (Cow::Borrowed(utf8(without_mark(bytes))?), Vec::new()),
    };
    not_empty(text, remarks)
}

/// The text of a table or a layer that another program made: also in windows-1256, or with a few bad bytes.
pub fn table_text_of(bytes: &[u8]) -> Result<(Cow<'_, str>, Vec<Problem>), Problem> {
    match text_of(bytes) {
        Err(problem)
            if matches!(problem.code, Code::NotText | Code::Truncated) && utf16_unit(bytes).is_none() =>
        {
            let (text, code) = old_text(without_mark(bytes)).ok_or_else(|| problem.clone())?;
            let place = Place {
                line_column: problem.place.line_column,
                ..Place::default()
            };
            not_empty(text.into(), vec![Problem::at(code, place)])
        }
        read => read,
    }
}

/// A text begins as a web page: many report servers give one the name of a spreadsheet.
pub fn is_web_page(text: &str) -> bool {
    let start = text
        .trim_start()
        .chars()
        .take(2_000)
        .collect::<String>()
        .to_lowercase();
    start.starts_with("<!doctype html") || start.starts_with("<html") || start.starts_with("<table")
}

fn known_kind(bytes: &[u8]) -> Result<(), Problem> {
    if bytes.starts_with(OLD_SPREADSHEET) {
        return Err(Problem::new(Code::OldSpreadsheet));
    }
    match OTHERS.iter().find(|(start, _)| bytes.starts_with(start)) {
        Some((_, name)) => Err(Problem::at(Code::OtherFile, Place::default().with_field(*name))),
        None => Ok(()),
    }
}

fn not_empty(text: Cow<'_, str>, remarks: Vec<Problem>) -> Result<(Cow<'_, str>, Vec<Problem>), Problem> {
    if text.trim().is_empty() {
        return Err(Problem::new(Code::Empty));
    }
    Ok((text, remarks))
}

fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)
}

type Unit = fn([u8; 2]) -> u16;

/// The bytes behind the mark and the order of bytes, when it is UTF-16. Without a mark it begins with a sign of ASCII beside a zero.
fn utf16_unit(bytes: &[u8]) -> Option<(&[u8], Unit)> {
    match bytes {
        [0xFF, 0xFE, rest @ ..] => Some((rest, u16::from_le_bytes)),
        [0xFE, 0xFF, rest @ ..] => Some((rest, u16::from_be_bytes)),
        [1..=127, 0, 1..=127, 0, ..] => Some((bytes, u16::from_le_bytes)),
        [0, 1..=127, 0, 1..=127, ..] => Some((bytes, u16::from_be_bytes)),
        _ => None,
    }
}

fn utf8(bytes: &[u8]) -> Result<&str, Problem> {
    std::str::from_utf8(bytes).map_err(|error| {
        let good = std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default();
        // A file cut in the middle of a letter is a file cut short.
        let code = if error.error_len().is_none() {
            Code::Truncated
        } else {
            Code::NotText
        };
        Problem::at(code, Place::at(good, good.len()))
    })
}

/// Text that is not UTF-8: windows-1256 where the letters that it gives are Arabic, else UTF-8 where few bytes are bad.
fn old_text(bytes: &[u8]) -> Option<(String, Code)> {
    if bytes.contains(&0) {
        return None;
    }
    let lossy = String::from_utf8_lossy(bytes);
    let bad = lossy
        .chars()
        .filter(|it| *it == char::REPLACEMENT_CHARACTER)
        .count();
    let good = lossy.chars().filter(|it| !it.is_ascii()).count() - bad;
    let high = bytes.iter().filter(|byte| !byte.is_ascii()).count();
    let (arabic, _) = encoding_rs::WINDOWS_1256.decode_without_bom_handling(bytes);
    let letters = arabic
        .chars()
        .filter(|it| ('\u{0600}'..='\u{06FF}').contains(it))
        .count();
    // Letters of UTF-8 that are whole speak for UTF-8: in another code page they would come about by chance only.
    if bad > good && letters * 10 >= high * 7 {
        return Some((arabic.into_owned(), Code::WasArabicWindows));
    }
    (bad * FEW <= bytes.len().max(FEW)).then(|| (lossy.into_owned(), Code::SignsReplaced))
}

fn utf16(bytes: &[u8], unit: Unit) -> Result<String, Problem> {
    let pairs = bytes.chunks_exact(2);
    if !pairs.remainder().is_empty() {
        return Err(Problem::new(Code::Truncated));
    }
    char::decode_utf16(pairs.map(|pair| unit([pair[0], pair[1]])))
        .collect::<Result<String, _>>()
        .map_err(|_| Problem::new(Code::NotText))
}
