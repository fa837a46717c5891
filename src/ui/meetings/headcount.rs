//! Counting people with big steppers: one displacement status at a time, age bands down, sexes across, people with disabilities below.

use crate::domain::people::{AgeBand, Cell, Headcount, Sex, Status};
use crate::domain::records::code;
use crate::i18n;
use crate::t;
use crate::ui::widgets::segmented::Choice;
use crate::ui::widgets::{Segmented, Stepper};
use leptos::prelude::*;

/// The table as steppers. Serves the participants of a group and, with larger numbers typed, the population of a catchment.
#[component]
pub fn HeadcountSteppers(
    #[prop(into)] count: Signal<Headcount>,
    #[prop(into)] on_change: Callback<Headcount>,
    /// Most people in one cell.
    #[prop(default = 9_999)]
    max: u32,
) -> impl IntoView {
    let status = RwSignal::new(Status::Returnee);
    let statuses = Signal::derive(move || {
        let choice = |status: &Status| {
            let people = count.with(|table| table.sum(|cell| cell.status == *status));
            let name = i18n::name("status", status);
            let text = if people > 0 {
                format!("{name} · {}", i18n::number(people))
            } else {
                name
            };
            Choice::new(code(status), text)
        };
        Status::ALL.iter().map(choice).collect::<Vec<_>>()
    });
    let stepper = move |sex: Sex, age: AgeBand| {
        let cell = move || Cell {
            sex,
            age,
            status: status.get(),
        };
        let label = move || format!("{}, {}", i18n::name("sex", &sex), i18n::name("age-band", &age));
        view! {
            <Stepper
                label=label
                label_hidden=true
                max=max
                value=Signal::derive(move || count.with(|table| table.get(cell())))
                on_change=move |people| {
                    let mut table = count.get_untracked();
                    table.set(Cell { sex, age, status: status.get_untracked() }, people);
                    on_change.run(table);
                }
            />
        }
    };
    let row = move |age: AgeBand| {
        view! {
            <div class="headcount-row">
                <span class="headcount-age">{move || i18n::name("age-band", &age)}</span>
                {stepper(Sex::Female, age)}
                {stepper(Sex::Male, age)}
            </div>
        }
    };
    let disability = move |sex: Sex| {
        view! {
            <Stepper
                label=move || format!("{}, {}", i18n::name("sex", &sex), t!("headcount-disability")())
                label_hidden=true
                max=max
                value=Signal::derive(move || count.with(|table| table.with_disability(sex)))
                on_change=move |people| {
                    let mut table = count.get_untracked();
                    table.set_with_disability(sex, people);
                    on_change.run(table);
                }
            />
        }
    };
    view! {
        <div class="headcount">
            <Segmented
                label=t!("headcount-status")
                value=Signal::derive(move || code(&status.get()))
                choices=statuses
                on_change=move |value: String| {
                    status.set(Status::ALL.into_iter().find(|s| code(s) == value).unwrap_or(Status::Returnee));
                }
            />
            <div class="headcount-table">
                <div class="headcount-row headcount-head">
                    <span></span>
                    <span>{move || i18n::name("sex", &Sex::Female)}</span>
                    <span>{move || i18n::name("sex", &Sex::Male)}</span>
                </div>
                {AgeBand::ALL.map(row).collect_view()}
                <div class="headcount-row headcount-disability">
                    <span class="headcount-age">{t!("headcount-disability")}</span>
                    {disability(Sex::Female)}
                    {disability(Sex::Male)}
                </div>
            </div>
            <p class="headcount-total">
                {move || t!("headcount-total", count = count.with(Headcount::total))()}
            </p>
        </div>
    }
}
