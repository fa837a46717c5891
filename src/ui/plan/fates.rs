//! "What happened to ours?": every need with its state in the plan, to be read out.

use crate::app::use_app;
use crate::present::lists::list_view::{ListRow, SortKey};
use crate::present::plan::need_fates::{Fate, NeedFate, TakenUp, need_fates};
use crate::ui::interventions::parts::titled;
use crate::ui::widgets::{ListHead, ListLook, MANY, PagedList};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// The list, folded away until asked for; nothing without needs.
#[component]
pub fn Fates() -> impl IntoView {
    let app = use_app();
    let opened = RwSignal::new(false);
    let fates = Memo::new(move |_| {
        let row = |(at, fate): (i64, NeedFate)| {
            let statement = fate.statement.clone();
            let keys = vec![SortKey::Number(at), SortKey::text(&statement)];
            ListRow::new(fate, [statement.as_str()], keys)
        };
        let fates = app.read(need_fates).unwrap_or_default();
        (0..).zip(fates).map(row).collect::<Vec<_>>()
    });
    let look = ListLook::new(&["made", "statement"]);
    let found = look.find(fates, || |_: &NeedFate| true);
    view! {
        <Show when=move || !fates.with(Vec::is_empty)>
            <details class="disclosure plan-fates" on:toggle=move |_| opened.set(true)>
                <summary>{t!("plan-fates-title")}</summary>
                <Show when=move || opened.get()>
                    <ListHead label=t!("plan-fates-search") look found sorts="needs-sort" from=MANY />
                    <PagedList found row=row />
                </Show>
            </details>
        </Show>
    }
}

fn row(row: NeedFate) -> AnyView {
    view! {
        <dl>
            <dt><bdi>{row.statement}</bdi></dt>
            <dd>{fate_text(row.fate)}</dd>
        </dl>
    }
    .into_any()
}

/// What became of a need, in words.
pub fn fate_text(fate: Fate) -> String {
    match fate {
        Fate::Taken(lines) => lines.iter().map(taken).collect::<Vec<_>>().join(" "),
        Fate::LeftOut { reason, next_step } => tr!("plan-fate-left-out", reason = reason, next = next_step),
        Fate::Open => tr!("plan-need-open"),
    }
}

fn taken(line: &TakenUp) -> String {
    let number = i18n::number(line.number);
    let (done, all) = line.milestones;
    let mut text = tr!("plan-fate-taken", number = number, title = titled(&line.title));
    if let Some(day) = line.ends {
        text.push(' ');
        text.push_str(&tr!("plan-fate-by", day = i18n::day(day)));
    }
    if all > 0 {
        text.push(' ');
        text.push_str(&tr!("plan-fate-milestones", count = done, all = all));
    }
    text
}
