//! Decisions on a result: how many options go on, the tie that has to be settled first, and the exports on paper and as a file.
//!
//! A tie that changes the outcome stops here and asks: a rule that was read out beforehand, an agreement in the room, or a lottery in front
//! of witnesses, who are recorded by role. Deliberately absent: settling by the order of cards.

use super::names::quoted;
use crate::analysis::deciding::declared_rules::order_by_rule;
use crate::analysis::deciding::ranking::document::ResultDocument;
use crate::analysis::deciding::ranking::rule::Rule;
use crate::analysis::deciding::tiers::NeedsDecision;
use crate::app::{Notice, ids, use_app};
use crate::domain::actions::settle_tie::settle_tie;
use crate::domain::id::RecordId;
use crate::domain::lottery::draw_lottery;
use crate::domain::records::{DeclaredRule, Method, Ranking, SettledBy, TieRule, TieSettlement, code};
use crate::exchange::ranking_election;
use crate::exchange::result_document::Comparison;
use crate::present::deciding::recount_view::names;
use crate::present::route::Place;
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::segmented::Choice;
use crate::ui::widgets::{Banner, Button, Icon, LinkButton, Segmented, Stepper, TextField};
use crate::{app::Tone, i18n, t, tr};
use leptos::prelude::*;

/// How many usually go on.
const USUAL: u32 = 3;
/// Rules that a tie can be settled by here.
const RULES: [DeclaredRule; 4] = [
    DeclaredRule::PairwiseMajority,
    DeclaredRule::MostSupporters,
    DeclaredRule::LeastSupportiveGroup,
    DeclaredRule::Agreement,
];

/// How a settlement came about, in words.
pub fn settled_text(by: &SettledBy) -> String {
    match by {
        SettledBy::Rule(rule) => i18n::text(&format!("answers-tie-{}", code(rule)), &[]),
        SettledBy::Lottery { seed, witnesses } => {
            tr!(
                "answers-tie-by-lot",
                seed = format!("{seed:016x}"),
                witnesses = witnesses.as_str()
            )
        }
    }
}

