//! Overlapping circles of the feasibility/impact chart, displaced so that they lie side by side.
//!
//! A displaced circle stays in its quarter of the field, and one on a dividing line stays on the line, so that the meaning is kept.
//! Deliberately absent: random numbers. The same circles always get the same places.

use crate::present::deciding::disc::Disc;

/// Rounds of pushing overlapping circles apart; a crowd of thirty on one point is settled long before.
const ROUNDS: usize = 240;

/// Pushes overlapping circles apart, each pair by half of its overlap, until all are clear of each other or the rounds are over.
pub fn separate(discs: &mut [Disc]) {
    for _ in 0..ROUNDS {
        let mut quiet = true;
        for one in 0..discs.len() {
            for other in one + 1..discs.len() {
                let (a, b) = (&discs[one], &discs[other]);
                let (dx, dy) = (b.centre.x - a.centre.x, b.centre.y - a.centre.y);
                let distance = dx.hypot(dy);
                let overlap = a.radius + b.radius - distance;
                if overlap < 1e-4 {
                    continue;
                }
                quiet = false;
                // On one point there is no direction: each pair takes its own, by the golden angle.
                let (ux, uy) = if distance > 1e-6 {
                    (dx / distance, dy / distance)
                } else {
                    let angle = 2.4 * (one + other) as f64;
                    (angle.cos(), angle.sin())
                };
                let push = overlap / 2.0;
                shift(&mut discs[one], -ux * push, -uy * push);
                shift(&mut discs[other], ux * push, uy * push);
            }
        }
        if quiet {
            break;
        }
    }
    for disc in discs {
        disc.moved = (disc.centre.x - disc.at.x).hypot(disc.centre.y - disc.at.y) > disc.radius / 4.0;
    }
}

fn shift(disc: &mut Disc, dx: f64, dy: f64) {
    let (at, radius) = (disc.at, disc.radius);
    let on_horizontal = on_line(at.y);
    if !on_line(at.x) || on_horizontal {
        disc.centre.x = confined(disc.centre.x + dx, at.x, radius);
    }
    if !on_horizontal {
        disc.centre.y = confined(disc.centre.y + dy, at.y, radius);
    }
}

fn on_line(along: f64) -> bool {
    (along - 0.5).abs() < 1e-9
}

/// Keeps a circle inside the square and on its side of the dividing line; on the line it may slide along the other one.
fn confined(along: f64, home: f64, radius: f64) -> f64 {
    let (low, high) = if on_line(home) {
        (radius, 1.0 - radius)
    } else if home < 0.5 {
        (radius, (0.5 - radius).max(home))
    } else {
        ((0.5 + radius).min(home), 1.0 - radius)
    };
    along.clamp(low, high)
}
