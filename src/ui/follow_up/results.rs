//! Results of the finished projects as reported by people: averages with the number of projects, a chart and its tables.
//!
//! The screen and the paper share one body. Deliberately absent: causes, targets, and an order by success.

use super::parts::FollowUpTabs;
use super::results_words::{count_text, moved_number, moved_text, percent_text, satisfied_text};
use crate::analysis::plan::evaluation_results::{Improvement, ProgrammeResults, programme_results};
use crate::analysis::protection::small_groups::FEWEST;
use crate::app::{clock, use_app};
use crate::domain::records::Upkeep;
use crate::i18n::beside::Beside;
use crate::present::plan::programme_results::{ProjectChange, SORTS, change_rows, length};
use crate::present::route::Place;
use crate::ui::interventions::parts::titled;
use crate::ui::services::parts::{sector_icon, sector_options, sector_text};
use crate::ui::widgets::{
    ButtonKind, EmptyState, Found, Icon, LinkButton, ListFilter, ListHead, ListLook, MANY, PageHead,
    PagedList, PrintBar, Printed,
};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// Projects that the screen shows at first.
const PAGE: usize = 50;

/// The screen.
#[component]
pub fn ResultsPage() -> impl IntoView {
    let app = use_app();
    let any = Memo::new(move |_| {
        app.read(|project| programme_results(project).projects > 0)
            .unwrap_or(false)
    });
    view! {
        <div class="page follow-up-page">
            <FollowUpTabs />
            <Show
                when=move || any.get()
                fallback=move || view! {
                    <PageHead title=t!("results-title") lead=t!("results-lead") />
                    <EmptyState icon="people" title=t!("results-empty-title") text=t!("results-empty-text")>
                        <LinkButton
                            label=t!("works-title")
                            icon="plan"
                            kind=ButtonKind::Main
                            href=Signal::derive(move || app.href(Place::Works))
                        />
                    </EmptyState>
                }
            >
                <PageHead title=t!("results-title") lead=t!("results-lead")>
                    <LinkButton
                        label=t!("plan-print")
                        icon="print"
                        href=Signal::derive(move || app.href(Place::ResultsPrint))
                    />
                </PageHead>
                <div class="results"><Body paper=false /></div>
            </Show>
        </div>
    }
    .into_any()
}

/// The paper.
#[component]
pub fn ResultsPrint() -> impl IntoView {
    let app = use_app();
    let head = move || {
        app.read(|project| {
            project
                .assessment()
                .map(|it| (it.title.clone(), it.centre.clone(), it.illustrative))
        })
        .flatten()
        .unwrap_or_default()
    };
    let language = Beside::new();
    view! {
        <div class="plan-print">
            <PrintBar back=Place::Results words="print-to-results" language />
            <Printed language><article class="paper results">
                <Show when=move || head().2>
                    <p class="paper-illustrative">{t!("results-illustrative")}</p>
                </Show>
                <header class="paper-head">
                    <p class="paper-kind"><bdi>{move || head().1}</bdi></p>
                    <h1 tabindex="-1">{t!("results-title")}</h1>
                    <p><bdi>{move || head().0}</bdi></p>
                    <p class="paper-small">{clock::today().map(|day| tr!("results-printed", day = i18n::day(day)))}</p>
                </header>
                <Body paper=true />
            </article></Printed>
        </div>
    }
    .into_any()
}

