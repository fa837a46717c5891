//! Starting a meeting in under a minute: two choices and one button; everything else can follow while people sit down.

use super::names::preset_options;
use crate::app::use_app;
use crate::app::{clock, ids};
use crate::domain::actions::start_meeting::{Start, start_meeting};
use crate::domain::records::{GroupPreset, MeetingKind, code};
use crate::i18n;
use crate::present::route::Place;
use crate::t;
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Button, SelectField};
use leptos::prelude::*;

/// What kind of meeting, who speaks first, go.
#[component]
pub fn StartMeeting() -> impl IntoView {
    let app = use_app();
    let kind = RwSignal::new(MeetingKind::FocusGroup);
    let group = RwSignal::new(GroupPreset::Women);
    let kinds = || {
        let option = |kind: &MeetingKind| (code(kind), i18n::name("meeting-kind", kind));
        MeetingKind::ALL.iter().map(option).collect::<Vec<_>>()
    };
    let start = move |()| {
        let (meeting, first) = (ids::new_id(), ids::new_id());
        let start = Start {
            kind: kind.get_untracked(),
            group: group.get_untracked(),
            date: clock::today(),
            now: clock::now_millis(),
        };
        if app.act(|project| start_meeting(project, meeting, first, start)) {
            app.set_speaking(Some(first));
            app.go_to(Place::Meeting(meeting));
        }
    };
    view! {
        <section class="card start-meeting" aria-labelledby="start-meeting">
            <h2 id="start-meeting">{t!("meeting-start-title")}</h2>
            <div class="start-meeting-row">
                <SelectField
                    label=t!("meeting-kind")
                    value=Signal::derive(move || code(&kind.get()))
                    options=Signal::derive(kinds)
                    on_change=move |value: String| {
                        kind.set(MeetingKind::ALL.into_iter().find(|kind| code(kind) == value).unwrap_or_default());
                    }
                />
                <SelectField
                    label=t!("meeting-who-speaks")
                    value=Signal::derive(move || code(&group.get()))
                    options=Signal::derive(preset_options)
                    on_change=move |value: String| {
                        group.set(GroupPreset::ALL.into_iter().find(|preset| code(preset) == value).unwrap_or_default());
                    }
                />
                <Button label=t!("meeting-start") icon="meetings" kind=ButtonKind::Main on_press=start />
            </div>
        </section>
    }
}
