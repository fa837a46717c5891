//! Finding the corner marks of a print sheet in a photo of it.
//!
//! Marks are squares in squares: any line through the centre crosses dark and light in the ratio 1 : 1 : 3 : 1 : 1. The finder patterns of
//! the QR code are built alike but smaller, which distinguishes them from marks, and the place of the code shows which way up the photo
//! is. A pixel counts as dark relative to its surroundings, so a shadow over half of the sheet does no harm. Deliberately absent: reading
//! the code, and guessing: unless exactly four marks are seen, none are returned.

/// A photo as brightness, row by row.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub struct Grey<'a> {
    pub pixels: &'a [u8],
    pub width: usize,
    pub height: usize,
}

/// The marks of a sheet in no order, how far they reach around their centres, which of them is nearest to the code, and about where the
/// code is: its centre, how far it reaches, and whether all three of its corners were seen, so that the centre is exact.
#[derive(Clone, Copy, PartialEq, Debug)]
#[allow(missing_docs)]
pub struct Found {
    pub marks: [(f64, f64); 4],
    pub mark_reach: f64,
    pub nearest_to_code: usize,
    pub code: (f64, f64),
    pub code_reach: f64,
    pub code_whole: bool,
}

/// Something built like a mark: its centre, and the width of one of its seven parts.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Candidate {
    x: f64,
    y: f64,
    part: f64,
    /// In how many rows it was seen.
    rows: u32,
}

/// A corner of the code has a mark at least this much larger …
const LARGER: f64 = 1.3;
/// … within so many of its own parts.
const NEAR: f64 = 75.0;
/// Darker than this share of the brightness around is dark.
const DARK: f64 = 0.82;

/// Brightness of coloured pixels (red, green, blue, opacity).
pub fn grey(rgba: &[u8]) -> Vec<u8> {
    let brightness = |pixel: &[u8]| {
        let of = |at: usize| u32::from(pixel[at]);
        ((of(0) * 299 + of(1) * 587 + of(2) * 114) / 1000) as u8
    };
    rgba.chunks_exact(4).map(brightness).collect()
}

/// The four marks; none when not exactly four are seen, or no code beside one of them.
pub fn find(photo: Grey) -> Option<Found> {
    let Grey {
        pixels,
        width,
        height,
    } = photo;
    if width < 60 || height < 60 || pixels.len() < width * height {
        return None;
    }
    let dark = darkness(photo);
    let candidates = candidates(&dark, width, height);
    let is_code = |one: &Candidate| {
        candidates
            .iter()
            .any(|other| other.part >= one.part * LARGER && apart(one, other) < NEAR * one.part)
    };
    let (code, marks): (Vec<Candidate>, Vec<Candidate>) = candidates.iter().partition(|one| is_code(one));
    let marks: [Candidate; 4] = marks.try_into().ok()?;
    if code.is_empty() {
        return None;
    }
    let count = code.len() as f64;
    let centre = Candidate {
        x: code.iter().map(|one| one.x).sum::<f64>() / count,
        y: code.iter().map(|one| one.y).sum::<f64>() / count,
        part: 0.0,
        rows: 0,
    };
    let whole = <[Candidate; 3]>::try_from(code.as_slice()).ok();
    let centre = whole.map_or(centre, |corners| between_farthest(&corners));
    let widest = code.iter().map(|one| one.part).fold(0.0, f64::max);
    let nearest = (0..4).min_by(|a, b| apart(&marks[*a], &centre).total_cmp(&apart(&marks[*b], &centre)))?;
    Some(Found {
        marks: marks.map(|mark| (mark.x, mark.y)),
        // Half the diagonal of seven parts, and a little.
        mark_reach: marks.iter().map(|mark| mark.part).fold(0.0, f64::max) * 5.2,
        nearest_to_code: nearest,
        code: (centre.x, centre.y),
        code_reach: widest * NEAR,
        code_whole: whole.is_some(),
    })
}

/// The centre of a square of which three corners are seen: half way between the two that lie farthest apart.
fn between_farthest(corners: &[Candidate; 3]) -> Candidate {
    let [a, b, c] = corners;
    let (one, other) = [(a, b), (a, c), (b, c)]
        .into_iter()
        .max_by(|one, other| apart(one.0, one.1).total_cmp(&apart(other.0, other.1)))
        .unwrap_or((a, b));
    Candidate {
        x: (one.x + other.x) / 2.0,
        y: (one.y + other.y) / 2.0,
        ..*one
    }
}

fn apart(one: &Candidate, other: &Candidate) -> f64 {
    (one.x - other.x).hypot(one.y - other.y)
}

