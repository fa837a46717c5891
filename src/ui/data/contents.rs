//! Attachments (photos, voice notes, pictures, layers): exporting them by choice, and listing those missing on this device.
//!
//! Deliberately absent: the archive's format (`exchange::bundle`), storing the bytes (`app::blobs`).

use super::naming::record_name;
use crate::app::attachments::Filled;
use crate::app::{App, Notice, Tone, files, use_app};
use crate::domain::records::MediaKind;
use crate::exchange::attachments::{Choice, Named, missing};
use crate::exchange::bundle::NoBundle;
use crate::present::lists::list_view::{ListRow, SortKey};
use crate::present::lists::record_place::place_of;
use crate::ui::widgets::{Button, CheckField, Icon, ListFilter, ListHead, ListLook, MANY, PagedList};
use crate::{i18n, t, tr};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What missing contents can be ordered by.
const SORTS: [&str; 3] = ["found", "name", "kind"];

/// What goes with the file. Nothing is asked where there is nothing.
#[component]
pub fn ContentChoice(choice: RwSignal<Choice>) -> impl IntoView {
    let app = use_app();
    let sums = Memo::new(move |_| app.read(App::contents_of).unwrap_or_default());
    let facts = |(count, bytes): (usize, u64)| {
        let size = tr!("basemap-megabytes", size = i18n::decimal(bytes as f64 / 1e6, 1));
        (count, size)
    };
    let pictures = move || {
        let (count, size) = facts(sums.get()[0]);
        tr!("data-with-pictures", count = count, size = size)
    };
    let voices = move || {
        let (count, size) = facts(sums.get()[1]);
        tr!("data-with-voices", count = count, size = size)
    };
    let has = move |sort: usize| sums.get()[sort].0 > 0;
    let any = move || sums.get().iter().any(|(count, _)| *count > 0);
    view! {
        <Show when=any>
            <div class="data-choice" role="group" aria-label=t!("data-with")>
                <Show when=move || has(0)>
                    <CheckField
                        label=pictures
                        checked=Signal::derive(move || choice.get().pictures)
                        on_change=move |on| choice.update(|choice| choice.pictures = on)
                    />
                </Show>
                <Show when=move || has(1)>
                    <CheckField
                        label=voices
                        checked=Signal::derive(move || choice.get().voices)
                        on_change=move |on| choice.update(|choice| choice.voices = on)
                    />
                </Show>
                <p class="field-help">{t!("data-with-help")}</p>
            </div>
        </Show>
    }
}

/// One missing content: its kind, and the record that refers to it.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Gap {
    /// Its place among all; two may be called the same.
    at: usize,
    text: String,
    name: String,
    href: String,
}

fn content_text(media: MediaKind) -> String {
    match media {
        MediaKind::GeoJson => tr!("content-layer"),
        voice if voice.is_voice() => tr!("content-voice"),
        _ => tr!("content-picture"),
    }
}

/// What records name and this device does not have, with a way to fill it in from another device's file.
#[component]
pub fn MissingContents() -> impl IntoView {
    let app = use_app();
    let gaps = RwSignal::new(Vec::<Gap>::new());
    let look = move || {
        spawn_local(async move {
            let Ok(here) = app.blobs.list().await else { return };
            let found = app.peek(|project| {
                let gap = |(at, named): (usize, Named)| Gap {
                    at,
                    text: content_text(named.attachment.media),
                    name: project
                        .body(named.record)
                        .map(|body| record_name(project, body))
                        .unwrap_or_default(),
                    href: app.href(place_of(project, named.kind, named.record)),
                };
                missing(project, &here)
                    .into_iter()
                    .enumerate()
                    .map(gap)
                    .collect::<Vec<_>>()
            });
            let _ = gaps.try_set(found.unwrap_or_default());
        });
    };
    // A file that was taken in may have brought records or contents.
    Effect::new(move |_| {
        app.project.track();
        app.notice.track();
        look();
    });
    let fault = RwSignal::new(String::new());
    let fill = move |()| {
        fault.set(String::new());
        spawn_local(async move {
            let Some(file) = files::pick(".zip,application/zip", false).await.pop() else {
                return;
            };
            let Some(project) = app.project.get_untracked() else {
                return;
            };
            match app.fill_in(&project, &file).await {
                Ok(Filled { filled: 0, .. }) => drop(fault.try_set(tr!("data-filled-none"))),
                Ok(Filled { filled, .. }) => {
                    app.notify(Notice::new(Tone::Success, tr!("data-filled", count = filled)));
                    look();
                }
                Err(why) => drop(fault.try_set(match why {
                    NoBundle::Other | NoBundle::NoProject => tr!("data-fill-other"),
                    NoBundle::Damaged => tr!("data-fill-damaged"),
                    NoBundle::Packed => tr!("problem-packed-anew"),
                })),
            }
        });
    };
    let rows = Memo::new(move |_| {
        let row = |gap: &Gap| {
            let keys = vec![SortKey::None, SortKey::text(&gap.name), SortKey::text(&gap.text)];
            ListRow::new(gap.clone(), [gap.text.as_str(), &gap.name], keys)
        };
        gaps.with(|gaps| gaps.iter().map(row).collect::<Vec<_>>())
    });
    let kind = RwSignal::new(String::new());
    let look = ListLook::new(&SORTS);
    let found = look.find(rows, move || {
        let kind = kind.get();
        move |gap: &Gap| kind.is_empty() || gap.text == kind
    });
    let kinds = || {
        let named = [tr!("content-picture"), tr!("content-voice"), tr!("content-layer")];
        named.map(|kind| (kind.clone(), kind)).to_vec()
    };
    let row = |gap: Gap| {
        view! { <li><a class="data-gap" href=gap.href>{gap.text}" · "<bdi>{gap.name}</bdi></a></li> }
            .into_any()
    };
    let frame = |rows: AnyView| view! { <ul class="data-gaps">{rows}</ul> }.into_any();
    view! {
        <Show when=move || !gaps.with(Vec::is_empty)>
            <section class="card" aria-labelledby="data-missing">
                <h2 id="data-missing">{move || tr!("data-missing", count = gaps.with(Vec::len))}</h2>
                <p class="card-lead">{t!("data-missing-lead")}</p>
                <ListHead label=t!("data-missing-search") look found sorts="data-sort" from=MANY>
                    <ListFilter label=t!("data-kind") value=kind all=t!("data-kinds-all") options=Signal::derive(kinds) />
                </ListHead>
                <PagedList found row frame />
                {move || (!fault.with(String::is_empty)).then(|| view! { <p class="says-note" role="alert"><Icon name="error" />{fault.get()}</p> })}
                <div class="data-acts">
                    <Button label=t!("data-fill") icon="open" on_press=fill />
                </div>
            </section>
        </Show>
    }
}
