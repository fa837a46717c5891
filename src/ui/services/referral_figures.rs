//! The figures of referrals: durations, share in time, reasons of refusal; by sector, sex, age and status with small numbers protected.

use super::parts::{need_text, read_today, sector_text};
use crate::analysis::centre::referral_figures::{Figures, Part, Share, by, figures};
use crate::analysis::numbers::median::Median;
use crate::analysis::protection::small_groups::FEWEST;
use crate::app::use_app;
use crate::domain::records::{Referral, ReferralState, Service};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// "3.5 days (of 12)", or a dash.
pub fn days_text(median: Option<Median>) -> String {
    median.map_or_else(
        || "–".to_owned(),
        |median| {
            let days = i18n::Arg::Tenths(median.tenths());
            tr!("figures-days", days = days, base = i18n::number(median.base))
        },
    )
}

/// "80 % (8 of 10)", or only the counts while there are too few for a share.
pub fn share_text(share: Share) -> String {
    let (part, whole) = (i18n::number(share.part), i18n::number(share.whole));
    match share.ratio() {
        Some(ratio) => tr!(
            "figures-share",
            percent = i18n::number(ratio.rounded(100)),
            part = part,
            whole = whole
        ),
        None if share.whole == 0 => "–".to_owned(),
        None => tr!("figures-of", part = part, whole = whole),
    }
}

/// The reasons of a refusal, as columns.
const REFUSALS: [ReferralState; 3] = [
    ReferralState::NotEligible,
    ReferralState::NoCapacity,
    ReferralState::Unreachable,
];

struct Line {
    name: String,
    figures: Figures,
    shown: bool,
}

fn lines<K: Clone>(parts: Vec<Part<K>>, name: impl Fn(K) -> String) -> Vec<Line> {
    let line = |part: Part<K>| Line {
        name: part.key.map_or_else(|| tr!("desk-not-known"), &name),
        figures: part.figures,
        shown: part.shown,
    };
    parts.into_iter().map(line).collect()
}

/// The figures under the list.
#[component]
pub fn ReferralFigures() -> impl IntoView {
    let app = use_app();
    let whole = Memo::new(move |_| {
        read_today(app, |project, today| {
            figures(project.all::<Referral>().map(|(_, it)| it), today)
        })
        .unwrap_or_default()
    });
    let table = |title: String, lines: Vec<Line>| {
        let row = |line: Line| {
            let Line { name, figures, shown } = line;
            let cell = move |text: String| if shown { text } else { "*".to_owned() };
            let refused = REFUSALS.map(|reason| {
                let count = figures.refusals.get(&reason).copied().unwrap_or(0);
                view! { <td class="number">{cell(i18n::number(count))}</td> }
            });
            view! {
                <tr>
                    <th scope="row"><bdi>{name}</bdi></th>
                    <td class="number">{cell(i18n::number(figures.total))}</td>
                    <td>{cell(days_text(figures.to_acceptance))}</td>
                    <td>{cell(days_text(figures.to_service))}</td>
                    <td>{cell(share_text(figures.in_time))}</td>
                    {refused}
                </tr>
            }
        };
        let name = title.clone();
        view! {
            <div class="table-frame" tabindex="0" role="region" aria-label=name>
            <table class="desk-table">
                <caption>{title}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t!("figures-part")}</th>
                        <th scope="col">{t!("figures-total")}</th>
                        <th scope="col">{t!("figures-to-acceptance")}</th>
                        <th scope="col">{t!("figures-to-service")}</th>
                        <th scope="col">{t!("figures-in-time")}</th>
                        {REFUSALS.map(|reason| view! { <th scope="col">{i18n::name("referral-state", &reason)}</th> })}
                    </tr>
                </thead>
                <tbody>{lines.into_iter().map(row).collect_view()}</tbody>
            </table>
            </div>
        }
    };
    let tables = move || {
        read_today(app, |project, today| {
            vec![
                (
                    tr!("figures-by-need"),
                    lines(by(project, today, |it| Some(it.need)), need_text),
                ),
                (
                    tr!("figures-by-sector"),
                    lines(
                        by(project, today, |it| {
                            let service = it.to.and_then(|id| project.get::<Service>(id))?;
                            Some(service.sector.clone()).filter(|sector| !sector.is_empty())
                        }),
                        |sector: String| sector_text(app, &sector),
                    ),
                ),
                (
                    tr!("figures-by-sex"),
                    lines(by(project, today, |it| it.sex), |it| i18n::name("sex", &it)),
                ),
                (
                    tr!("figures-by-age"),
                    lines(by(project, today, |it| it.age), |it| i18n::name("age-band", &it)),
                ),
                (
                    tr!("figures-by-status"),
                    lines(by(project, today, |it| it.status), |it| i18n::name("status", &it)),
                ),
            ]
        })
        .unwrap_or_default()
        .into_iter()
        .map(|(title, lines)| table(title, lines))
        .collect_view()
    };
    let refusals = move || {
        let refused = whole.get().refusals;
        let row = |(state, count): (_, u64)| {
            view! { <li>{i18n::name("referral-state", &state)}": "{i18n::number(count)}</li> }
        };
        refused.into_iter().map(row).collect_view()
    };
    view! {
        <section class="card figures" aria-labelledby="referral-figures">
            <h2 id="referral-figures">{t!("figures-title")}</h2>
            <dl class="desk-facts">
                <div><dt>{t!("figures-to-acceptance")}</dt><dd>{move || days_text(whole.get().to_acceptance)}</dd></div>
                <div><dt>{t!("figures-to-service")}</dt><dd>{move || days_text(whole.get().to_service)}</dd></div>
                <div><dt>{t!("figures-in-time")}</dt><dd>{move || share_text(whole.get().in_time)}</dd></div>
                <div>
                    <dt>{t!("figures-refusals")}</dt>
                    <dd>
                        <Show when=move || !whole.get().refusals.is_empty() fallback=|| "–">
                            <ul class="reasons">{refusals}</ul>
                        </Show>
                    </dd>
                </div>
            </dl>
            <details class="disclosure">
                <summary>{t!("figures-parts")}</summary>
                <div class="disclosure-body tables">{tables}<p class="quiet">{move || tr!("figures-hidden", count = FEWEST)}</p></div>
            </details>
        </section>
    }
}