/// The whole section.
#[component]
pub fn Decide(id: RecordId, method: Method, document: Memo<Option<ResultDocument>>) -> impl IntoView {
    let app = use_app();
    let wanted = RwSignal::new(USUAL);
    if Rule::of(method).is_empty() {
        return ().into_any();
    }
    let options = move || {
        document.with(|it| {
            let count = it.as_ref().map_or(1, |it| {
                it.tiers.iter().map(|tier| tier.options.len()).sum::<usize>()
            });
            u32::try_from(count).unwrap_or(u32::MAX)
        })
    };
    let count = Memo::new(move |_| wanted.get().clamp(1, options().max(1)));
    let first = Memo::new(move |_| {
        document.with(|it| {
            it.as_ref()
                .map(|it: &ResultDocument| it.first(count.get() as usize))
        })
    });
    let named = move |options: &[RecordId]| app.read(|project| names(project, options)).unwrap_or_default();
    let go_on = move || match first.get() {
        Some(Ok(options)) => {
            let line = |name: String| view! { <li><bdi>{name}</bdi></li> };
            view! { <ul class="go-on">{named(&options).into_iter().map(line).collect_view()}</ul> }.into_any()
        }
        Some(Err(tie)) => view! { <Settle id tie /> }.into_any(),
        None => ().into_any(),
    };
    let settlements = move || {
        let known = document.with(|it| it.as_ref().map(|it| it.settlements.clone()).unwrap_or_default());
        let line = move |settlement: TieSettlement| {
            let order = named(&settlement.order);
            view! { <li><span>{quoted(&order)}</span>" – "<span>{settled_text(&settlement.by)}</span></li> }
        };
        (!known.is_empty()).then(|| {
            view! {
                <div class="settled">
                    <h4>{t!("answers-settled")}</h4>
                    <ul>{known.into_iter().map(line).collect_view()}</ul>
                </div>
            }
        })
    };
    let fingerprint =
        move || document.with(|it| it.as_ref().map(|it| it.fingerprint.clone()).unwrap_or_default());
    let compared = RwSignal::new(None::<Comparison>);
    let election = Memo::new(move |_| {
        app.read(|project| ranking_election::leaves(project, id))
            .unwrap_or(false)
    });
    view! {
        <section class="card decide" aria-labelledby="decide">
            <h3 id="decide">{t!("answers-decide")}</h3>
            <Stepper label=t!("answers-how-many") value=count max=99 on_change=move |count| wanted.set(count) />
            <div aria-live="polite">{go_on}</div>
            {settlements}
            <p class="decide-print"><span>{t!("answers-fingerprint")}</span>" "<code dir="ltr">{fingerprint}</code></p>
            <p class="field-help">{t!("answers-fingerprint-help")}</p>
            <div class="form-acts">
                <LinkButton
                    label=t!("answers-minutes")
                    icon="print"
                    kind=ButtonKind::Main
                    href=Signal::derive(move || app.href(Place::Minutes(id)))
                />
                <Button label=t!("answers-download-result") icon="data" on_press=move |()| app.download_result(id) />
                <Button
                    label=t!("answers-compare-result")
                    icon="open"
                    kind=ButtonKind::Quiet
                    on_press=move |()| app.compare_result(id, move |found| compared.set(Some(found)))
                />
                <Show when=move || election.get()>
                    <Button label=t!("answers-download-pabulib") icon="data" on_press=move |()| app.download_pabulib(id) />
                </Show>
                <Show when=move || election.get() && method == Method::Order>
                    <Button label=t!("answers-download-preflib") icon="data" on_press=move |()| app.download_preflib(id) />
                </Show>
            </div>
            <div role="status">{move || compared.get().map(comparison)}</div>
        </section>
    }
    .into_any()
}

/// The outcome of comparing a result of another device with this one's.
fn comparison(found: Comparison) -> impl IntoView {
    let tone = match found {
        Comparison::Equal => Tone::Success,
        Comparison::Differs(_) | Comparison::NoResult => Tone::Warning,
    };
    let text = match found {
        Comparison::Equal => tr!("answers-compare-equal"),
        Comparison::NoResult => tr!("answers-compare-none"),
        Comparison::Differs(parts) if parts.is_empty() => tr!("answers-compare-fingerprint"),
        Comparison::Differs(parts) => {
            let part = |part: &&str| i18n::text(&format!("answers-compare-{}", part.replace('_', "-")), &[]);
            let parts: Vec<String> = parts.iter().map(part).collect();
            tr!("answers-compare-differs", parts = parts.join(&tr!("list-comma")))
        }
    };
    view! { <Banner tone><p>{text}</p></Banner> }
}

