//! The confirmation before an assessment is deleted, the only action on this screen that cannot be undone.

use crate::app::follow::failure_text;
use crate::app::{Notice, Tone, use_app};
use crate::domain::id::RecordId;
use crate::present::route::{Place, Route};
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Bdi, Button, Dialog, LinkButton};
use crate::{t, tr};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Says what would be lost, offers to export first, and deletes.
#[component]
pub fn DeleteDialog(doomed: RwSignal<Option<RecordId>>) -> impl IntoView {
    let app = use_app();
    let summary = Memo::new(move |_| {
        let id = doomed.get()?;
        app.library
            .assessments
            .with(|all| all.iter().flatten().find(|summary| summary.id == id).cloned())
    });
    let records = move || summary.with(|summary| summary.as_ref().map_or(0, |summary| summary.records()));
    let name = Signal::derive(move || {
        summary
            .with(|summary| summary.as_ref().map(|it| it.title.clone()))
            .unwrap_or_default()
    });
    let unexported = move || {
        summary.with(|it| {
            it.as_ref()
                .is_some_and(|it| !it.illustrative && (it.exported.is_none() || it.unexported > 0))
        })
    };
    let export = Signal::derive(move || {
        doomed
            .get()
            .map(|id| Route::In(id, Place::Data).href())
            .unwrap_or_default()
    });
    let delete = move |()| {
        let Some(id) = doomed.get_untracked() else { return };
        doomed.set(None);
        spawn_local(async move {
            app.forget(id);
            match app.library.delete(id).await {
                Ok(()) => app.notify(Notice::new(Tone::Info, tr!("home-deleted"))),
                Err(failure) => app.notify(Notice::new(Tone::Danger, failure_text(&failure))),
            }
        });
    };
    view! {
        <Dialog title=t!("home-delete-title") open=Signal::derive(move || summary.with(Option::is_some)) on_close=move |()| doomed.set(None)>
            <div class="stack">
                <p class="home-delete-name"><Bdi text=name /></p>
                <p>{move || tr!("home-delete-text", count = records())}</p>
                <Show when=unexported>
                    <p class="home-delete-warning">{t!("home-delete-unexported")}</p>
                </Show>
            </div>
            <div class="dialog-acts">
                <Button label=t!("home-delete-keep") kind=ButtonKind::Quiet on_press=move |()| doomed.set(None) />
                <Show when=unexported>
                    <LinkButton label=t!("home-delete-export") icon="data" href=export />
                </Show>
                <Button label=t!("home-delete-now") icon="delete" kind=ButtonKind::Danger on_press=delete />
            </div>
        </Dialog>
    }
}
