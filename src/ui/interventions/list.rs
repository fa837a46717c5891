//! The list of candidate projects, and the needs that none of them addresses.
//!
//! Deliberately absent: any order of merit; interventions stand in the order in which they were put forward.

use super::parts::{AreaTabs, NumberDisc, people_text, sector_of, titled};
use crate::analysis::feasibility_impact::standing;
use crate::app::ids;
use crate::app::{App, use_app};
use crate::domain::edit::Edit;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Intervention, Kind, Layer, Need, Sector};
use crate::present::feasibility_impact::numbers;
use crate::present::plan_page::is_taken;
use crate::present::route::Place;
use crate::ui::widgets::{Button, ButtonKind, EmptyState, Icon, LinkButton, PageHead};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// What one row shows.
#[derive(Clone, PartialEq)]
struct Row {
    number: usize,
    fields: Intervention,
    sector: Option<Sector>,
    quarter: Option<&'static str>,
    taken: bool,
}

/// All interventions of the open assessment.
#[component]
pub fn InterventionsPage() -> impl IntoView {
    let app = use_app();
    let ids = Memo::new(move |_| {
        app.read(|project| numbers(project).into_keys().collect::<Vec<_>>())
            .unwrap_or_default()
    });
    let has_needs = Memo::new(move |_| app.read(|project| project.count(Kind::Need) > 0).unwrap_or(false));
    let empty = move || {
        view! {
            <EmptyState icon="interventions" title=t!("interventions-empty-title") text=t!("interventions-empty-text")>
                <Button
                    label=t!("interventions-new")
                    icon="add"
                    kind=ButtonKind::Main
                    on_press=move |()| propose(app, None)
                />
                <Show when=move || !has_needs.get()>
                    <LinkButton
                        label=t!("interventions-to-needs")
                        icon="priorities"
                        href=Signal::derive(move || app.href(Place::Needs))
                    />
                </Show>
            </EmptyState>
        }
    };
    view! {
        <div class="page interventions-page">
            <AreaTabs />
            <PageHead title=t!("interventions-title") lead=t!("interventions-lead")>
                <Show when=move || !ids.with(Vec::is_empty)>
                    <Button
                        label=t!("interventions-new")
                        icon="add"
                        kind=ButtonKind::Main
                        on_press=move |()| propose(app, None)
                    />
                </Show>
            </PageHead>
            <Show when=move || !ids.with(Vec::is_empty) fallback=empty>
                <ol class="interventions-list">
                    <For each=move || ids.get() key=|id| *id let:id>
                        <InterventionRow id />
                    </For>
                </ol>
            </Show>
            <NeedsWithout />
        </div>
    }
    .into_any()
}

#[component]
fn InterventionRow(id: RecordId) -> impl IntoView {
    let app = use_app();
    let row = Memo::new(move |_| app.read(|project| row(project, id)).flatten());
    let facts = move || {
        let Row { fields, sector, .. } = row.get()?;
        let place = (!fields.place.is_empty()).then(|| fields.place.clone());
        let place = place.map(|text| view! { <li><Icon name="place" /><bdi>{text}</bdi></li> });
        let facts = [
            ("money", fields.cost.map(i18n::money)),
            (
                "people",
                fields.beneficiaries.map(|count| people_text(count.into())),
            ),
            (
                "clock",
                fields
                    .weeks
                    .map(|count| tr!("interventions-weeks", count = count)),
            ),
        ];
        let fact = |(icon, text): (&'static str, Option<String>)| {
            text.map(|text| view! { <li><Icon name=icon /><span>{text}</span></li> })
        };
        let sector = sector.map(|sector| {
            let icon = sector.icon.clone();
            view! { <li><Icon name=icon /><bdi>{i18n::sector_name(&sector)}</bdi></li> }
        });
        Some(view! { {sector} {place} {facts.into_iter().map(fact).collect_view()} })
    };
    let state = move || {
        let row = row.get()?;
        let quarter = row.quarter.map_or_else(
            || tr!("feasibility-impact-unscored"),
            |code| i18n::text(&format!("feasibility-impact-{code}"), &[]),
        );
        let needs = tr!("interventions-needs-count", count = row.fields.needs.len());
        Some(view! {
            <span class="quiet">{needs}</span>
            <span class="tag" data-quarter=row.quarter.unwrap_or("unscored")>{quarter}</span>
            {row.taken.then(|| view! { <span class="tag tag-taken"><Icon name="check" />{t!("interventions-in-plan")}</span> })}
        })
    };
    view! {
        <li>
            <a class="interventions-row" href=move || app.href(Place::Intervention(id))>
                {move || row.get().map(|row| view! { <NumberDisc number=row.number /> })}
                <span class="interventions-words">
                    <strong><bdi>{move || row.get().map(|row| titled(&row.fields.title))}</bdi></strong>
                    <ul class="facts">{facts}</ul>
                </span>
                <span class="interventions-state">{state}</span>
                <Icon name="forward" />
            </a>
        </li>
    }
}

fn row(project: &Project, id: RecordId) -> Option<Row> {
    let fields = project.get::<Intervention>(id)?.clone();
    Some(Row {
        number: numbers(project).get(&id).copied()?,
        sector: sector_of(project, &fields.sector),
        quarter: standing(project, id, Layer::Community).map(|standing| standing.quarter().code()),
        taken: is_taken(project, id),
        fields,
    })
}

/// Needs that no intervention addresses, each with a way to put one forward.
#[component]
fn NeedsWithout() -> impl IntoView {
    let app = use_app();
    let needs = Memo::new(move |_| {
        app.read(|project| {
            let addressed = |id: RecordId| {
                project
                    .all::<Intervention>()
                    .any(|(_, intervention)| intervention.needs.contains(&id))
            };
            project
                .all::<Need>()
                .filter(|(id, _)| !addressed(*id))
                .map(|(id, need)| (id, need.statement.clone()))
                .collect::<Vec<_>>()
        })
        .unwrap_or_default()
    });
    view! {
        <Show when=move || !needs.with(Vec::is_empty)>
            <section class="interventions-without">
                <h2>{move || tr!("interventions-without", count = needs.with(Vec::len))}</h2>
                <ul class="plain-rows">
                    <For each=move || needs.get() key=|row| row.clone() let:row>
                        <li>
                            <bdi>{row.1}</bdi>
                            <Button
                                label=t!("interventions-propose")
                                icon="add"
                                on_press=move |()| propose(app, Some(row.0))
                            />
                        </li>
                    </For>
                </ul>
            </section>
        </Show>
    }
}

/// Makes an intervention, for a need when one is given, and opens it.
fn propose(app: App, need: Option<RecordId>) {
    let sector = app
        .peek(|project| Some(project.get::<Need>(need?)?.sector.clone()))
        .flatten();
    let id = ids::new_id();
    let fields = Intervention {
        needs: need.into_iter().collect(),
        sector: sector.unwrap_or_default(),
        ..Intervention::default()
    };
    if app.dispatch(Edit::add(id, fields)) {
        app.go_to(Place::Intervention(id));
    }
}
