//! The preview of an import, to accept or reject. Nothing is changed before that.

use super::naming::record_name;
use crate::app::import::{Import, Plan, Stage};
use crate::app::problem_words::problem_text;
use crate::app::{Tone, use_app};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::Kind;
use crate::exchange::import_plan::{Fate, ImportPlan, Line, NAMED, Target};
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Banner, Bdi, Button, CheckField, Icon};
use crate::{i18n, t, tr};
use leptos::prelude::*;
use std::sync::Arc;

/// The fates in the order in which they are shown, with their icons.
const FATES: [(Fate, &str); 5] = [
    (Fate::Added, "add"),
    (Fate::Changed, "edit"),
    (Fate::Conflicting, "split"),
    (Fate::Deleted, "delete"),
    (Fate::DeletedHere, "undo"),
];

/// The plan, as soon as there is one. It comes into view by itself, because it is what the person waits for.
#[component]
pub fn PlanPreview(import: Import) -> impl IntoView {
    let plan = move || {
        import.stage.with(|stage| match stage {
            Stage::Planned(plan) => Some(plan.clone()),
            _ => None,
        })
    };
    move || plan().map(|plan| view! { <Preview import plan /> })
}

#[component]
fn Preview(import: Import, plan: Arc<Plan>) -> impl IntoView {
    let bring_back: RwSignal<Vec<RecordId>> = RwSignal::new(Vec::new());
    let section: NodeRef<leptos::html::Section> = NodeRef::new();
    Effect::new(move |_| {
        if let Some(section) = section.get() {
            section.scroll_into_view();
            let _ = section.focus();
        }
    });
    let shown = plan.clone();
    let told = move || target_text(&shown.plan);
    let can_be_brought_back = plan.plan.count(Fate::DeletedHere, None) > 0;
    let nothing_new = plan.plan.lines.is_empty();
    let remarks = plan.plan.remarks.clone();
    let accept = move |()| import.accept(bring_back.get_untracked());
    let parts = FATES.map(|(fate, icon)| view! { <Part plan=plan.clone() fate icon bring_back /> });
    view! {
        <section class="card data-plan" aria-labelledby="data-plan" tabindex="-1" node_ref=section>
            <h2 id="data-plan">{t!("data-plan")}</h2>
            <p class="card-lead">{told}</p>
            {remarks
                .into_iter()
                .map(|remark| view! { <Banner tone=Tone::Info><p>{problem_text(&remark)}</p></Banner> })
                .collect_view()}
            <Summary plan=plan.clone() />
            {parts.into_iter().collect_view()}
            <div class="page-end">
                <Button label=t!("data-leave") kind=ButtonKind::Quiet on_press=move |()| import.cancel() />
                {(!nothing_new || plan.plan.brings_something)
                    .then(|| {
                        let why_not = Signal::derive(move || {
                            let idle = !plan.plan.brings_something && bring_back.with(Vec::is_empty);
                            if idle && can_be_brought_back { tr!("data-choose-what-to-bring-back") } else { String::new() }
                        });
                        view! {
                            <Button label=t!("data-accept") icon="check" kind=ButtonKind::Main why_not on_press=accept />
                        }
                    })}
            </div>
        </section>
    }
}

fn target_text(plan: &ImportPlan) -> String {
    let title = if plan.title.trim().is_empty() {
        tr!("data-untitled")
    } else {
        plan.title.clone()
    };
    match plan.target {
        Target::New => tr!("data-target-new", title = title),
        Target::Merge if plan.lines.is_empty() => tr!("data-target-nothing", title = title),
        Target::Merge => tr!("data-target-merge", title = title),
    }
}

/// One line per kind of record that the file touches, one column per fate.
#[component]
fn Summary(plan: Arc<Plan>) -> impl IntoView {
    if plan.plan.lines.is_empty() {
        return ().into_any();
    }
    let counts = plan.clone();
    let used: Vec<(Fate, &str)> = FATES
        .into_iter()
        .filter(move |(fate, _)| counts.plan.count(*fate, None) > 0)
        .collect();
    let heads = used
        .iter()
        .map(|(fate, icon)| view! { <th scope="col"><span class="data-fate"><Icon name=*icon />{fate_text(*fate)}</span></th> })
        .collect_view();
    let rows = Kind::ALL
        .into_iter()
        .filter(|kind| plan.plan.lines.iter().any(|line| line.kind == *kind))
        .map(|kind| {
            let cells = used
                .iter()
                .map(|(fate, _)| plan.plan.count(*fate, Some(kind)))
                .map(|count| view! { <td>{if count == 0 { "–".to_owned() } else { i18n::number(count) }}</td> })
                .collect_view();
            view! { <tr><th scope="row">{i18n::name("kind", &kind)}</th>{cells}</tr> }
        })
        .collect_view();
    let already = plan.plan.already_here;
    view! {
        <div class="data-scroll">
            <table class="data-table">
                <thead><tr><th scope="col"><span class="visually-hidden">{tr!("data-kind")}</span></th>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        {(already > 0).then(|| view! { <p class="field-help">{tr!("data-already-here", count = already)}</p> })}
    }
    .into_any()
}

fn fate_text(fate: Fate) -> String {
    i18n::name("data-fate", &fate)
}

/// The records of one fate by name; those deleted here with a tick to bring them back.
#[component]
fn Part(
    plan: Arc<Plan>,
    fate: Fate,
    icon: &'static str,
    bring_back: RwSignal<Vec<RecordId>>,
) -> impl IntoView {
    let lines: Vec<Line> = plan
        .plan
        .lines
        .iter()
        .filter(|line| line.fate == fate)
        .take(NAMED)
        .cloned()
        .collect();
    let count = plan.plan.count(fate, None);
    if count == 0 {
        return ().into_any();
    }
    let app = use_app();
    let more = count.saturating_sub(lines.len());
    let name = move |line: &Line| {
        let empty = Project::empty(line.id);
        let named = |project: &Project| line.body.as_ref().map(|body| record_name(project, body));
        app.peek(named)
            .unwrap_or_else(|| named(&empty))
            .unwrap_or_default()
    };
    let item = move |line: Line| {
        let kind = i18n::name("kind", &line.kind);
        let text = name(&line);
        if fate == Fate::DeletedHere {
            let id = line.id;
            let tick = move |ticked: bool| {
                bring_back.update(|chosen| {
                    chosen.retain(|other| *other != id);
                    if ticked {
                        chosen.push(id);
                    }
                });
            };
            let checked = Signal::derive(move || bring_back.with(|chosen| chosen.contains(&id)));
            view! { <li><CheckField label=format!("{kind}: {text}") checked on_change=tick /></li> }
                .into_any()
        } else {
            view! { <li><span class="data-kind">{kind}</span><Bdi text /></li> }.into_any()
        }
    };
    view! {
        <details class="data-part" open=fate == Fate::DeletedHere || count <= 5>
            <summary><Icon name=icon />{tr!("data-part", what = fate_text(fate), count = count)}</summary>
            <p class="field-help">{i18n::text(&format!("data-fate-{}-help", crate::domain::records::code(&fate)), &[])}</p>
            <ul class="data-names">{lines.into_iter().map(item).collect_view()}</ul>
            {(more > 0).then(|| view! { <p class="field-help">{tr!("data-and-more", count = more)}</p> })}
        </details>
    }
    .into_any()
}
