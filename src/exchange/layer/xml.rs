//! XML as a flat run of "element opens", "text", "element closes", with local names. A document type is refused with its entities, so
//! nothing can be blown up or fetched; a sign & that stands for itself and the entities of HTML, as hand-made exporters write them, are
//! read and remarked upon. Deliberately absent: namespaces, which GPX and KML writers get wrong.

use crate::exchange::problem::{Code, Place, Problem};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::borrow::Cow;

/// Deepest nesting.
const DEEPEST: usize = 64;

/// One step through the file.
pub enum Step {
    /// An element opens: its local name and its attributes by local name.
    Open(String, Vec<(String, String)>),
    /// The element that was opened last closes. Its text, without that of elements inside it.
    Close(String, String),
}

/// Entities of HTML that stand in names of places.
const HTML: [(&str, char); 24] = [
    ("nbsp", '\u{A0}'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("laquo", '«'),
    ("raquo", '»'),
    ("hellip", '…'),
    ("copy", '©'),
    ("reg", '®'),
    ("deg", '°'),
    ("middot", '·'),
    ("bull", '•'),
    ("eacute", 'é'),
    ("egrave", 'è'),
    ("agrave", 'à'),
    ("ccedil", 'ç'),
    ("uuml", 'ü'),
    ("zwnj", '\u{200C}'),
    ("zwj", '\u{200D}'),
    ("lrm", '\u{200E}'),
    ("rlm", '\u{200F}'),
];

/// The text with every & that begins no entity of XML written as XML wants it, and a remark with the place of the first one.
pub fn mended(text: &str) -> (Cow<'_, str>, Option<Problem>) {
    let mut out = String::new();
    let (mut copied, mut at, mut first) = (0, 0, None);
    while let Some(found) = text.get(at..).and_then(|rest| rest.find(['&', '<'])) {
        at += found;
        let rest = text.get(at..).unwrap_or_default();
        // Between these, & is a letter like any other.
        let verbatim = [("<![CDATA[", "]]>"), ("<!--", "-->")];
        if let Some((_, end)) = verbatim.iter().find(|(start, _)| rest.starts_with(start)) {
            at += rest.find(end).unwrap_or(rest.len());
            continue;
        }
        let name = rest.strip_prefix('&').and_then(|rest| {
            let (name, _) = rest.split_once(';')?;
            let letters = |it: char| it.is_ascii_alphanumeric() || it == '#';
            (!name.is_empty() && name.len() <= 10 && name.chars().all(letters)).then_some(name)
        });
        let known = name.is_some_and(|name| name.starts_with('#') || predefined(name).is_some());
        if rest.starts_with('&') && !known {
            first.get_or_insert(at);
            out.push_str(text.get(copied..at).unwrap_or_default());
            let letter = name.and_then(|name| HTML.iter().find(|(own, _)| *own == name));
            match (letter, name) {
                (Some((_, letter)), Some(name)) => {
                    out.push(*letter);
                    copied = at + name.len() + 2;
                }
                _ => {
                    out.push_str("&amp;");
                    copied = at + 1;
                }
            }
        }
        at += 1;
    }
    let Some(first) = first else {
        return (Cow::Borrowed(text), None);
    };
    out.push_str(text.get(copied..).unwrap_or_default());
    let remark = Problem::at(Code::StrayAmpersand, Place::at(text, first));
    (Cow::Owned(out), Some(remark))
}

/// The local name of the outermost element.
pub fn root(text: &str) -> Result<String, Problem> {
    let mut found = None;
    // The walk ends early with an error of no meaning.
    let _ = walk(text, &mut |step| {
        if let (Step::Open(name, _), None) = (step, &found) {
            found = Some(name);
        }
        found.is_none()
    });
    found.ok_or_else(|| Problem::new(Code::OtherFile))
}

/// Walks through the file until `see` answers false.
pub fn walk(text: &str, see: &mut dyn FnMut(Step) -> bool) -> Result<(), Problem> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().trim_text(false);
    let mut open: Vec<(String, String)> = Vec::new();
    loop {
        let at = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        let broken = || Problem::at(Code::BrokenMarkup, Place::at(text, at));
        let event = reader.read_event().map_err(|error| match error {
            // A mark that the end of the file cuts off.
            quick_xml::Error::Syntax(_) => Problem::at(Code::Truncated, Place::at(text, text.len())),
            _ => broken(),
        });
        let goes_on = match event? {
            Event::Start(start) => {
                if open.len() == DEEPEST {
                    return Err(Problem::at(Code::TooDeep, Place::at(text, at)));
                }
                let name = start.local_name().as_ref().to_owned();
                open.push((name.clone(), String::new()));
                see(Step::Open(name, attributes(&start)))
            }
            Event::Empty(start) => {
                let name = start.local_name().as_ref().to_owned();
                see(Step::Open(name.clone(), attributes(&start))) && see(Step::Close(name, String::new()))
            }
            Event::End(_) => {
                let (name, content) = open.pop().ok_or_else(broken)?;
                see(Step::Close(name, content.trim().to_owned()))
            }
            Event::Text(part) => add(&mut open, &part.into_inner()),
            Event::CData(part) => add(&mut open, &part.into_inner()),
            Event::GeneralRef(entity) => {
                let letter = if entity.is_char_ref() {
                    entity.resolve_char_ref().ok().flatten()
                } else {
                    predefined(&entity.clone().into_inner())
                };
                add(&mut open, letter.ok_or_else(broken)?.encode_utf8(&mut [0; 4]))
            }
            Event::DocType(_) => return Err(Problem::at(Code::OtherFile, Place::at(text, at))),
            Event::Eof if open.is_empty() => return Ok(()),
            Event::Eof => return Err(Problem::at(Code::Truncated, Place::at(text, text.len()))),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => true,
        };
        if !goes_on {
            return Ok(());
        }
    }
}

fn add(open: &mut [(String, String)], part: &str) -> bool {
    if let Some((_, content)) = open.last_mut() {
        content.push_str(part);
    }
    true
}

fn predefined(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}

fn attributes(start: &BytesStart) -> Vec<(String, String)> {
    start
        .attributes()
        .flatten()
        .map(|attribute| {
            let name = attribute.key.local_name().as_ref().to_owned();
            (
                name,
                attribute
                    .value
                    .replace("&quot;", "\"")
                    .replace("&apos;", "'")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&"),
            )
        })
        .collect()
}
