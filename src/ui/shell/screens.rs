//! From the address to the list of assessments or to a screen of the open one. Deliberately absent: which screens there are (`parts`).

use super::parts::Parts;
use crate::app::use_app;
use crate::i18n;
use crate::present::route::Route;
use crate::ui::home;
use leptos::prelude::*;

/// The screen of the route. It is built anew when the route or the language changes, not when the project does.
#[component]
pub fn Screen() -> impl IntoView {
    let app = use_app();
    let parts = Parts::new();
    parts.fetch_when_quiet();
    let open = Memo::new(move |_| {
        app.project
            .with(|project| project.as_ref().map(|project| project.id))
    });
    move || {
        // Another language builds the screen anew: rows made once would keep their old words.
        i18n::language_code();
        match app.route.get() {
            Route::Home => view! { <home::Home /> }.into_any(),
            Route::In(id, place) => parts.of(place).show(place, open.get() == Some(id)),
        }
    }
}
