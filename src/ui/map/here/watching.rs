//! The position of the device: watched on demand, with its accuracy, and recorded step by step on a walk.
//!
//! Deliberately absent: the words (`here_panel`) and asking the device (`platform::position`).

use crate::analysis::map::circle::circle;
use crate::app::map::Floating;
use crate::app::position::{Fix, Missing, Watch};
use crate::app::wake_lock::WakeLock;
use crate::domain::geometry::{Geometry, Position};
use crate::ui::map::drawing::corners::Way;
use crate::ui::map::state::MapState;
use leptos::prelude::*;
use serde_json::{Value, json};

/// A mark is put, and a step counted, where the device is right to so many metres; the first one is usual.
pub const GATES: [u32; 4] = [20, 5, 50, 100];

/// Steps shorter than this are the device's own trembling, in metres.
const LEAST_STEP: f64 = 3.0;

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
    watch: StoredValue<Option<Watch>, LocalStorage>,
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

impl MapState {
    /// Starts asking the device, or asks anew after a refusal.
    pub fn watch_here(&self) {
        let state = *self;
        state.here.place.set(Place::Waiting);
        let watch = Watch::start(move |told| state.told(told));
        if watch.is_none() {
            state.here.place.set(Place::Missing(Missing::Unavailable));
        }
        state.here.watch.set_value(watch);
    }

    fn told(&self, told: Result<Fix, Missing>) {
        let _ = self.here.place.try_set(match told {
            Ok(fix) => Place::Known(fix),
            Err(missing) => Place::Missing(missing),
        });
        if let Ok(fix) = told {
            self.step(fix);
        }
    }

    /// Takes a step where the device is right enough.
    fn step(&self, fix: Fix) {
        let walking = self.here.walking.get_untracked() && self.drawing.way.get_untracked() == Way::Walking;
        if walking && fix.accuracy <= f64::from(self.here.gate.get_untracked()) {
            let least = LEAST_STEP.max(fix.accuracy / 4.0);
            self.drawing.sketch.update(|sketch| {
                if let Some(sketch) = sketch {
                    sketch.walk(fix.place, least);
                }
            });
        }
    }

    /// Starts or goes on walking; the first step is where the device is now.
    pub fn walk(&self, on: bool) {
        if on && matches!(self.here.place.get_untracked(), Place::Off | Place::Missing(_)) {
            self.watch_here();
        }
        self.here.walking.set(on);
        if let (true, Place::Known(fix)) = (on, self.here.place.get_untracked()) {
            self.step(fix);
        }
    }
}

/// Shows the place on the map, and keeps the screen on while a way is walked.
pub fn follow(state: MapState) {
    Effect::new(move |_| {
        let features = features(state.here.place.get());
        if state.surface.readiness.get() == crate::ui::map::state::surface::Readiness::Moving {
            state.surface.show(Floating::Position, &features);
        }
    });
    Effect::new(move |_: Option<Option<WakeLock>>| state.here.walking.get().then(WakeLock::hold));
}

/// A dot, and the ring that it is in.
fn features(place: Place) -> Value {
    let Place::Known(fix) = place else {
        return json!([]);
    };
    let ring = circle(fix.place, fix.accuracy);
    let shapes = ring.into_iter().chain([Geometry::Point(fix.place)]);
    shapes
        .map(|shape| json!({ "type": "Feature", "properties": {}, "geometry": shape }))
        .collect()
}
