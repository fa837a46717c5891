//! The conflicts that wait for a person.

use super::naming::record_name;
use crate::app::use_app;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::present::lists::list_view::{ListRow, SortKey};
use crate::present::route::Place;
use crate::ui::widgets::{Bdi, Icon, ListFilter, ListHead, ListLook, MANY, PagedList};
use crate::{i18n, t, tr};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The sort keys of the list.
const SORTS: [&str; 3] = ["found", "name", "kind"];

/// One conflict: the record, its kind in words, its name.
type Row = (RecordId, String, String);

/// The list; nothing when there are none.
#[component]
pub fn Conflicts() -> impl IntoView {
    let app = use_app();
    let rows = Memo::new(move |_| app.read(conflicts_of).unwrap_or_default());
    let kind = RwSignal::new(String::new());
    let look = ListLook::new(&SORTS);
    let found = look.find(rows, move || {
        let wanted = kind.get();
        move |(_, kind, _): &Row| wanted.is_empty() || *kind == wanted
    });
    let kinds = move || {
        let named: BTreeSet<String> = rows.with(|rows| rows.iter().map(|row| row.item.1.clone()).collect());
        let option = |kind: String| (kind.clone(), kind);
        named.into_iter().map(option).collect::<Vec<_>>()
    };
    let row = move |(id, kind, name): Row| {
        view! {
            <li>
                <a class="data-row" href=app.href(Place::Conflict(id))>
                    <span class="data-kind">{kind}</span>
                    <Bdi text=name />
                    <span class="data-row-act">{tr!("data-settle")}<Icon name="forward" /></span>
                </a>
            </li>
        }
        .into_any()
    };
    let frame = |rows: AnyView| view! { <ul class="data-rows">{rows}</ul> }.into_any();
    view! {
        <Show when=move || !rows.with(Vec::is_empty)>
            <section class="card data-conflicts" aria-labelledby="data-conflicts">
                <h2 id="data-conflicts">
                    <Icon name="split" />
                    {move || tr!("data-conflicts", count = rows.with(Vec::len))}
                </h2>
                <p class="card-lead">{t!("data-conflicts-lead")}</p>
                <ListHead label=t!("data-conflicts-search") look found sorts="data-sort" from=MANY>
                    <ListFilter label=t!("data-kind") value=kind all=t!("data-kinds-all") options=Signal::derive(kinds) />
                </ListHead>
                <PagedList found row frame />
            </section>
        </Show>
    }
}

fn conflicts_of(project: &Project) -> Vec<ListRow<Row>> {
    project
        .conflicts()
        .filter_map(|document| {
            let body = document.body()?;
            let kind = i18n::name("kind", &body.kind());
            let name = record_name(project, body);
            let keys = vec![SortKey::None, SortKey::text(&name), SortKey::text(&kind)];
            let texts = [name.clone(), kind.clone()];
            Some(ListRow::new(
                (document.id, kind, name),
                texts.iter().map(String::as_str),
                keys,
            ))
        })
        .collect()
}
