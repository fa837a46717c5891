//! The service directory as printed pages, per catchment area or per sector. Deliberately absent: services for sensitive needs.

use super::parts::{hours_lines, listed, mobile_lines, read_today, sector_icon, sector_text};
use crate::app::{App, clock, use_app};
use crate::domain::records::{Accessibility, Cost};
use crate::i18n::beside::Beside;
use crate::i18n::sector_name;
use crate::present::paper::service_directory::{
    DirectoryBy, DirectoryPage as Page, Entry, PageKey, directory,
};
use crate::present::route::Place;
use crate::ui::widgets::segmented::Choice;
use crate::ui::widgets::{Icon, LinkButton, PrintBar, Printed, Segmented};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// The screen.
#[component]
pub fn DirectoryPage() -> impl IntoView {
    let app = use_app();
    let by = RwSignal::new(DirectoryBy::CatchmentArea);
    let pages = Memo::new(move |_| read_today(app, |project, today| directory(project, by.get(), today)));
    let choices = || {
        vec![
            Choice::new("area", tr!("directory-by-area")),
            Choice::new("sector", tr!("directory-by-sector")),
        ]
    };
    let shown = move || {
        pages.get().map(|directory| {
            let hotline = directory.hotline;
            let title = app
                .read(|project| {
                    project
                        .assessment()
                        .map(|it| (it.centre.clone(), it.illustrative))
                })
                .flatten();
            let (centre, illustrative) = title.unwrap_or_default();
            let empty = directory
                .pages
                .is_empty()
                .then(|| view! { <p>{t!("directory-empty")}</p> });
            let page = |it: Page| page(app, it, &hotline, &centre, illustrative);
            view! { {empty} {directory.pages.into_iter().map(page).collect_view()} }
        })
    };
    let language = Beside::new();
    view! {
        <div class="plan-print">
            <PrintBar back=Place::Services words="print-to-services" language>
                <Segmented
                    label=t!("directory-by")
                    label_hidden=true
                    value=Signal::derive(move || {
                        if by.get() == DirectoryBy::Sector { "sector" } else { "area" }.to_owned()
                    })
                    choices=Signal::derive(choices)
                    on_change=move |text: String| {
                        by.set(if text == "sector" { DirectoryBy::Sector } else { DirectoryBy::CatchmentArea });
                    }
                />
                <LinkButton
                    label=t!("services-poster")
                    href=Signal::derive(move || app.href(Place::Poster))
                />
            </PrintBar>
            <Printed language><article class="paper directory">
                <h1 class="visually-hidden" tabindex="-1">{t!("services-directory")}</h1>
                {shown}
            </article></Printed>
        </div>
    }
    .into_any()
}

fn page(app: App, page: Page, hotline: &str, centre: &str, illustrative: bool) -> AnyView {
    let by_sector = matches!(page.key, PageKey::Sector(_));
    let title = match page.key {
        PageKey::Area(_, name) => name,
        PageKey::NoArea => tr!("who-where-no-area"),
        PageKey::Sector(sector) if sector.code.is_empty() => tr!("interventions-sector-none"),
        PageKey::Sector(sector) => sector_name(&sector),
    };
    let note = illustrative.then(|| view! { <p class="paper-illustrative">{t!("illustrative")}</p> });
    let hotline = (!hotline.trim().is_empty()).then(|| {
        view! { <p class="directory-hotline"><Icon name="phone" /><span><strong>{t!("directory-hotline")}</strong>" "<bdi>{hotline.to_owned()}</bdi></span></p> }
    });
    let entries = page
        .entries
        .into_iter()
        .map(|it| entry(app, it, by_sector))
        .collect_view();
    view! {
        <section class="directory-page">
            {note}
            <header class="paper-head">
                <p class="paper-kind">{t!("services-directory")}" · "<bdi>{centre.to_owned()}</bdi></p>
                <h2 class="directory-title"><bdi>{title}</bdi></h2>
                <p class="paper-small">{clock::today().map(|day| tr!("directory-as-of", day = i18n::day(day)))}</p>
            </header>
            {hotline}
            <ul class="directory-entries">{entries}</ul>
        </section>
    }
    .into_any()
}

fn entry(app: App, it: Entry, by_sector: bool) -> impl IntoView {
    let who = listed(
        it.statuses
            .iter()
            .map(|status| i18n::name("status", status))
            .chain(it.sexes.iter().map(|sex| i18n::name("sex", sex)))
            .chain(it.ages.iter().map(|age| i18n::name("age-band", age))),
    );
    let said = |text: String| (!text.trim().is_empty()).then_some(text);
    let documents = listed(
        it.documents
            .iter()
            .map(|document| i18n::name("document", document)),
    );
    let hours = hours_lines(&it.hours).join("; ");
    let mobile = mobile_lines(&it.mobile_days).join("; ");
    let languages = listed(
        it.languages
            .iter()
            .map(|code| i18n::text(&format!("meeting-language-{code}"), &[])),
    );
    let cost = (it.cost != Cost::Unknown).then(|| i18n::name("cost", &it.cost));
    let access = (it.access != Accessibility::Unknown).then(|| i18n::name("access", &it.access));
    let facts = [
        (tr!("slip-where"), said(it.place)),
        (tr!("service-hours"), said(hours)),
        (tr!("service-mobile-days"), said(mobile)),
        (tr!("directory-for"), said(who)),
        (tr!("slip-bring"), said(documents)),
        (tr!("service-cost"), cost),
        (tr!("service-access"), access),
        (tr!("service-languages"), said(languages)),
        (tr!("slip-call"), said(it.contact)),
        (tr!("service-ends"), it.until.map(i18n::day)),
    ];
    let fact = |(name, value): (String, Option<String>)| {
        value.map(|value| view! { <div><dt>{name}</dt><dd><bdi>{value}</bdi></dd></div> })
    };
    let old = it
        .out_of_date
        .then(|| view! { <p class="directory-old">{t!("services-out-of-date")}</p> });
    let sector = (!by_sector).then(|| sector_text(app, &it.sector));
    let icon = sector_icon(app, &it.sector);
    let sector = sector
        .filter(|name| !name.is_empty())
        .map(|name| view! { <bdi>{name}</bdi>" · " });
    let words = said(it.eligibility).map(|text| view! { <p class="paper-small"><bdi>{text}</bdi></p> });
    view! {
        <li class="directory-entry">
            <Icon name=icon />
            <div>
                <h3><bdi>{it.title}</bdi></h3>
                <p class="paper-small">{sector}<bdi>{it.provider}</bdi></p>
                {said(it.gives).map(|text| view! { <p><bdi>{text}</bdi></p> })}
                <dl>{facts.into_iter().map(fact).collect_view()}</dl>
                {words}
                {old}
            </div>
        </li>
    }
}
