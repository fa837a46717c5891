//! XML as a flat run of "element opens", "text", "element closes", with local names. Entities beyond the five of XML are refused with
//! their document type, which rules out entity bombs and external entities. Deliberately absent: namespaces, which GPX and KML writers
//! get wrong.

use crate::exchange::problem::{Code, Place, Problem};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// Deepest nesting.
const DEEPEST: usize = 64;

/// One step through the file.
pub enum Step {
    /// An element opens: its local name and its attributes by local name.
    Open(String, Vec<(String, String)>),
    /// The element that was opened last closes. Its text, without that of elements inside it.
    Close(String, String),
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
        let broken = || Problem::at(Code::Truncated, Place::at(text, at));
        let goes_on = match reader.read_event().map_err(|_| broken())? {
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
            Event::Eof => return Err(broken()),
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
