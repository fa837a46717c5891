//! The last three marks, as a confirmation and for correcting mistakes. Deliberately absent: changing them (the sheet).

use crate::domain::id::RecordId;
use crate::domain::records::Mark;
use crate::present::map::map_icons::Pin;
use crate::present::map::map_layers::pin;
use crate::t;
use crate::ui::map::pins::mark_pin::MarkPin;
use crate::ui::map::state::{Tool, use_map};
use crate::ui::map::words::names::mark_title;
use leptos::prelude::*;

/// How many are listed.
const LISTED: usize = 3;

/// The newest first; of the running meeting while one runs.
#[component]
pub fn Recent() -> impl IntoView {
    let state = use_map();
    let recent = Memo::new(move |_| {
        let meeting = state.app.running_meeting();
        let read = state.app.read(|project| {
            let marks: Vec<(RecordId, &Mark)> = project.all::<Mark>().collect();
            let of_meeting = |mark: &Mark| meeting.is_none() || mark.meeting == meeting;
            let listed = marks
                .into_iter()
                .rev()
                .filter(|(_, mark)| of_meeting(mark))
                .take(LISTED);
            let row = |(id, mark): (RecordId, &Mark)| {
                (id, pin(project, project.assessment(), mark, false), mark.clone())
            };
            listed.map(row).collect::<Vec<(RecordId, Pin, Mark)>>()
        });
        read.unwrap_or_default()
    });
    let row = move |(id, pin, mark): (RecordId, Pin, Mark)| {
        let title = mark_title(state.app, &mark);
        view! {
            <li>
                <button type="button" class="recent-mark" on:click=move |_| state.select(Some(id))>
                    <MarkPin pin />
                    <span class="recent-words">{title}</span>
                </button>
            </li>
        }
    };
    // Only while marks are put, and never in the way of a finger that draws.
    let marking = move || state.tool.with(|tool| matches!(tool, Tool::Mark(..)));
    let drawing = move || state.drawing.sketch.with(Option::is_some) || state.editing.with(Option::is_some);
    let shown = move || !drawing() && (marking() || state.app.running_meeting().is_some());
    view! {
        <Show when=move || shown() && state.mapping().is_none() && recent.with(|marks| !marks.is_empty())>
            <div class="recent">
                <h2 class="recent-title">{t!("map-recent")}</h2>
                <ol>{move || recent.get().into_iter().map(row).collect_view()}</ol>
            </div>
        </Show>
    }
}
