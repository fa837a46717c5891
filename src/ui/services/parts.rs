//! What the screens of the centre's day share: the tabs of the area, names of codes, and choices made of enums.
//!
//! Deliberately absent: state of its own.

use crate::app::{App, clock};
use crate::domain::actions::fields;
use crate::domain::calendar::Weekday;
use crate::domain::date::Day;
use crate::domain::id::RecordId;
use crate::domain::records::assessment::DESK_SECTORS;
use crate::domain::records::{CatchmentArea, MobileDay, Opening, Provider, ReferralNeed, Service, code};
use crate::present::numerals::localise;
use crate::present::route::Place;
use crate::ui::interventions::parts::sector_of;
use crate::ui::place_tabs::PlaceTabs;
use crate::ui::widgets::segmented::Choice;
use crate::{i18n, t, tr};
use leptos::prelude::*;
use serde::Serialize;
use std::collections::BTreeSet;

/// The places of this area as links.
#[component]
pub fn ServiceTabs() -> impl IntoView {
    let places = || {
        vec![
            (Place::Services, tr!("services-title")),
            (Place::FindService, tr!("find-title")),
            (Place::Referrals, tr!("referrals-title")),
            (Place::Providers, tr!("providers-title")),
            (Place::WhoWhere, tr!("who-where-title")),
            (Place::DeskSettings, tr!("desk-title")),
        ]
    };
    view! { <PlaceTabs label=t!("services-places") places=Signal::derive(places) /> }
}

/// Reads the open project with the day of today and follows it.
pub fn read_today<T>(app: App, read: impl FnOnce(&crate::domain::project::Project, Day) -> T) -> Option<T> {
    let today = clock::today()?;
    app.read(|project| read(project, today))
}

/// Enum values as options of a select.
pub fn options<T: Serialize>(prefix: &str, all: &[T]) -> Vec<(String, String)> {
    all.iter().map(|it| (code(it), i18n::name(prefix, it))).collect()
}

/// The same after an option that says "not known", "all" or the like.
pub fn options_after<T: Serialize>(none: String, prefix: &str, all: &[T]) -> Vec<(String, String)> {
    std::iter::once((String::new(), none))
        .chain(options(prefix, all))
        .collect()
}

/// Enum values as segments.
pub fn choices<T: Serialize>(prefix: &str, all: &[T]) -> Vec<Choice> {
    all.iter()
        .map(|it| Choice::new(code(it), i18n::name(prefix, it)))
        .collect()
}

/// Segments after one for "not known".
pub fn choices_after<T: Serialize>(none: String, prefix: &str, all: &[T]) -> Vec<Choice> {
    std::iter::once(Choice::new("", none))
        .chain(choices(prefix, all))
        .collect()
}

/// The value with this code.
pub fn of_code<T: Serialize + Copy>(all: &[T], text: &str) -> Option<T> {
    all.iter().copied().find(|it| code(it) == text)
}

/// Puts the value with this code into a set, or takes it out.
pub fn tick<T: Serialize + Copy + Ord>(set: &mut BTreeSet<T>, all: &[T], text: &str, on: bool) {
    if let Some(value) = of_code(all, text) {
        fields::tick(set, value, on);
    }
}

/// The codes of a set.
pub fn codes<T: Serialize>(set: &BTreeSet<T>) -> Vec<String> {
    set.iter().map(code).collect()
}

/// The name of a sector's code.
pub fn sector_text(app: App, sector: &str) -> String {
    app.read(|project| sector_of(project, sector))
        .flatten()
        .map(|sector| i18n::sector_name(&sector))
        .unwrap_or_default()
}

/// The icon of a sector's code.
pub fn sector_icon(app: App, sector: &str) -> String {
    app.read(|project| sector_of(project, sector))
        .flatten()
        .map_or_else(|| "service".to_owned(), |sector| sector.icon)
}

/// The sectors that a service can belong to: those of the assessment, those of the desk, and the one it has.
pub fn sector_options(app: App, chosen: &str) -> Vec<(String, String)> {
    let listed = app.read(|project| {
        let own = project
            .assessment()
            .map(|it| it.sectors.clone())
            .unwrap_or_default();
        let mut codes: Vec<String> = own.into_iter().map(|sector| sector.code).collect();
        for extra in DESK_SECTORS.into_iter().chain([chosen]) {
            if !extra.is_empty() && !codes.iter().any(|code| code == extra) {
                codes.push(extra.to_owned());
            }
        }
        codes
    });
    let named = |code: String| {
        let name = sector_text(app, &code);
        (code, name)
    };
    listed.unwrap_or_default().into_iter().map(named).collect()
}