/// Which pixels are dark against the mean of a square around them.
fn darkness(photo: Grey) -> Vec<bool> {
    let Grey {
        pixels,
        width,
        height,
    } = photo;
    // Sums may wrap around: only differences are used, and those of one square fit.
    let mut sums = vec![0_u32; (width + 1) * (height + 1)];
    for y in 0..height {
        let mut row = 0_u32;
        for x in 0..width {
            row += u32::from(pixels[y * width + x]);
            sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1].wrapping_add(row);
        }
    }
    let reach = (width.max(height) / 14).max(8);
    let mut dark = vec![false; width * height];
    for y in 0..height {
        let (top, bottom) = (y.saturating_sub(reach), (y + reach + 1).min(height));
        for x in 0..width {
            let (left, right) = (x.saturating_sub(reach), (x + reach + 1).min(width));
            let at = |x: usize, y: usize| sums[y * (width + 1) + x];
            let sum = at(right, bottom)
                .wrapping_add(at(left, top))
                .wrapping_sub(at(left, bottom))
                .wrapping_sub(at(right, top));
            let count = ((right - left) * (bottom - top)) as f64;
            dark[y * width + x] = f64::from(pixels[y * width + x]) < f64::from(sum) / count * DARK;
        }
    }
    dark
}

fn candidates(dark: &[bool], width: usize, height: usize) -> Vec<Candidate> {
    let mut found: Vec<Candidate> = Vec::new();
    for y in 0..height {
        let row = &dark[y * width..(y + 1) * width];
        let mut runs: Vec<(usize, usize)> = Vec::new();
        let mut start = 0;
        for x in 1..=width {
            if x == width || row[x] != row[start] {
                runs.push((start, x - start));
                start = x;
            }
        }
        for five in runs.windows(5) {
            if !row[five[0].0] {
                continue;
            }
            let lengths = [five[0].1, five[1].1, five[2].1, five[3].1, five[4].1];
            let Some(part) = ratio(lengths) else { continue };
            let x = five[2].0 as f64 + five[2].1 as f64 / 2.0;
            if let Some(one) = upright(dark, width, height, x, y, part) {
                note(&mut found, one);
            }
        }
    }
    found.retain(|one| f64::from(one.rows) >= one.part);
    found
}

/// The width of a part, when runs stand as 1 : 1 : 3 : 1 : 1.
fn ratio(lengths: [usize; 5]) -> Option<f64> {
    let part = lengths.iter().sum::<usize>() as f64 / 7.0;
    let fits = |length: usize, parts: f64| (length as f64 - parts * part).abs() <= part * 0.55 * parts.sqrt();
    let [a, b, c, d, e] = lengths;
    (part >= 1.4 && fits(a, 1.0) && fits(b, 1.0) && fits(c, 3.0) && fits(d, 1.0) && fits(e, 1.0))
        .then_some(part)
}

/// The same along the column; and then once more along the row of the centre, for the centre of the whole.
fn upright(dark: &[bool], width: usize, height: usize, x: f64, y: usize, part: f64) -> Option<Candidate> {
    let column = (x as usize).min(width - 1);
    let (y, high) = along(|at| dark[at * width + column], height, y)?;
    let row = (y as usize).min(height - 1);
    let (x, wide) = along(|at| dark[row * width + at], width, column)?;
    // Seen at a slant a square is not square, but not by half.
    (wide / high < 2.0 && high / wide < 2.0 && (wide / part - 1.0).abs() < 0.5).then_some(Candidate {
        x,
        y,
        part: (wide + high) / 2.0,
        rows: 1,
    })
}

/// The centre and the width of a part of the pattern whose dark centre is at `from`.
fn along(dark: impl Fn(usize) -> bool, length: usize, from: usize) -> Option<(f64, f64)> {
    let from = from.min(length - 1);
    if !dark(from) {
        return None;
    }
    let run = |mut at: isize, step: isize, wanted: bool| {
        let start = at;
        while (0..length as isize).contains(&at) && dark(at as usize) == wanted {
            at += step;
        }
        ((at - start).unsigned_abs(), at)
    };
    let (up, at) = run(from as isize, -1, true);
    let (light_up, at) = run(at, -1, false);
    let (outer_up, top) = run(at, -1, true);
    let (down, at) = run(from as isize + 1, 1, true);
    let (light_down, at) = run(at, 1, false);
    let (outer_down, bottom) = run(at, 1, true);
    let part = ratio([outer_up, light_up, up + down, light_down, outer_down])?;
    Some(((top + 1 + bottom) as f64 / 2.0, part))
}

/// Takes in what was seen, or counts it to what was seen there before.
fn note(found: &mut Vec<Candidate>, one: Candidate) {
    match found
        .iter_mut()
        .find(|other| apart(other, &one) < other.part * 3.0)
    {
        Some(other) => {
            let rows = f64::from(other.rows);
            let mean = |old: f64, new: f64| (old * rows + new) / (rows + 1.0);
            *other = Candidate {
                x: mean(other.x, one.x),
                y: mean(other.y, one.y),
                part: mean(other.part, one.part),
                rows: other.rows + 1,
            };
        }
        None => found.push(one),
    }
}
