//! Feedback per month in figures. Deliberately absent: counting (`analysis/centre/feedback_figures`).

use super::parts::FollowUpTabs;
use crate::analysis::centre::feedback_figures::{MonthOfFeedback, by_month};
use crate::app::use_app;
use crate::domain::calendar::Month;
use crate::domain::records::FeedbackKind;
use crate::ui::services::parts::read_today;
use crate::ui::services::referral_figures::{days_text, share_text};
use crate::ui::widgets::{EmptyState, PageHead};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// "October 2026".
pub fn month_text(month: Month) -> String {
    let name = i18n::text(&format!("month-{}", month.month()), &[]);
    let year = crate::present::numerals::localise(&month.year().to_string(), i18n::digits());
    tr!("figures-month", month = name, year = year)
}

/// The screen.
#[component]
pub fn FiguresPage() -> impl IntoView {
    let app = use_app();
    let months = Memo::new(move |_| read_today(app, by_month).unwrap_or_default());
    let head = || {
        FeedbackKind::ALL
            .map(|kind| view! { <th scope="col">{i18n::name("feedback-kind", &kind)}</th> })
            .collect_view()
    };
    let row = |(month, it): (Month, MonthOfFeedback)| {
        let kinds = FeedbackKind::ALL
            .map(|kind| {
                let count = it.kinds.get(&kind).copied().unwrap_or(0);
                view! { <td class="number">{i18n::number(count)}</td> }
            })
            .collect_view();
        let satisfied = it.satisfied();
        let views = if satisfied.whole == 0 {
            "–".to_owned()
        } else {
            tr!(
                "figures-of",
                part = i18n::number(satisfied.part),
                whole = i18n::number(satisfied.whole)
            )
        };
        view! {
            <tr>
                <th scope="row">{month_text(month)}</th>
                {kinds}
                <td class="number">{i18n::number(it.passed_on)}</td>
                <td>{days_text(it.to_answer)}</td>
                <td>{share_text(it.in_time)}</td>
                <td>{views}</td>
            </tr>
        }
    };
    view! {
        <div class="page follow-up-page">
            <FollowUpTabs />
            <PageHead title=t!("feedback-figures-title") lead=t!("feedback-figures-lead") />
            <Show
                when=move || months.with(|months| !months.is_empty())
                fallback=|| view! {
                    <EmptyState icon="table" title=t!("feedback-empty-title") text=t!("feedback-empty-text") />
                }
            >
                <div class="table-frame" tabindex="0" role="region" aria-label=t!("feedback-figures-title")>
                    <table class="desk-table">
                        <thead>
                            <tr>
                                <th scope="col">{t!("feedback-month")}</th>
                                {head}
                                <th scope="col">{t!("feedback-passed-on")}</th>
                                <th scope="col">{t!("feedback-to-answer")}</th>
                                <th scope="col">{t!("figures-in-time")}</th>
                                <th scope="col">{t!("feedback-satisfied")}</th>
                            </tr>
                        </thead>
                        <tbody>{move || months.get().into_iter().map(row).collect_view()}</tbody>
                    </table>
                </div>
            </Show>
        </div>
    }
    .into_any()
}
