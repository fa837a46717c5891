//! The map as plain geometry on a flat sheet: for print, and for a device that cannot draw the moving map.
//!
//! Web Mercator, like the map engine, so that both look the same. Deliberately absent: texts, colours, the engine.

use crate::domain::geometry::{Bounds, Geometry, Position};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{CatchmentArea, Mark, MarkPlace};
use crate::present::map::anchor::{anchor, top};
use crate::present::map::boundaries::Boundaries;
use crate::present::map::in_view::Reserved;
use crate::present::map::map_icons::Pin;
use crate::present::map::map_layers::pin;
use crate::present::map::mark_filter::MarkFilter;
use crate::present::map::service_pins::{ServiceFilter, ServicePin, service_places};
use std::f64::consts::PI;
use std::fmt::Write;

/// A shape as an SVG path.
#[derive(Clone, PartialEq, Debug)]
pub struct Outline {
    /// The governorate's ISO code, or the id of a record.
    pub key: String,
    /// What is written on it; empty for none.
    pub name: String,
    /// Where its name stands.
    pub label: (f64, f64),
    /// The `d` of the path.
    pub path: String,
}

/// A mark on the sheet.
#[derive(Clone, PartialEq, Debug)]
pub struct SheetMark {
    /// The record.
    pub id: RecordId,
    /// Its number in the list beside the map, counted from 1 in the order in which marks were made.
    pub number: usize,
    /// Where the tip of its pin is.
    pub place: (f64, f64),
    /// The pin.
    pub pin: Pin,
    /// The path of a line or an area; empty for a point.
    pub path: String,
    /// True for an area, which is filled.
    pub filled: bool,
}

/// A service at one of its places.
#[derive(Clone, PartialEq, Debug)]
pub struct SheetService {
    /// The record.
    pub id: RecordId,
    /// Where the tip of its pin is.
    pub place: (f64, f64),
    /// The pin.
    pub pin: ServicePin,
    /// The path of an area; empty for a point.
    pub path: String,
}

/// A round distance and how long it is on the sheet.
#[derive(Clone, Copy, PartialEq, Debug)]
#[allow(missing_docs)]
pub struct ScaleBar {
    pub metres: u32,
    pub length: f64,
}

/// The sheet.
#[derive(Clone, PartialEq, Debug)]
pub struct MapSheet {
    /// Where the sheet lies on the ground.
    pub frame: Frame,
    /// The governorates, under everything.
    pub governorates: Vec<Outline>,
    /// The catchment areas.
    pub catchments: Vec<Outline>,
    /// The marks, oldest first.
    pub marks: Vec<SheetMark>,
    /// True at the latitude of the sheet's middle.
    pub scale: ScaleBar,
}

/// A sheet of so many units, laid over a part of the ground.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Frame {
    /// Width in sheet units.
    pub width: f64,
    /// Height in sheet units.
    pub height: f64,
    /// Sheet units per unit of Mercator, whose world is 1 wide.
    zoom: f64,
    centre: (f64, f64),
}

/// A frame is never closer than this: about 600 m on the ground.
const SMALLEST: f64 = 600.0 / 40_075_017.0;

impl Frame {
    /// A sheet that shows the whole box with a margin of a tenth on each side.
    pub fn around(bounds: Bounds, width: f64, height: f64) -> Self {
        let (west, south) = mercator(bounds.south_west);
        let (east, north) = mercator(bounds.north_east);
        let wide = ((east - west) * 1.25).max(SMALLEST);
        let high = ((south - north) * 1.25).max(SMALLEST);
        Self {
            width,
            height,
            zoom: (width / wide).min(height / high),
            centre: ((west + east) / 2.0, (south + north) / 2.0),
        }
    }

    /// A sheet that shows this box and nothing else; its height follows from the width when the box has another shape.
    pub fn exactly(bounds: Bounds, width: f64, height: f64) -> Self {
        let (west, south) = mercator(bounds.south_west);
        let (east, north) = mercator(bounds.north_east);
        Self {
            width,
            height,
            zoom: width / (east - west).max(f64::MIN_POSITIVE),
            centre: ((west + east) / 2.0, (south + north) / 2.0),
        }
    }

    /// Where a place is on the sheet.
    pub fn project(&self, position: Position) -> (f64, f64) {
        let (x, y) = mercator(position);
        (
            (x - self.centre.0) * self.zoom + self.width / 2.0,
            (y - self.centre.1) * self.zoom + self.height / 2.0,
        )
    }

    /// The place under a point of the sheet; none outside the world.
    pub fn position(&self, x: f64, y: f64) -> Option<Position> {
        let x = (x - self.width / 2.0) / self.zoom + self.centre.0;
        let y = (y - self.height / 2.0) / self.zoom + self.centre.1;
        from_mercator(x, y)
    }

