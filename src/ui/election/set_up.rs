//! The elections of a committee, and setting up one: question, method, seats, candidates by number and symbol.

use super::names::candidate_name;
use crate::app::{ids, use_app};
use crate::domain::actions::run_election::{election_method, fresh_candidate, set_up_election};
use crate::domain::id::RecordId;
use crate::domain::people::{AgeBand, Sex, Status};
use crate::domain::records::{Candidate, CandidateSymbol, Committee, Election, code};
use crate::present::centre::committee_page::YOUNGEST;
use crate::present::centre::committee_rows::{ELECTION_SORTS, ElectionRow, ElectionStand, election_list};
use crate::present::route::Place;
use crate::ui::services::parts::{of_code, options};
use crate::ui::widgets::segmented::Choice;
use crate::ui::widgets::{
    Button, ButtonKind, CheckField, Icon, ListFilter, ListHead, ListLook, MANY, PagedList, Segmented,
    SelectField, Stepper, TextField,
};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// The card.
#[component]
pub fn Elections(id: RecordId, committee: Memo<Committee>) -> impl IntoView {
    let app = use_app();
    let making = RwSignal::new(false);
    let stand_text = |stand: ElectionStand| i18n::name("election-stand", &stand);
    let rows = Memo::new(move |_| {
        app.read(|project| committee.with(|it| election_list(project, it, stand_text)))
            .unwrap_or_default()
    });
    let which = RwSignal::new(String::new());
    let look = ListLook::falling(&ELECTION_SORTS);
    let found = look.find(rows, move || {
        let which = of_code(&ElectionStand::ALL, &which.get());
        move |row: &ElectionRow| which.is_none_or(|which| row.stand == which)
    });
    let row = move |row: ElectionRow| {
        view! {
            <li>
                <a href=move || app.href(Place::Ranking(row.ranking))><Icon name="priorities" /><bdi>{row.question}</bdi></a>
                <span class="quiet">{tr!("election-candidates-count", count = row.candidates)}</span>
                <span class="tag">{stand_text(row.stand)}</span>
            </li>
        }
        .into_any()
    };
    let frame = |rows: AnyView| view! { <ul class="election-list">{rows}</ul> }.into_any();
    view! {
        <section class="card" aria-labelledby="committee-elections">
            <div class="card-head">
                <h2 id="committee-elections">{t!("election-title")}</h2>
                <Show when=move || !making.get()>
                    <Button label=t!("election-new") icon="add" on_press=move |()| making.set(true) />
                </Show>
            </div>
            <p class="card-lead">{t!("election-lead")}</p>
            <Show when=move || making.get()><Form committee=id on_done=move |()| making.set(false) /></Show>
            <Show when=move || !rows.with(Vec::is_empty)>
                <ListHead label=t!("election-search") look found sorts="election-sort" from=MANY>
                    <ListFilter
                        label=t!("services-show")
                        value=which
                        all=t!("election-all")
                        options=Signal::derive(|| options("election-stand", &ElectionStand::ALL))
                    />
                </ListHead>
                <PagedList found row frame />
            </Show>
        </section>
    }
}

fn fresh(number: usize) -> Candidate {
    fresh_candidate(ids::new_id(), number)
}

