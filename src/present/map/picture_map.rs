//! A picture as a map of its own: the board for drawing on it, its marks as a sheet, and its marks on the ground once it is georeferenced.
//!
//! The drawing tools work with geographic positions only. While people draw on a picture, its pixels are mapped to a board: a box of two
//! degrees around (0, 0), where Web Mercator is nearly undistorted. Positions on the board never reach a record: `spot` converts every one
//! back, exactly, to its share of the picture. Deliberately absent: the picture's pixels, and figures in metres, which need a scale.

use super::flat_sheet::{SheetMark, sheet_marks};
use super::mark_filter::MarkFilter;
use super::projection::Frame;
use super::underlay_picture::{bounds, georeference};
use crate::analysis::map::georeference::on_ground;
use crate::domain::actions::place_marks::marks_on;
use crate::domain::geometry::{Bounds, Geometry, Position};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{CatchmentArea, Mark, MarkPlace, OnPicture, Underlay};
use crate::domain::spot::Spot;
use std::collections::BTreeMap;

/// Length of the board's longer side, in degrees: twenty steps of a position for each step of a spot, so that going there and back
/// changes nothing.
const LONGER: f64 = 2.0;

/// The board of one picture.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Board {
    /// The picture.
    pub picture: RecordId,
    wide: f64,
    high: f64,
}

impl Board {
    /// The board of a picture; none when it is gone.
    pub fn of(project: &Project, picture: RecordId) -> Option<Self> {
        let underlay = project.get::<Underlay>(picture)?;
        let (width, height) = (
            f64::from(underlay.width.max(1)),
            f64::from(underlay.height.max(1)),
        );
        let scale = LONGER / width.max(height);
        Some(Self {
            picture,
            wide: width * scale,
            high: height * scale,
        })
    }

    /// The board of the picture that a mark lies on; none for what lies on the ground.
    pub fn of_mark(project: &Project, id: RecordId) -> Option<Self> {
        Self::of(project, project.get::<Mark>(id)?.geometry.picture()?)
    }

    /// The place on the board of a spot.
    fn place(&self, spot: Spot) -> Option<Position> {
        Position::new((spot.across() - 0.5) * self.wide, (0.5 - spot.down()) * self.high).ok()
    }

    /// The spot under a place on the board; beside the picture the nearest one on its edge.
    pub fn spot(&self, place: Position) -> Spot {
        Spot::nearest(
            place.longitude() / self.wide + 0.5,
            0.5 - place.latitude() / self.high,
        )
    }

    /// Whether a place on the board lies on the picture.
    pub fn holds(&self, place: Position) -> bool {
        // Less than a step of a spot: an edge that was rounded outwards is still an edge.
        const HAIR: f64 = 1e-6;
        place.longitude().abs() <= self.wide / 2.0 + HAIR && place.latitude().abs() <= self.high / 2.0 + HAIR
    }

    /// The whole picture.
    pub fn bounds(&self) -> Option<Bounds> {
        let corner = |share: f64| self.place(Spot::nearest(share, 1.0 - share));
        Some(Bounds {
            south_west: corner(0.0)?,
            north_east: corner(1.0)?,
        })
    }

    /// A view of the board from which the picture cannot be lost: not smaller than a fortieth of its longer side, not larger than three of
    /// them, with its middle on the picture.
    pub fn kept_in_sight(&self, view: Bounds) -> Bounds {
        let (low, high) = (view.south_west, view.north_east);
        let wide = high.longitude() - low.longitude();
        let tall = high.latitude() - low.latitude();
        let longer = wide.max(tall).max(f64::MIN_POSITIVE);
        let times = longer.clamp(LONGER / 40.0, LONGER * 3.0) / longer;
        let middle = |from: f64, to: f64, side: f64| f64::midpoint(from, to).clamp(-side / 2.0, side / 2.0);
        let x = middle(low.longitude(), high.longitude(), self.wide);
        let y = middle(low.latitude(), high.latitude(), self.high);
        let corner = |side: f64| Position::new(x + side * wide * times / 2.0, y + side * tall * times / 2.0);
        match (corner(-1.0), corner(1.0)) {
            (Ok(south_west), Ok(north_east)) => Bounds {
                south_west,
                north_east,
            },
            _ => view,
        }
    }

    /// Where a mark lies on the board; none for one that lies elsewhere.
    pub fn shape(&self, place: &MarkPlace) -> Option<Geometry> {
        let place = place.on_picture().filter(|it| it.picture == self.picture)?;
        place.shape.carried(|spot| self.place(spot))
    }

    /// What was drawn on the board, as a place on the picture.
    pub fn on_picture(&self, shape: &Geometry) -> Option<MarkPlace> {
        Some(MarkPlace::OnPicture(OnPicture {
            picture: self.picture,
            shape: shape.carried(|place| Some(self.spot(place)))?,
        }))
    }
}

/// The marks on a picture, under a frame around its board.
pub fn picture_marks(
    project: &Project,
    board: &Board,
    filter: &MarkFilter,
    selected: Option<RecordId>,
    frame: &Frame,
) -> Vec<SheetMark> {
    sheet_marks(project, filter, selected, frame, |place| board.shape(place))
}

/// The shape of a mark or a catchment area as it is drawn: on the ground, or on the board of its picture.
pub fn drawn_shape(project: &Project, id: RecordId) -> Option<Geometry> {
    let Some(mark) = project.get::<Mark>(id) else {
        return project.get::<CatchmentArea>(id)?.outline.clone();
    };
    match mark.geometry.ground() {
        Some(shape) => Some(shape.clone()),
        None => Board::of_mark(project, id)?.shape(&mark.geometry),
    }
}

/// Whether a picture can be placed on the ground as it stands: what keeps its marks on it, or where they would lie.
pub fn on_the_ground(project: &Project, picture: RecordId) -> Option<BTreeMap<RecordId, Geometry>> {
    let underlay = project.get::<Underlay>(picture)?;
    let georeference = georeference(underlay).ok().filter(|it| !it.mirrored)?;
    bounds(underlay, &georeference)?;
    let place = |(id, mark): (RecordId, &Mark)| {
        let shape = &mark.geometry.on_picture()?.shape;
        Some((id, on_ground(underlay, &georeference, shape)?))
    };
    marks_on(project, picture).map(place).collect()
}

/// The picture that the map opens with: the one on which the last mark was put, when the last mark was put on one. Where no map of the
/// place exists, that is where people go on.
pub fn last_drawn_on(project: &Project) -> Option<RecordId> {
    let (_, last) = project.all::<Mark>().last()?;
    last.geometry
        .picture()
        .filter(|picture| project.get::<Underlay>(*picture).is_some())
}
