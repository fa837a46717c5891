//! An attachment of a record: a photo, a voice note, the picture of an underlay, the content of a reference layer.
//!
//! The bytes are kept outside the record, once for each content hash. Deliberately absent: file names and times of taking, which can
//! identify persons.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::fmt;

/// SHA-256 of the bytes: 64 lower-case hexadecimal digits on the wire.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[schemars(with = "String")]
#[serde(try_from = "String", into = "String")]
pub struct ContentHash([u8; 32]);

impl ContentHash {
    /// The hash of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        use sha2::{Digest, Sha256};
        Self(Sha256::digest(bytes).into())
    }
}

impl TryFrom<String> for ContentHash {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let wrong = || format!("{text:?} is not 64 lower-case hexadecimal digits");
        let digits = text.as_bytes();
        if digits.len() != 64 {
            return Err(wrong());
        }
        let value = |digit: u8| match digit {
            b'0'..=b'9' => Some(digit - b'0'),
            b'a'..=b'f' => Some(digit - b'a' + 10),
            _ => None,
        };
        let mut hash = [0; 32];
        for (byte, pair) in hash.iter_mut().zip(digits.chunks_exact(2)) {
            let [high, low] = pair else { return Err(wrong()) };
            *byte = 16 * value(*high).ok_or_else(wrong)? + value(*low).ok_or_else(wrong)?;
        }
        Ok(Self(hash))
    }
}

impl fmt::Display for ContentHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for ContentHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl From<ContentHash> for String {
    fn from(hash: ContentHash) -> String {
        hash.to_string()
    }
}

/// What the bytes are.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[allow(missing_docs)]
pub enum MediaKind {
    #[serde(rename = "image/jpeg")]
    Jpeg,
    #[serde(rename = "image/png")]
    Png,
    #[serde(rename = "image/webp")]
    Webp,
    #[serde(rename = "audio/webm")]
    WebmAudio,
    #[serde(rename = "audio/mp4")]
    Mp4Audio,
    #[serde(rename = "audio/ogg")]
    OggAudio,
    #[serde(rename = "application/geo+json")]
    GeoJson,
}

impl MediaKind {
    /// A sound recording. The voice in it can identify a person.
    pub fn is_voice(self) -> bool {
        matches!(self, Self::WebmAudio | Self::Mp4Audio | Self::OggAudio)
    }

    /// It can be looked at.
    pub fn is_picture(self) -> bool {
        matches!(self, Self::Jpeg | Self::Png | Self::Webp)
    }
}

/// One attachment.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Attachment {
    /// Which bytes.
    pub hash: ContentHash,
    /// The media type of the bytes.
    pub media: MediaKind,
    /// How many there are.
    pub bytes: u64,
}
