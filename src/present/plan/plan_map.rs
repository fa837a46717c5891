//! The small map of the printed plan: the places behind its lines, labelled with the numbers of the lines.
//!
//! Black on white. Deliberately absent: everything that no need of the plan was drawn from; the map screen shows all marks.

use crate::analysis::plan::plan_coverage::commitments;
use crate::domain::geometry::{Bounds, Geometry};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{CatchmentArea, Intervention, Mark, Need};
use crate::present::map::anchor::anchor;
use crate::present::map::boundaries::Boundaries;
use crate::present::map::flat_sheet::{Outline, map_sheet};
use crate::present::map::mark_filter::MarkFilter;
use crate::present::map::projection::{Frame, ScaleBar};
use std::collections::BTreeMap;

/// Width of the sheet in its own units.
pub const WIDTH: f64 = 720.0;
/// Height of the sheet in its own units.
pub const HEIGHT: f64 = 300.0;

/// A place that was asked for.
#[derive(Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub struct Asked {
    pub x: f64,
    pub y: f64,
    /// The line of the plan that takes it up; none when it is left out.
    pub line: Option<usize>,
}

/// The sheet.
#[derive(Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub struct PlanMap {
    pub land: Vec<Outline>,
    pub catchments: Vec<Outline>,
    /// Places of needs left out first, so that the numbers lie on top.
    pub asked: Vec<Asked>,
    pub scale: ScaleBar,
}

/// The map of a project's plan; none while nothing of it has a place.
pub fn plan_map(project: &Project, boundaries: &Boundaries, language: &str) -> Option<PlanMap> {
    drawn(project, &lines_of_marks(project), boundaries, language)
}

/// Where people asked for what one intervention answers; none while none of their marks has a place.
pub fn asked_map(
    project: &Project,
    intervention: RecordId,
    boundaries: &Boundaries,
    language: &str,
) -> Option<PlanMap> {
    let needs = &project.get::<Intervention>(intervention)?.needs;
    let marks = needs
        .iter()
        .filter_map(|need| project.get::<Need>(*need))
        .flat_map(|need| need.marks.iter().map(|mark| (*mark, None)))
        .collect::<BTreeMap<_, _>>();
    marks
        .keys()
        .filter_map(|mark| project.get::<Mark>(*mark))
        .any(|mark| mark.geometry.ground().is_some())
        .then(|| drawn(project, &marks, boundaries, language))
        .flatten()
}

/// The marks on the map, each with the line that takes it up.
fn drawn(
    project: &Project,
    lines: &BTreeMap<RecordId, Option<usize>>,
    boundaries: &Boundaries,
    language: &str,
) -> Option<PlanMap> {
    let places: Vec<(&Geometry, Option<usize>)> = lines
        .iter()
        .filter_map(|(id, line)| Some((project.get::<Mark>(*id)?.geometry.ground()?, *line)))
        .collect();
    let outlines = project
        .all::<CatchmentArea>()
        .filter_map(|(_, area)| area.outline.as_ref());
    let bounds = places.iter().map(|(place, _)| *place).chain(outlines);
    let bounds = bounds.filter_map(Geometry::bounds).reduce(Bounds::union)?;
    let frame = Frame::around(bounds, WIDTH, HEIGHT);
    let sheet = map_sheet(project, boundaries, &MarkFilter::default(), None, language, frame);
    let mut asked: Vec<Asked> = places
        .into_iter()
        .filter_map(|(place, line)| {
            let (x, y) = frame.project(anchor(place)?);
            Some(Asked { x, y, line })
        })
        .collect();
    asked.sort_by_key(|asked| asked.line.is_some());
    Some(PlanMap {
        land: sheet.governorates,
        catchments: sheet
            .catchments
            .into_iter()
            .map(|outline| named_above(project, &frame, outline))
            .collect(),
        asked,
        scale: sheet.scale,
    })
}

/// The name of a catchment area stands over it: inside are the numbers.
fn named_above(project: &Project, frame: &Frame, mut outline: Outline) -> Outline {
    let area = outline
        .key
        .parse()
        .ok()
        .and_then(|id| project.get::<CatchmentArea>(id));
    if let Some(bounds) = area.and_then(|area| area.outline.as_ref()?.bounds()) {
        let (_, top) = frame.project(bounds.north_east);
        outline.label.1 = (top - 6.0).max(14.0);
    }
    outline
}

/// Every mark that a need was drawn from, with the first line of the plan that takes up such a need.
fn lines_of_marks(project: &Project) -> BTreeMap<RecordId, Option<usize>> {
    let mut marks: BTreeMap<RecordId, Option<usize>> = BTreeMap::new();
    for (_, need) in project.all::<Need>() {
        marks.extend(need.marks.iter().map(|mark| (*mark, None)));
    }
    for (number, (_, commitment)) in (1..).zip(commitments(project)) {
        let needs = project
            .get::<Intervention>(commitment.intervention)
            .map(|it| &it.needs);
        let needs = needs
            .into_iter()
            .flatten()
            .filter_map(|need| project.get::<Need>(*need));
        for mark in needs.flat_map(|need| &need.marks) {
            marks.entry(*mark).or_default().get_or_insert(number);
        }
    }
    marks
}
