//! List windowing: the rows of a long list that are in the page are those in sight and a few around, so that 10,000 rows cost as much as
//! fifty.
//!
//! Deliberately absent: scrolling itself, and rows of different heights.

/// Rows kept above and below what is in sight, so that a quick finger meets no empty ground.
pub const AROUND: usize = 8;

/// The rows to be drawn, and the space in place of the others, in pixels.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
#[allow(missing_docs)]
pub struct RowWindow {
    pub first: usize,
    pub count: usize,
    pub before: f64,
    pub after: f64,
}

/// The window on `total` rows of one height, scrolled by so much, seen through a frame of this height.
pub fn window(total: usize, row: f64, scrolled: f64, frame: f64) -> RowWindow {
    let row = row.max(1.0);
    let in_sight = (frame.max(0.0) / row).ceil() as usize + 1;
    let count = (in_sight + 2 * AROUND).min(total);
    let top = (scrolled.max(0.0) / row) as usize;
    let first = top.saturating_sub(AROUND).min(total - count);
    RowWindow {
        first,
        count,
        before: first as f64 * row,
        after: (total - first - count) as f64 * row,
    }
}

/// How far to scroll so that a row is wholly in sight; none when it is already.
pub fn scroll_to(at: usize, row: f64, scrolled: f64, frame: f64) -> Option<f64> {
    let (top, bottom) = (at as f64 * row, (at + 1) as f64 * row);
    if top < scrolled {
        Some(top)
    } else if bottom > scrolled + frame {
        Some(bottom - frame)
    } else {
        None
    }
}