/// Findings, chart, tables. On paper every project stands.
#[component]
fn Body(paper: bool) -> impl IntoView {
    let app = use_app();
    let results = Memo::new(move |_| app.read(programme_results).unwrap_or_default());
    let rows = Memo::new(move |_| {
        app.read(|project| change_rows(project, |sector| sector_text(app, sector)))
            .unwrap_or_default()
    });
    let sector = RwSignal::new(String::new());
    let look = ListLook::new(&SORTS);
    let found = look.find(rows, move || {
        let sector = sector.get();
        move |it: &ProjectChange| sector.is_empty() || it.sector == sector
    });
    let sectors = move || sector_options(app, "");
    let both_ways = Memo::new(move |_| {
        rows.with(|rows| {
            rows.iter()
                .any(|row| worse(row.item.quality) || worse(row.item.access))
        })
    });
    let page = if paper { usize::MAX } else { PAGE };
    view! {
        <p class="results-honest"><Icon name="info" /><span>{t!("results-honest")}</span></p>
        {move || tiles(&results.get())}
        <section>
            <h2>{move || chart_title(&results.get())}</h2>
            <p class="quiet">{t!("results-chart-lead")}</p>
            {(!paper).then(|| view! {
                <ListHead label=t!("results-search") look found sorts="results-sort" from=MANY>
                    <ListFilter label=t!("services-sector") value=sector all=t!("services-all-sectors") options=Signal::derive(sectors) />
                </ListHead>
            })}
            {chart(found, both_ways, page)}
        </section>
        <section>
            <h2>{t!("results-table")}</h2>
            {project_table(found, page)}
        </section>
        <section>
            <h2>{t!("results-direct")}</h2>
            {move || direct_table(app, &results.get())}
            <p class="quiet">{t!("results-hidden", count = FEWEST)}</p>
        </section>
        <section>
            <h2>{t!("evaluation-upkeep")}</h2>
            <ul class="works-legend">
                {move || {
                    let upkeep = results.get().upkeep;
                    Upkeep::ALL.into_iter().filter_map(|it| {
                        let count = upkeep.get(&it).copied().filter(|count| *count > 0)?;
                        Some(view! { <li>{tr!("works-sum-state", state = i18n::name("upkeep", &it), count = i18n::number(count))}</li> })
                    }).collect_view()
                }}
            </ul>
        </section>
    }
}

fn tiles(results: &ProgrammeResults) -> impl IntoView + use<> {
    let base = |moved: Option<Improvement>| {
        let projects = moved.map_or(0, |moved| moved.base);
        tr!("results-base", count = projects)
    };
    let tile = |value: String, what: String, base: String| {
        view! { <li><strong>{value}</strong><span>{what}</span><span class="quiet">{base}</span></li> }
    };
    let satisfied = results.satisfied;
    let satisfied_base = if satisfied.ratio().is_some() {
        tr!(
            "results-asked",
            part = i18n::number(satisfied.part),
            whole = i18n::number(satisfied.whole)
        )
    } else {
        satisfied_text(satisfied)
    };
    let people = results.direct_total;
    let women = match (people.female, people.male) {
        (Some(female), Some(male)) => tr!(
            "results-by-sex",
            female = i18n::number(female),
            male = i18n::number(male)
        ),
        _ => tr!("results-hidden", count = FEWEST),
    };
    view! {
        <ul class="result-tiles">
            {tile(moved_number(results.quality), tr!("results-tile-quality"), base(results.quality))}
            {tile(moved_number(results.access), tr!("results-tile-access"), base(results.access))}
            {tile(percent_text(satisfied.ratio()), tr!("results-tile-satisfied"), satisfied_base)}
            {tile(count_text(people.total), tr!("results-tile-direct"), tr!("results-base", count = results.projects))}
            {tile(percent_text(people.female_share()), tr!("results-tile-women"), women)}
        </ul>
    }
}

fn chart_title(results: &ProgrammeResults) -> String {
    match (results.quality, results.access) {
        (Some(quality), Some(access)) => tr!(
            "results-finding",
            quality = moved_text(quality),
            access = moved_text(access),
            count = quality.base
        ),
        _ => tr!("results-chart"),
    }
}

fn worse(moved: Option<Improvement>) -> bool {
    moved.is_some_and(|moved| moved.negative)
}