/// The tie, and the three ways to settle it.
#[component]
fn Settle(id: RecordId, tie: NeedsDecision) -> impl IntoView {
    let app = use_app();
    let tied = tie.tied.clone();
    let all = app.peek(|project| names(project, &tied)).unwrap_or_default();
    let declared = app
        .peek(|project| project.get::<Ranking>(id).map(|ranking| ranking.tie_rule))
        .flatten()
        .unwrap_or_default();
    // What was declared comes first; other ways open only where it does not tell the tied apart.
    let asked = RwSignal::new(declared == TieRule::Ask);
    let way = RwSignal::new(if declared == TieRule::Lottery {
        "lot".to_owned()
    } else {
        String::new()
    });
    let choices = Signal::derive(|| {
        vec![
            Choice::new("rule", tr!("answers-tie-way-rule")),
            Choice::new("lot", tr!("answers-tie-way-lot")).with_icon("dot"),
        ]
    });
    let settle = move |settlement: TieSettlement| {
        if app.act(|project| settle_tie(project, id, settlement)) {
            app.notify(Notice::undoable(tr!("answers-tie-settled")));
        }
    };
    let on_settle = Callback::new(settle);
    let for_rule = tied.clone();
    view! {
        <div class="tie">
            <Banner tone=Tone::Warning>
                <p>{tr!("answers-tie", names = quoted(&all), places = tie.places)}</p>
            </Banner>
            {(declared != TieRule::Ask)
                .then(|| view! { <p class="tie-declared"><Icon name="info" />{t!("tie-rule-title")}": "{i18n::name("tie-rule", &declared)}</p> })}
            {declared.rule().map(|rule| {
                view! { <Declared id rule tied=for_rule on_settle on_fail=move |()| asked.set(true) /> }
            })}
            <Show when=move || asked.get()>
                <Segmented
                    label=t!("answers-tie-how")
                    value=way
                    choices
                    help=t!("answers-tie-help")
                    on_change=move |value: String| way.set(value)
                />
            </Show>
            {move || match way.get().as_str() {
                "rule" => view! { <ByRule id tied=tied.clone() on_settle /> }.into_any(),
                "lot" => view! { <ByLottery tied=tied.clone() on_settle /> }.into_any(),
                _ => ().into_any(),
            }}
        </div>
    }
}

/// The rule that was declared at set-up, as the one step that is offered; where it fails, people are asked.
#[component]
fn Declared(
    id: RecordId,
    rule: DeclaredRule,
    tied: Vec<RecordId>,
    on_settle: Callback<TieSettlement>,
    #[prop(into)] on_fail: Callback<()>,
) -> impl IntoView {
    let app = use_app();
    let failed = RwSignal::new(false);
    let apply = move |()| {
        let order = app
            .peek(|project| order_by_rule(project, id, rule, &tied))
            .flatten();
        match order {
            Some(order) => on_settle.run(TieSettlement {
                order,
                by: SettledBy::Rule(rule),
            }),
            None => {
                failed.set(true);
                on_fail.run(());
            }
        }
    };
    let apply = StoredValue::new(apply);
    view! {
        <div class="form-acts">
            <Show when=move || !failed.get()>
                <Button
                    label=t!("tie-rule-apply")
                    icon="check"
                    kind=ButtonKind::Main
                    on_press=move |()| apply.with_value(|apply| apply(()))
                />
            </Show>
        </div>
        <p class="field-error" role="status">{move || failed.get().then(|| tr!("answers-tie-rule-fails"))}</p>
    }
}

/// Rules that were read out before the tie was known.
#[component]
fn ByRule(id: RecordId, tied: Vec<RecordId>, on_settle: Callback<TieSettlement>) -> impl IntoView {
    let app = use_app();
    let agreed = RwSignal::new(Vec::<RecordId>::new());
    let talking = RwSignal::new(false);
    let failed = RwSignal::new(false);
    let options = tied.clone();
    let apply = move |rule: DeclaredRule| {
        if rule == DeclaredRule::Agreement {
            talking.set(true);
            failed.set(false);
            return;
        }
        let order = app
            .peek(|project| order_by_rule(project, id, rule, &options))
            .flatten();
        failed.set(order.is_none());
        if let Some(order) = order {
            on_settle.run(TieSettlement {
                order,
                by: SettledBy::Rule(rule),
            });
        }
    };
    let apply = StoredValue::new(apply);
    let rule = move |rule: DeclaredRule| {
        view! {
            <Button
                label=move || i18n::text(&format!("answers-tie-{}", code(&rule)), &[])
                on_press=move |()| apply.with_value(|apply| apply(rule))
            />
        }
    };
    let total = tied.len();
    let name = move |option: RecordId| {
        app.read(|project| names(project, &[option]).concat())
            .unwrap_or_default()
    };
    let cards = move || {
        let left: Vec<RecordId> = tied
            .iter()
            .copied()
            .filter(|it| !agreed.with(|agreed| agreed.contains(it)))
            .collect();
        left.into_iter()
            .map(|option| {
                let label = move || name(option);
                view! { <Button label on_press=move |()| agreed.update(|agreed| agreed.push(option)) /> }
            })
            .collect_view()
    };
    let so_far = move || {
        agreed
            .get()
            .into_iter()
            .map(|option| view! { <li><bdi>{name(option)}</bdi></li> })
            .collect_view()
    };
    let why_not = Signal::derive(move || {
        if agreed.with(Vec::len) < total {
            tr!("answers-tie-tap-all")
        } else {
            String::new()
        }
    });
    view! {
        <div class="tie-way">
            <div class="form-acts">{RULES.into_iter().map(rule).collect_view()}</div>
            <p class="field-error" role="status">{move || failed.get().then(|| tr!("answers-tie-rule-fails"))}</p>
            <Show when=move || talking.get()>
                <p>{t!("answers-tie-tap")}</p>
                <ol class="go-on">{so_far}</ol>
                <div class="form-acts">{cards.clone()}</div>
                <div class="form-acts">
                    <Button label=t!("priorities-ballot-clear") icon="undo" kind=ButtonKind::Quiet on_press=move |()| agreed.set(Vec::new()) />
                    <Button
                        label=t!("answers-tie-record")
                        icon="check"
                        kind=ButtonKind::Main
                        why_not
                        on_press=move |()| {
                            on_settle.run(TieSettlement { order: agreed.get_untracked(), by: SettledBy::Rule(DeclaredRule::Agreement) });
                        }
                    />
                </div>
            </Show>
        </div>
    }
}

