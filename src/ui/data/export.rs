//! Exporting the assessment as a file.

use super::contents::ContentChoice;
use crate::app::use_app;
use crate::exchange::attachments::Choice;
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Button, Icon};
use crate::{i18n, t, tr};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// When it was handed over last, and the ways to do it again.
#[component]
pub fn HandOver() -> impl IntoView {
    let app = use_app();
    spawn_local(async move { app.library.refresh().await });
    let summary = Memo::new(move |_| {
        let id = app.read(|project| project.id)?;
        app.library
            .assessments
            .with(|all| all.iter().flatten().find(|summary| summary.id == id).cloned())
    });
    let last = move || {
        let summary = summary.get()?;
        Some(match summary.exported {
            Some(when) => tr!(
                "data-last-export",
                day = i18n::date_of(when),
                time = i18n::time_of(when)
            ),
            None => tr!("data-never-exported"),
        })
    };
    let since = move || {
        let count = summary.get().map_or(0, |summary| summary.unexported);
        (count > 0).then(|| tr!("data-edits-since", count = count))
    };
    let choice = RwSignal::new(Choice::default());
    let download = move |()| match choice.get_untracked() {
        choice if choice == Choice::default() => app.download_project(),
        choice => app.download_with(choice),
    };
    view! {
        <section class="card" aria-labelledby="data-hand-over">
            <h2 id="data-hand-over">{t!("data-hand-over")}</h2>
            <p class="card-lead">{t!("data-hand-over-lead")}</p>
            <ul class="data-facts">
                {move || last().map(|text| view! { <li class="meta"><Icon name="clock" />{text}</li> })}
                {move || since().map(|text| view! { <li class="meta data-unsafe"><Icon name="warning" />{text}</li> })}
            </ul>
            <ContentChoice choice />
            <div class="data-acts">
                <Button label=t!("data-download") icon="data" kind=ButtonKind::Main on_press=download />
                // Share sheets refuse archives.
                <Show when=move || app.can_share() && choice.get() == Choice::default()>
                    <Button label=t!("data-share") icon="share" on_press=move |()| app.share_project() />
                </Show>
            </div>
        </section>
    }
}
