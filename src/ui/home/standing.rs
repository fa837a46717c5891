//! Standing messages, shown as long as their cause lasts: not saved, unreadable rows, a new version.

use crate::app::device::Update;
use crate::app::files::download;
use crate::app::follow::failure_text;
use crate::app::{Failure, Notice, SaveState, Tone, use_app};
use crate::present::route::{Place, Route};
use crate::ui::widgets::{Banner, Button, LinkButton};
use crate::{t, tr};
use leptos::prelude::*;

/// Stands between the strip and the screen; nothing when all is well.
#[component]
pub fn Standing() -> impl IntoView {
    let app = use_app();
    let failure = Memo::new(move |_| match app.autosave.state.get() {
        SaveState::NotSaved(failure) => Some(failure),
        // An attempt under way does not yet take the message back: it would flicker.
        _ => None,
    });
    let open = Memo::new(move |_| app.project.with(Option::is_some));
    let damaged = Memo::new(move |_| app.damaged.with(Vec::len));
    let in_project = Memo::new(move |_| app.route.get() != Route::Home);
    let not_saved = move |failure: Failure| {
        let retry = !matches!(failure, Failure::Unavailable | Failure::Newer);
        view! {
            <Banner tone=Tone::Danger>
                <p>{failure_text(&failure)}</p>
                <Show when=move || open.get()>
                    <LinkButton label=t!("standing-export") icon="data" href=Signal::derive(move || app.href(Place::Data)) />
                </Show>
                {retry
                    .then(|| {
                        view! { <Button label=t!("standing-retry") icon="retry" on_press=move |()| app.autosave.retry() /> }
                    })}
            </Banner>
        }
    };
    let save_rows = move |()| {
        let (text, name) = app.damaged_rows();
        if !download(&name, "application/json", text.as_bytes()) {
            app.notify(Notice::new(Tone::Warning, tr!("standing-not-downloaded")));
        }
    };
    view! {
        <div class="standing" role="alert">
            {move || failure.get().map(not_saved)}
            <Show when=move || in_project.get() && { damaged.get() > 0 }>
                <Banner tone=Tone::Warning>
                    <p>{move || tr!("standing-damaged", count = damaged.get())}</p>
                    <Button label=t!("standing-damaged-save") icon="data" on_press=save_rows />
                </Banner>
            </Show>
            <Show when=move || app.device.update.get() != Update::None>
                <Banner tone=Tone::Info>
                    <p>{t!("standing-update")}</p>
                    <Button
                        label=t!("standing-update-take")
                        icon="retry"
                        why_not=Signal::derive(move || {
                            if app.autosave.state.get() == SaveState::Saved { String::new() } else { tr!("standing-update-wait") }
                        })
                        on_press=move |()| app.device.take_update()
                    />
                </Banner>
            </Show>
        </div>
    }
}
