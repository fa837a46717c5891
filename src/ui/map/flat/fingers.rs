//! Pointer gestures on a drawn map: one finger pans, two pinch, a wheel zooms about the pointer. Deliberately absent: computing the new
//! view (`present::map::pan_zoom`), and drawing by finger (`flat_hand`).

use super::sheet_size::on_sheet;
use crate::domain::geometry::Bounds;
use crate::present::map::pan_zoom::{dragged, zoomed_about};
use crate::present::map::projection::Frame;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{PointerEvent, WheelEvent};

/// A finger that moved less than this many pixels has tapped.
const STILL: f64 = 8.0;
/// One notch of a wheel.
const NOTCH: f64 = 1.25;

/// A finger that is down: which, where it came from, where it is.
#[derive(Clone, Copy)]
struct Finger {
    id: i32,
    from: (f64, f64),
    now: (f64, f64),
}

/// Handles; copied freely.
#[derive(Clone, Copy)]
pub struct Fingers {
    down: StoredValue<Vec<Finger>>,
    start: StoredValue<Option<(Bounds, Frame)>>,
    moved: StoredValue<bool>,
    spent: StoredValue<bool>,
}

impl Fingers {
    /// None is down.
    pub fn new() -> Self {
        Self {
            down: StoredValue::new(Vec::new()),
            start: StoredValue::new(None),
            moved: StoredValue::new(false),
            spent: StoredValue::new(false),
        }
    }

    /// The click that follows a drag means nothing.
    pub fn take_spent(self) -> bool {
        self.spent.try_update_value(std::mem::take).unwrap_or_default()
    }

    /// A finger comes down on what shows `view` in `frame`.
    pub fn down(self, event: &PointerEvent, view: Bounds, frame: Frame) {
        let Some(spot) = on_sheet(event) else { return };
        self.spent.set_value(false);
        let id = event.pointer_id();
        self.down.update_value(|down| {
            down.retain(|finger| finger.id != id);
            down.push(Finger {
                id,
                from: spot,
                now: spot,
            });
        });
        self.begin(view, frame);
        if let Some(element) = event
            .current_target()
            .and_then(|it| it.dyn_into::<web_sys::Element>().ok())
        {
            // Without it a finger that leaves the map ends the drag there, which is no harm.
            let _ = element.set_pointer_capture(id);
        }
    }

    /// From here on movement counts.
    fn begin(self, view: Bounds, frame: Frame) {
        self.start.set_value(Some((view, frame)));
        self.down.update_value(|down| {
            for finger in down {
                finger.from = finger.now;
            }
        });
    }

    /// A finger moves: what is in view then.
    pub fn go(self, event: &PointerEvent) -> Option<Bounds> {
        let spot = on_sheet(event)?;
        let known = self.down.try_update_value(|down| {
            let finger = down.iter_mut().find(|finger| finger.id == event.pointer_id())?;
            finger.now = spot;
            Some((finger.now.0 - finger.from.0).hypot(finger.now.1 - finger.from.1))
        });
        if known.flatten()? >= STILL {
            self.moved.set_value(true);
        }
        if !self.moved.get_value() {
            return None;
        }
        let (view, frame) = self.start.get_value()?;
        self.down.with_value(|down| {
            let from: Vec<_> = down.iter().map(|finger| finger.from).collect();
            let now: Vec<_> = down.iter().map(|finger| finger.now).collect();
            dragged(view, &frame, &from, &now)
        })
    }

    /// A finger is lifted or taken by something else; the others go on from what is in view.
    pub fn up(self, event: &PointerEvent, view: Bounds, frame: Frame) {
        self.down
            .update_value(|down| down.retain(|finger| finger.id != event.pointer_id()));
        if self.down.with_value(Vec::is_empty) {
            self.start.set_value(None);
            let moved = self.moved.try_update_value(std::mem::take).unwrap_or_default();
            self.spent.set_value(moved);
        } else {
            self.begin(view, frame);
        }
    }
}

/// What is in view after a turn of the wheel.
pub fn wheeled(event: &WheelEvent, view: Bounds, frame: &Frame) -> Option<Bounds> {
    let spot = on_sheet(event)?;
    let times = if event.delta_y() > 0.0 { NOTCH } else { 1.0 / NOTCH };
    zoomed_about(view, frame, spot, spot, times)
}
