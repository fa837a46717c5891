//! What taking in a file would do, for a person to accept or leave. Nothing is changed before that.

use super::naming::record_name;
use super::problem_text::problem_text;
use crate::app::import::{Import, Plan, Stage};
use crate::app::{App, Tone, use_app};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Kind, code};
use crate::exchange::import_plan::{Fate, ImportPlan, Line, Target};
use crate::present::list_view::{ListRow, SortKey};
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Banner, Bdi, Button, CheckField, Icon, ListFilter, ListHead, ListLook, PagedList};
use crate::{i18n, t, tr};
use leptos::prelude::*;
use std::sync::Arc;

/// The fates in the order in which they are told, with their icons.
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
    let whole = {
        let (plan, app) = (plan.clone(), use_app());
        Memo::new(move |_| Named(Arc::new(plan.named_lines(app.project.get_untracked().as_deref()))))
    };
    let parts = FATES.map(|(fate, icon)| view! { <Part plan=plan.clone() whole fate icon bring_back /> });
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

/// All lines, each with what names it. Read when a long list is opened, once.
#[derive(Clone)]
struct Named(Arc<Vec<Line>>);

impl PartialEq for Named {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// One record of a fate: which, its kind, its name.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Row {
    id: RecordId,
    kind: Kind,
    name: String,
}

/// From so many records on, the list has a search.
const MANY: usize = 8;

/// Records that stand at first.
const PAGE: usize = 50;

/// What the list can be ordered by.
const SORTS: [&str; 3] = ["found", "name", "kind"];

fn list_row(app: App, line: &Line) -> ListRow<Row> {
    let empty = Project::empty(line.id);
    let named = |project: &Project| line.body.as_ref().map(|body| record_name(project, body));
    let name = app.peek(named).unwrap_or_else(|| named(&empty));
    let row = Row {
        id: line.id,
        kind: line.kind,
        name: name.unwrap_or_else(|| tr!("data-untitled")),
    };
    let kind = i18n::name("kind", &row.kind);
    let keys = vec![SortKey::None, SortKey::text(&row.name), SortKey::text(&kind)];
    let texts = [row.name.clone(), kind];
    ListRow::new(row, texts.iter().map(String::as_str), keys)
}

/// The records of one fate by name; those deleted here with a tick to bring them back.
#[component]
fn Part(
    plan: Arc<Plan>,
    whole: Memo<Named>,
    fate: Fate,
    icon: &'static str,
    bring_back: RwSignal<Vec<RecordId>>,
) -> impl IntoView {
    let count = plan.plan.count(fate, None);
    if count == 0 {
        return ().into_any();
    }
    let first = fate == Fate::DeletedHere || count <= 5;
    let opened = RwSignal::new(first);
    view! {
        <details class="data-part" open=first on:toggle=move |_| opened.set(true)>
            <summary><Icon name=icon />{tr!("data-part", what = fate_text(fate), count = count)}</summary>
            <p class="field-help">{i18n::text(&format!("data-fate-{}-help", code(&fate)), &[])}</p>
            <Show when=move || opened.get()>
                <Lines plan=StoredValue::new(plan.clone()) whole fate bring_back />
            </Show>
        </details>
    }
    .into_any()
}

#[component]
fn Lines(
    plan: StoredValue<Arc<Plan>>,
    whole: Memo<Named>,
    fate: Fate,
    bring_back: RwSignal<Vec<RecordId>>,
) -> impl IntoView {
    let app = use_app();
    let rows = Memo::new(move |_| {
        let of = |lines: &[Line]| {
            let own = lines.iter().filter(|line| line.fate == fate);
            own.map(|line| list_row(app, line)).collect::<Vec<_>>()
        };
        plan.with_value(|plan| {
            let lines = &plan.plan.lines;
            let all_named = lines.iter().all(|line| line.fate != fate || line.body.is_some());
            if all_named {
                of(lines)
            } else {
                whole.with(|whole| of(&whole.0))
            }
        })
    });
    let kind = RwSignal::new(String::new());
    let look = ListLook::new(&SORTS);
    let found = look.find(rows, move || {
        let kind = kind.get();
        let wanted = Kind::ALL.into_iter().find(|it| code(it) == kind);
        move |row: &Row| wanted.is_none_or(|kind| row.kind == kind)
    });
    let kinds = move || {
        let here = |kind: &Kind| rows.with(|rows| rows.iter().any(|row| row.item.kind == *kind));
        let named = Kind::ALL.into_iter().filter(here);
        let all = (String::new(), tr!("data-kinds-all"));
        std::iter::once(all)
            .chain(named.map(|kind| (code(&kind), i18n::name("kind", &kind))))
            .collect::<Vec<_>>()
    };
    let item = move |row: Row| {
        let kind = i18n::name("kind", &row.kind);
        let (id, text) = (row.id, row.name);
        if fate == Fate::DeletedHere {
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
    let frame = |rows: AnyView| view! { <ul class="data-names">{rows}</ul> }.into_any();
    view! {
        <ListHead label=tr!("data-search", what = fate_text(fate)) look found sorts="data-sort" from=MANY>
            <ListFilter label=t!("data-kind") value=kind options=Signal::derive(kinds) />
        </ListHead>
        <PagedList found row=item frame page=PAGE />
    }
}
