//! Candidate needs: clusters of marks, each made into a need by one tap. Deliberately absent: deciding that they mean the same.

use super::parts::{count_text, show};
use crate::analysis::map::mark_clusters::Candidate;
use crate::app::{App, Notice, ids};
use crate::domain::actions::make_need::make_need;
use crate::domain::records::{Mark, MarkKind, Need};
use crate::i18n;
use crate::present::map::mark_rows::{CANDIDATE_SORTS, candidate_rows};
use crate::ui::map::state::use_map;
use crate::ui::map::words::names::sector_text;
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Button, Icon, ListFilter, ListHead, ListLook, MANY, PagedList};
use crate::{t, tr};
use leptos::prelude::*;
use std::collections::BTreeSet;

fn candidate_title(app: App, kind: MarkKind, sector: &str) -> String {
    format!(
        "{} · {}",
        i18n::name("mark-kind", &kind),
        sector_text(app, sector)
    )
}

/// The list.
#[component]
pub fn ClustersPart(candidates: Vec<Candidate>, hidden: usize) -> impl IntoView {
    let finding = tr!("says-clusters", count = candidates.len());
    let state = use_map();
    let app = state.app;
    let candidates = StoredValue::new(candidates);
    let rows = Memo::new(move |_| {
        let title = |kind, sector: &str| candidate_title(app, kind, sector);
        let listed = |project: &_| candidates.with_value(|all| candidate_rows(project, all, title));
        untrack(|| app.peek(listed)).unwrap_or_default()
    });
    let sector = RwSignal::new(String::new());
    let look = ListLook::new(&CANDIDATE_SORTS);
    let found = look.find(rows, move || {
        let sector = sector.get();
        move |at: &usize| {
            sector.is_empty()
                || candidates.with_value(|all| all.get(*at).is_some_and(|it| it.sector == sector))
        }
    });
    let sectors = move || {
        let named: BTreeSet<String> =
            candidates.with_value(|all| all.iter().map(|it| it.sector.clone()).collect());
        let option = |code: String| (code.clone(), sector_text(app, &code));
        named.into_iter().map(option).collect::<Vec<_>>()
    };
    let row = move |at: usize| {
        let candidate = candidates.with_value(|all| all.get(at).cloned());
        candidate
            .map(|candidate| view! { <CandidateRow candidate /> })
            .into_any()
    };
    let frame = |rows: AnyView| view! { <ul class="says-rows">{rows}</ul> }.into_any();
    let none = candidates.with_value(Vec::is_empty);
    view! {
        <p class="says-finding" role="status">{finding}</p>
        {(!none)
            .then(|| view! {
                <ListHead label=t!("says-clusters-search") look found sorts="says-cluster-sort" from=MANY>
                    <ListFilter label=t!("services-sector") value=sector all=t!("services-all-sectors") options=Signal::derive(sectors) />
                </ListHead>
                <PagedList found row frame />
            })}
        {(hidden > 0).then(|| view! { <p class="says-note">{tr!("says-clusters-hidden", count = hidden)}</p> })}
        <p class="says-counted">{t!("says-clusters-help")}</p>
    }
}

#[component]
fn CandidateRow(candidate: Candidate) -> impl IntoView {
    let state = use_map();
    let app = state.app;
    let candidate = StoredValue::new(candidate);
    let title = move || candidate.with_value(|it| candidate_title(app, it.kind, &it.sector));
    let facts = candidate.with_value(|it| {
        let mut facts = vec![
            tr!("says-cluster-marks", count = count_text(it.count)),
            tr!("says-groups", count = it.groups.len()),
        ];
        if it.unsure > 0 {
            facts.push(tr!("says-of-these-unsure", count = it.unsure));
        }
        if it.disputed > 0 {
            facts.push(tr!("says-of-these-disputed", count = it.disputed));
        }
        facts.join(" · ")
    });
    // What was said: the notes, each once.
    let words = move || {
        let notes = app.read(|project| {
            candidate.with_value(|it| {
                let notes = it.marks.iter().filter_map(|id| project.get::<Mark>(*id));
                let mut notes: Vec<String> = notes
                    .map(|mark| mark.note.trim().to_owned())
                    .filter(|note| !note.is_empty())
                    .collect();
                notes.dedup();
                notes
            })
        });
        notes.unwrap_or_default()
    };
    let is_need = Memo::new(move |_| {
        let whole = |need: &Need| candidate.with_value(|it| it.marks.is_subset(&need.marks));
        app.read(|project| project.all::<Need>().any(|(_, need)| whole(need)))
            .unwrap_or_default()
    });
    let make = move |()| {
        let statement = words().into_iter().next().unwrap_or_else(title);
        if app.act(|project| {
            candidate.with_value(|it| make_need(project, ids::new_id(), &statement, &it.sector, &it.marks))
        }) {
            app.notify(Notice::undoable(tr!("says-need-made")));
        }
    };
    view! {
        <li class="says-row">
            <strong>{title}</strong>
            <span class="says-facts">{facts}</span>
            {move || words().into_iter().take(2).map(|note| view! { <q class="says-quote"><bdi>{note}</bdi></q> }).collect_view()}
            <div class="says-acts">
                <Button
                    label=t!("says-show")
                    icon="target"
                    kind=ButtonKind::Quiet
                    on_press=move |()| {
                        if let Some(first) = candidate.with_value(|it| it.marks.first().copied()) {
                            show(state, first);
                        }
                    }
                />
                <Show
                    when=move || !is_need.get()
                    fallback=|| view! { <span class="says-done"><Icon name="check" />{t!("says-is-need")}</span> }
                >
                    <Button label=t!("says-make-need") icon="need" on_press=make />
                </Show>
            </div>
        </li>
    }
}
