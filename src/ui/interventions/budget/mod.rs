//! The budget decision: ballots, money, constraints, and three named rules side by side.
//!
//! Deliberately absent: the rules themselves (`analysis/deciding/budget`), and choosing between them for people.

mod agree;
mod constraints;
mod minutes;
pub(super) mod names;
mod rules;
mod steps;
mod tie;

pub use minutes::BudgetMinutesPage;

use super::parts::AreaTabs;
use crate::analysis::deciding::budget::from_records::usable_rankings;
use crate::app::{Tone, use_app};
use crate::domain::actions::settle_budget::{begin_budget, declare_budget_tie_rule};
use crate::domain::id::RecordId;
use crate::domain::records::{BudgetDecision, BudgetRule, Ranking, TieRule, code};
use crate::exchange::budget_election::budget_election;
use crate::i18n;
use crate::present::deciding::budget_page::{BudgetView, budget_view};
use crate::present::route::Place;
use crate::ui::interventions::form::MoneyField;
use crate::ui::widgets::{
    Banner, Button, ButtonKind, EmptyState, Icon, LinkButton, PageHead, PickField, SelectField,
};
use crate::{t, tr};
use leptos::prelude::*;

/// The whole screen.
#[component]
pub fn BudgetPage() -> impl IntoView {
    let app = use_app();
    let rankings = Memo::new(move |_| app.read(usable_rankings).unwrap_or_default());
    let wanted = RwSignal::new(None::<RecordId>);
    let ranking = Memo::new(move |_| {
        let all = rankings.get();
        wanted
            .get()
            .filter(|id| all.contains(id))
            .or_else(|| all.first().copied())
    });
    let decision_id = move || Some(RecordId::derived("budget decision", &[Some(ranking.get()?)]));
    let decision = Memo::new(move |_| {
        let id = decision_id()?;
        app.read(|project| project.get::<BudgetDecision>(id).cloned().map(|it| (id, it)))
            .flatten()
    });
    let view = Memo::new(move |_| {
        let (_, decision) = decision.get()?;
        app.read(|project| budget_view(project, &decision)).flatten()
    });
    let options = move || {
        let question = |id: RecordId| {
            let question = app.read(|project| project.get::<Ranking>(id).map(|it| it.question.clone()));
            (id.to_string(), question.flatten().unwrap_or_default())
        };
        rankings.get().into_iter().map(question).collect::<Vec<_>>()
    };
    let tie_rules = || {
        let choice = |rule: &TieRule| (code(rule), i18n::name("tie-rule", rule));
        TieRule::OF_BUDGETS.iter().map(choice).collect::<Vec<_>>()
    };
    // Once a tie is settled or a set agreed, nothing can be declared any more.
    let late = move || {
        decision
            .get()
            .is_some_and(|(_, it)| it.agreed.is_some() || !it.settlements.is_empty())
    };
    let empty = move || {
        view! {
            <EmptyState icon="money" title=t!("budget-empty-title") text=t!("budget-empty-text")>
                <LinkButton
                    label=t!("budget-empty-button")
                    icon="forward"
                    kind=ButtonKind::Main
                    href=Signal::derive(move || app.href(Place::Rankings))
                />
            </EmptyState>
        }
    };
    view! {
        <div class="page budget-page">
            <AreaTabs />
            <Show when=move || !rankings.with(Vec::is_empty) fallback=empty>
                <PageHead title=t!("budget-title") lead=t!("budget-lead") />
                <section class="budget-setup">
                    <PickField
                        label=t!("budget-ballots")
                        help=t!("budget-ballots-help")
                        value=Signal::derive(move || ranking.get().map(|id| id.to_string()).unwrap_or_default())
                        options=Signal::derive(options)
                        on_change=move |text: String| wanted.set(text.parse().ok())
                    />
                    <MoneyField
                        label=t!("budget-money").into()
                        value=Signal::derive(move || decision.get().map(|(_, it)| it.money))
                        on_change=move |money| {
                            let (Some(money), Some(ranking)) = (money, ranking.get_untracked()) else { return };
                            match decision.get_untracked() {
                                Some((id, it)) if it.agreed.is_none() => {
                                    app.change::<BudgetDecision>(id, |it| it.money = money);
                                }
                                Some(_) => {}
                                None => {
                                    app.act(|project| Ok(begin_budget(project, ranking, money)?.1));
                                }
                            }
                        }
                    />
                    <Show when=move || decision.with(Option::is_some) && !late()>
                        <SelectField
                            label=t!("tie-rule-title")
                            help=t!("budget-tie-rule-help")
                            value=Signal::derive(move || decision.get().map(|(_, it)| code(&it.tie_rule)).unwrap_or_default())
                            options=Signal::derive(tie_rules)
                            on_change=move |text: String| {
                                let rule = TieRule::OF_BUDGETS.into_iter().find(|rule| code(rule) == text);
                                if let (Some(rule), Some((id, _))) = (rule, decision.get_untracked()) {
                                    app.act(|project| declare_budget_tie_rule(project, id, rule));
                                }
                            }
                        />
                    </Show>
                    <Show when=late>
                        <p>
                            {t!("tie-rule-title")}": "
                            {move || decision.get().map(|(_, it)| i18n::name("tie-rule", &it.tie_rule))}
                        </p>
                    </Show>
                </section>
                <Show when=move || decision.with(Option::is_none)>
                    <Waiting />
                </Show>
                {move || {
                    let id = decision.with(|it| it.as_ref().map(|(id, _)| *id))?;
                    view.with(Option::is_some).then(|| view! { <Counted id view /> })
                }}
            </Show>
        </div>
    }
    .into_any()
}

