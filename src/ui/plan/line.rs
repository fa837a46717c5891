//! One line of the plan: lead, dates, money, milestones, and the groups that asked for it.
//!
//! Folded, it is a row; unfolded, a form that saves as it is filled in. Deliberately absent: the intervention's own fields.

use super::asked::WhoAsked;
use super::commit::commit;
use super::milestones::Milestones;
use crate::app::use_app;
use crate::domain::actions::fields::lines_of;
use crate::domain::id::RecordId;
use crate::domain::records::{Commitment, Decision, Intervention, PlanLine};
use crate::present::deciding::feasibility_impact::numbers;
use crate::present::route::Place;
use crate::ui::interventions::form::MoneyField;
use crate::ui::interventions::parts::{NumberDisc, titled};
use crate::ui::widgets::{Button, ButtonKind, DayField, Icon, LinkButton, TextArea, TextField};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// One line.
#[component]
pub fn Line(id: RecordId) -> impl IntoView {
    let app = use_app();
    let fields = Memo::new(move |_| {
        app.read(|project| match &project.get::<PlanLine>(id)?.decision {
            Decision::Taken(commitment) => Some(commitment.clone()),
            Decision::NotTaken(_) => None,
        })
        .flatten()
    });
    let head = Memo::new(move |_| {
        let intervention = fields.with(|fields| fields.as_ref().map(|it| it.intervention))?;
        app.read(|project| {
            let number = numbers(project).get(&intervention).copied().unwrap_or_default();
            let title = project
                .get::<Intervention>(intervention)
                .map(|it| it.title.clone());
            (number, title.unwrap_or_default(), intervention)
        })
    });
    let opened = RwSignal::new(false);
    let facts = move || {
        let fields = fields.get()?;
        let lead = if fields.lead.is_empty() {
            tr!("plan-lead-missing")
        } else {
            fields.lead.clone()
        };
        let days = match (fields.starts, fields.ends) {
            (Some(from), Some(to)) => Some(tr!("plan-from-to", from = i18n::day(from), to = i18n::day(to))),
            (Some(day), None) => Some(tr!("plan-from", day = i18n::day(day))),
            (None, Some(day)) => Some(tr!("plan-until", day = i18n::day(day))),
            (None, None) => None,
        };
        let facts = [("calendar", days), ("money", fields.budget.map(i18n::money))];
        let fact = |(icon, text): (&'static str, Option<String>)| {
            text.map(|text| view! { <li><Icon name=icon /><span>{text}</span></li> })
        };
        let lead = view! { <li><Icon name="person" /><bdi>{lead}</bdi></li> };
        Some(view! { {lead} {facts.into_iter().map(fact).collect_view()} })
    };
    view! {
        // The map is drawn when the line is opened, not for every line of the plan.
        <details class="plan-line" on:toggle=move |_| opened.set(true)>
            <summary>
                {move || head.get().map(|(number, ..)| view! { <NumberDisc number /> })}
                <span class="plan-line-words">
                    <strong><bdi>{move || head.get().map(|(_, title, _)| titled(&title))}</bdi></strong>
                    <ul class="facts">{facts}</ul>
                </span>
                <span class="plan-line-open"><Icon name="down" /></span>
            </summary>
            <div class="plan-line-body">
                <Show when=move || opened.get()>
                    <WhoAsked intervention=Signal::derive(move || head.get().map(|(.., intervention)| intervention)) />
                </Show>
                <Fields id fields />
                <Milestones line=id />
                <div class="plan-line-acts">
                    <LinkButton
                        label=t!("plan-line-work")
                        icon="follow-up"
                        href=Signal::derive(move || app.href(Place::Work(id)))
                    />
                    <LinkButton
                        label=t!("interventions-open")
                        icon="edit"
                        kind=ButtonKind::Quiet
                        href=Signal::derive(move || {
                            head.get()
                                .map(|(.., intervention)| app.href(Place::Intervention(intervention)))
                                .unwrap_or_default()
                        })
                    />
                    <Button
                        label=t!("plan-take-out")
                        icon="delete"
                        kind=ButtonKind::Quiet
                        on_press=move |()| {
                            app.delete(id);
                        }
                    />
                </div>
            </div>
        </details>
    }
}

#[component]
fn Fields(id: RecordId, fields: Memo<Option<Commitment>>) -> impl IntoView {
    let app = use_app();
    let text = move |read: fn(&Commitment) -> String| {
        Signal::derive(move || fields.with(|fields| fields.as_ref().map(read).unwrap_or_default()))
    };
    let wrong_way_round = move || {
        let days = fields.with(|fields| fields.as_ref().and_then(|it| Some((it.starts?, it.ends?))));
        match days {
            Some((starts, ends)) if ends < starts => tr!("plan-ends-before-start"),
            _ => String::new(),
        }
    };
    view! {
        <div class="form">
            <TextField
                label=t!("plan-field-lead")
                help=t!("plan-field-lead-help")
                value=text(|it| it.lead.clone())
                on_change=move |text: String| commit(app, id, |it| it.lead = text)
            />
            <TextArea
                label=t!("plan-field-partners")
                help=t!("plan-field-partners-help")
                rows=2
                value=text(|it| it.partners.join("\n"))
                on_change=move |text: String| commit(app, id, |it| it.partners = lines_of(&text))
            />
            <div class="field-pair">
                <DayField
                    label=t!("plan-field-starts")
                    value=Signal::derive(move || fields.with(|it| it.as_ref().and_then(|it| it.starts)))
                    on_change=move |day| commit(app, id, |it| it.starts = day)
                />
                <DayField
                    label=t!("plan-field-ends")
                    value=Signal::derive(move || fields.with(|it| it.as_ref().and_then(|it| it.ends)))
                    error=Signal::derive(wrong_way_round)
                    on_change=move |day| commit(app, id, |it| it.ends = day)
                />
            </div>
            <MoneyField
                label=t!("plan-field-budget").into()
                value=Signal::derive(move || fields.with(|it| it.as_ref().and_then(|it| it.budget)))
                on_change=move |budget| commit(app, id, |it| it.budget = budget)
            />
            <TextField
                label=t!("plan-field-source")
                help=t!("plan-field-source-help")
                value=text(|it| it.source.clone())
                on_change=move |text: String| commit(app, id, |it| it.source = text)
            />
        </div>
    }
}
