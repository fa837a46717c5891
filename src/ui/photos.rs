//! Photos of a mark, a work or the signed plan: taken or picked, scaled down, stored once by content, viewed, removed. Deliberately absent:
//! the field that refers to them, storing bytes (`app::blobs`), and the metadata of the file: place and time of taking are dropped.

use crate::app::pictures::{PHOTO, shrink};
use crate::app::{App, Notice, files, use_app};
use crate::domain::records::{Attachment, ContentHash, MediaKind};
use crate::ui::blob_url::{BlobUrl, blob_url};
use crate::ui::widgets::Button;
use crate::ui::widgets::button::ButtonKind;
use crate::{i18n, t, tr};
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::File;

/// Photos under one title, and two ways to add one. The callbacks report a change to make: the record belongs to the caller.
#[component]
pub fn Photos(
    /// Their title.
    #[prop(into)]
    label: Signal<String>,
    /// What to photograph and what not.
    #[prop(into)]
    help: Signal<String>,
    /// The attachments among which they are.
    #[prop(into)]
    attachments: Signal<Vec<Attachment>>,
    /// One more.
    #[prop(into)]
    on_add: Callback<Attachment>,
    /// One less; tells whether it was.
    #[prop(into)]
    on_remove: Callback<ContentHash, bool>,
) -> impl IntoView {
    let app = use_app();
    let busy = RwSignal::new(false);
    let fault = RwSignal::new(String::new());
    let photos = Memo::new(move |_| {
        attachments.with(|all| {
            all.iter()
                .filter(|it| it.media.is_picture())
                .map(|it| it.hash)
                .collect::<Vec<_>>()
        })
    });
    let keep = move |file: Option<File>| async move {
        let Some(file) = file else { return };
        fault.set(String::new());
        busy.set(true);
        let outcome = add(app, file).await;
        // The sheet may be closed by now; then the photo is dropped.
        busy.try_set(false);
        match outcome {
            Ok(photo) => drop(on_add.try_run(photo)),
            Err(text) => drop(fault.try_set(text)),
        }
    };
    let numbered = move || photos.get().into_iter().enumerate().collect::<Vec<_>>();
    view! {
        <section class="mark-photos" aria-label=move || label.get()>
            <h3 class="field-label">{move || label.get()}</h3>
            <Show when=move || !photos.with(Vec::is_empty)>
                <ul class="mark-photo-list">
                    <For each=numbered key=|(_, hash)| *hash let:photo>
                        <Photo hash=photo.1 number=photo.0 + 1 on_remove />
                    </For>
                </ul>
            </Show>
            <p class="field-help">{move || help.get()}</p>
            <div class="says-acts">
                <Button label=t!("mark-photo-take") icon="camera" on_press=move |()| {
                    spawn_local(async move { keep(files::photograph().await).await });
                } />
                <Button label=t!("mark-photo-pick") icon="picture" on_press=move |()| {
                    spawn_local(async move { keep(files::pick("image/*", false).await.pop()).await });
                } />
            </div>
            <p class="says-note" role="status">{move || busy.get().then(|| tr!("underlay-taking"))}</p>
            {move || (!fault.with(String::is_empty)).then(|| view! { <p class="field-error" role="alert">{fault.get()}</p> })}
        </section>
    }
}

/// Keeps a photo.
async fn add(app: App, file: File) -> Result<Attachment, String> {
    let picture = shrink(&file, PHOTO)
        .await
        .ok_or_else(|| tr!("underlay-no-picture"))?;
    let kept = app.blobs.add(picture.bytes, MediaKind::Jpeg).await;
    kept.map_err(|_| tr!("picture-not-kept"))
}

/// One photo: small, and large when it is pressed.
#[component]
fn Photo(hash: ContentHash, number: usize, on_remove: Callback<ContentHash, bool>) -> impl IntoView {
    let app = use_app();
    let BlobUrl { url, missing } = blob_url(app, hash);
    let large = RwSignal::new(false);
    let named = move || tr!("mark-photo", number = i18n::number(number as u64));
    let remove = move |()| {
        if on_remove.run(hash) {
            app.notify(Notice::undoable(tr!("mark-photo-removed")));
        }
    };
    view! {
        <li class="mark-photo" class:mark-photo-large=move || large.get()>
            <Show when=move || !missing.get() fallback=move || view! { <p class="mark-photo-missing">{t!("mark-photo-missing")}</p> }>
                <button
                    type="button"
                    class="mark-photo-look"
                    aria-pressed=move || large.get().to_string()
                    on:click=move |_| large.update(|large| *large = !*large)
                >
                    {move || match url.get() {
                        Some(url) => view! { <img src=url.as_str().to_owned() alt=named /> }.into_any(),
                        None => view! { <span class="visually-hidden">{named}</span> }.into_any(),
                    }}
                </button>
            </Show>
            <Button
                label=move || tr!("mark-photo-remove", number = i18n::number(number as u64))
                icon="delete"
                icon_only=true
                kind=ButtonKind::Quiet
                on_press=remove
            />
        </li>
    }
}