/// The part below while no money is entered: instructions, and the rules that people will choose from.
#[component]
fn Waiting() -> impl IntoView {
    let rules = || {
        BudgetRule::ALL.map(|rule| {
            view! {
                <li class="budget-rule">
                    <h2>{i18n::name("budget-rule", &rule)}</h2>
                    <p class="quiet">{i18n::name("budget-rule-words", &rule)}</p>
                </li>
            }
        })
    };
    view! {
        <div class="budget-waiting">
            <Icon name="money" />
            <p>{t!("budget-say-money")}</p>
        </div>
        <ul class="budget-rules">{move || rules()}</ul>
    }
    .into_any()
}

/// The part below once money is entered.
#[component]
fn Counted(id: RecordId, view: Memo<Option<BudgetView>>) -> impl IntoView {
    let app = use_app();
    let decision = Memo::new(move |_| {
        app.read(|project| project.get::<BudgetDecision>(id).cloned())
            .flatten()
    });
    let open = Memo::new(move |_| decision.with(|it| it.as_ref().is_some_and(|it| it.agreed.is_none())));
    let election = Memo::new(move |_| {
        app.read(|project| budget_election(project, id).is_some())
            .unwrap_or(false)
    });
    let few = move || view.with(|view| view.as_ref()?.few_marks);
    let facts = move || {
        view.with(|view| {
            let view = view.as_ref()?;
            let mut facts = vec![tr!("budget-ballots-count", count = view.ballots)];
            if view.left_out > 0 {
                facts.push(tr!("budget-ballots-left-out", count = view.left_out));
            }
            Some(facts.join(" "))
        })
    };
    view! {
        <p class="quiet">{facts}" "{t!("budget-links-note")}</p>
        <Show when=move || few().is_some()>
            <Banner tone=Tone::Warning>
                <p>{move || few().map(|tenths| tr!("budget-few-marks", marks = i18n::decimal(tenths as f64 / 10.0, 1)))}</p>
            </Banner>
        </Show>
        <constraints::ConstraintsForm id view open />
        <agree::Agreed decision view />
        <div class="form-acts">
            <LinkButton
                label=t!("budget-minutes")
                icon="print"
                href=Signal::derive(move || app.href(Place::BudgetMinutes(id)))
            />
            <Show when=move || election.get()>
                <Button label=t!("budget-download-pabulib") icon="data" on_press=move |()| app.download_budget(id) />
            </Show>
        </div>
        {move || {
            let view = view.get()?;
            let decision = decision.get()?;
            Some(view! { <rules::Rules id view decision /> })
        }}
    }
    .into_any()
}
