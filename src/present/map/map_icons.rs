//! The pin of a mark as plain data: its shape says the kind, its icon the sector, its colour the group, its number the severity.
//!
//! A pin is named by a text that holds all of this, so that the map engine can ask for the picture of a name it has not seen yet.
//! Deliberately absent: colours in use and painting (`map::paint`, `ui`).

use crate::domain::records::{Certainty, MarkKind, Severity, code};

/// The colour number of marks without a group, which were made at the desk.
pub const NO_GROUP: u8 = 8;

/// Everything that a pin shows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pin {
    /// Need, asset, service, hazard or idea: the shape.
    pub kind: MarkKind,
    /// Name of the sector's icon.
    pub icon: String,
    /// Index of the group's colour (0–7), or [`NO_GROUP`].
    pub colour: u8,
    /// The number in the corner.
    pub severity: Option<Severity>,
    /// An unsure mark has a broken outline and a question mark.
    pub certainty: Certainty,
    /// A group says that it is not so: a badge of its own.
    pub disputed: bool,
    /// Drawn larger, with a ring.
    pub selected: bool,
}

impl Pin {
    /// The name under which the picture is known to the map engine.
    pub fn name(&self) -> String {
        let severity = self.severity.map_or(0, Severity::step);
        let unsure = u8::from(self.certainty == Certainty::Unsure);
        let disputed = u8::from(self.disputed);
        let selected = u8::from(self.selected);
        format!(
            "pin/{}/{}/{severity}/{unsure}/{disputed}/{selected}/{}",
            code(&self.kind),
            self.colour,
            self.icon
        )
    }

    /// The pin of a name; none when the name is not one of a pin.
    pub fn from_name(name: &str) -> Option<Self> {
        let mut parts = name.strip_prefix("pin/")?.splitn(7, '/');
        let kind = parts.next()?;
        let kind = MarkKind::ALL.into_iter().find(|known| code(known) == kind)?;
        let colour = parts.next()?.parse().ok()?;
        let severity = parts.next()?.parse::<u8>().ok()?;
        let certainty = if parts.next()? == "1" {
            Certainty::Unsure
        } else {
            Certainty::Sure
        };
        Some(Self {
            kind,
            colour,
            severity: Severity::try_from(severity).ok(),
            certainty,
            disputed: parts.next()? == "1",
            selected: parts.next()? == "1",
            icon: parts.next()?.to_owned(),
        })
    }
}

/// Width and height of the grid that the outlines are drawn on.
pub const PIN_SIZE: (f64, f64) = (40.0, 48.0);

/// The place of the badge for disputed marks.
pub const DISPUTED: (f64, f64) = (34.0, 34.0);

/// Where the tip is: the place on the ground.
pub const PIN_TIP: (f64, f64) = (20.0, 46.0);

/// The outline of a kind on a grid of 40 × 48 with the tip at the bottom: distinguishable without colour.
pub fn outline(kind: MarkKind) -> &'static str {
    match kind {
        MarkKind::Need => "M20 46l-5-7.600a17 17 0 1 1 10 0z",
        MarkKind::Asset => {
            "M20 46l-5-7H9a6 6 0 0 1-6-6V11a6 6 0 0 1 6-6h22a6 6 0 0 1 6 6v22a6 6 0 0 1-6 6h-6z"
        }
        MarkKind::Service => "M20 46l-5-6.500L4.500 32.500v-20L20 4l15.500 8.500v20L25 39.500z",
        MarkKind::Hazard => {
            "M20 46l-5-6H4.500a2.500 2.500 0 0 1-2.200-3.800L17.800 5a2.500 2.500 0 0 1 4.400 0l15.500 31.200a2.500 2.500 0 0 1-2.200 3.800H25z"
        }
        MarkKind::Idea => {
            "M20 46L2.500 25a2.500 2.500 0 0 1 0-3L18 4.500a2.500 2.500 0 0 1 4 0L37.500 22a2.500 2.500 0 0 1 0 3z"
        }
    }
}

/// The centre of the sector's icon on the same grid, and how large it is drawn; the shapes leave different room.
pub fn icon_place(kind: MarkKind) -> (f64, f64, f64) {
    match kind {
        MarkKind::Need | MarkKind::Asset | MarkKind::Service => (20.0, 22.0, 20.0),
        MarkKind::Hazard => (20.0, 28.5, 15.0),
        MarkKind::Idea => (20.0, 23.5, 17.0),
    }
}
