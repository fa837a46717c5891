//! What a PMTiles archive is, from its header, its root directory and its metadata: enough to list it, or to refuse it with the reason.
//!
//! Read through a closure `read(offset, length)`, a few kilobytes in all, so that an archive of any size is never whole in memory.
//! Version 3 of the format. Deliberately absent: tiles, which the map engine reads, and leaf directories, which it walks.

use crate::domain::geometry::{Bounds, Position};
use flate2::read::GzDecoder;
use serde_json::Value;
use std::io::Read;

/// Length of the header in bytes.
const HEADER: usize = 127;
/// Largest directory or metadata that is read, packed or unpacked, in bytes.
const MOST: u64 = 8 * 1024 * 1024;
/// Most entries of a root directory.
const MOST_ENTRIES: u64 = 1_000_000;
/// Deepest zoom of the format.
const DEEPEST: u8 = 26;

/// Why an archive is of no use here.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// It is no PMTiles archive.
    NotPmtiles,
    /// Of version 1 or 2, which the map cannot read: convert it to 3.
    OldVersion(u8),
    /// Of a version that did not exist when this program was made.
    NewerVersion(u8),
    /// It ends before what its header says.
    Truncated,
    /// It holds no tile.
    Empty,
    /// Vector tiles in MapLibre's own format, which the map engine here does not read.
    MapLibreTiles,
    /// Tiles of an undeclared kind, or AVIF pictures.
    UnknownTiles,
    /// Packed in a way that is not read here (Brotli, Zstandard, unknown).
    UnknownCompression,
    /// Its zooms or its bounds say nothing sensible.
    BadHeader,
    /// Its directory points outside itself or cannot be read.
    BadDirectory,
    /// The file could not be read.
    Unreadable,
}

/// What its tiles are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Tiles {
    Vector,
    Png,
    Jpeg,
    Webp,
}

/// How vector tiles can be styled.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Schema {
    /// The layers of the Protomaps basemap: the full style.
    Protomaps,
    /// Others: the plain style.
    Other,
}

/// An archive that can be shown.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Archive {
    /// What its tiles are.
    pub tiles: Tiles,
    /// Lowest and highest zoom.
    pub zooms: (u8, u8),
    /// What it covers.
    pub bounds: Bounds,
    /// Whether the archive says so itself; else it was made out from its tiles.
    pub tells_bounds: bool,
    /// How many tiles it holds, when it says so.
    pub addressed: Option<u64>,
    /// Its name; empty for none.
    pub name: String,
    /// The attribution to show beside the map, as plain text; empty when there is none.
    pub attribution: String,
    /// Ids of its vector layers.
    pub layers: Vec<String>,
}

impl Archive {
    /// Which style fits its layers.
    pub fn schema(&self) -> Schema {
        let has = |wanted: &str| self.layers.iter().any(|layer| layer == wanted);
        if has("earth") && has("roads") && has("water") && has("places") {
            Schema::Protomaps
        } else {
            Schema::Other
        }
    }
}

/// The bytes of the header as numbers.
struct Header<'a>(&'a [u8; HEADER]);

impl Header<'_> {
    fn byte(&self, at: usize) -> u8 {
        self.0.get(at).copied().unwrap_or(0)
    }

    fn long(&self, at: usize) -> u64 {
        (0..8)
            .rev()
            .fold(0, |value, byte| value << 8 | u64::from(self.byte(at + byte)))
    }

    fn degrees(&self, at: usize) -> f64 {
        let bytes = [0, 1, 2, 3].map(|byte| self.byte(at + byte));
        f64::from(i32::from_le_bytes(bytes)) / 1e7
    }
}

/// A part of the file, checked to lie in it.
fn part(header: &Header, at: usize, size: u64) -> Result<(u64, u64), Refusal> {
    let (offset, length) = (header.long(at), header.long(at + 8));
    let end = offset.checked_add(length).ok_or(Refusal::BadHeader)?;
    if end > size {
        Err(Refusal::Truncated)
    } else {
        Ok((offset, length))
    }
}

