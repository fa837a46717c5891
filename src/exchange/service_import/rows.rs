//! Cells → drafts of services, with problems row by row.
//!
//! A fault in a cell leaves that field empty and is reported; only a row without a service or an organisation, one with an unmatched
//! sector, one for a sensitive need, and a repeated one are left out whole. Deliberately absent: changing a project.

use super::values;
use crate::analysis::text_folding::folded;
use crate::domain::geometry::{Geometry, Position};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::assessment::DESK_SECTORS;
use crate::domain::records::{
    CatchmentArea, ColumnMatching, Cost, Provider, Service, ServiceColumn, ServiceState, Verified,
};
use crate::domain::sensitive::is_sensitive;
use crate::exchange::grid::{Grid, GridRow, numbers};
use crate::exchange::region;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What is wrong in a row. The name in kebab case is the end of a text's key.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fault {
    /// No service is named: left out.
    NoService,
    /// No organisation is named: left out.
    NoOrganisation,
    /// The sector is not matched to one of ours: left out until it is.
    UnknownSector,
    /// For a sensitive need: left out for good.
    Sensitive,
    /// The same service of the same organisation in the same places stood above: left out.
    Twice,
    /// No catchment area has this name.
    UnknownArea,
    /// Not a date in the table's order.
    NotADate,
    /// The last day is before the first.
    EndsBeforeStart,
    /// Not a whole number.
    NotANumber,
    /// Not degrees, or one of the two is missing.
    NotAPlace,
    /// 0 and 0: what programs write for an unknown place.
    ZeroPlace,
    /// Latitude and longitude stand in each other's column.
    SwappedPlace,
    /// No state that we know.
    UnknownState,
    /// No cost that we know.
    UnknownCost,
    /// No kind of organisation that we know.
    UnknownKind,
    /// Not a document that we know; it is kept in words.
    UnknownDocument,
    /// Neither yes nor no.
    NotYesOrNo,
}

impl Fault {
    /// All, those that leave the row out first.
    pub const ALL: [Self; 17] = [
        Self::NoService,
        Self::NoOrganisation,
        Self::UnknownSector,
        Self::Sensitive,
        Self::Twice,
        Self::UnknownArea,
        Self::NotADate,
        Self::EndsBeforeStart,
        Self::NotANumber,
        Self::NotAPlace,
        Self::ZeroPlace,
        Self::SwappedPlace,
        Self::UnknownState,
        Self::UnknownCost,
        Self::UnknownKind,
        Self::UnknownDocument,
        Self::NotYesOrNo,
    ];

    /// Whether the whole row is left out.
    pub fn leaves_row_out(self) -> bool {
        matches!(
            self,
            Self::NoService | Self::NoOrganisation | Self::UnknownSector | Self::Sensitive | Self::Twice
        )
    }
}

/// A fault with its place.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct RowProblem {
    /// Row of the file, from 1.
    pub row: usize,
    /// Which field.
    pub column: Option<ServiceColumn>,
    /// What is wrong.
    pub fault: Fault,
    /// The content of the cell.
    pub found: String,
}

/// A service that would be taken in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Draft {
    /// Row of the file.
    pub row: usize,
    /// The record that the row says it is: only tables of ours have such ids.
    pub id: Option<RecordId>,
    /// Its provider.
    pub provider: Provider,
    /// The service, still without its provider's id.
    pub service: Service,
}

/// Reads every row with a matching.
pub fn drafts(project: &Project, grid: &Grid, matching: &ColumnMatching) -> (Vec<Draft>, Vec<RowProblem>) {
    let mut drafts: Vec<Draft> = Vec::new();
    let mut problems = Vec::new();
    let mut seen = BTreeSet::new();
    for row in &grid.rows {
        let mut reader = Row {
            project,
            grid,
            matching,
            row,
            problems: Vec::new(),
        };
        let draft = reader.draft();
        let twice = draft.as_ref().is_some_and(|draft| !seen.insert(sameness(draft)));
        if twice {
            reader.tell(None, Fault::Twice, "");
        }
        problems.append(&mut reader.problems);
        drafts.extend(draft.filter(|_| !twice));
    }
    (drafts, problems)
}

