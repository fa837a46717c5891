//! The outcome of looking for a printed sheet in a picture. Deliberately absent: looking (`app::sheet_photo`), and the words
//! (`sheet_line`).

use crate::app::App;
use crate::domain::geometry::Bounds;
use crate::domain::id::RecordId;
use crate::domain::records::Underlay;
use crate::exchange::photographed_sheet::SheetSeen;
use crate::present::paper::sheet_code::SheetCode;
use crate::present::paper::sheet_photo::{NotPlaced, SheetPlaced};
use crate::{i18n, tr};

/// What is known of one picture.
#[derive(Clone, PartialEq)]
pub struct SheetNews {
    /// Which picture.
    pub id: RecordId,
    /// What was seen in it.
    pub seen: SheetSeen,
    /// The sheet that it was placed as, or why not.
    pub outcome: Result<u32, NotPlaced>,
}

/// The name of a photo of a sheet.
pub fn title_of(placed: &SheetPlaced) -> String {
    tr!("underlay-sheet-title", number = i18n::number(placed.number))
}

/// The box of the ground that the outcome speaks of, to be brought into view.
pub fn ground(app: App, news: &SheetNews) -> Option<Bounds> {
    match news.outcome {
        Err(NotPlaced::NoMarks(SheetCode { bounds, .. })) => Some(bounds),
        Err(_) => None,
        Ok(_) => app.peek(|project| {
            let underlay = project.get::<Underlay>(news.id)?;
            let points = underlay.control_points.iter().map(|point| point.place);
            let boxed = |place| Bounds {
                south_west: place,
                north_east: place,
            };
            points.map(boxed).reduce(Bounds::union)
        })?,
    }
}
