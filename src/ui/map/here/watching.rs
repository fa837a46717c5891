//! The position of the device: watched on demand, with its accuracy, and recorded step by step on a walk.
//!
//! Deliberately absent: the words (`panel`) and asking the device (`platform::position`).

use super::handles::Place;
use crate::analysis::map::circle::circle;
use crate::app::map::Floating;
use crate::app::position::{Fix, Missing, Watch};
use crate::app::wake_lock::WakeLock;
use crate::domain::geometry::Geometry;
use crate::ui::map::drawing::handles::Way;
use crate::ui::map::state::MapState;
use crate::ui::map::state::surface::Readiness;
use leptos::prelude::*;
use serde_json::{Value, json};

/// Steps shorter than this are the device's own trembling, in metres.
const LEAST_STEP: f64 = 3.0;

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
        if state.surface.readiness.get() == Readiness::Moving {
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
