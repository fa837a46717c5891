//! The list of referrals, found by code, with those that are overdue in front, and their figures below.

use super::parts::{ServiceTabs, need_text, of_code, options, provider_name, read_today};
use super::referral_figures::ReferralFigures;
use crate::app::use_app;
use crate::domain::records::{ReferralState, code};
use crate::present::centre::referral_rows::{ReferralRow, SORTS, referral_rows};
use crate::present::route::Place;
use crate::ui::widgets::{
    ButtonKind, EmptyState, Icon, LinkButton, ListFilter, ListHead, ListLook, LongList, PageHead,
};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// All referrals of the open assessment.
#[component]
pub fn ReferralsPage() -> impl IntoView {
    let app = use_app();
    let rows = Memo::new(move |_| {
        read_today(app, |project, today| referral_rows(project, today, need_text)).unwrap_or_default()
    });
    let which = RwSignal::new("open".to_owned());
    let look = ListLook::new(&SORTS);
    let found = look.find(rows, move || {
        let which = which.get();
        let state = of_code(&ReferralState::ALL, &which);
        move |row: &ReferralRow| match which.as_str() {
            "all" => true,
            "open" => row.open,
            "overdue" => row.overdue,
            _ => row.state == state,
        }
    });
    let nothing = Memo::new(move |_| rows.with(Vec::is_empty));
    let overdue = Memo::new(move |_| rows.with(|rows| rows.iter().filter(|row| row.item.overdue).count()));
    let find = move || {
        view! {
            <LinkButton
                label=t!("referrals-new")
                icon="add"
                kind=ButtonKind::Main
                href=Signal::derive(move || app.href(Place::FindService))
            />
        }
    };
    let empty = move || {
        view! {
            <EmptyState icon="forward" title=t!("referrals-empty-title") text=t!("referrals-empty-text")>
                {find()}
            </EmptyState>
        }
    };
    let whichs = || {
        let mut all = vec![
            ("open".to_owned(), tr!("referrals-which-open")),
            ("overdue".to_owned(), tr!("referrals-which-overdue")),
            ("all".to_owned(), tr!("referrals-which-all")),
        ];
        all.extend(options("referral-state", &ReferralState::ALL));
        all
    };
    let overdue_text = move || {
        if overdue.get() > 0 {
            tr!("referrals-overdue-count", count = overdue.get())
        } else {
            String::new()
        }
    };
    view! {
        <div class="page services-page">
            <ServiceTabs />
            <PageHead title=t!("referrals-title") lead=t!("referrals-lead")>
                <LinkButton
                    label=t!("pathway-title")
                    icon="split"
                    href=Signal::derive(move || app.href(Place::Pathways))
                />
                {find()}
            </PageHead>
            <Show when=move || !nothing.get() fallback=empty>
                <ListHead
                    label=t!("referrals-search")
                    look
                    found
                    sorts="referrals-sort"
                    also=Signal::derive(overdue_text)
                >
                    <ListFilter label=t!("services-show") value=which options=Signal::derive(whichs) />
                </ListHead>
                <LongList label=t!("referrals-title") found row=referral_row />
                <ReferralFigures />
            </Show>
        </div>
    }
    .into_any()
}

fn referral_row(row: ReferralRow) -> AnyView {
    let app = use_app();
    let id = row.id;
    let state = row.state.map(|state| {
        view! { <span class="tag" data-state=code(&state)>{i18n::name("referral-state", &state)}</span> }
    });
    let due = row.due.filter(|_| row.open).map(|day| {
        let text = tr!("referral-due", day = i18n::day(day));
        if row.overdue {
            view! { <span class="tag tag-open"><Icon name="warning" />{tr!("referral-overdue")}</span><span class="quiet">{text}</span> }.into_any()
        } else {
            view! { <span class="quiet">{text}</span> }.into_any()
        }
    });
    let from = row.from.map(|from| {
        let from = tr!("referral-from-short", from = provider_name(app, Some(from)));
        view! { " · "{from} }
    });
    let service = if row.service.is_empty() {
        tr!("services-untitled")
    } else {
        row.service
    };
    view! {
        <a class="desk-row" href=move || app.href(Place::Referral(id))>
            <Icon name="forward" />
            <span class="desk-row-words">
                <strong dir="ltr" class="referral-code">{row.code}</strong>
                <span class="quiet"><bdi>{service}</bdi>{from}</span>
                <span class="quiet">{need_text(row.need)}" · "{i18n::name("urgency", &row.urgency)}</span>
            </span>
            <span class="desk-row-state">{state}{due}</span>
        </a>
    }
    .into_any()
}
