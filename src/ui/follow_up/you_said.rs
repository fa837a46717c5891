//! "You said, we did": the sheet for the wall, for people who read little. A person picks its entries.

use super::parts::face;
use crate::app::{clock, use_app};
use crate::domain::id::RecordId;
use crate::i18n::beside::Beside;
use crate::present::paper::you_said::{LONGEST, SaidAndDone, you_said};
use crate::present::route::Place;
use crate::ui::services::parts::sector_icon;
use crate::ui::widgets::{CheckField, DayField, Icon, PrintBar, Printed};
use crate::{i18n, t, tr};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// Pairs that fit one sheet.
const MOST: usize = 8;
/// Days looked back at first.
const BACK: i32 = 92;

/// The screen.
#[component]
pub fn YouSaidPage() -> impl IntoView {
    let app = use_app();
    let today = clock::today();
    let until = RwSignal::new(today);
    let from =
        RwSignal::new(today.and_then(|day| crate::domain::date::Day::from_number(day.number() - BACK)));
    let dropped = RwSignal::new(BTreeSet::<RecordId>::new());
    let pairs = Memo::new(move |_| {
        let (Some(from), Some(until)) = (from.get(), until.get()) else {
            return Vec::new();
        };
        app.read(|project| you_said(project, from, until))
            .unwrap_or_default()
    });
    let hung = move || {
        let dropped = dropped.get();
        pairs.with(|pairs| {
            let fits = pairs
                .iter()
                .filter(|pair| pair.fits_the_wall && !dropped.contains(&pair.feedback));
            fits.take(MOST).cloned().collect::<Vec<_>>()
        })
    };
    let pair = move |pair: SaidAndDone| {
        let icon = if pair.sector.is_empty() {
            "speak".to_owned()
        } else {
            sector_icon(app, &pair.sector)
        };
        let view_of = pair.view.map(|view| {
            view! { <Icon name=face(view).to_owned() /><span class="visually-hidden">{i18n::name("satisfaction", &view)}</span> }
        });
        view! {
            <li class="said-pair">
                <span class="said-icon"><Icon name=icon /></span>
                <p class="said-said"><bdi>{pair.said}</bdi></p>
                <p class="said-done"><bdi>{pair.done}</bdi></p>
                <span class="said-face">{view_of}</span>
            </li>
        }
    };
    let pick = move |pair: SaidAndDone| {
        let id = pair.feedback;
        let too_long = !pair.fits_the_wall;
        let help = if too_long {
            tr!("you-said-too-long", count = LONGEST)
        } else {
            i18n::day(pair.on)
        };
        view! {
            <CheckField
                label=move || pair.said.clone()
                help=move || help.clone()
                checked=Signal::derive(move || !too_long && dropped.with(|dropped| !dropped.contains(&id)))
                on_change=move |on| {
                    dropped.update(|dropped| {
                        if on { dropped.remove(&id); } else { dropped.insert(id); }
                    });
                }
            />
        }
    };
    let centre = move || {
        app.read(|project| project.assessment().map(|it| it.centre.clone()))
            .flatten()
            .unwrap_or_default()
    };
    let language = Beside::new();
    view! {
        <div class="plan-print">
            <PrintBar back=Place::Feedback words="print-to-feedback" language />
            <section class="card no-print you-said-choose" aria-labelledby="you-said-choose">
                <h2 id="you-said-choose">{t!("you-said-choose")}</h2>
                <p class="card-lead">{t!("you-said-choose-lead")}</p>
                <div class="field-pair">
                    <DayField label=t!("you-said-from") value=from on_change=move |day| from.set(day) />
                    <DayField label=t!("you-said-until") value=until on_change=move |day| until.set(day) />
                </div>
                <div class="needs-ticks">{move || pairs.get().into_iter().map(pick).collect_view()}</div>
            </section>
            <Printed language><article class="paper you-said">
                <header class="poster-head">
                    <h1 tabindex="-1">{t!("you-said-title")}</h1>
                    <p><bdi>{centre}</bdi></p>
                </header>
                <div class="said-heads" aria-hidden="true"><span></span><strong>{t!("you-said-said")}</strong><strong>{t!("you-said-did")}</strong></div>
                <Show when=move || !hung().is_empty() fallback=|| view! { <p>{t!("you-said-empty")}</p> }>
                    <ul class="said-pairs">{move || hung().into_iter().map(pair).collect_view()}</ul>
                </Show>
            </article></Printed>
        </div>
    }
    .into_any()
}
