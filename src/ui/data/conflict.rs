//! One conflict, field by field: the versions side by side, a choice for each field that differs, or one version whole.
//!
//! Deliberately absent: author and time of a version. Revisions do not record them, and they do not decide which version is right.

use super::naming::{field_name, record_name, value_text};
use crate::app::use_app;
use crate::domain::actions::resolve_conflict::resolve_conflict;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Body, Kind};
use crate::present::lists::conflict_fields::{FieldRow, field_rows, put_together, versions};
use crate::present::route::Place;
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Button, EmptyState, LinkButton, PageHead, unique_id};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// The versions of a record in conflict.
#[derive(Clone, PartialEq)]
struct Versions {
    name: String,
    kind: Kind,
    bodies: Vec<Body>,
    rows: Vec<FieldRow>,
}

/// The screen of one conflict.
#[component]
pub fn ConflictPage(id: RecordId) -> impl IntoView {
    let app = use_app();
    let found = Memo::new(move |_| app.read(|project| found(project, id)).flatten());
    let back = move || app.href(Place::Data);
    view! {
        <div class="page data">
            {move || match found.get() {
                Some(found) => view! { <Choose id found /> }.into_any(),
                None => {
                    view! {
                        <PageHead title=t!("data-conflict") />
                        <EmptyState icon="check" title=t!("data-no-conflict-title") text=t!("data-no-conflict-text")>
                            <LinkButton label=t!("data-back") icon="back" href=Signal::derive(back) />
                        </EmptyState>
                    }
                        .into_any()
                }
            }}
        </div>
    }
}

fn found(project: &Project, id: RecordId) -> Option<Versions> {
    let document = project.document(id)?;
    document.conflicts().next()?;
    let bodies = versions(document);
    let winner = bodies.first()?;
    Some(Versions {
        name: record_name(project, winner),
        kind: winner.kind(),
        rows: field_rows(&bodies),
        bodies,
    })
}

#[component]
fn Choose(id: RecordId, found: Versions) -> impl IntoView {
    let app = use_app();
    let Versions {
        name,
        kind,
        bodies,
        rows,
    } = found;
    let count = bodies.len();
    let chosen: RwSignal<Vec<usize>> = RwSignal::new(vec![0; rows.len()]);
    let whole = move |version: usize| chosen.update(|chosen| chosen.fill(version));
    let heads = (0..count)
        .map(|version| {
            let pressed =
                Signal::derive(move || chosen.with(|chosen| chosen.iter().all(|it| *it == version)));
            view! {
                <th scope="col">
                    <span class="conflict-version">{tr!("data-version", number = version + 1)}</span>
                    <Button
                        label=tr!("data-take-whole")
                        pressed
                        on_press=move |()| whole(version)
                    />
                </th>
            }
        })
        .collect_view();
    let (differing, same): (Vec<_>, Vec<_>) =
        rows.iter().cloned().enumerate().partition(|(_, row)| row.differs);
    let body_rows = differing
        .into_iter()
        .map(|(at, row)| view! { <FieldChoice at row kind chosen /> })
        .collect_view();
    let same = same
        .into_iter()
        .map(|(_, row)| {
            let text = app.peek(|project| value_text(project, kind, &row.field, &row.values[0]));
            view! { <div><dt>{field_name(&row.field)}</dt><dd><bdi>{text.unwrap_or_default()}</bdi></dd></div> }
        })
        .collect_view();
    let settle = move |()| {
        let body = chosen.with_untracked(|chosen| put_together(&bodies, &rows, chosen));
        if let Some(body) = body
            && app.act(|project| resolve_conflict(project, id, body))
        {
            app.notify(crate::app::Notice::undoable(tr!("data-settled")));
            app.go_to(Place::Data);
        }
    };
    view! {
        <PageHead title=move || tr!("data-conflict-of", kind = i18n::name("kind", &kind)) lead=t!("data-conflict-lead") />
        <p class="conflict-name"><bdi>{name}</bdi></p>
        <section class="card" aria-label=t!("data-versions")>
            <div class="data-scroll">
                <table class="conflict-table">
                    <thead><tr><th scope="col">{tr!("data-field")}</th>{heads}</tr></thead>
                    <tbody>{body_rows}</tbody>
                </table>
            </div>
            <details class="data-part">
                <summary>{t!("data-same-in-all")}</summary>
                <dl class="conflict-same">{same}</dl>
            </details>
            <div class="page-end">
                <LinkButton label=t!("data-later") kind=ButtonKind::Quiet href=Signal::derive(move || app.href(Place::Data)) />
                <Button label=t!("data-settle-now") icon="check" kind=ButtonKind::Main on_press=settle />
            </div>
        </section>
    }
}

/// One field that differs: a radio button per version.
#[component]
fn FieldChoice(at: usize, row: FieldRow, kind: Kind, chosen: RwSignal<Vec<usize>>) -> impl IntoView {
    let app = use_app();
    let group = unique_id();
    let name = field_name(&row.field);
    let cells = row
        .values
        .iter()
        .enumerate()
        .map(|(version, value)| {
            let text = app
                .peek(|project| value_text(project, kind, &row.field, value))
                .unwrap_or_default();
            let label = tr!(
                "data-field-of-version",
                field = name.clone(),
                number = version + 1
            );
            let choose = move |_| {
                chosen.update(|chosen| {
                    if let Some(choice) = chosen.get_mut(at) {
                        *choice = version;
                    }
                });
            };
            view! {
                <td>
                    <label class="conflict-choice">
                        <input
                            type="radio"
                            name=group.clone()
                            prop:checked=move || chosen.with(|chosen| chosen.get(at) == Some(&version))
                            on:change=choose
                        />
                        <span class="visually-hidden">{label}</span>
                        <bdi class="conflict-value">{text}</bdi>
                    </label>
                </td>
            }
        })
        .collect_view();
    view! { <tr><th scope="row">{field_name(&row.field)}</th>{cells}</tr> }
}
