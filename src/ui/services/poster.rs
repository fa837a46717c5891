//! The poster of services for the wall: one page, big icons, few words.

use super::parts::read_today;
use crate::app::use_app;
use crate::domain::actions::open_referral::settings;
use crate::i18n::beside::Beside;
use crate::i18n::sector_name;
use crate::present::paper::service_directory::{PosterRow, poster};
use crate::present::route::Place;
use crate::ui::widgets::{Icon, PrintBar, Printed};
use crate::{t, tr};
use leptos::prelude::*;

/// Lines from which on the type is smaller, so that it stays one sheet.
const DENSE: usize = 60;

/// About how many lines the rows take: a head, and two for each service.
fn lines(rows: &[PosterRow]) -> usize {
    let of = |row: &PosterRow| 1 + 2 * row.services.len() + usize::from(row.more > 0);
    rows.iter().map(of).sum()
}

/// The screen.
#[component]
pub fn PosterPage() -> impl IntoView {
    let app = use_app();
    let rows = Memo::new(move |_| read_today(app, poster).unwrap_or_default());
    let centre = move || {
        app.read(|project| project.assessment().map(|it| it.centre.clone()))
            .flatten()
            .unwrap_or_default()
    };
    let hotline = Memo::new(move |_| app.read(|project| settings(project).hotline).unwrap_or_default());
    let row = |row: PosterRow| {
        let icon = if row.sector.icon.is_empty() {
            "service".to_owned()
        } else {
            row.sector.icon.clone()
        };
        let service = |[title, place, provider]: [String; 3]| {
            let door = if place.is_empty() { provider } else { place };
            view! { <li><strong><bdi>{title}</bdi></strong><span><bdi>{door}</bdi></span></li> }
        };
        let more = (row.more > 0)
            .then(|| view! { <li class="poster-more">{tr!("poster-more", count = row.more)}</li> });
        let name = if row.sector.code.is_empty() {
            tr!("interventions-sector-none")
        } else {
            sector_name(&row.sector)
        };
        view! {
            <section class="poster-row">
                <h2><Icon name=icon /><bdi>{name}</bdi></h2>
                <ul>{row.services.into_iter().map(service).collect_view()}{more}</ul>
            </section>
        }
    };
    let language = Beside::new();
    view! {
        <div class="plan-print">
            <PrintBar back=Place::Services words="print-to-services" language />
            <Printed language><article class="paper poster" class:is-dense=move || DENSE < rows.with(|rows| lines(rows))>
                <header class="poster-head">
                    <h1 tabindex="-1">{t!("poster-title")}</h1>
                    <p><bdi>{centre}</bdi></p>
                </header>
                <div class="poster-rows">{move || rows.get().into_iter().map(row).collect_view()}</div>
                <footer class="poster-foot">
                    <p>{t!("poster-free")}</p>
                    <Show when=move || !hotline.with(|it| it.trim().is_empty())>
                        <p class="directory-hotline"><Icon name="phone" /><bdi>{move || hotline.get()}</bdi></p>
                    </Show>
                </footer>
            </article></Printed>
        </div>
    }
    .into_any()
}
