//! "About": the build, the authors of its parts, and their licences. Folded, and fetched only when unfolded.
//!
//! Deliberately absent: the licences themselves, which the build collects (`scripts/hooks/licences.mjs`).
// What marks a split point declares foreign functions; the split fills them in.
#![cfg_attr(all(split, feature = "page"), allow(unsafe_code))]

use crate::app::about::{VERSION, fingerprint, licences};
use crate::app::part::Missing;
use crate::ui::widgets::Button;
use crate::{in_part, t};
use leptos::prelude::*;
use leptos::task::spawn_local;

type Panel = fn() -> AnyView;

// Beside the screens of the centre: a part of its own would cost more than the panel.
in_part!(
    centre,
    fn panel() -> Panel {
        || view! { <AboutPanel /> }.into_any()
    }
);

/// A card that unfolds.
#[component]
pub fn About() -> impl IntoView {
    let here: RwSignal<Option<Result<Panel, Missing>>> = RwSignal::new(None);
    let load = move || {
        if !matches!(here.get_untracked(), Some(Ok(_))) {
            spawn_local(async move {
                here.try_set(Some(panel().await));
            });
        }
    };
    let opened = RwSignal::new(false);
    let toggle = move |event| {
        let card: web_sys::HtmlDetailsElement = event_target(&event);
        opened.set(card.open());
        if card.open() {
            load();
        }
    };
    let shown = move || match here.get() {
        None => view! { <p role="status">{t!("opening")}</p> }.into_any(),
        Some(Ok(panel)) => panel(),
        Some(Err(Missing)) => view! {
            <div role="alert">
                <p>{t!("part-missing")}</p>
                <Button label=t!("standing-retry") on_press=move |()| load() />
            </div>
        }
        .into_any(),
    };
    view! {
        // Another language makes the card anew in the element of the old one, which may be open.
        <details class="disclosure card about" prop:open=opened on:toggle=toggle>
            <summary>{t!("about")}</summary>
            {shown}
        </details>
    }
}

/// How far the licences are.
#[derive(Clone)]
enum Licences {
    Unasked,
    Coming,
    Here(String),
    Missing,
}

#[component]
fn AboutPanel() -> impl IntoView {
    let build = RwSignal::new(None);
    let text = RwSignal::new(Licences::Unasked);
    spawn_local(async move {
        build.try_set(fingerprint().await);
    });
    let read = move || {
        text.set(Licences::Coming);
        spawn_local(async move {
            text.try_set(licences().await.map_or(Licences::Missing, Licences::Here));
        });
    };
    let button =
        move || view! { <Button label=t!("about-licences-read") icon="list" on_press=move |()| read() /> };
    let below = move || {
        match text.get() {
        Licences::Unasked => button().into_any(),
        Licences::Coming => view! { <p role="status">{t!("opening")}</p> }.into_any(),
        Licences::Missing => view! {
            <p role="alert">{t!("about-licences-missing")}</p>
            {button()}
        }
        .into_any(),
        // English, as their authors wrote them.
        Licences::Here(text) => view! {
            <pre class="about-licences" role="region" tabindex="0" dir="ltr" lang="en" aria-label=t!("about-licences")>
                {text}
            </pre>
        }
        .into_any(),
    }
    };
    view! {
        <div class="about-body">
            <dl class="about-build">
                <dt>{t!("about-version")}</dt>
                <dd><code dir="ltr">{VERSION}</code></dd>
                <dt>{t!("about-build")}</dt>
                <dd>
                    <code dir="ltr">{move || build.get().unwrap_or_else(|| "…".to_owned())}</code>
                    <p>{t!("about-build-help")}</p>
                </dd>
            </dl>
            <p>{t!("about-free")}</p>
            <p>{t!("about-parts")}</p>
            <p>{t!("map-attribution")}</p>
            {below}
        </div>
    }
}
