//! Small parts that the list, the form, the chart and the plan share: the tabs of the area, the number of an intervention, names.
//!
//! Deliberately absent: state of its own.

use crate::analysis::deciding::feasibility_impact::Eighths;
use crate::domain::project::Project;
use crate::domain::records::Sector;
use crate::present::paper::held_meetings::GroupName;
use crate::present::plan::plan_page::Asked;
use crate::present::route::Place;
use crate::ui::place_tabs::PlaceTabs;
use crate::ui::widgets::Icon;
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// The places of this area as links.
#[component]
pub fn AreaTabs() -> impl IntoView {
    let places = || {
        vec![
            (Place::Interventions, tr!("interventions-title")),
            (Place::Chart, tr!("feasibility-impact-tab")),
            (Place::Criteria, tr!("criteria-tab")),
            (Place::Budget, tr!("budget-tab")),
            (Place::Plan, tr!("plan-tab")),
        ]
    };
    view! { <PlaceTabs label=t!("interventions-places") places=Signal::derive(places) /> }
}

/// The number that an intervention carries everywhere.
#[component]
pub fn NumberDisc(
    /// The number.
    number: usize,
) -> impl IntoView {
    view! { <span class="number-disc">{move || i18n::number(number)}</span> }
}

/// Who asked for something: groups with their marks, and in how many meetings.
#[component]
pub fn AskedByWhom(
    /// Who it was.
    #[prop(into)]
    asked: Signal<Asked>,
) -> impl IntoView {
    view! {
        <div class="asked">
            <span class="asked-title"><Icon name="speak" />{t!("plan-asked-title")}</span>
            {move || {
                let asked = asked.get();
                if asked.marks == 0 {
                    return view! { <span class="asked-nobody">{t!("plan-asked-nobody")}</span> }.into_any();
                }
                let group = |(name, marks): (GroupName, usize)| {
                    let marks = tr!("plan-asked-marks", count = marks);
                    view! { <li><bdi>{group_text(&name)}</bdi>" "<span class="quiet">{marks}</span></li> }
                };
                let base = tr!("plan-asked-base", marks = asked.marks, meetings = asked.meetings);
                view! {
                    <ul class="asked-groups">{asked.groups.into_iter().map(group).collect_view()}</ul>
                    <span class="quiet">{base}</span>
                }
                    .into_any()
            }}
        </div>
    }
}

/// The name of a group.
pub fn group_text(group: &GroupName) -> String {
    if group.name.is_empty() {
        i18n::name("group-preset", &group.preset)
    } else {
        group.name.clone()
    }
}

/// A title, or words that say that there is none yet.
pub fn titled(title: &str) -> String {
    if title.trim().is_empty() {
        tr!("interventions-untitled")
    } else {
        title.to_owned()
    }
}

/// How many people, as a phrase.
pub fn people_text(people: u64) -> String {
    tr!(
        "interventions-people",
        count = people,
        shown = i18n::number(people)
    )
}

/// A place on the scale, with as many decimals as it has.
pub fn scale_text(value: Eighths) -> String {
    let (value, places) = value.decimal();
    i18n::decimal(value, places)
}

/// The sector of a code: one of the assessment's, or by its code alone when the assessment no longer lists it.
pub fn sector_of(project: &Project, code: &str) -> Option<Sector> {
    if code.is_empty() {
        return None;
    }
    let listed = project.assessment().and_then(|assessment| {
        assessment
            .sectors
            .iter()
            .find(|sector| sector.code == code)
            .cloned()
    });
    Some(listed.unwrap_or_else(|| Sector {
        code: code.to_owned(),
        name: String::new(),
        icon: code.to_owned(),
    }))
}
