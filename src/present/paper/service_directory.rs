//! The printed directory of services, per catchment area or per sector, and the rows of the poster for the wall.
//!
//! Only services running on the day are printed; entries not verified for more than 30 days are marked. Services for sensitive needs are
//! not printed: every page has the hotline of the desk settings instead. Deliberately absent: sentences and looks.

use crate::analysis::centre::service_state::{areas_served, is_out_of_date, runs_on};
use crate::domain::actions::open_referral::settings;
use crate::domain::date::Day;
use crate::domain::id::RecordId;
use crate::domain::people::{AgeBand, Sex, Status};
use crate::domain::project::Project;
use crate::domain::records::assessment::DESK_SECTORS;
use crate::domain::records::{
    Accessibility, CatchmentArea, Cost, DocumentKind, MobileDay, Opening, Provider, Sector, Service,
};
use crate::domain::sensitive::is_sensitive;

/// How the directory is divided.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum DirectoryBy {
    CatchmentArea,
    Sector,
}

/// What a page is about.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum PageKey {
    /// A catchment area and its name.
    Area(RecordId, String),
    /// Services that serve no catchment area of this assessment in particular.
    NoArea,
    /// A sector.
    Sector(Sector),
}

/// One entry.
#[derive(Clone, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub struct Entry {
    pub service: RecordId,
    pub title: String,
    pub provider: String,
    pub contact: String,
    pub sector: String,
    pub gives: String,
    pub place: String,
    /// Opening hours by day of the week, Saturday first.
    pub hours: Vec<Opening>,
    /// The days on which it comes to people, Saturday first.
    pub mobile_days: Vec<MobileDay>,
    pub statuses: Vec<Status>,
    pub sexes: Vec<Sex>,
    pub ages: Vec<AgeBand>,
    pub documents: Vec<DocumentKind>,
    pub eligibility: String,
    pub languages: Vec<String>,
    pub access: Accessibility,
    pub cost: Cost,
    pub until: Option<Day>,
    pub takes_referrals: bool,
    /// The day of the last verification.
    pub verified: Option<Day>,
    /// It has not been verified for more than 30 days.
    pub out_of_date: bool,
}

/// A page of the directory: entries by sector in the order of the assessment, then by title.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DirectoryPage {
    /// Its catchment area or sector.
    pub key: PageKey,
    /// Its entries.
    pub entries: Vec<Entry>,
}

/// The directory as printed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Directory {
    /// The hotline, on every page.
    pub hotline: String,
    /// The pages that hold anything.
    pub pages: Vec<DirectoryPage>,
}

/// The directory of a day.
pub fn directory(project: &Project, by: DirectoryBy, today: Day) -> Directory {
    let entries = entries(project, today);
    let page = |key, entries: Vec<&(Entry, Vec<RecordId>)>| DirectoryPage {
        key,
        entries: entries.into_iter().map(|(entry, _)| entry.clone()).collect(),
    };
    let mut pages = Vec::new();
    match by {
        DirectoryBy::CatchmentArea => {
            for (id, area) in project.all::<CatchmentArea>() {
                let here = entries.iter().filter(|(_, areas)| areas.contains(&id)).collect();
                pages.push(page(PageKey::Area(id, area.name.clone()), here));
            }
            let nowhere = entries.iter().filter(|(_, areas)| areas.is_empty()).collect();
            pages.push(page(PageKey::NoArea, nowhere));
        }
        DirectoryBy::Sector => {
            for sector in sectors(project, &entries) {
                let of_sector = entries.iter().filter(|(entry, _)| entry.sector == sector.code);
                let of_sector = of_sector.collect();
                pages.push(page(PageKey::Sector(sector), of_sector));
            }
        }
    }
    pages.retain(|page| !page.entries.is_empty());
    Directory {
        hotline: settings(project).hotline,
        pages,
    }
}

