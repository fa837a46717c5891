//! Marks that an answer names, as a list that leads to each on the map. There may be thousands: they stand some at a time.
//!
//! Deliberately absent: which marks they are, and what a row is found by (`present/mark_rows`).

use super::parts::show;
use crate::domain::id::RecordId;
use crate::domain::records::{Mark, Severity};
use crate::i18n;
use crate::present::mark_rows::{NAMED_SORTS, named_marks};
use crate::ui::map::sheets::mark_title;
use crate::ui::map::state::use_map;
use crate::ui::widgets::{ListFilter, ListHead, ListLook, PagedList};
use crate::{t, tr};
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// From so many marks on, the list has a search.
const MANY: usize = 8;

/// The marks, each with what `told` says of it besides its title and note.
#[component]
pub fn FoundMarks(
    marks: Vec<RecordId>,
    #[prop(into)] label: TextProp,
    /// What the search is called.
    #[prop(into)]
    search: TextProp,
    #[prop(into)] told: Callback<RecordId, Option<String>>,
) -> impl IntoView {
    let state = use_map();
    let marks = StoredValue::new(marks);
    let rows = Memo::new(move |_| {
        let title = |mark: &Mark| untrack(|| mark_title(state.app, mark));
        let named = |project: &_| marks.with_value(|marks| named_marks(project, marks, title));
        state.app.peek(named).unwrap_or_default()
    });
    let severity = RwSignal::new(String::new());
    let look = ListLook::new(&NAMED_SORTS);
    let found = look.find(rows, move || {
        let wanted: Option<u8> = severity.get().parse().ok();
        move |(_, severity): &(RecordId, Option<u8>)| wanted.is_none_or(|wanted| *severity == Some(wanted))
    });
    let severities = || {
        let all = (String::new(), tr!("says-severity-all"));
        let steps = Severity::ALL.map(|it| {
            (
                it.step().to_string(),
                i18n::text(&format!("severity-{}", it.step()), &[]),
            )
        });
        std::iter::once(all).chain(steps).collect::<Vec<_>>()
    };
    let row = move |(id, _): (RecordId, Option<u8>)| {
        let mark = state
            .app
            .peek(|project| project.get::<Mark>(id).cloned())
            .flatten();
        let title = mark
            .as_ref()
            .map(|mark| untrack(|| mark_title(state.app, mark)))
            .unwrap_or_default();
        let note = mark.map(|mark| mark.note).filter(|note| !note.is_empty());
        view! {
            <li>
                <button type="button" class="says-gap" on:click=move |_| show(state, id)>
                    <strong>{title}</strong>
                    {told.run(id).map(|text| view! { <span>{text}</span> })}
                    {note.map(|note| view! { <bdi class="says-quote">{note}</bdi> })}
                </button>
            </li>
        }
        .into_any()
    };
    let frame = move |rows: AnyView| {
        let label = label.clone();
        view! { <ul class="says-rows" aria-label=move || label.get()>{rows}</ul> }.into_any()
    };
    view! {
        <Show when=move || !rows.with(Vec::is_empty)>
            <ListHead label=search.clone() look found sorts="says-sort" from=MANY>
                <ListFilter label=t!("map-marks-sort-severity") value=severity options=Signal::derive(severities) />
            </ListHead>
            <PagedList found row frame=frame.clone() />
        </Show>
    }
}
