//! Whether a click on the map was handled by the drawing board. Deliberately absent: the board.

use std::cell::Cell;

/// The engine's own click follows the end of a drawing by a moment and must not count as a tap.
const AFTERMATH_MS: f64 = 400.0;

/// Whether the drawing board has the finger.
#[derive(Default)]
pub struct Busy {
    now: Cell<bool>,
    until: Cell<f64>,
}

impl Busy {
    /// The board takes the finger.
    pub fn begin(&self) {
        self.now.set(true);
    }

    /// The board gives the finger back. Without a drawing there is no click to come, and a quick tap after choosing a tool must count.
    pub fn end(&self) {
        if self.now.replace(false) {
            self.pause();
        }
    }

    /// What ends now is followed by a click.
    pub fn pause(&self) {
        self.until.set(js_sys::Date::now() + AFTERMATH_MS);
    }

    /// Whether a click belongs to the board.
    pub fn is(&self) -> bool {
        self.now.get() || js_sys::Date::now() < self.until.get()
    }
}
