//! Names of groups, sectors and parts of the people in the current language. Deliberately absent: the looks of chips and icons.

use crate::app::App;
use crate::i18n;
use crate::present::deciding::need_rows::GroupTag;
use crate::present::deciding::ranking_results::Who;
use crate::tr;

/// A group's own name, or that of its kind, or that there is none.
pub fn group_label(tag: &GroupTag) -> String {
    let name = match (tag.name.is_empty(), tag.preset) {
        (false, _) => tag.name.clone(),
        (true, Some(preset)) => i18n::name("group-preset", &preset),
        (true, None) if tag.group.is_some() => tr!("priorities-group-gone"),
        (true, None) => tr!("priorities-no-group"),
    };
    match tag.meeting {
        Some(kind) => tr!(
            "priorities-group-at-meeting",
            group = name,
            meeting = i18n::name("meeting-kind", &kind)
        ),
        None => name,
    }
}

/// The name of a sector of this assessment; its code when the assessment does not list it.
pub fn sector_label(app: App, code: &str) -> String {
    let known = app.read(|project| {
        let sectors = &project.assessment()?.sectors;
        sectors
            .iter()
            .find(|sector| sector.code == code)
            .map(i18n::sector_name)
    });
    known.flatten().unwrap_or_else(|| code.to_owned())
}

/// The name of a sector's icon.
pub fn sector_icon(app: App, code: &str) -> String {
    let known = app.read(|project| {
        let sectors = &project.assessment()?.sectors;
        sectors
            .iter()
            .find(|sector| sector.code == code)
            .map(|sector| sector.icon.clone())
    });
    known.flatten().unwrap_or_else(|| code.to_owned())
}

/// The sectors of the assessment as choices.
pub fn sector_choices(app: App) -> Vec<(String, String)> {
    let choices = app.read(|project| {
        let sectors = project
            .assessment()
            .map(|assessment| assessment.sectors.clone())
            .unwrap_or_default();
        sectors
            .iter()
            .map(|sector| (sector.code.clone(), i18n::sector_name(sector)))
            .collect()
    });
    choices.unwrap_or_default()
}

/// Whose part of a result.
pub fn who_label(who: &Who) -> String {
    match who {
        Who::Everyone => tr!("priorities-everyone"),
        Who::Women => tr!("priorities-all-women"),
        Who::Men => tr!("priorities-all-men"),
        Who::Group(tag) => group_label(tag),
    }
}

/// Names one after the other, each isolated and in quotation marks.
pub fn quoted(names: &[String]) -> String {
    let quoted: Vec<String> = names
        .iter()
        .map(|name| tr!("priorities-quoted", name = name.as_str()))
        .collect();
    quoted.join(&tr!("priorities-list-separator"))
}

/// "18 of 28 people", or only the first number without a count.
pub fn of_people(count: u64, people: u64) -> String {
    if people == 0 {
        tr!("priorities-ballots-count", count = count)
    } else {
        tr!("priorities-ballots-of-people", count = count, people = people)
    }
}