#[component]
fn Form(committee: RecordId, #[prop(into)] on_done: Callback<()>) -> impl IntoView {
    let app = use_app();
    let question = RwSignal::new(tr!("election-usual-question"));
    let by_order = RwSignal::new(true);
    let seats = RwSignal::new(1_u32);
    let candidates = RwSignal::new(vec![fresh(1), fresh(2), fresh(3)]);
    let count = Memo::new(move |_| candidates.with(Vec::len));
    let most = CandidateSymbol::ALL.len();
    let why_not = Signal::derive(move || {
        if question.with(|it| it.trim().is_empty()) {
            tr!("election-question-missing")
        } else if seats.get() == 0 || seats.get() as usize >= count.get() {
            tr!("election-too-many-seats")
        } else {
            String::new()
        }
    });
    let save = move |()| {
        let ranking = ids::new_id();
        let candidates = candidates.get_untracked();
        let method = election_method(by_order.get_untracked(), candidates.len());
        let election = Election {
            ranking,
            seats: seats.get_untracked(),
            candidates,
            seated: false,
        };
        let question = question.get_untracked();
        if app.act(|project| set_up_election(project, committee, &question, method, election)) {
            on_done.run(());
            app.go_to(Place::Ranking(ranking));
        }
    };
    view! {
        <div class="sub-form" role="group" aria-label=t!("election-new")>
            <TextField label=t!("election-question") value=question instant=true on_change=move |text| question.set(text) />
            <Segmented
                label=t!("election-way")
                help=t!("election-way-help")
                value=Signal::derive(move || if by_order.get() { "order".to_owned() } else { "approval".to_owned() })
                choices=Signal::derive(|| vec![Choice::new("order", tr!("election-way-order")), Choice::new("approval", tr!("election-way-approval"))])
                on_change=move |text: String| by_order.set(text == "order")
            />
            <Stepper label=t!("election-seats") value=seats max=11 on_change=move |it| seats.set(it) />
            <fieldset class="decision-fields">
                <legend class="field-label">{t!("election-candidates")}</legend>
                <p class="field-help">{t!("election-candidates-help")}</p>
                <ol class="candidate-rows">
                    <For each=move || 0..count.get() key=|at| *at children=move |at| view! { <CandidateFields at candidates /> } />
                </ol>
                <Button
                    label=t!("election-add-candidate")
                    icon="add"
                    why_not=Signal::derive(move || if count.get() >= most { tr!("election-no-more-symbols") } else { String::new() })
                    on_press=move |()| candidates.update(|all| all.push(fresh(all.len() + 1)))
                />
                <Show when=move || 3 <= count.get()>
                    <Button label=t!("election-remove-candidate") icon="remove" kind=ButtonKind::Quiet on_press=move |()| candidates.update(|all| { all.pop(); }) />
                </Show>
            </fieldset>
            <div class="fit-acts">
                <Button label=t!("refer-cancel") kind=ButtonKind::Quiet on_press=on_done />
                <Button label=t!("election-set-up") icon="check" kind=ButtonKind::Main why_not on_press=save />
            </div>
        </div>
    }
}

#[component]
fn CandidateFields(at: usize, candidates: RwSignal<Vec<Candidate>>) -> impl IntoView {
    let read = move || {
        candidates
            .with(|all| all.get(at).cloned())
            .unwrap_or_else(|| fresh(at + 1))
    };
    let set = move |edit: Box<dyn FnOnce(&mut Candidate)>| {
        candidates.update(|all| {
            if let Some(candidate) = all.get_mut(at) {
                edit(candidate);
            }
        });
    };
    let ages = || {
        AgeBand::ALL
            .into_iter()
            .filter(|age| *age >= YOUNGEST)
            .collect::<Vec<_>>()
    };
    view! {
        <li class="candidate-row">
            <span class="candidate-face">
                <Icon name=Signal::derive(move || super::names::symbol_icon(&read())) />
                <strong>{move || candidate_name(&read())}</strong>
            </span>
            <SelectField
                label=t!("find-sex")
                value=Signal::derive(move || code(&read().sex))
                options=Signal::derive(|| options("adult", &Sex::ALL))
                on_change=move |text: String| set(Box::new(move |it| it.sex = of_code(&Sex::ALL, &text).unwrap_or(Sex::Female)))
            />
            <SelectField
                label=t!("find-age")
                value=Signal::derive(move || code(&read().age))
                options=Signal::derive(move || options("age-band", &ages()))
                on_change=move |text: String| set(Box::new(move |it| it.age = of_code(&AgeBand::ALL, &text).unwrap_or(AgeBand::Adult)))
            />
            <SelectField
                label=t!("find-status")
                value=Signal::derive(move || code(&read().status))
                options=Signal::derive(|| options("status", &Status::ALL))
                on_change=move |text: String| set(Box::new(move |it| it.status = of_code(&Status::ALL, &text).unwrap_or(Status::Returnee)))
            />
            <CheckField
                label=t!("committee-minority")
                checked=Signal::derive(move || read().minority)
                on_change=move |on| set(Box::new(move |it| it.minority = on))
            />
            <CheckField
                label=t!("committee-disability")
                checked=Signal::derive(move || read().with_disability)
                on_change=move |on| set(Box::new(move |it| it.with_disability = on))
            />
        </li>
    }
}
