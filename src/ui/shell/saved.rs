//! The saved state in words; while something is typed that is not kept yet, that.

use crate::app::autosave::SaveState;
use crate::app::use_app;
use crate::present::route::Place;
use crate::t;
use crate::ui::widgets::Icon;
use leptos::prelude::*;

/// "Saved", "Saving…" or, standing and red, "Not saved: export now", which leads to the export.
/// The reason is read out by the standing message.
#[component]
pub fn SavedState() -> impl IntoView {
    let app = use_app();
    move || {
        match app.autosave.state.get() {
        SaveState::Saved | SaveState::Saving if app.typing.busy.get() => {
            view! { <span class="saved saved-busy"><Icon name="edit" /><span>{t!("typing")}</span></span> }.into_any()
        }
        SaveState::Saved => {
            view! { <span class="saved" role="status"><Icon name="check" /><span>{t!("saved")}</span></span> }.into_any()
        }
        SaveState::Saving => {
            view! { <span class="saved saved-busy" role="status"><Icon name="clock" /><span>{t!("saving")}</span></span> }
                .into_any()
        }
        SaveState::NotSaved(_) => view! {
            <a class="saved saved-failed" href=app.href(Place::Data)>
                <Icon name="error" />
                <span>{t!("not-saved")}</span>
            </a>
        }
        .into_any(),
    }
    }
}
