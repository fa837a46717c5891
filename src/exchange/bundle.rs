//! A project file with its photos and recordings: an uncompressed ZIP archive that any program opens.
//!
//! `project.catchment.json` is the plain project file; `attachments/<hash>.<ending>` are the contents. Photos are compressed already, so
//! compressing them again would only cost time; and an uncompressed archive cannot be a decompression bomb. An archive is read by slices,
//! never whole. Deliberately absent: compressed archives (their project file can be extracted and opened), more than four gigabytes, the
//! browser.

use crate::domain::records::{Attachment, ContentHash, MediaKind, code};

/// The name of the project file in the archive.
const PROJECT: &str = "project.catchment.json";
const FOLDER: &str = "attachments/";
/// Largest archive that is read.
pub const MOST_BYTES: u64 = 1024 * 1024 * 1024;
/// Most entries that are read.
const MOST_ENTRIES: u16 = 20_000;

const LOCAL: [u8; 4] = *b"PK\x03\x04";
const CENTRAL: [u8; 4] = *b"PK\x01\x02";
const END: [u8; 4] = *b"PK\x05\x06";
const LOCAL_LENGTH: u32 = 30;
const END_LENGTH: usize = 22;
/// Bit 11: names are UTF-8.
const FLAGS: u16 = 1 << 11;
/// Midnight of the first day that the format knows, so that no entry carries a true time.
const DAY: u16 = (1 << 5) | 1;

/// Writes an archive piece by piece.
#[derive(Default)]
pub struct Writer {
    directory: Vec<u8>,
    entries: u16,
    offset: u32,
}

/// The archive would be too large.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TooLarge;

impl Writer {
    /// The header before the project file's bytes.
    pub fn project(&mut self, bytes: &[u8]) -> Result<Vec<u8>, TooLarge> {
        self.entry(PROJECT, bytes)
    }

    /// The header before an attachment's bytes.
    pub fn attachment(&mut self, attachment: &Attachment, bytes: &[u8]) -> Result<Vec<u8>, TooLarge> {
        let name = format!("{FOLDER}{}.{}", attachment.hash, ending(attachment.media));
        self.entry(&name, bytes)
    }

    fn entry(&mut self, name: &str, bytes: &[u8]) -> Result<Vec<u8>, TooLarge> {
        let size = u32::try_from(bytes.len()).map_err(|_| TooLarge)?;
        let length = u16::try_from(name.len()).map_err(|_| TooLarge)?;
        let mut common = Vec::new();
        for number in [10, FLAGS, 0, 0, DAY] {
            common.extend(number.to_le_bytes());
        }
        for number in [checksum(bytes), size, size] {
            common.extend(number.to_le_bytes());
        }
        common.extend(length.to_le_bytes());
        common.extend(0_u16.to_le_bytes());
        let head = [LOCAL.as_slice(), &common, name.as_bytes()].concat();
        self.directory.extend(CENTRAL);
        self.directory.extend(10_u16.to_le_bytes());
        self.directory.extend(&common);
        // Comment, disk, attributes.
        self.directory.extend([0; 10]);
        self.directory.extend(self.offset.to_le_bytes());
        self.directory.extend(name.as_bytes());
        let end = u64::from(self.offset) + head.len() as u64 + u64::from(size);
        self.offset = u32::try_from(end).map_err(|_| TooLarge)?;
        self.entries = self.entries.checked_add(1).ok_or(TooLarge)?;
        Ok(head)
    }

    /// The central directory.
    pub fn finish(self) -> Vec<u8> {
        let mut end = self.directory;
        let length = end.len() as u32;
        end.extend(END);
        end.extend([0; 4]);
        for number in [self.entries, self.entries] {
            end.extend(number.to_le_bytes());
        }
        for number in [length, self.offset] {
            end.extend(number.to_le_bytes());
        }
        end.extend(0_u16.to_le_bytes());
        end
    }
}

/// Why an archive is of no use here.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoBundle {
    /// It is no archive.
    Other,
    /// It is damaged, cut off, or too large.
    Damaged,
    /// Another program packed it.
    Packed,
    /// It holds no project file.
    NoProject,
}

/// A piece of the archive.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub struct Piece {
    pub offset: u64,
    pub length: u64,
}

/// Where everything is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Bundle {
    /// The project file.
    pub project: Piece,
    /// The contents by what their names say; their bytes have yet to prove it.
    pub attachments: Vec<(ContentHash, MediaKind, Piece)>,
}

/// True when a file begins like an archive.
pub fn is_archive(first: &[u8]) -> bool {
    first.starts_with(&LOCAL)
}

/// The last bytes of an archive of this size, in which its end is looked for.
pub fn tail(size: u64) -> Piece {
    // Without a comment, which we do not write, the end is the last 22 bytes; other programs add up to 64 KiB.
    let length = size.min(END_LENGTH as u64 + 65_535);
    Piece {
        offset: size - length,
        length,
    }
}