    fn contains(&self, (x, y): (f64, f64)) -> bool {
        (0.0..=self.width).contains(&x) && (0.0..=self.height).contains(&y)
    }

    fn scale_bar(&self) -> ScaleBar {
        let latitude = self
            .position(self.width / 2.0, self.height / 2.0)
            .map_or(0.0, |middle| middle.latitude());
        round_scale(latitude, self.zoom, self.width / 4.0)
    }
}

/// The scale of a picture that shows this box and nothing more, so many units wide. The bar is at most `longest` units long.
pub fn scale_of(view: Bounds, width: f64, longest: f64) -> ScaleBar {
    let (west, south) = mercator(view.south_west);
    let (east, north) = mercator(view.north_east);
    let middle = (PI * (1.0 - (south + north))).sinh().atan().to_degrees();
    round_scale(middle, width / (east - west).max(f64::MIN_POSITIVE), longest)
}

/// The longest round distance that fits. `zoom` is in units per unit of Mercator.
fn round_scale(latitude: f64, zoom: f64, longest: f64) -> ScaleBar {
    let metres_per_unit = 40_075_016.686 * latitude.to_radians().cos() / zoom;
    let round = |power: u32| [5, 2, 1].map(|digit| digit * 10_u32.pow(power));
    let metres = (0..7)
        .rev()
        .flat_map(round)
        .find(|metres| f64::from(*metres) <= longest * metres_per_unit)
        .unwrap_or(1);
    ScaleBar {
        metres,
        length: f64::from(metres) / metres_per_unit,
    }
}

/// The place at a point of that square; none outside it.
pub(super) fn from_mercator(x: f64, y: f64) -> Option<Position> {
    let latitude = (PI * (1.0 - 2.0 * y)).sinh().atan().to_degrees();
    Position::new(x * 360.0 - 180.0, latitude).ok()
}

/// The world as a square of side 1 with its origin in the north-west.
pub(super) fn mercator(position: Position) -> (f64, f64) {
    let latitude = position.latitude().clamp(-85.05, 85.05).to_radians();
    let y = (1.0 - (latitude.tan() + 1.0 / latitude.cos()).ln() / PI) / 2.0;
    ((position.longitude() + 180.0) / 360.0, y)
}

/// A box so much larger that what was asked for lies beside what floats over the edges of a sheet of this size in pixels. Where hardly
/// anything is left, the box is left as it is.
pub fn with_room(bounds: Bounds, (width, height): (f64, f64), reserved: Reserved) -> Bounds {
    let Reserved {
        above,
        below,
        west,
        east,
    } = reserved;
    let (free_across, free_up) = (width - west - east, height - above - below);
    if free_across < 80.0 || free_up < 80.0 {
        return bounds;
    }
    let (south_west, north_east) = (bounds.south_west, bounds.north_east);
    let latitude = f64::midpoint(south_west.latitude(), north_east.latitude());
    // Degrees of latitude are longer on the sheet than degrees of longitude by this much.
    let stretch = latitude.to_radians().cos().max(0.01);
    let across = north_east.longitude() - south_west.longitude();
    let up = north_east.latitude() - south_west.latitude();
    let per_pixel = (across / free_across).max(up / stretch / free_up);
    let middle =
        f64::midpoint(south_west.longitude(), north_east.longitude()) + per_pixel * (east - west) / 2.0;
    let level = latitude + per_pixel * stretch * (above - below) / 2.0;
    let (half_across, half_up) = (per_pixel * width / 2.0, per_pixel * stretch * height / 2.0);
    let corner = |x: f64, y: f64| Position::new(x, y).ok();
    match (
        corner(middle - half_across, level - half_up),
        corner(middle + half_across, level + half_up),
    ) {
        (Some(south_west), Some(north_east)) => Bounds {
            south_west,
            north_east,
        },
        _ => bounds,
    }
}

/// The box around everything that a project shows under a filter; none while there is nothing.
pub fn extent(project: &Project, filter: &MarkFilter) -> Option<Bounds> {
    let marks = project
        .all::<Mark>()
        .filter(|(_, mark)| filter.accepts(mark))
        .filter_map(|(_, mark)| mark.geometry.ground()?.bounds());
    let catchments = project
        .all::<CatchmentArea>()
        .filter_map(|(_, catchment)| catchment.outline.as_ref()?.bounds());
    marks.chain(catchments).reduce(Bounds::union)
}

