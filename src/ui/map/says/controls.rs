//! Choosing the question: its subject, then its parameters. Deliberately absent: the answer.

use super::state::{Subject, class_code, side_code, use_says};
use crate::analysis::group_class::Class;
use crate::analysis::map::map_question::Side;
use crate::app::App;
use crate::domain::id::RecordId;
use crate::domain::records::{CatchmentArea, code};
use crate::i18n;
use crate::ui::map::state::use_map;
use crate::ui::map::words::choices::{group_options, meeting_options};
use crate::ui::map::words::measures::scale_text;
use crate::ui::map::words::names::catchment_name;
use crate::ui::widgets::segmented::Choice;
use crate::ui::widgets::{Button, CheckField, PickField, Segmented, SelectField};
use crate::{t, tr};
use leptos::prelude::*;

/// The subject and its fields.
#[component]
pub fn Controls() -> impl IntoView {
    let state = use_map();
    let says = use_says();
    let subjects = Signal::derive(|| {
        let option = |subject: &Subject| (code(subject), i18n::name("says-subject", subject));
        Subject::ALL.iter().map(option).collect::<Vec<_>>()
    });
    let is = move |subject| move || says.subject.get() == subject;
    let filtered = move || {
        let about_all = matches!(says.subject.get(), Subject::Coverage | Subject::Catchments);
        !about_all && state.filter.with(|filter| filter.count() > 0)
    };
    view! {
        <SelectField
            label=t!("says-question")
            value=Signal::derive(move || code(&says.subject.get()))
            options=subjects
            on_change=move |value: String| {
                if let Some(subject) = Subject::ALL.into_iter().find(|subject| code(subject) == value) {
                    says.choose(subject);
                }
            }
        />
        <Show when=is(Subject::Agreement)>
            <SelectField
                label=t!("says-class")
                help=t!("says-class-help")
                value=says.class
                options=Signal::derive(class_options)
                on_change=move |value| says.class.set(value)
            />
        </Show>
        <Show when=is(Subject::Difference)>
            <SideField side=says.sides[0] label="says-first" />
            <SideField side=says.sides[1] label="says-second" />
            <Button
                label=t!("swipe-open")
                icon="swipe"
                pressed=state.comparing
                on_press=move |()| {
                    state.as_list.set(false);
                    state.comparing.update(|on| *on = !*on);
                }
            />
        </Show>
        <Show when=move || !says.subject.get().distances().is_empty()>
            <DistanceField />
        </Show>
        <Show when=move || matches!(says.subject.get(), Subject::Agreement | Subject::Coverage)>
            <PickField
                label=t!("says-area")
                value=Signal::derive(move || says.area.get().map(|id: RecordId| id.to_string()).unwrap_or_default())
                options=Signal::derive(move || area_options(state.app))
                on_change=move |value: String| says.area.set(value.parse().ok())
            />
        </Show>
        <Show when=is(Subject::Density)>
            <CheckField
                label=t!("says-repeated")
                checked=says.repeated
                on_change=move |repeated| says.repeated.set(repeated)
            />
        </Show>
        <Show when=is(Subject::Coverage)>
            <CheckField
                label=t!("says-count-unknown")
                checked=says.count_unknown
                on_change=move |count| says.count_unknown.set(count)
            />
        </Show>
        <Show when=filtered>
            <p class="says-note">{t!("says-filtered")}</p>
        </Show>
    }
}

#[component]
fn DistanceField() -> impl IntoView {
    let says = use_says();
    let choices = Signal::derive(move || {
        let choice = |(at, metres): (usize, &u32)| Choice::new(at.to_string(), scale_text(*metres));
        let distances = says.subject.get().distances();
        distances.iter().enumerate().map(choice).collect::<Vec<_>>()
    });
    let label = move || match says.subject.get() {
        Subject::Density => tr!("says-distance-density"),
        Subject::Clusters => tr!("says-distance-clusters"),
        _ => tr!("says-distance-coverage"),
    };
    view! {
        <Segmented
            label=label
            value=Signal::derive(move || says.distance.get().to_string())
            choices
            on_change=move |value: String| says.distance.set(value.parse().unwrap_or_default())
        />
    }
}

#[component]
fn SideField(side: RwSignal<String>, label: &'static str) -> impl IntoView {
    let app = use_map().app;
    view! {
        <PickField
            label=move || i18n::text(label, &[])
            value=side
            options=Signal::derive(move || side_options(app))
            on_change=move |value| side.set(value)
        />
    }
}

fn class_options() -> Vec<(String, String)> {
    let mut options = vec![(String::new(), tr!("says-class-all"))];
    options.extend(Class::all().map(|class| {
        let key = class_code(class);
        let name = i18n::text(&key, &[]);
        (key, name)
    }));
    options
}

fn side_options(app: App) -> Vec<(String, String)> {
    let coded = |(id, name): (String, String), side: fn(RecordId) -> Side| {
        let id = id.parse().ok()?;
        Some((side_code(side(id)), name))
    };
    let groups = group_options(app, None)
        .into_iter()
        .filter_map(|option| coded(option, Side::Group));
    let meetings = meeting_options(app)
        .into_iter()
        .filter_map(|option| coded(option, Side::Meeting));
    groups.chain(meetings).collect()
}

fn area_options(app: App) -> Vec<(String, String)> {
    let mut options = vec![(String::new(), tr!("says-no-area"))];
    let areas = app.read(|project| {
        let drawn = project
            .all::<CatchmentArea>()
            .filter(|(_, area)| area.outline.is_some());
        drawn
            .map(|(id, area)| (id.to_string(), catchment_name(area)))
            .collect::<Vec<_>>()
    });
    options.extend(areas.unwrap_or_default());
    options
}
