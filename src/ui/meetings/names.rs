//! Groups in words: their names, who takes part, the kinds to choose from. Deliberately absent: views.

use crate::domain::id::RecordId;
use crate::domain::people::Sex;
use crate::domain::project::Project;
use crate::domain::records::{Group, GroupPreset, code};
use crate::{i18n, tr};

/// A group's own name, or that of its kind.
pub fn group_name(group: &Group) -> String {
    if group.name.is_empty() {
        i18n::name("group-preset", &group.preset)
    } else {
        group.name.clone()
    }
}

/// "18 women and girls · 10 men and boys", followed in the language of the moment.
pub fn people_text(group: &Group) -> String {
    let women = group.participants.of_sex(Sex::Female);
    let men = group.participants.of_sex(Sex::Male);
    if women + men == 0 {
        return tr!("meeting-nobody-counted");
    }
    let part = |key: &str, count: u64| i18n::text(key, &[("count", count.into())]);
    let parts = [(women, "people-women"), (men, "people-men")];
    let parts: Vec<String> = parts
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, key)| part(key, count))
        .collect();
    parts.join(" · ")
}

/// The groups of a meeting, oldest first.
pub fn groups_of(project: &Project, meeting: RecordId) -> Vec<(RecordId, Group)> {
    project
        .all::<Group>()
        .filter(|(_, group)| group.meeting == meeting)
        .map(|(id, group)| (id, group.clone()))
        .collect()
}

/// The kinds of group a person can choose from, as options.
pub fn preset_options() -> Vec<(String, String)> {
    let option = |preset: &GroupPreset| (code(preset), i18n::name("group-preset", preset));
    GroupPreset::ALL.iter().map(option).collect()
}