/// Where the list of entries is, by the last bytes of the archive.
pub fn directory(size: u64, tail_bytes: &[u8]) -> Result<Piece, NoBundle> {
    if size > MOST_BYTES {
        return Err(NoBundle::Damaged);
    }
    let at = (0..=tail_bytes.len().saturating_sub(END_LENGTH))
        .rev()
        .find(|at| tail_bytes[*at..].starts_with(&END))
        .ok_or(NoBundle::Other)?;
    let end = &tail_bytes[at..];
    let (entries, length, offset) = (
        u16_at(end, 10).ok_or(NoBundle::Damaged)?,
        u64::from(u32_at(end, 12).ok_or(NoBundle::Damaged)?),
        u64::from(u32_at(end, 16).ok_or(NoBundle::Damaged)?),
    );
    if entries > MOST_ENTRIES || offset + length > size {
        return Err(NoBundle::Damaged);
    }
    Ok(Piece { offset, length })
}

/// The entries, by the bytes of their list. Pieces still begin at their heads: `content` says where their bytes do.
pub fn entries(size: u64, mut list: &[u8]) -> Result<Bundle, NoBundle> {
    let mut project = None;
    let mut attachments = Vec::new();
    while list.starts_with(&CENTRAL) {
        let field = |at: usize| u16_at(list, at).ok_or(NoBundle::Damaged);
        let (method, name, extra, comment) = (field(10)?, field(28)?, field(30)?, field(32)?);
        let length = u64::from(u32_at(list, 24).ok_or(NoBundle::Damaged)?);
        let offset = u64::from(u32_at(list, 42).ok_or(NoBundle::Damaged)?);
        let name_end = 46 + usize::from(name);
        let name = list.get(46..name_end).ok_or(NoBundle::Damaged)?;
        let name = String::from_utf8_lossy(name).into_owned();
        list = list
            .get(name_end + usize::from(extra) + usize::from(comment)..)
            .ok_or(NoBundle::Damaged)?;
        if offset + u64::from(LOCAL_LENGTH) + length > size {
            return Err(NoBundle::Damaged);
        }
        let wanted = named(&name);
        if method != 0 && (name == PROJECT || wanted.is_some()) {
            return Err(NoBundle::Packed);
        }
        let piece = Piece { offset, length };
        if name == PROJECT {
            project = Some(piece);
        } else if let Some((hash, media)) = wanted {
            attachments.push((hash, media, piece));
        }
    }
    Ok(Bundle {
        project: project.ok_or(NoBundle::NoProject)?,
        attachments,
    })
}

/// The head of an entry, to be read first.
pub fn head(entry: Piece) -> Piece {
    Piece {
        length: u64::from(LOCAL_LENGTH),
        ..entry
    }
}

/// Where an entry's own bytes are, by its head.
pub fn content(entry: Piece, head: &[u8]) -> Result<Piece, NoBundle> {
    if !is_archive(head) {
        return Err(NoBundle::Damaged);
    }
    let skip = |at: usize| u16_at(head, at).map(u64::from).ok_or(NoBundle::Damaged);
    Ok(Piece {
        offset: entry.offset + u64::from(LOCAL_LENGTH) + skip(26)? + skip(28)?,
        length: entry.length,
    })
}

const MEDIA: [MediaKind; 7] = [
    MediaKind::Jpeg,
    MediaKind::Png,
    MediaKind::Webp,
    MediaKind::WebmAudio,
    MediaKind::Mp4Audio,
    MediaKind::OggAudio,
    MediaKind::GeoJson,
];

/// What a name says about its content.
fn named(name: &str) -> Option<(ContentHash, MediaKind)> {
    let (hash, found) = name.strip_prefix(FOLDER)?.rsplit_once('.')?;
    let hash = ContentHash::try_from(hash.to_owned()).ok()?;
    let media = MEDIA.into_iter().find(|media| ending(*media) == found)?;
    Some((hash, media))
}

fn ending(media: MediaKind) -> String {
    let code = code(&media);
    match media {
        MediaKind::Jpeg => "jpg".to_owned(),
        MediaKind::GeoJson => "geojson".to_owned(),
        MediaKind::Mp4Audio => "m4a".to_owned(),
        MediaKind::WebmAudio => "weba".to_owned(),
        _ => code.rsplit('/').next().unwrap_or_default().to_owned(),
    }
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

/// CRC-32 as ZIP wants it.
fn checksum(bytes: &[u8]) -> u32 {
    let table: [u32; 256] = std::array::from_fn(|at| {
        (0..8).fold(at as u32, |value, _| {
            if value & 1 == 1 {
                (value >> 1) ^ 0xEDB8_8320
            } else {
                value >> 1
            }
        })
    });
    !bytes.iter().fold(!0_u32, |sum, byte| {
        (sum >> 8) ^ table[((sum ^ u32::from(*byte)) & 0xFF) as usize]
    })
}
