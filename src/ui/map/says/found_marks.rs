//! The marks of an answer as a list with a link to each on the map. There may be thousands, so the list is paged.
//!
//! Deliberately absent: which marks they are, and search and sorting (`present/map/mark_rows`).

use super::parts::show;
use crate::domain::id::RecordId;
use crate::domain::records::{Mark, Severity};
use crate::i18n;
use crate::present::map::mark_rows::{NAMED_SORTS, named_marks};
use crate::t;
use crate::ui::map::state::use_map;
use crate::ui::map::words::names::mark_title;
use crate::ui::widgets::{ListFilter, ListHead, ListLook, MANY, PagedList};
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// The marks, each with what `told` says of it besides its title and note.
#[component]
pub fn FoundMarks(
    marks: Vec<RecordId>,
    #[prop(into)] label: TextProp,
    /// The name of the search.
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
        let option = |it: Severity| (it.step().to_string(), i18n::name("severity", &it.step()));
        Severity::ALL.map(option).to_vec()
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
                <ListFilter label=t!("map-marks-sort-severity") value=severity all=t!("says-severity-all") options=Signal::derive(severities) />
            </ListHead>
            <PagedList found row frame=frame.clone() />
        </Show>
    }
}
