//! Home: the assessments on this device, and the ways to add one.

mod about;
mod card;
mod delete;
mod device;
mod empty;
mod new;
pub mod standing;
mod ways;

use crate::analysis::text_folding::{finds, folded};
use crate::app::follow::failure_text;
use crate::app::{Summary, Tone, use_app};
use crate::domain::id::RecordId;
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Banner, Button, MANY, PageHead, TextField};
use crate::{t, tr};
use leptos::prelude::*;
use ways::Ways;

/// The list, or an empty shelf that says how to begin.
#[component]
pub fn Home() -> impl IntoView {
    let app = use_app();
    let ways = Ways::new(app);
    let doomed: RwSignal<Option<RecordId>> = RwSignal::new(None);
    let listed = move || app.library.assessments.get();
    let empty = Memo::new(move |_| {
        app.library
            .assessments
            .with(|all| all.as_ref().is_some_and(Vec::is_empty))
    });
    let example_here = Memo::new(move |_| {
        app.library
            .assessments
            .with(|all| all.iter().flatten().any(|summary| summary.illustrative))
    });
    let failure = move || app.library.failure.get().map(|failure| failure_text(&failure));
    let query = RwSignal::new(String::new());
    let count = move || {
        app.library
            .assessments
            .with(|all| all.as_ref().map_or(0, Vec::len))
    };
    let many = Memo::new(move |_| count() >= MANY);
    // Few are seen at a glance, and nothing hides one of them.
    let shown = Memo::new(move |_| {
        let mut all = listed().unwrap_or_default();
        if many.get() {
            let query = folded(&query.get());
            all.retain(|it| finds(&query, &folded(&words_of(it))));
        }
        all
    });
    let cards = move || {
        let card = |summary| view! { <card::AssessmentCard summary doomed /> };
        shown.get().into_iter().map(card).collect_view()
    };
    view! {
        <div class="page home">
            <Show
                when=move || empty.get() && !ways.making.get()
                fallback=move || {
                    view! {
                        <PageHead title=t!("home-title") lead=t!("home-lead")>
                            <Button
                                label=t!("home-open-file")
                                icon="open"
                                why_not=ways.why_not()
                                on_press=move |()| ways.open_file()
                            />
                            <Button
                                label=t!("home-new")
                                icon="add"
                                kind=ButtonKind::Main
                                on_press=move |()| ways.making.set(true)
                            />
                        </PageHead>
                    }
                }
            >
                <empty::EmptyShelf ways />
            </Show>
            <ways::Progress ways />
            {move || failure().map(|text| view! { <Banner tone=Tone::Danger><p>{text}</p></Banner> })}
            <Show when=move || ways.making.get()>
                <new::NewAssessment making=ways.making />
            </Show>
            <Show when=move || many.get()>
                <div class="home-search" role="search" aria-label=t!("home-search")>
                    <TextField label=t!("home-search") value=query instant=true on_change=move |text| query.set(text) />
                    <p class="quiet" role="status">
                        {move || tr!("list-count", count = shown.with(Vec::len), all = count())}
                    </p>
                </div>
            </Show>
            <ul class="home-list">{cards}</ul>
            <Show when=move || listed().is_some() && !empty.get()>
                <div class="home-foot">
                    <device::DevicePanel />
                    <Show when=move || !example_here.get()>
                        <section class="card home-example" aria-labelledby="home-example">
                            <h2 id="home-example">{t!("home-example-title")}</h2>
                            <p>{t!("home-example-text")}</p>
                            <Button
                                label=t!("home-example")
                                icon="eye"
                                why_not=ways.why_not()
                                on_press=move |()| ways.open_example()
                            />
                        </section>
                    </Show>
                </div>
            </Show>
            <Show when=move || empty.get()>
                <device::DevicePanel />
            </Show>
            <about::About />
            <delete::DeleteDialog doomed />
        </div>
    }
}

/// What an assessment is found by: what its card says of it.
fn words_of(summary: &Summary) -> String {
    let mut words = vec![card::name_of(&summary.title)];
    words.extend(summary.place.iter().cloned());
    words.extend(summary.illustrative.then(|| tr!("home-example-badge")));
    words.join(" ")
}
