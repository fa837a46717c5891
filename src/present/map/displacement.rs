//! Displacement of overlapping pins, so that each can be tapped; the screen draws a leader line back to the true place.
//!
//! The same pins give the same picture on every device. Deliberately absent: clusters that open by a tap; a plan has some dozens of pins,
//! not thousands.

/// Rounds of pushing at most.
const ROUNDS: usize = 60;
/// Around a circle by this angle each, no two pins of a heap start in the same direction.
const GOLDEN: f64 = 2.399_963_229_728_653;

/// The places moved so that any two are at least `apart` from each other where there is room, and all lie inside the frame.
pub fn displaced(places: &[(f64, f64)], apart: f64, (width, height): (f64, f64)) -> Vec<(f64, f64)> {
    let mut moved = places.to_vec();
    let inside = |(x, y): (f64, f64)| {
        let margin = apart / 2.0;
        (
            x.clamp(margin, (width - margin).max(margin)),
            y.clamp(margin, (height - margin).max(margin)),
        )
    };
    for _ in 0..ROUNDS {
        let mut calm = true;
        for one in 0..moved.len() {
            for other in one + 1..moved.len() {
                let (dx, dy) = (moved[other].0 - moved[one].0, moved[other].1 - moved[one].1);
                let far = dx.hypot(dy);
                if far + 0.01 >= apart {
                    continue;
                }
                calm = false;
                let (x, y) = if far > 0.5 {
                    (dx / far, dy / far)
                } else {
                    let turn = GOLDEN * (one + other) as f64;
                    (turn.cos(), turn.sin())
                };
                let push = (apart - far) / 2.0;
                moved[one] = inside((moved[one].0 - x * push, moved[one].1 - y * push));
                moved[other] = inside((moved[other].0 + x * push, moved[other].1 + y * push));
            }
        }
        if calm {
            break;
        }
    }
    moved
}