/// The name of a need: as its sector.
pub fn need_text(need: ReferralNeed) -> String {
    if need == ReferralNeed::Other {
        tr!("sector-star")
    } else {
        i18n::text(&format!("sector-{}", code(&need)), &[])
    }
}

/// The needs as options.
pub fn need_options() -> Vec<(String, String)> {
    ReferralNeed::ALL
        .iter()
        .map(|need| (code(need), need_text(*need)))
        .collect()
}

/// The catchment areas as options.
pub fn area_options(app: App) -> Vec<(String, String)> {
    app.read(|project| {
        let named = |(id, area): (RecordId, &CatchmentArea)| (id.to_string(), area.name.clone());
        project.all::<CatchmentArea>().map(named).collect()
    })
    .unwrap_or_default()
}

/// The name of a catchment area.
pub fn area_name(app: App, id: RecordId) -> String {
    app.read(|project| project.get::<CatchmentArea>(id).map(|area| area.name.clone()))
        .flatten()
        .unwrap_or_default()
}

/// The providers as options.
pub fn provider_options(app: App) -> Vec<(String, String)> {
    app.read(|project| {
        let mut named: Vec<_> = project
            .all::<Provider>()
            .map(|(id, provider)| (id.to_string(), provider.name.clone()))
            .collect();
        named.sort_by(|a, b| a.1.cmp(&b.1));
        named
    })
    .unwrap_or_default()
}

/// The name of a provider; empty for none.
pub fn provider_name(app: App, id: Option<RecordId>) -> String {
    let name = id.and_then(|id| {
        app.read(|project| project.get::<Provider>(id).map(|it| it.name.clone()))
            .flatten()
    });
    name.unwrap_or_default()
}

/// Who can refer: the centre's own desk, then the providers.
pub fn from_options(app: App) -> Vec<(String, String)> {
    std::iter::once((String::new(), tr!("referral-from-desk")))
        .chain(provider_options(app))
        .collect()
}

/// Who referred.
pub fn from_text(app: App, from: Option<RecordId>) -> String {
    match from {
        Some(_) => provider_name(app, from),
        None => tr!("referral-from-desk"),
    }
}

/// The title of a service, or words that say that there is none.
pub fn service_text(app: App, id: Option<RecordId>) -> String {
    let title = id.and_then(|id| {
        app.read(|project| project.get::<Service>(id).map(|it| it.title.clone()))
            .flatten()
    });
    title
        .filter(|title| !title.trim().is_empty())
        .unwrap_or_else(|| tr!("services-untitled"))
}

/// Names of codes in one line.
pub fn listed(names: impl IntoIterator<Item = String>) -> String {
    names.into_iter().collect::<Vec<_>>().join(&tr!("list-comma"))
}

/// A time of day in the digits of the language.
pub fn time_text(time: crate::domain::calendar::TimeOfDay) -> String {
    localise(&time.to_string(), i18n::digits())
}

/// Days of a mobile team, one line for each.
pub fn mobile_lines(days: &[MobileDay]) -> Vec<String> {
    let line = |day: &MobileDay| {
        let weekday = i18n::name("weekday", &day.weekday);
        if day.place.trim().is_empty() {
            weekday
        } else {
            tr!("desk-mobile-line", day = weekday, place = day.place.as_str())
        }
    };
    days.iter().map(line).collect()
}

/// Opening hours, one line for days with equal hours.
pub fn hours_lines(hours: &[Opening]) -> Vec<String> {
    let mut lines: Vec<(Vec<Weekday>, &Opening)> = Vec::new();
    for opening in hours {
        let same = |it: &&mut (Vec<Weekday>, &Opening)| {
            it.1.from == opening.from && it.1.until == opening.until && it.1.women_only == opening.women_only
        };
        match lines.iter_mut().find(same) {
            Some((days, _)) => days.push(opening.weekday),
            None => lines.push((vec![opening.weekday], opening)),
        }
    }
    let line = |(days, opening): (Vec<Weekday>, &Opening)| {
        let days = listed(days.iter().map(|day| i18n::name("weekday", day)));
        let (from, until) = (time_text(opening.from), time_text(opening.until));
        if opening.women_only {
            tr!("desk-hours-women", days = days, from = from, until = until)
        } else {
            tr!("desk-hours-line", days = days, from = from, until = until)
        }
    };
    lines.into_iter().map(line).collect()
}
