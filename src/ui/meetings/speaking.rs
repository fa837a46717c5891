//! The choice of the group that speaks now, opened from the top strip.

use super::{group_name, groups_of};
use crate::app::use_app;
use crate::t;
use crate::ui::widgets::{Dialog, GroupChip, Icon};
use leptos::prelude::*;

/// The groups of the running meeting as large buttons.
#[component]
pub fn SpeakingPicker(open: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let groups = move || {
        let meeting = app.running_meeting();
        app.read(|project| {
            meeting
                .map(|meeting| groups_of(project, meeting))
                .unwrap_or_default()
        })
        .unwrap_or_default()
    };
    view! {
        <Dialog title=t!("who-speaks-now") open=open on_close=move |()| open.set(false)>
            <div class="speaking-list">
                {move || {
                    let button = |(id, group): (_, crate::domain::records::Group)| {
                        view! {
                            <button
                                type="button"
                                class="speaking-choice"
                                aria-pressed=(app.speaking() == Some(id)).to_string()
                                on:click=move |_| {
                                    app.set_speaking(Some(id));
                                    open.set(false);
                                }
                            >
                                <GroupChip colour=group.colour name=group_name(&group) />
                                <Icon name="check" />
                            </button>
                        }
                    };
                    groups().into_iter().map(button).collect_view()
                }}
            </div>
            <div class="dialog-acts">
                <button type="button" class="button" on:click=move |_| open.set(false)>{t!("close")}</button>
            </div>
        </Dialog>
    }
}