/// Looks at an archive of `size` bytes. `read` gives the bytes at an offset, or none when it cannot.
pub fn inspect(size: u64, read: &mut dyn FnMut(u64, usize) -> Option<Vec<u8>>) -> Result<Archive, Refusal> {
    let mut exactly = |offset: u64, length: u64| {
        let length = usize::try_from(length).map_err(|_| Refusal::BadHeader)?;
        let bytes = read(offset, length).ok_or(Refusal::Unreadable)?;
        if bytes.len() == length {
            Ok(bytes)
        } else {
            Err(Refusal::Truncated)
        }
    };
    let start = exactly(0, size.min(HEADER as u64))?;
    match start.get(..8) {
        Some(magic) if magic.starts_with(b"PMTiles") => match magic.last() {
            Some(3) => {}
            Some(version @ 1..=2) => return Err(Refusal::OldVersion(*version)),
            Some(version @ 4..) => return Err(Refusal::NewerVersion(*version)),
            _ => return Err(Refusal::NotPmtiles),
        },
        // Versions 1 and 2 begin with two letters and the version.
        Some([b'P', b'M', version @ 1..=2, ..]) => return Err(Refusal::OldVersion(*version)),
        _ => return Err(Refusal::NotPmtiles),
    }
    let bytes: [u8; HEADER] = start.try_into().map_err(|_| Refusal::Truncated)?;
    let header = Header(&bytes);
    let tiles = match header.byte(99) {
        1 => Tiles::Vector,
        2 => Tiles::Png,
        3 => Tiles::Jpeg,
        4 => Tiles::Webp,
        6 => return Err(Refusal::MapLibreTiles),
        _ => return Err(Refusal::UnknownTiles),
    };
    // Vector tiles may be packed; pictures are packed in themselves.
    if !matches!(header.byte(98), 0..=2) {
        return Err(Refusal::UnknownCompression);
    }
    let root = part(&header, 8, size)?;
    let metadata = part(&header, 24, size)?;
    let leaves = part(&header, 40, size)?;
    let data = part(&header, 56, size)?;
    if root.1 == 0 || data.1 == 0 {
        return Err(Refusal::Empty);
    }
    let zooms = (header.byte(100), header.byte(101));
    let corner =
        |at| Position::new(header.degrees(at), header.degrees(at + 4)).map_err(|_| Refusal::BadHeader);
    let (south_west, north_east) = (corner(102)?, corner(110)?);
    let (low, high) = (south_west.units(), north_east.units());
    if zooms.0 > zooms.1 || zooms.1 > DEEPEST || low.0 > high.0 || low.1 > high.1 {
        return Err(Refusal::BadHeader);
    }
    // Converters write four zeros, or a lone point, where the source does not tell what it covers.
    let tells_bounds = low.0 < high.0 && low.1 < high.1;
    if root.1 > MOST || metadata.1 > MOST {
        return Err(Refusal::BadDirectory);
    }
    let packing = header.byte(97);
    let directory = unpacked(exactly(root.0, root.1)?, packing)?;
    let entries = read_directory(&directory, data.1, leaves.1).ok_or(Refusal::BadDirectory)?;
    if entries.is_empty() {
        return Err(Refusal::Empty);
    }
    let bounds = if tells_bounds {
        Bounds {
            south_west,
            north_east,
        }
    } else {
        bounds_of(&entries).ok_or(Refusal::BadHeader)?
    };
    // An archive without readable metadata can be shown; it then has no attribution.
    let metadata = match metadata.1 {
        0 => Value::Null,
        length => {
            let text = unpacked(exactly(metadata.0, length)?, packing)?;
            serde_json::from_slice(&text).unwrap_or(Value::Null)
        }
    };
    let text = |key: &str| plain(metadata.get(key).and_then(Value::as_str).unwrap_or_default());
    let layers = metadata.get("vector_layers").and_then(Value::as_array);
    let layers = layers
        .into_iter()
        .flatten()
        .filter_map(|layer| layer.get("id")?.as_str());
    Ok(Archive {
        tiles,
        zooms,
        bounds,
        tells_bounds,
        addressed: Some(header.long(72)).filter(|count| *count > 0),
        name: text("name"),
        attribution: text("attribution"),
        layers: layers.map(str::to_owned).collect(),
    })
}

fn unpacked(bytes: Vec<u8>, packing: u8) -> Result<Vec<u8>, Refusal> {
    match packing {
        1 => Ok(bytes),
        2 => {
            let mut out = Vec::new();
            let read = GzDecoder::new(bytes.as_slice())
                .take(MOST + 1)
                .read_to_end(&mut out);
            if read.is_err() || out.len() as u64 > MOST {
                return Err(Refusal::BadDirectory);
            }
            Ok(out)
        }
        _ => Err(Refusal::UnknownCompression),
    }
}

/// A tile of a directory, and how many tiles in a row are the same; 0 for a leaf, which holds the tiles from there on.
struct Entry {
    id: u64,
    run: u64,
}