/// What makes two rows the same service.
fn sameness(draft: &Draft) -> (String, String, String, String, Vec<String>) {
    let service = &draft.service;
    let mut areas: Vec<String> = service.areas.iter().map(ToString::to_string).collect();
    areas.extend(service.places.iter().map(|place| format!("{place:?}")));
    (
        folded(&draft.provider.name),
        folded(&service.title),
        service.sector.clone(),
        folded(&service.place),
        areas,
    )
}

struct Row<'a> {
    project: &'a Project,
    grid: &'a Grid,
    matching: &'a ColumnMatching,
    row: &'a GridRow,
    problems: Vec<RowProblem>,
}

impl<'a> Row<'a> {
    fn cell(&self, field: ServiceColumn) -> &'a str {
        let wanted = |header: &String| self.matching.columns.get(header) == Some(&field);
        let headers = self.grid.headers.iter().enumerate();
        let mut cells = headers
            .filter(|(_, header)| wanted(header))
            .filter_map(|(at, _)| self.row.cells.get(at));
        let constant = self.matching.constants.get(&field);
        let filled = cells.find(|cell| !cell.is_empty()).or(constant);
        filled.map_or("", |cell| cell.trim())
    }

    fn tell(&mut self, column: Option<ServiceColumn>, fault: Fault, found: &str) {
        self.problems.push(RowProblem {
            row: self.row.number,
            column,
            fault,
            found: found.to_owned(),
        });
    }

    /// A value that a filled cell must have; an empty cell is no fault.
    fn read<T>(&mut self, field: ServiceColumn, fault: Fault, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let cell = self.cell(field);
        if cell.is_empty() {
            return None;
        }
        let value = read(cell);
        if value.is_none() {
            self.tell(Some(field), fault, cell);
        }
        value
    }

    fn draft(&mut self) -> Option<Draft> {
        use ServiceColumn as Column;
        let title = self.cell(Column::Service);
        let organisation = self.cell(Column::Organisation);
        let sector_cell = self.cell(Column::Sector);
        let sub_sector = self.cell(Column::SubSector);
        // First of all: of a sensitive service nothing is repeated in the problems either.
        if is_sensitive(sector_cell, &[sub_sector, title, self.cell(Column::Description)]) {
            self.tell(None, Fault::Sensitive, "");
            return None;
        }
        if title.is_empty() {
            self.tell(Some(Column::Service), Fault::NoService, "");
        }
        if organisation.is_empty() {
            self.tell(Some(Column::Organisation), Fault::NoOrganisation, "");
        }
        let sector = self.sector(sector_cell);
        let provider = self.provider(organisation);
        let service = self.service(title, sector.clone().unwrap_or_default());
        let left_out = title.is_empty() || organisation.is_empty() || sector.is_none();
        (!left_out).then_some(Draft {
            row: self.row.number,
            id: self.cell(Column::Id).parse().ok(),
            provider,
            service,
        })
    }

    /// By the kept matching, else the code or the own name of a sector of the assessment.
    fn sector(&mut self, cell: &str) -> Option<String> {
        let sectors = self.project.assessment().map_or(&[][..], |it| &it.sectors);
        let matched = self.matching.sectors.get(cell).cloned().or_else(|| {
            let same = |name: &str| !name.is_empty() && folded(name) == folded(cell);
            let known = sectors.iter().find(|it| same(&it.code) || same(&it.name));
            let desk = DESK_SECTORS.into_iter().find(|code| same(code));
            known
                .map(|sector| sector.code.clone())
                .or(desk.map(str::to_owned))
        });
        if matched.is_none() {
            self.tell(Some(ServiceColumn::Sector), Fault::UnknownSector, cell);
        }
        matched
    }

    fn provider(&mut self, name: &str) -> Provider {
        use ServiceColumn as Column;
        Provider {
            name: name.to_owned(),
            short_name: self.cell(Column::OrganisationShort).to_owned(),
            kind: self
                .read(
                    Column::OrganisationKind,
                    Fault::UnknownKind,
                    values::organisation_kind,
                )
                .unwrap_or_default(),
            focal_point_role: self.cell(Column::FocalPointRole).to_owned(),
            contact: self.cell(Column::Contact).to_owned(),
        }
    }

    fn service(&mut self, title: &str, sector: String) -> Service {
        use ServiceColumn as Column;
        let dates = self.matching.dates;
        let day = |text: &str| values::day(text, dates);
        let mut service = Service {
            title: title.to_owned(),
            sector,
            sub_sector: self.cell(Column::SubSector).to_owned(),
            gives: self.cell(Column::Description).to_owned(),
            place: self.cell(Column::Place).to_owned(),
            places: self.place().into_iter().collect(),
            starts: self.read(Column::Starts, Fault::NotADate, day),
            ends: self.read(Column::Ends, Fault::NotADate, day),
            capacity: self.read(Column::Capacity, Fault::NotANumber, values::whole),
            cost: self
                .read(Column::Cost, Fault::UnknownCost, values::cost)
                .unwrap_or(Cost::Unknown),
            state: self
                .read(Column::State, Fault::UnknownState, values::state)
                .unwrap_or(ServiceState::Running),
            takes_referrals: self
                .read(Column::TakesReferrals, Fault::NotYesOrNo, values::truth)
                .unwrap_or(false),
            verified: self
                .read(Column::VerifiedOn, Fault::NotADate, day)
                .map(|on| Verified {
                    on,
                    by_role: String::new(),
                    meeting: None,
                }),
            ..Service::default()
        };
        if let (Some(starts), Some(ends)) = (service.starts, service.ends)
            && ends < starts
        {
            self.tell(
                Some(Column::Ends),
                Fault::EndsBeforeStart,
                self.cell(Column::Ends),
            );
            service.ends = None;
        }
        service.eligibility.words = self.cell(Column::Eligibility).to_owned();
        self.several(&mut service);
        service
    }

    /// Fields that hold several values in one cell, between semicolons, commas or line ends.
    fn several(&mut self, service: &mut Service) {
        use ServiceColumn as Column;
        let parts = |cell: &'a str| {
            let parts = cell.split([';', ',', '،', '؛', '\n', '|']).map(str::trim);
            parts.filter(|part| !part.is_empty()).collect::<Vec<&str>>()
        };
        for name in parts(self.cell(Column::Area)) {
            let mut areas = self.project.all::<CatchmentArea>();
            let same = |own: &str| !own.is_empty() && folded(own) == folded(name);
            match areas.find(|(_, area)| same(&area.name) || same(&area.code)) {
                Some((id, _)) => {
                    service.areas.insert(id);
                }
                None => self.tell(Some(Column::Area), Fault::UnknownArea, name),
            }
        }
        for name in parts(self.cell(Column::Documents)) {
            match values::document(name) {
                Some(document) => {
                    service.eligibility.documents.insert(document);
                }
                None => {
                    self.tell(Some(Column::Documents), Fault::UnknownDocument, name);
                    let words = &mut service.eligibility.words;
                    if !words.is_empty() {
                        words.push('\n');
                    }
                    words.push_str(name);
                }
            }
        }
        let languages = parts(self.cell(Column::Languages));
        service.languages = languages.into_iter().map(str::to_lowercase).collect();
    }

    fn place(&mut self) -> Option<Geometry> {
        use ServiceColumn as Column;
        let (longitude, latitude) = (self.cell(Column::Longitude), self.cell(Column::Latitude));
        if longitude.is_empty() && latitude.is_empty() {
            return None;
        }
        let degrees = numbers::decimal(longitude).zip(numbers::decimal(latitude));
        let place = degrees.ok_or(Fault::NotAPlace).and_then(|(longitude, latitude)| {
            if longitude == 0.0 && latitude == 0.0 {
                return Err(Fault::ZeroPlace);
            }
            if region::holds(latitude, longitude) && !region::holds(longitude, latitude) {
                return Err(Fault::SwappedPlace);
            }
            Position::new(longitude, latitude).map_err(|_| Fault::NotAPlace)
        });
        if let Err(fault) = place {
            self.tell(Some(Column::Longitude), fault, &format!("{longitude} {latitude}"));
        }
        place.ok().map(Geometry::Point)
    }
}