/// Two bars for each project, from "before" outwards; worse ones go the other way.
fn chart(found: Found<ProjectChange>, both_ways: Memo<bool>, page: usize) -> AnyView {
    let bar = move |moved: Option<Improvement>, what: &'static str, name: String| {
        let long = moved.map_or(0, length);
        let down = worse(moved);
        let size = format!("{}%", long as f64 / 10.0);
        let drawn =
            || view! { <span class="moved-bar" data-what=what style:inline-size=size.clone()></span> };
        view! {
            <li class="moved-row">
                <span class="moved-what">{name}</span>
                <span class="moved-track">
                    {both_ways.get().then(|| view! { <span class="moved-half moved-down">{down.then(drawn)}</span> })}
                    <span class="moved-half">{(!down).then(drawn)}</span>
                </span>
                <span class="moved-number" dir="ltr">{moved_number(moved)}</span>
            </li>
        }
    };
    let project = move |it: ProjectChange| {
        view! {
            <li class="moved-project">
                <h3><bdi>{titled(&it.title)}</bdi></h3>
                <ul>
                    {bar(it.quality, "quality", tr!("results-col-quality"))}
                    {bar(it.access, "access", tr!("results-col-access"))}
                </ul>
            </li>
        }
        .into_any()
    };
    let frame = |rows: AnyView| view! { <ul class="moved-chart">{rows}</ul> }.into_any();
    view! { <PagedList found row=project frame page /> }.into_any()
}

fn project_table(found: Found<ProjectChange>, page: usize) -> AnyView {
    let row = |it: ProjectChange| {
        view! {
            <tr>
                <th scope="row"><bdi>{titled(&it.title)}</bdi></th>
                <td>{i18n::day(it.on)}</td>
                <td>{i18n::number(it.views)}</td>
                <td dir="ltr" class="sign">{moved_number(it.quality)}</td>
                <td dir="ltr" class="sign">{moved_number(it.access)}</td>
                <td>{satisfied_text(it.satisfied)}</td>
            </tr>
        }
        .into_any()
    };
    let frame = |rows: AnyView| {
        view! {
        <div class="table-frame" tabindex="0" role="region" aria-label=t!("results-table")>
            <table class="desk-table">
                <thead>
                    <tr>
                        <th scope="col">{t!("results-col-project")}</th>
                        <th scope="col">{t!("evaluation-on")}</th>
                        <th scope="col">{t!("results-col-views")}</th>
                        <th scope="col">{t!("results-col-quality")}</th>
                        <th scope="col">{t!("results-col-access")}</th>
                        <th scope="col">{t!("results-col-satisfied")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        }
        .into_any()
    };
    view! { <PagedList found row frame page /> }.into_any()
}

fn direct_table(app: crate::app::App, results: &ProgrammeResults) -> impl IntoView + use<> {
    let row = |name: AnyView, people: crate::analysis::plan::evaluation_results::ReachedPeople| {
        view! {
            <tr>
                <th scope="row">{name}</th>
                <td class="number">{count_text(people.female)}</td>
                <td class="number">{count_text(people.male)}</td>
                <td class="number">{count_text(people.total)}</td>
                <td class="number">{percent_text(people.female_share())}</td>
            </tr>
        }
    };
    let sectors = results.direct.iter().map(|(sector, people)| {
        let name = if sector.is_empty() {
            tr!("desk-not-known")
        } else {
            sector_text(app, sector)
        };
        let icon = sector_icon(app, sector);
        let name = view! { <span class="row-head"><Icon name=icon />{name}</span> }.into_any();
        row(name, *people)
    });
    let total = row(tr!("results-total").into_any(), results.direct_total);
    view! {
        <div class="table-frame" tabindex="0" role="region" aria-label=t!("results-direct")>
            <table class="desk-table">
                <thead>
                    <tr>
                        <th scope="col">{t!("services-sector")}</th>
                        <th scope="col" class="number">{t!("evaluation-female")}</th>
                        <th scope="col" class="number">{t!("evaluation-male")}</th>
                        <th scope="col" class="number">{t!("results-total")}</th>
                        <th scope="col" class="number">{t!("results-women-share")}</th>
                    </tr>
                </thead>
                <tbody>{sectors.collect_view()}</tbody>
                <tfoot>{total}</tfoot>
            </table>
        </div>
    }
}
