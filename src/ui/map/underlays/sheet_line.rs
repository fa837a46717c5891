//! The outcome of looking for a printed sheet in a picture, in words, and advice where the marks were not enough.
//!
//! Deliberately absent: looking (`app::sheet_photo`), and georeferencing by the marks (`present::paper::sheet_photo`).

use super::sheet_news::{SheetNews, ground, title_of};
use crate::domain::id::RecordId;
use crate::domain::records::Underlay;
use crate::present::paper::sheet_photo::{NotPlaced, place};
use crate::ui::map::state::use_map;
use crate::ui::widgets::{Icon, TextField};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// The news of the picture that is being placed.
#[component]
pub fn SheetLine(id: RecordId) -> impl IntoView {
    let state = use_map();
    let news = state.underlays.sheet;
    let own = Memo::new(move |_| news.get().filter(|news| news.id == id));
    let words = move || {
        let number = |number: u32| i18n::number(number);
        Some(match own.get()?.outcome {
            Ok(sheet) => (tr!("underlay-sheet-placed", number = number(sheet)), "check"),
            Err(NotPlaced::NoSheet) => return None,
            Err(NotPlaced::NoMarks(code)) => (
                tr!("underlay-sheet-no-marks", number = number(code.number)),
                "warning",
            ),
            Err(NotPlaced::NoCode | NotPlaced::Misread) => (tr!("underlay-sheet-no-code"), "warning"),
            Err(NotPlaced::Contradiction) => (tr!("underlay-sheet-contradiction"), "warning"),
        })
    };
    let asks = Memo::new(move |_| {
        own.with(|news| {
            news.as_ref()
                .is_some_and(|news| matches!(news.outcome, Err(NotPlaced::NoCode | NotPlaced::Misread)))
        })
    });
    let wrong = RwSignal::new(String::new());
    let typed = move |text: String| {
        let Some(known) = own.get_untracked() else { return };
        wrong.set(String::new());
        if text.trim().is_empty() {
            return;
        }
        match place(&known.seen, Some(&text)) {
            Ok(placed) => {
                let (title, number) = (title_of(&placed), placed.number);
                let changed = state.app.change::<Underlay>(id, |underlay| {
                    underlay.title = title;
                    underlay.control_points = placed.points;
                });
                if changed {
                    let outcome = Ok(number);
                    let told = SheetNews { outcome, ..known };
                    if let Some(bounds) = ground(state.app, &told) {
                        state.surface.fit(bounds);
                    }
                    news.set(Some(told));
                }
            }
            Err(NotPlaced::Contradiction) => wrong.set(tr!("underlay-sheet-contradiction")),
            Err(_) => wrong.set(tr!("underlay-sheet-misread")),
        }
    };
    view! {
        <div class="underlay-sheet" role="status">
            {move || words().map(|(text, icon)| view! { <p class="says-note"><Icon name=icon />{text}</p> })}
        </div>
        <Show when=move || asks.get()>
            <TextField label=t!("underlay-sheet-code") value=String::new() error=wrong when_left=true on_change=typed />
        </Show>
    }
}
