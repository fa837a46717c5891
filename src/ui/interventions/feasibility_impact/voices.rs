//! Whose view is being placed: a group, a committee that scores as one, or the directorate.
//!
//! Deliberately absent: several voices at once.

use super::placing::{Placing, Voice};
use crate::app::use_app;
use crate::domain::records::{Layer, Meeting};
use crate::present::held_meetings::GroupName;
use crate::ui::interventions::parts::group_text;
use crate::ui::widgets::SelectField;
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
            };
            (voice.code(), text)
        };
        let as_one = |layer, text| (Voice { layer, group: None }.code(), text);
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
            <SelectField
                label=t!("feasibility-impact-voice")
                value=Signal::derive(move || state.voice.get().code())
                options=Signal::derive(options)
                on_change=move |text: String| state.choose_voice(Voice::from_code(&text))
            />
        </div>
    }
}
