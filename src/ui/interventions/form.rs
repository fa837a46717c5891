//! The form of one intervention: title, needs, place, cost, duration and people reached.
//!
//! Every change is saved when its field is left. Deliberately absent: a button for saving.

use super::parts::{AreaTabs, sector_of};
use crate::app::{App, use_app};
use crate::domain::actions::drop_intervention::drop_intervention;
use crate::domain::actions::fields::tick;
use crate::domain::id::RecordId;
use crate::domain::records::{Currency, Intervention, InterventionKind, Money, Need, code};
use crate::present::deciding::feasibility_impact::numbers;
use crate::present::deciding::need_rows::{CHOICE_SORTS, need_choices};
use crate::present::route::Place;
use crate::ui::existing::{Gone, existing};
use crate::ui::services::parts::sector_text;
use crate::ui::widgets::segmented::Choice;
use crate::ui::widgets::{
    Button, ButtonKind, CheckField, LinkButton, ListHead, ListLook, LongList, MANY, NumberField, PageHead,
    Segmented, SelectField, Stepper, TextArea, TextField,
};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// The form of one intervention.
#[component]
pub fn InterventionPage(id: RecordId) -> impl IntoView {
    let gone = Gone::to(Place::Interventions).saying(
        "interventions",
        [
            "interventions-gone-title",
            "interventions-gone-text",
            "interventions-all",
        ],
    );
    view! {
        <div class="page interventions-page">
            <AreaTabs />
            {existing(id, gone, move |fields| view! { <Form id fields /> }.into_any())}
        </div>
    }
    .into_any()
}

#[component]
fn Form(id: RecordId, fields: Memo<Intervention>) -> impl IntoView {
    let app = use_app();
    let number = Memo::new(move |_| {
        app.read(|project| numbers(project).get(&id).copied())
            .flatten()
            .unwrap_or(0)
    });
    let touched = RwSignal::new(false);
    let set = move |edit: Box<dyn FnOnce(&mut Intervention)>| {
        touched.set(true);
        app.change(id, edit);
    };
    let untitled = move || {
        let missing = touched.get() && fields.with(|fields| fields.title.trim().is_empty());
        if missing {
            tr!("interventions-title-missing")
        } else {
            String::new()
        }
    };
    let set_people = move |count: Option<u64>| {
        let count = count.and_then(|count| u32::try_from(count).ok());
        set(Box::new(move |fields| fields.beneficiaries = count));
    };
    let sectors = move || sectors_with(app, &fields.with(|fields| fields.sector.clone()));
    let kinds = move || {
        let named = |kind: &InterventionKind| (code(kind), i18n::name("intervention-kind", kind));
        InterventionKind::ALL.iter().map(named).collect::<Vec<_>>()
    };
    view! {
        <PageHead title=t!("interventions-form-title", number = number.get()) lead=t!("interventions-form-lead") />
        <div class="form">
            <TextField
                label=t!("interventions-field-title")
                help=t!("interventions-field-title-help")
                value=Signal::derive(move || fields.get().title)
                error=Signal::derive(untitled)
                on_change=move |text: String| set(Box::new(move |fields| fields.title = text))
            />
            <TextArea
                label=t!("interventions-field-description")
                help=t!("interventions-field-description-help")
                value=Signal::derive(move || fields.get().description)
                on_change=move |text: String| set(Box::new(move |fields| fields.description = text))
            />
            <NeedsOf id />
            <SelectField
                label=t!("interventions-field-sector")
                value=Signal::derive(move || fields.get().sector)
                options=Signal::derive(sectors)
                on_change=move |text: String| set(Box::new(move |fields| fields.sector = text))
            />
            <SelectField
                label=t!("interventions-field-kind")
                value=Signal::derive(move || code(&fields.get().kind))
                options=Signal::derive(kinds)
                on_change=move |text: String| {
                    let kind = InterventionKind::ALL.into_iter().find(|kind| code(kind) == text).unwrap_or_default();
                    set(Box::new(move |fields| fields.kind = kind));
                }
            />
            <TextField
                label=t!("interventions-field-place")
                help=t!("interventions-field-place-help")
                value=Signal::derive(move || fields.get().place)
                on_change=move |text: String| set(Box::new(move |fields| fields.place = text))
            />
            <MoneyField
                label=t!("interventions-field-cost").into()
                value=Signal::derive(move || fields.get().cost)
                on_change=move |cost| set(Box::new(move |fields| fields.cost = cost))
            />
            <NumberField
                label=t!("interventions-field-people")
                help=t!("interventions-field-people-help")
                max=99_999_999
                value=Signal::derive(move || fields.get().beneficiaries.map(u64::from))
                on_change=set_people
            />
            <Stepper
                label=t!("interventions-field-weeks")
                max=520
                value=Signal::derive(move || fields.get().weeks.unwrap_or(0))
                on_change=move |weeks| set(Box::new(move |fields| fields.weeks = (weeks > 0).then_some(weeks)))
            />
        </div>
        <div class="form-bar">
            <Button
                label=t!("interventions-drop")
                icon="delete"
                kind=ButtonKind::Quiet
                on_press=move |()| {
                    if app.act(|project| drop_intervention(project, id)) {
                        app.go_to(Place::Interventions);
                    }
                }
            />
            <span class="form-bar-gap"></span>
            <LinkButton
                label=t!("interventions-all")
                icon="list"
                href=Signal::derive(move || app.href(Place::Interventions))
            />
            <LinkButton
                label=t!("interventions-to-chart")
                icon="interventions"
                kind=ButtonKind::Main
                href=Signal::derive(move || app.href(Place::Chart))
            />
        </div>
    }
}

