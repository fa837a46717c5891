//! Names of marks, catchment areas, sectors and pictures on the map. Deliberately absent: the records.

use super::measures::area_text;
use crate::analysis::map::geodesic_area::square_metres;
use crate::app::App;
use crate::domain::id::RecordId;
use crate::domain::records::{CatchmentArea, Mark, Underlay};
use crate::{i18n, tr};

/// The name of a sector by its code, tracked.
pub fn sector_text(app: App, code: &str) -> String {
    let sector = app
        .read(|project| {
            project
                .assessment()?
                .sectors
                .iter()
                .find(|sector| sector.code == code)
                .cloned()
        })
        .flatten();
    sector.map_or_else(|| code.to_owned(), |sector| i18n::sector_name(&sector))
}

/// "Need · Water".
pub fn mark_title(app: App, mark: &Mark) -> String {
    format!(
        "{} · {}",
        i18n::name("mark-kind", &mark.kind),
        sector_text(app, &mark.sector)
    )
}

/// The label of a catchment area without a name.
pub fn catchment_name(area: &CatchmentArea) -> String {
    if area.name.is_empty() {
        tr!("map-catchment-unnamed")
    } else {
        area.name.clone()
    }
}

/// "4.2 km² · 12,400 people".
pub fn catchment_facts(area: &CatchmentArea) -> String {
    let mut facts = Vec::new();
    match &area.outline {
        Some(outline) => facts.push(area_text(square_metres(outline))),
        None => facts.push(tr!("map-not-drawn")),
    }
    if area.population.total() > 0 {
        facts.push(tr!("headcount-total", count = area.population.total()));
    }
    facts.join(" · ")
}

/// The name of a picture, tracked.
pub fn picture_name(app: App, id: RecordId) -> String {
    let title = app
        .read(|project| project.get::<Underlay>(id).map(|it| it.title.clone()))
        .flatten();
    match title {
        None => tr!("mark-picture-gone"),
        Some(title) if title.trim().is_empty() => tr!("picture-unnamed"),
        Some(title) => title,
    }
}

/// "On the picture “Sketch”", tracked.
pub fn on_picture_text(app: App, id: RecordId) -> String {
    tr!("mark-on-picture", title = picture_name(app, id))
}

/// The name of a mark or a catchment area.
pub fn record_name(app: App, id: RecordId) -> String {
    let mark = app.peek(|project| project.get::<Mark>(id).cloned()).flatten();
    let area = app
        .peek(|project| project.get::<CatchmentArea>(id).cloned())
        .flatten();
    match (mark, area) {
        (Some(mark), _) => mark_title(app, &mark),
        (None, Some(area)) => catchment_name(&area),
        (None, None) => String::new(),
    }
}
