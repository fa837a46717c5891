//! Choosing who places: a group or the committee, as one or each person alone, or the directorate.
//!
//! People who place alone pass the tablet on, and the field is empty for the next one. Deliberately absent: several at once, and the
//! identity of persons: a person is a random number.

use super::placing::{Placing, code_of, voice_of};
use crate::analysis::deciding::feasibility_impact::persons_heard;
use crate::app::{Notice, Tone, use_app};
use crate::domain::records::{Layer, Meeting};
use crate::present::deciding::feasibility_impact::Voice;
use crate::present::paper::held_meetings::GroupName;
use crate::ui::interventions::parts::group_text;
use crate::ui::widgets::segmented::Choice;
use crate::ui::widgets::{Button, PickField, Segmented};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// The choice of voice.
#[component]
pub fn Voices(state: Placing) -> impl IntoView {
    let app = use_app();
    let options = move || {
        let speaking = app.speaking();
        let named = |(id, group): (crate::domain::id::RecordId, crate::domain::records::Group)| {
            let name = group_text(&GroupName::of(&group));
            let day = app.read(|project| {
                project
                    .get::<Meeting>(group.meeting)
                    .and_then(|meeting| meeting.date)
            });
            let text = match day.flatten() {
                _ if speaking == Some(id) => tr!("feasibility-impact-voice-speaking", group = name),
                Some(day) => tr!("feasibility-impact-voice-of", group = name, day = i18n::day(day)),
                None => name,
            };
            let voice = Voice {
                layer: Layer::Community,
                group: Some(id),
                person: None,
            };
            (code_of(voice), text)
        };
        let as_one = |layer, text| {
            let voice = Voice {
                layer,
                group: None,
                person: None,
            };
            (code_of(voice), text)
        };
        let mut options: Vec<_> = state.groups().into_iter().map(named).collect();
        options.push(as_one(
            Layer::Community,
            tr!("feasibility-impact-voice-committee"),
        ));
        options.push(as_one(
            Layer::Directorate,
            tr!("feasibility-impact-voice-directorate"),
        ));
        options
    };
    view! {
        <div class="feasibility-impact-voices">
            <PickField
                label=t!("feasibility-impact-voice")
                value=Signal::derive(move || code_of(state.voice.get()))
                options=Signal::derive(options)
                on_change=move |text: String| state.choose_voice(voice_of(&text))
            />
            <Show when=move || state.voice.get().layer == Layer::Community>
                <Alone state />
            </Show>
        </div>
    }
}

/// Whether the group places as one or each person alone, and the tablet's way from hand to hand.
#[component]
fn Alone(state: Placing) -> impl IntoView {
    let app = use_app();
    let alone = move || state.voice.get().person.is_some();
    let how = || {
        vec![
            Choice::new("as-one", tr!("feasibility-impact-as-one")),
            Choice::new("alone", tr!("feasibility-impact-alone")),
        ]
    };
    let heard = Memo::new(move |_| {
        let voice = state.voice.get();
        app.read(|project| persons_heard(project, voice.layer, voice.group))
            .unwrap_or(0)
    });
    let nothing_yet = move || state.chart.with(|chart| chart.discs.is_empty());
    let why_not = Signal::derive(move || {
        if nothing_yet() {
            tr!("feasibility-impact-next-person-first")
        } else {
            String::new()
        }
    });
    let next = move |()| {
        state.next_person();
        app.notify(Notice::new(Tone::Success, tr!("feasibility-impact-thanks")));
    };
    view! {
        <Segmented
            label=t!("feasibility-impact-how")
            label_hidden=true
            value=Signal::derive(move || if alone() { "alone" } else { "as-one" }.to_owned())
            choices=Signal::derive(how)
            on_change=move |how: String| {
                if how == "alone" {
                    state.next_person();
                } else {
                    state.choose_voice(Voice { person: None, ..state.voice.get_untracked() });
                }
            }
        />
        <Show when=alone>
            <div class="feasibility-impact-alone">
                <p>{move || tr!("feasibility-impact-persons", count = heard.get())}</p>
                <Button label=t!("feasibility-impact-next-person") icon="forward" why_not on_press=next />
            </div>
        </Show>
    }
}