/// The sectors of the assessment as options, with the chosen one even where the assessment does not list it.
fn sectors_with(app: App, chosen: &str) -> Vec<(String, String)> {
    let listed = app.read(|project| {
        let mut sectors = project
            .assessment()
            .map(|it| it.sectors.clone())
            .unwrap_or_default();
        if !sectors.iter().any(|sector| sector.code == chosen) {
            sectors.extend(sector_of(project, chosen));
        }
        sectors
    });
    let none = (String::new(), tr!("interventions-sector-none"));
    let named = listed.unwrap_or_default().into_iter().map(|sector| {
        let name = i18n::sector_name(&sector);
        (sector.code, name)
    });
    std::iter::once(none).chain(named).collect()
}

/// An amount with its currency. The currency can be chosen before the amount is known.
#[component]
pub fn MoneyField(
    /// The label over the amount.
    label: leptos::text_prop::TextProp,
    /// The amount; none while it is not known.
    #[prop(into)]
    value: Signal<Option<Money>>,
    /// Told of every change.
    #[prop(into)]
    on_change: Callback<Option<Money>>,
) -> impl IntoView {
    let wanted = RwSignal::new(None::<Currency>);
    let currency = move || {
        let known = value.get().map(|money| money.currency);
        known.or(wanted.get()).unwrap_or_default()
    };
    let set_amount = move |amount: Option<u64>| {
        let currency = untrack(currency);
        on_change.run(amount.map(|amount| Money { amount, currency }));
    };
    let choices = || {
        let named = |currency: &Currency| Choice::new(code(currency), i18n::name("currency", currency));
        [Currency::Usd, Currency::Iqd]
            .iter()
            .map(named)
            .collect::<Vec<_>>()
    };
    view! {
        <div class="money">
            <NumberField
                label=label
                value=Signal::derive(move || value.get().map(|money| money.amount))
                on_change=set_amount
            />
            <Segmented
                label=t!("interventions-field-currency")
                label_hidden=true
                value=Signal::derive(move || code(&currency()))
                choices=Signal::derive(choices)
                on_change=move |text: String| {
                    let currency = if text == code(&Currency::Iqd) { Currency::Iqd } else { Currency::Usd };
                    wanted.set(Some(currency));
                    if let Some(Money { amount, .. }) = value.get_untracked() {
                        on_change.run(Some(Money { amount, currency }));
                    }
                }
            />
        </div>
    }
}

/// The needs of the assessment as ticks: those that this intervention addresses.
#[component]
fn NeedsOf(id: RecordId) -> impl IntoView {
    let app = use_app();
    let needs = Memo::new(move |_| {
        app.read(|project| need_choices(project, |sector| sector_text(app, sector)))
            .unwrap_or_default()
    });
    let look = ListLook::new(&CHOICE_SORTS);
    let found = look.find(needs, || |_: &RecordId| true);
    let row = move |need: RecordId| {
        let words = Memo::new(move |_| {
            app.read(|project| {
                let need = project.get::<Need>(need)?;
                Some((
                    need.statement.clone(),
                    need.marks.len(),
                    sector_of(project, &need.sector),
                ))
            })
            .flatten()
        });
        let statement = move || words.get().map(|(statement, ..)| statement).unwrap_or_default();
        let base = move || {
            let (_, marks, sector) = words.get()?;
            let marks = tr!("plan-asked-marks", count = marks);
            Some(match sector {
                Some(sector) => format!("{} · {marks}", i18n::sector_name(&sector)),
                None => marks,
            })
        };
        let checked = move || {
            app.read(|project| {
                project
                    .get::<Intervention>(id)
                    .is_some_and(|it| it.needs.contains(&need))
            })
            .unwrap_or(false)
        };
        view! {
            <CheckField
                label=statement
                help=move || base().unwrap_or_default()
                checked=Signal::derive(checked)
                on_change=move |on| {
                    app.change::<Intervention>(id, |fields| tick(&mut fields.needs, need, on));
                }
            />
        }
        .into_any()
    };
    view! {
        <fieldset class="needs-ticks">
            <legend class="field-label">{t!("interventions-field-needs")}</legend>
            <Show
                when=move || !needs.with(Vec::is_empty)
                fallback=move || view! { <p class="field-help">{t!("interventions-field-needs-none")}</p> }
            >
                <ListHead label=t!("priorities-needs-search") look found sorts="needs-sort" from=MANY />
                <LongList label=t!("interventions-field-needs") found row free=20 />
            </Show>
        </fieldset>
    }
}