/// A lot drawn in front of witnesses: the seed is shown first, and the order that follows from it is the same everywhere.
#[component]
fn ByLottery(tied: Vec<RecordId>, on_settle: Callback<TieSettlement>) -> impl IntoView {
    let app = use_app();
    let witnesses = RwSignal::new(String::new());
    let seed = RwSignal::new(None::<u64>);
    let options = tied.clone();
    let order = Memo::new(move |_| {
        seed.get()
            .map(|seed| draw_lottery(seed, &options.iter().copied().collect()))
    });
    let why_not = Signal::derive(move || {
        if witnesses.with(|text| text.trim().is_empty()) {
            tr!("answers-lot-witnesses-missing")
        } else {
            String::new()
        }
    });
    let record = move |()| {
        if let (Some(seed), Some(order)) = (seed.get_untracked(), order.get_untracked()) {
            on_settle.run(TieSettlement {
                order,
                by: SettledBy::Lottery {
                    seed,
                    witnesses: witnesses.get_untracked().trim().to_owned(),
                },
            });
        }
    };
    let drawn = move || {
        let (seed, order) = (seed.get()?, order.get()?);
        let names = app.read(|project| names(project, &order)).unwrap_or_default();
        let line = |name: String| view! { <li><bdi>{name}</bdi></li> };
        Some(view! {
            <div class="lot" role="status">
                <p>{t!("answers-lot-seed")}" "<code dir="ltr">{format!("{seed:016x}")}</code></p>
                <ol class="go-on">{names.into_iter().map(line).collect_view()}</ol>
            </div>
        })
    };
    view! {
        <div class="tie-way">
            <TextField
                label=t!("answers-lot-witnesses")
                help=t!("answers-lot-witnesses-help")
                value=witnesses
                instant=true
                on_change=move |text: String| witnesses.set(text)
            />
            {drawn}
            <div class="form-acts">
                <Show
                    when=move || seed.with(Option::is_some)
                    fallback=move || {
                        view! {
                            <Button label=t!("answers-lot-draw") icon="dot" kind=ButtonKind::Main why_not on_press=move |()| seed.set(Some(ids::new_seed())) />
                        }
                    }
                >
                    <Button label=t!("answers-lot-record") icon="check" kind=ButtonKind::Main on_press=record />
                </Show>
            </div>
            <p class="field-help"><Icon name="info" />{t!("answers-lot-help")}</p>
        </div>
    }
}