/// The sheet of a project. Governorates are named in `language`, where the name falls on the sheet.
pub fn map_sheet(
    project: &Project,
    boundaries: &Boundaries,
    filter: &MarkFilter,
    selected: Option<RecordId>,
    language: &str,
    frame: Frame,
) -> MapSheet {
    let governorates = boundaries.governorates.iter().map(|governorate| {
        let label = frame.project(governorate.label);
        let named = frame.contains(label);
        Outline {
            key: governorate.iso.clone(),
            name: if named {
                governorate.name(language).to_owned()
            } else {
                String::new()
            },
            label,
            path: path(&governorate.outline, &frame),
        }
    });
    let catchments = project.all::<CatchmentArea>().filter_map(|(id, catchment)| {
        let outline = catchment.outline.as_ref()?;
        Some(Outline {
            key: id.to_string(),
            name: catchment.name.clone(),
            label: frame.project(top(outline)?),
            path: path(outline, &frame),
        })
    });
    let ground = |mark: &MarkPlace| mark.ground().cloned();
    MapSheet {
        governorates: governorates.collect(),
        catchments: catchments.collect(),
        marks: sheet_marks(project, filter, selected, &frame, ground),
        scale: frame.scale_bar(),
        frame,
    }
}

/// The marks on a sheet, oldest first. `shape` says where each lies on it; none for one that does not.
pub fn sheet_marks(
    project: &Project,
    filter: &MarkFilter,
    selected: Option<RecordId>,
    frame: &Frame,
    shape: impl Fn(&MarkPlace) -> Option<Geometry>,
) -> Vec<SheetMark> {
    let assessment = project.assessment();
    let marks = project
        .all::<Mark>()
        .enumerate()
        .filter(|(_, (_, mark))| filter.accepts(mark));
    marks
        .filter_map(|(index, (id, mark))| {
            let shape = shape(&mark.geometry)?;
            Some(SheetMark {
                id,
                number: index + 1,
                place: frame.project(anchor(&shape)?),
                pin: pin(project, assessment, mark, selected == Some(id)),
                path: path(&shape, frame),
                filled: shape.is_area(),
            })
        })
        .collect()
}

/// The services of a project on a sheet.
pub fn sheet_services(
    project: &Project,
    filter: &ServiceFilter,
    selected: Option<RecordId>,
    frame: &Frame,
) -> Vec<SheetService> {
    service_places(project, filter, selected)
        .filter_map(|it| {
            Some(SheetService {
                id: it.service,
                place: frame.project(anchor(&it.geometry)?),
                pin: it.pin,
                path: path(&it.geometry, frame),
            })
        })
        .collect()
}

/// The `d` of an SVG path, to a tenth of a unit. Points have none.
pub fn path(geometry: &Geometry, frame: &Frame) -> String {
    let mut d = String::new();
    let mut draw = |line: &[Position], closed: bool| {
        for (index, position) in line.iter().enumerate() {
            let (x, y) = frame.project(*position);
            // Writing into a text cannot fail.
            let _ = write!(d, "{}{x:.1} {y:.1}", if index == 0 { 'M' } else { 'L' });
        }
        if closed {
            d.push('Z');
        }
    };
    match geometry {
        Geometry::Point(_) => {}
        Geometry::Line(line) => draw(line, false),
        Geometry::Area(rings) => rings.iter().for_each(|ring| draw(ring, true)),
        Geometry::Areas(areas) => areas.iter().flatten().for_each(|ring| draw(ring, true)),
    }
    d
}

/// The middle of a box.
pub fn centre(bounds: Bounds) -> Option<Position> {
    Position::new(
        (bounds.south_west.longitude() + bounds.north_east.longitude()) / 2.0,
        (bounds.south_west.latitude() + bounds.north_east.latitude()) / 2.0,
    )
    .ok()
}

/// A box so many times as wide and high around the same middle; the same box where that would leave the world.
pub fn zoomed(bounds: Bounds, times: f64) -> Bounds {
    moved_corners(bounds, times, 0.0, 0.0).unwrap_or(bounds)
}

/// A box moved by so many of its widths to the east and heights to the north.
pub fn moved(bounds: Bounds, east: f64, north: f64) -> Bounds {
    moved_corners(bounds, 1.0, east, north).unwrap_or(bounds)
}

fn moved_corners(bounds: Bounds, times: f64, east: f64, north: f64) -> Option<Bounds> {
    let middle = centre(bounds)?;
    let width = bounds.north_east.longitude() - bounds.south_west.longitude();
    let height = bounds.north_east.latitude() - bounds.south_west.latitude();
    let corner = |side: f64| {
        Position::new(
            middle.longitude() + width * (east + side * times / 2.0),
            middle.latitude() + height * (north + side * times / 2.0),
        )
        .ok()
    };
    Some(Bounds {
        south_west: corner(-1.0)?,
        north_east: corner(1.0)?,
    })
}

/// Left edge, upper edge, width and height of a box on a sheet.
pub fn box_on(bounds: Bounds, frame: &Frame) -> (f64, f64, f64, f64) {
    let (left, lower) = frame.project(bounds.south_west);
    let (right, upper) = frame.project(bounds.north_east);
    (left, upper, right - left, lower - upper)
}
