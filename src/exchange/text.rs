//! Bytes → text: which encoding, and whether it is text at all. Deliberately absent: guessing old code pages.

use super::problem::{Code, Place, Problem};
use std::borrow::Cow;

/// The beginnings of files that people pick by mistake: ZIP (also XLSX and DOCX), PDF, PNG, JPEG, GZIP, SQLite.
const OTHERS: [&[u8]; 6] = [
    b"PK\x03\x04",
    b"%PDF",
    b"\x89PNG",
    b"\xFF\xD8\xFF",
    b"\x1F\x8B",
    b"SQLite format 3",
];

/// The text of a file without its byte order mark, and remarks about it.
pub fn text_of(bytes: &[u8]) -> Result<(Cow<'_, str>, Vec<Problem>), Problem> {
    if OTHERS.iter().any(|start| bytes.starts_with(start)) {
        return Err(Problem::new(Code::OtherFile));
    }
    let (text, remarks) = match bytes {
        [0xFF, 0xFE, rest @ ..] => (
            utf16(rest, u16::from_le_bytes)?.into(),
            vec![Problem::new(Code::WasUtf16)],
        ),
        [0xFE, 0xFF, rest @ ..] => (
            utf16(rest, u16::from_be_bytes)?.into(),
            vec![Problem::new(Code::WasUtf16)],
        ),
        _ => (
            Cow::Borrowed(utf8(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes))?),
            Vec::new(),
        ),
    };
    if text.trim().is_empty() {
        return Err(Problem::new(Code::Empty));
    }
    Ok((text, remarks))
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

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Problem> {
    let pairs = bytes.chunks_exact(2);
    if !pairs.remainder().is_empty() {
        return Err(Problem::new(Code::Truncated));
    }
    char::decode_utf16(pairs.map(|pair| unit([pair[0], pair[1]])))
        .collect::<Result<String, _>>()
        .map_err(|_| Problem::new(Code::NotText))
}
