//! The conflicts that wait for a person.

use super::naming::record_name;
use crate::app::use_app;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::present::route::Place;
use crate::ui::widgets::{Bdi, Icon};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// How many are listed at once.
const SHOWN: usize = 50;

/// The list; nothing when there are none.
#[component]
pub fn Conflicts() -> impl IntoView {
    let app = use_app();
    let conflicts = Memo::new(move |_| app.read(conflicts_of).unwrap_or_default());
    view! {
        <Show when=move || !conflicts.with(Vec::is_empty)>
            <section class="card data-conflicts" aria-labelledby="data-conflicts">
                <h2 id="data-conflicts">
                    <Icon name="split" />
                    {move || tr!("data-conflicts", count = conflicts.with(Vec::len))}
                </h2>
                <p class="card-lead">{t!("data-conflicts-lead")}</p>
                <ul class="data-rows">
                    {move || {
                        let row = |(id, kind, name): (RecordId, String, String)| {
                            view! {
                                <li>
                                    <a class="data-row" href=app.href(Place::Conflict(id))>
                                        <span class="data-kind">{kind}</span>
                                        <Bdi text=name />
                                        <span class="data-row-act">{tr!("data-settle")}<Icon name="forward" /></span>
                                    </a>
                                </li>
                            }
                        };
                        conflicts.get().into_iter().take(SHOWN).map(row).collect_view()
                    }}
                </ul>
            </section>
        </Show>
    }
}

fn conflicts_of(project: &Project) -> Vec<(RecordId, String, String)> {
    project
        .conflicts()
        .filter_map(|document| {
            let body = document.body()?;
            let kind = i18n::name("kind", &body.kind());
            Some((document.id, kind, record_name(project, body)))
        })
        .collect()
}
