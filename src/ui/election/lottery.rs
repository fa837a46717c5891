//! A lottery over all candidates in front of witnesses: the seed is shown, and it gives the same order on every device.

use crate::app::{Tone, ids, use_app};
use crate::domain::actions::settle_tie::{by_lottery, settle_tie};
use crate::domain::id::RecordId;
use crate::domain::records::Ranking;
use crate::ui::services::parts::listed;
use crate::ui::widgets::{Banner, Button, ButtonKind, TextField};
use crate::{t, tr};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The card.
#[component]
pub fn DrawLottery(id: RecordId, tied: Vec<String>) -> impl IntoView {
    let app = use_app();
    let witnesses = RwSignal::new(String::new());
    let why_not = Signal::derive(move || {
        if witnesses.with(|it| it.trim().is_empty()) {
            tr!("answers-lot-witnesses-missing")
        } else {
            String::new()
        }
    });
    let draw = move |()| {
        let options = app
            .peek(|project| project.get::<Ranking>(id).map(|it| it.options.clone()))
            .flatten();
        let all: BTreeSet<RecordId> = options.into_iter().flatten().collect();
        let seed = ids::new_seed();
        let settlement = by_lottery(seed, &all, &witnesses.get_untracked());
        app.act(|project| settle_tie(project, id, settlement));
    };
    let who = listed(tied);
    view! {
        <section class="card" aria-labelledby="election-lot">
            <h2 id="election-lot">{t!("election-lot")}</h2>
            <Banner tone=Tone::Warning><p>{tr!("election-lot-why", who = who)}</p></Banner>
            <TextField label=t!("answers-lot-witnesses") help=t!("answers-lot-witnesses-help") value=witnesses instant=true on_change=move |text| witnesses.set(text) />
            <div class="form-acts"><Button label=t!("answers-lot-draw") icon="dot" kind=ButtonKind::Main why_not on_press=draw /></div>
        </section>
    }
}
