//! The content of a flat sheet: governorates, catchment areas, marks and services as plain geometry. The same sheet is used on the screen
//! of a device that cannot draw the moving map, and on paper.
//!
//! Deliberately absent: the projection (`projection`), texts, colours, the engine.

use super::anchor::{anchor, top};
use super::boundaries::Boundaries;
use super::map_icons::Pin;
use super::map_layers::pin;
use super::mark_filter::MarkFilter;
use super::projection::{Frame, ScaleBar, path};
use super::service_pins::{ServiceFilter, ServicePin, service_places};
use crate::domain::geometry::{Bounds, Geometry};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{CatchmentArea, Mark, MarkPlace};

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
