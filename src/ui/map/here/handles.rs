//! The state of the device's position. Deliberately absent: watching it (`watching`).

use crate::app::position::{Fix, Missing, Watch};
use crate::domain::geometry::Position;
use leptos::prelude::*;

/// A mark is put, and a step counted, where the device is right to so many metres; the first one is usual.
pub const GATES: [u32; 4] = [20, 5, 50, 100];

/// What is known.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub enum Place {
    /// Not watched.
    #[default]
    Off,
    /// Asked, and no answer yet.
    Waiting,
    /// Here.
    Known(Fix),
    /// No answer, and why.
    Missing(Missing),
}

/// Handles; copied freely.
#[derive(Clone, Copy)]
pub struct Here {
    /// What is known.
    pub place: RwSignal<Place>,
    /// How good it must be, in metres.
    pub gate: RwSignal<u32>,
    /// Whether steps are taken now.
    pub walking: RwSignal<bool>,
    pub(super) watch: StoredValue<Option<Watch>, LocalStorage>,
}

impl Here {
    /// Not watched yet.
    pub fn new() -> Self {
        Self {
            place: RwSignal::default(),
            gate: RwSignal::new(GATES[0]),
            walking: RwSignal::new(false),
            watch: StoredValue::new_local(None),
        }
    }

    /// Stops asking.
    pub fn stop(&self) {
        self.watch.set_value(None);
        self.walking.set(false);
        self.place.set(Place::Off);
    }

    /// The place, when it is known well enough.
    pub fn good(&self) -> Option<Position> {
        match self.place.get() {
            Place::Known(fix) if fix.accuracy <= f64::from(self.gate.get()) => Some(fix.place),
            _ => None,
        }
    }
}
