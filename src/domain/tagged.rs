//! Reading a value that names its own kind: `{"kind": "mark", "fields": {…}}`.
//!
//! serde's own adjacently tagged enums compile every kind twice, once for a buffer that is needed only when the content comes before
//! its tag. That doubled the size of record reading in the page's wasm. Here the content is read straight from the text, with its
//! line and column; content that comes before its tag is kept as raw text until the tag is known.
//! Deliberately absent: writing (serde's derive does it), and any format but JSON text.

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;
use std::marker::PhantomData;

/// A value written as its tag and its content.
pub trait Tagged<'de>: Sized {
    /// The member that holds the tag.
    const TAG: &'static str;
    /// The member that holds the content.
    const CONTENT: &'static str;
    /// What the tag says.
    type Tag: Deserialize<'de>;
    /// Reads the content of this tag.
    fn content<D: Deserializer<'de>>(tag: Self::Tag, content: D) -> Result<Self, D::Error>;
}

/// Reads a tagged value that borrows nothing; for use in `Deserialize` of `T`.
///
/// # Errors
/// When a member is missing, unknown or given twice, and every error of reading the tag and the content.
pub fn read<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: for<'text> Tagged<'text>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_map(TaggedVisitor(PhantomData))
}

struct TaggedVisitor<T>(PhantomData<T>);

impl<'de, T> Visitor<'de> for TaggedVisitor<T>
where
    T: for<'text> Tagged<'text>,
{
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "an object with `{}` and `{}`",
            <T as Tagged<'de>>::TAG,
            <T as Tagged<'de>>::CONTENT
        )
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let (tag, content) = (<T as Tagged<'de>>::TAG, <T as Tagged<'de>>::CONTENT);
        let value = match key(&mut map, tag, content)? {
            Some(Member::Tag) => {
                let found = map.next_value()?;
                match key(&mut map, tag, content)? {
                    Some(Member::Content) => map.next_value_seed(ContentSeed::<T>(found))?,
                    Some(Member::Tag) => return Err(A::Error::duplicate_field(tag)),
                    None => return Err(A::Error::missing_field(content)),
                }
            }
            Some(Member::Content) => {
                let kept: Box<RawValue> = map.next_value()?;
                match key(&mut map, tag, content)? {
                    Some(Member::Tag) => {
                        let found: String = map.next_value()?;
                        from_text(&found, kept.get()).map_err(A::Error::custom)?
                    }
                    Some(Member::Content) => return Err(A::Error::duplicate_field(content)),
                    None => return Err(A::Error::missing_field(tag)),
                }
            }
            None => return Err(A::Error::missing_field(tag)),
        };
        match key(&mut map, tag, content)? {
            None => Ok(value),
            Some(Member::Tag) => Err(A::Error::duplicate_field(tag)),
            Some(Member::Content) => Err(A::Error::duplicate_field(content)),
        }
    }
}

enum Member {
    Tag,
    Content,
}

fn key<'de, A: MapAccess<'de>>(map: &mut A, tag: &str, content: &str) -> Result<Option<Member>, A::Error> {
    let Some(name) = map.next_key::<String>()? else {
        return Ok(None);
    };
    if name == tag {
        Ok(Some(Member::Tag))
    } else if name == content {
        Ok(Some(Member::Content))
    } else {
        Err(A::Error::custom(format_args!(
            "unknown field `{name}`, expected `{tag}` or `{content}`"
        )))
    }
}

/// A value whose content was kept as text. The tag is a plain word in every kind that we have.
fn from_text<T: for<'text> Tagged<'text>>(tag: &str, content: &str) -> Result<T, serde_json::Error> {
    fn read<'text, T: Tagged<'text>>(tag: &'text str, content: &'text str) -> Result<T, serde_json::Error> {
        let tag = serde_json::from_str(tag)?;
        let mut content = serde_json::Deserializer::from_str(content);
        T::content(tag, &mut content)
    }
    read(&serde_json::to_string(tag)?, content)
}

struct ContentSeed<'de, T: Tagged<'de>>(T::Tag);

impl<'de, T: Tagged<'de>> DeserializeSeed<'de> for ContentSeed<'de, T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::content(self.0, deserializer)
    }
}
