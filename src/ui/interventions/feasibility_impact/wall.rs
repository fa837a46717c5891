//! The chart for the wall: all groups together, or one group after the other, with circles that move from view to view.
//!
//! Groups and the directorate come one after the other only once several have placed: views are collected before they are shown. On paper
//! the table stands behind the chart. Deliberately absent: placing.

use super::collecting::{Closed, collecting};
use super::field::Field;
use super::finding::Finding;
use super::ordered_list::OrderedList;
use super::placing::{Mode, Placing, code_of, voice_of};
use super::table::{Table, Voices};
use crate::app::{App, print, use_app};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Layer, Score};
use crate::present::deciding::feasibility_impact::Voice;
use crate::present::deciding::need_rows::GroupTag;
use crate::present::route::Place;
use crate::ui::priorities::group_label;
use crate::ui::widgets::segmented::Choice;
use crate::ui::widgets::{Button, ButtonKind, LinkButton, Segmented};
use crate::{t, tr};
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::time::Duration;

/// How long one view stands before the next comes by itself.
const EVERY: Duration = Duration::from_secs(5);

/// The whole screen.
#[component]
pub fn ChartWall() -> impl IntoView {
    let app = use_app();
    let state = Placing::new(app);
    state.choose_mode(Mode::Result);
    let voices = Memo::new(move |_| app.read(voices_that_placed).unwrap_or_default());
    let choices = move || {
        let mut choices = vec![Choice::new("all", tr!("chart-wall-all"))];
        choices.extend(names(app, voices.get()));
        choices
    };
    let collecting = collecting(app);
    // The views advance by themselves until one is chosen or they are stopped. Motion itself is left to the style sheet, which has none
    // when reduced motion is asked for.
    let going = RwSignal::new(false);
    let show = move |voice: Option<Voice>| {
        state.chosen.set(None);
        state.mode.set(if voice.is_some() {
            Mode::Voice
        } else {
            Mode::Result
        });
        if let Some(voice) = voice {
            state.voice.set(voice);
        }
    };
    let step = move || {
        let voices = voices.get_untracked();
        let now = (state.mode.get_untracked() == Mode::Voice).then(|| state.voice.get_untracked());
        let at = now.and_then(|now| voices.iter().position(|voice| *voice == now));
        show(voices.get(at.map_or(0, |at| at + 1)).copied());
    };
    Effect::new(move |_| {
        if !going.get() {
            return;
        }
        step();
        if let Ok(handle) = set_interval_with_handle(step, EVERY) {
            on_cleanup(move || handle.clear());
        }
    });
    let value = move || match (state.mode.get(), state.voice.get()) {
        (Mode::Voice, voice) => code_of(voice),
        _ => "all".to_owned(),
    };
    view! {
        <div class="page feasibility-impact feasibility-impact-wall">
            <Bar going several=Signal::derive(move || !collecting.get() && voices.with(Vec::len) > 1) />
            <Show when=move || collecting.get()>
                <h1 tabindex="-1">{t!("feasibility-impact-collecting-heading")}</h1>
                <Closed />
            </Show>
            <Show when=move || !collecting.get()>
            <Show when=move || { voices.with(Vec::len) > 1 }>
                <div class="no-print feasibility-impact-wall-bar">
                    <Segmented
                        label=t!("chart-wall-voice")
                        label_hidden=true
                        value=Signal::derive(value)
                        choices=Signal::derive(choices)
                        on_change=move |text: String| {
                            show((text != "all").then(|| voice_of(&text)));
                            going.set(false);
                        }
                    />
                </div>
            </Show>
            <h1 tabindex="-1"><Finding state /></h1>
            <div class="feasibility-impact-stage" class:is-voice=move || state.mode.get() == Mode::Voice>
                <Field state />
                <div class="feasibility-impact-side"><OrderedList state /></div>
            </div>
            <Table open=true />
            <Voices />
            </Show>
        </div>
    }
    .into_any()
}

/// The bar above the chart: the way back, the views one after the other where there are several, printing.
#[component]
fn Bar(going: RwSignal<bool>, several: Signal<bool>) -> impl IntoView {
    let app = use_app();
    view! {
        <div class="feasibility-impact-wall-bar no-print">
            <LinkButton
                label=t!("chart-wall-back")
                icon="back"
                kind=ButtonKind::Quiet
                href=Signal::derive(move || app.href(Place::Chart))
            />
            <span class="form-bar-gap"></span>
            <Show when=move || several.get()>
                <Button
                    label=move || if going.get() { tr!("chart-wall-stop") } else { tr!("chart-wall-go") }
                    icon=Signal::derive(move || if going.get() { "close" } else { "forward" })
                    on_press=move |()| going.update(|going| *going = !*going)
                />
            </Show>
            <Button
                label=t!("chart-print")
                icon="print"
                on_press=move |()| {
                    // A browser that cannot print shows nothing; its own menu remains.
                    let _ = print::print();
                }
            />
        </div>
    }
}

/// The groups that placed something, the committee, and last the directorate, whose layer stays apart.
fn voices_that_placed(project: &Project) -> Vec<Voice> {
    let placed: BTreeSet<(Layer, Option<RecordId>)> = project
        .all::<Score>()
        .map(|(_, score)| (score.layer, score.group))
        .collect();
    let voice = |(layer, group): (Layer, Option<RecordId>)| Voice {
        layer,
        group,
        person: None,
    };
    placed.into_iter().map(voice).collect()
}

/// The choices of these voices with their names.
fn names(app: App, voices: Vec<Voice>) -> Vec<Choice> {
    let groups: Vec<Option<RecordId>> = voices.iter().map(|voice| voice.group).collect();
    let tags = app
        .read(|project| GroupTag::of_all(project, &groups))
        .unwrap_or_default();
    let name = |(voice, tag): (Voice, GroupTag)| {
        let name = match voice {
            Voice {
                layer: Layer::Directorate,
                ..
            } => tr!("feasibility-impact-voice-directorate"),
            Voice { group: Some(_), .. } => group_label(&tag),
            Voice { group: None, .. } => tr!("feasibility-impact-voice-committee"),
        };
        Choice::new(code_of(voice), name)
    };
    voices.into_iter().zip(tags).map(name).collect()
}