/// The sectors of the assessment, then others that services have.
fn sectors(project: &Project, entries: &[(Entry, Vec<RecordId>)]) -> Vec<Sector> {
    let mut sectors = project
        .assessment()
        .map(|it| it.sectors.clone())
        .unwrap_or_default();
    for (entry, _) in entries {
        if !sectors.iter().any(|sector| sector.code == entry.sector) {
            sectors.push(Sector {
                code: entry.sector.clone(),
                // The desk's own sectors are named by the language; any other code is all that is known.
                name: if DESK_SECTORS.contains(&entry.sector.as_str()) {
                    String::new()
                } else {
                    entry.sector.clone()
                },
                icon: String::new(),
            });
        }
    }
    sectors
}

fn entries(project: &Project, today: Day) -> Vec<(Entry, Vec<RecordId>)> {
    let order = |code: &str| {
        let sectors = project.assessment().map_or(&[][..], |it| &it.sectors);
        sectors
            .iter()
            .position(|sector| sector.code == code)
            .unwrap_or(usize::MAX)
    };
    let mut entries: Vec<(Entry, Vec<RecordId>)> = project
        .all::<Service>()
        .filter(|(_, service)| runs_on(service, today))
        .filter(|(_, service)| !is_sensitive(&service.sector, &[&service.sub_sector, &service.title]))
        .map(|(id, service)| {
            let areas = areas_served(project, service).into_iter().collect();
            (entry(project, id, service, today), areas)
        })
        .collect();
    entries
        .sort_by_cached_key(|(entry, _)| (order(&entry.sector), entry.sector.clone(), entry.title.clone()));
    entries
}

fn entry(project: &Project, id: RecordId, service: &Service, today: Day) -> Entry {
    let provider = service.provider.and_then(|id| project.get::<Provider>(id));
    let eligible = &service.eligibility;
    let mut hours = service.hours.clone();
    hours.sort_by_key(|opening| (opening.weekday, opening.from, opening.until));
    Entry {
        service: id,
        title: service.title.clone(),
        provider: provider.map(|it| it.name.clone()).unwrap_or_default(),
        contact: provider.map(|it| it.contact.clone()).unwrap_or_default(),
        sector: service.sector.clone(),
        gives: service.gives.clone(),
        place: service.place.clone(),
        hours,
        mobile_days: mobile_days(service),
        statuses: eligible.statuses.iter().copied().collect(),
        sexes: eligible.sexes.iter().copied().collect(),
        ages: eligible.ages.iter().copied().collect(),
        documents: eligible.documents.iter().copied().collect(),
        eligibility: eligible.words.clone(),
        languages: service.languages.iter().cloned().collect(),
        access: service.access,
        cost: service.cost,
        until: service.ends,
        takes_referrals: service.takes_referrals,
        verified: service.verified.as_ref().map(|last| last.on),
        out_of_date: is_out_of_date(service, today),
    }
}

/// The days of a mobile team in the order of the week.
pub fn mobile_days(service: &Service) -> Vec<MobileDay> {
    let mut days = service.mobile_days.clone();
    days.sort_by_key(|day| day.weekday);
    days
}

/// One row of the poster: a sector with the titles and places of its services.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PosterRow {
    /// The sector.
    pub sector: Sector,
    /// Title, place, provider.
    pub services: Vec<[String; 3]>,
    /// Services of the sector that did not fit.
    pub more: usize,
}

/// Services told of each sector, by the number of sectors: what one sheet has room for, in letters that are read from a step away.
const fn told_of_each(sectors: usize) -> usize {
    match sectors {
        0..=6 => 5,
        7..=9 => 3,
        _ => 2,
    }
}

/// The rows of the poster: every sector that has a service, with as many each as the sheet has room for. Those that take referrals come
/// first, then titles.
pub fn poster(project: &Project, today: Day) -> Vec<PosterRow> {
    let directory = directory(project, DirectoryBy::Sector, today);
    let most = told_of_each(directory.pages.len());
    directory
        .pages
        .into_iter()
        .filter_map(|mut page| {
            let PageKey::Sector(sector) = page.key else {
                return None;
            };
            page.entries.sort_by_key(|entry| !entry.takes_referrals);
            let more = page.entries.len().saturating_sub(most);
            let services = page.entries.into_iter().take(most);
            Some(PosterRow {
                sector,
                services: services
                    .map(|entry| [entry.title, entry.place, entry.provider])
                    .collect(),
                more,
            })
        })
        .collect()
}
