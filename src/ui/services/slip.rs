//! The referral slip as a page that prints: code, place, day, what to bring, the number to call.

use super::parts::{hours_lines, listed, need_text, time_text};
use crate::app::use_app;
use crate::domain::id::RecordId;
use crate::i18n::beside::Beside;
use crate::present::paper::referral_slip::{ReferralSlip, referral_slip};
use crate::present::paper::slip_qr::slip_qr;
use crate::present::route::Place;
use crate::ui::existing::Gone;
use crate::ui::widgets::{PrintBar, Printed};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// The screen around the slip.
#[component]
pub fn SlipPage(id: RecordId) -> impl IntoView {
    let app = use_app();
    let slip = Memo::new(move |_| app.read(|project| referral_slip(project, id)).flatten());
    let language = Beside::new();
    view! {
        <div class="plan-print">
            <PrintBar back=Place::Referral(id) words="print-to-referral" language />
            <Printed language>{move || slip.get().map_or_else(|| Gone::to(Place::Referrals).view(), paper)}</Printed>
        </div>
    }
    .into_any()
}

fn paper(slip: ReferralSlip) -> AnyView {
    let when = slip.appointment.map(|day| match slip.at {
        Some(at) => tr!("referral-day-at", day = i18n::day(day), time = time_text(at)),
        None => i18n::day(day),
    });
    let bring = (!slip.bring.is_empty())
        .then(|| listed(slip.bring.iter().map(|document| i18n::name("document", document))));
    let said = |text: String| (!text.trim().is_empty()).then_some(text);
    let hours = hours_lines(&slip.hours);
    let hours = (!hours.is_empty()).then(|| hours.join("\n"));
    let facts = [
        (tr!("referral-from"), said(slip.from)),
        (tr!("slip-need"), Some(need_text(slip.need))),
        (tr!("slip-where"), said(slip.place)),
        (tr!("slip-when"), when),
        (tr!("service-hours"), hours),
        (tr!("slip-bring"), bring),
        (tr!("slip-more"), said(slip.words)),
        (tr!("slip-call"), said(slip.contact)),
        (tr!("slip-due"), slip.due.map(i18n::day)),
    ];
    let fact = |(name, value): (String, Option<String>)| {
        value.map(|value| view! { <div><dt>{name}</dt><dd><bdi>{value}</bdi></dd></div> })
    };
    let code = slip.code.clone();
    let qr = slip_qr(&slip.qr).map(|(side, path)| {
        view! {
            <svg class="slip-qr" viewBox=format!("0 0 {side} {side}") role="img" aria-label=tr!("slip-qr", code = code) shape-rendering="crispEdges">
                <rect width=side.to_string() height=side.to_string() fill="#fff" />
                <path d=path fill="#000" />
            </svg>
        }
    });
    view! {
        <article class="paper slip">
            <header class="slip-head">
                <div>
                    <p class="paper-kind">{t!("slip-kind")}</p>
                    <p>{t!("slip-code")}</p>
                    <h1 tabindex="-1" dir="ltr" class="slip-code">{slip.code}</h1>
                </div>
                {qr}
            </header>
            <p class="slip-door"><strong><bdi>{slip.service}</bdi></strong><br /><bdi>{slip.provider}</bdi></p>
            <dl class="slip-facts">{facts.into_iter().map(fact).collect_view()}</dl>
            <p class="slip-back">{tr!("slip-come-back", centre = slip.centre)}</p>
        </article>
    }
    .into_any()
}