/// The entries of a directory; none when it is broken or an entry points outside the tiles or the leaves.
fn read_directory(bytes: &[u8], data: u64, leaves: u64) -> Option<Vec<Entry>> {
    let mut rest = bytes;
    let count = varint(&mut rest)?;
    // Every entry takes four bytes at least.
    if count > MOST_ENTRIES || count.checked_mul(4)? > rest.len() as u64 {
        return None;
    }
    let mut column = || {
        (0..count)
            .map(|_| varint(&mut rest))
            .collect::<Option<Vec<u64>>>()
    };
    let ids = column()?;
    let (runs, lengths, offsets) = (column()?, column()?, column()?);
    let mut id = 0_u64;
    let mut entries = Vec::new();
    for (step, run) in ids.iter().zip(&runs) {
        id = id.checked_add(*step)?;
        entries.push(Entry { id, run: *run });
    }
    let mut end = 0_u64;
    for ((run, length), offset) in runs.iter().zip(&lengths).zip(&offsets) {
        // 0 says: right behind the entry before.
        let start = offset.checked_sub(1).unwrap_or(end);
        end = start.checked_add(*length)?;
        if *length == 0 || end > if *run == 0 { leaves } else { data } {
            return None;
        }
    }
    Some(entries)
}

/// Most tiles that are looked at for what an archive covers.
const MOST_TILES: usize = 100_000;
/// Where maps of the world in squares end, in degrees of latitude.
const EDGE: f64 = 85.051_128_78;

/// The box around the tiles of the deepest zoom that the directory names; the world when they stand in leaves, which are not read here.
fn bounds_of(entries: &[Entry]) -> Option<Bounds> {
    let leaf = entries.iter().any(|entry| entry.run == 0);
    let tiles = entries
        .iter()
        .flat_map(|entry| entry.id..entry.id.saturating_add(entry.run));
    let tiles: Vec<(u8, u64, u64)> = tiles.take(MOST_TILES).map(tile).collect::<Option<_>>()?;
    let deepest = tiles.iter().map(|(zoom, ..)| *zoom).max().filter(|_| !leaf);
    // In shares of the square of the world, from the top left.
    let (mut west, mut east, mut top, mut bottom) = (1.0_f64, 0.0_f64, 1.0_f64, 0.0_f64);
    for (_, x, y) in tiles.into_iter().filter(|(zoom, ..)| Some(*zoom) == deepest) {
        let side = 1.0 / (1_u64 << deepest?) as f64;
        let (x, y) = (x as f64 * side, y as f64 * side);
        (west, east) = (west.min(x), east.max(x + side));
        (top, bottom) = (top.min(y), bottom.max(y + side));
    }
    let corner = |x: f64, y: f64| Position::new(x * 360.0 - 180.0, latitude(y)).ok();
    match deepest {
        Some(_) => Some(Bounds {
            south_west: corner(west, bottom)?,
            north_east: corner(east, top)?,
        }),
        None => Some(Bounds {
            south_west: Position::new(-180.0, -EDGE).ok()?,
            north_east: Position::new(180.0, EDGE).ok()?,
        }),
    }
}

/// Zoom, column and row of a tile by its number along the Hilbert curves of all zooms.
fn tile(id: u64) -> Option<(u8, u64, u64)> {
    let mut first = 0_u64;
    for zoom in 0..=DEEPEST {
        let count = 1_u64 << (2 * u32::from(zoom));
        if id - first < count {
            let (mut at, mut x, mut y, mut side) = (id - first, 0_u64, 0_u64, 1_u64);
            while side < 1 << zoom {
                let right = 1 & (at / 2);
                let down = 1 & (at ^ right);
                if down == 0 {
                    if right == 1 {
                        (x, y) = (side - 1 - x, side - 1 - y);
                    }
                    (x, y) = (y, x);
                }
                (x, y) = (x + side * right, y + side * down);
                at /= 4;
                side *= 2;
            }
            return Some((zoom, x, y));
        }
        first += count;
    }
    None
}

/// The latitude of a height in the square of the world, 0 at the top.
fn latitude(y: f64) -> f64 {
    (std::f64::consts::PI * (1.0 - 2.0 * y))
        .sinh()
        .atan()
        .to_degrees()
}

/// A number in groups of seven bits, the lowest first.
fn varint(rest: &mut &[u8]) -> Option<u64> {
    let mut value = 0_u64;
    for shift in (0..64).step_by(7) {
        let (first, others) = rest.split_first()?;
        *rest = others;
        value |= u64::from(first & 0x7F).checked_shl(shift)?;
        if first & 0x80 == 0 {
            return Some(value);
        }
    }
    None
}

/// Text without the markup of links, which attributions are full of.
fn plain(markup: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for letter in markup.chars() {
        match letter {
            '<' => inside = true,
            '>' if inside => inside = false,
            other if !inside => text.push(other),
            _ => {}
        }
    }
    let text = text
        .replace("&copy;", "©")
        .replace("&#169;", "©")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
