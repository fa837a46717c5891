//! The tool in hand and the panel in the sheet, as values. Deliberately absent: using them.

use crate::domain::id::RecordId;
use crate::domain::records::MarkKind;

/// What a tap on the map means.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Tool {
    /// Looking: a tap selects.
    #[default]
    Look,
    /// Putting marks of a kind and, once chosen, a sector.
    Mark(MarkKind, Option<String>),
    /// Drawing the outline of a catchment area, of a new one or of the one that is named.
    Catchment(Option<RecordId>),
    /// Drawing the line that cuts a record in two.
    Cut(RecordId),
    /// Recording service points, once a sector is chosen.
    Point(Option<String>),
    /// Putting another place of this service.
    Place(RecordId),
}

/// What the sheet shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Panel {
    /// Nothing, or the record selected.
    #[default]
    Selected,
    /// The filter.
    Filter,
    /// A new mark from typed coordinates.
    NewMark,
    /// What the map says.
    Says,
    /// The basemaps of this device.
    Basemaps,
    /// Where the device is.
    Here,
    /// The category sets of the assessment.
    Categories,
    /// Which services are shown.
    Services,
    /// Reference layers.
    Layers,
    /// Pictures under the map.
    Underlays,
}
