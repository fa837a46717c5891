//! The top strip: the meeting in progress with its group, undo and redo, the saved state in words, language and look.
//! Nothing else lives there.

use super::settings_menu::SettingsMenu;
use crate::app::state::label_text;
use crate::app::use_app;
use crate::domain::history::History;
use crate::domain::records::{Group, Meeting};
use crate::i18n;
use crate::present::route::{Place, Route};
use crate::ui::meetings::speaking::SpeakingPicker;
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Button, GroupChip, Icon};
use crate::{t, tr};
use leptos::prelude::*;

/// One line of 56 px.
#[component]
pub fn TopStrip() -> impl IntoView {
    let app = use_app();
    let open = Memo::new(move |_| app.route.get() != Route::Home && app.project.with(Option::is_some));
    view! {
        <header class="strip">
            <a class="strip-home" href=Route::Home.href() aria-label=t!("area-home") title=t!("area-home")>
                <Icon name="catchment" />
            </a>
            <Show when=move || open.get()>
                <InProgress />
            </Show>
            <span class="strip-space"></span>
            <Show when=move || open.get()>
                <UndoRedo />
                <super::saved::SavedState />
            </Show>
            <SettingsMenu />
        </header>
    }
}

#[component]
fn UndoRedo() -> impl IntoView {
    let app = use_app();
    let name =
        move |label: Option<crate::domain::edit::Label>, key: &'static str, none: &'static str| match label {
            Some(label) => i18n::text(key, &[("what", label_text(label).into())]),
            None => i18n::text(none, &[]),
        };
    let undo = move || name(app.history.with(History::undo_label), "undo-of", "undo");
    let redo = move || name(app.history.with(History::redo_label), "redo-of", "redo");
    let why = move |possible: bool| {
        if possible {
            String::new()
        } else {
            tr!("nothing-to-undo")
        }
    };
    let why_not_back = move || {
        if app.history.with(History::barred) {
            tr!("undo-barred")
        } else {
            why(app.history.with(|h| h.undo_label().is_some()))
        }
    };
    view! {
        <div class="strip-undo">
            <Button
                label=undo
                icon="undo"
                icon_only=true
                kind=ButtonKind::Quiet
                why_not=Signal::derive(why_not_back)
                on_press=move |()| app.undo()
            />
            <Button
                label=redo
                icon="redo"
                icon_only=true
                kind=ButtonKind::Quiet
                why_not=Signal::derive(move || why(app.history.with(|h| h.redo_label().is_some())))
                on_press=move |()| app.redo()
            />
        </div>
    }
}

/// The running meeting and who speaks; a tap on the group changes it.
#[component]
fn InProgress() -> impl IntoView {
    let app = use_app();
    let choosing = RwSignal::new(false);
    let meeting = Memo::new(move |_| {
        let id = app.running_meeting()?;
        app.read(|project| project.get::<Meeting>(id).map(|meeting| (id, meeting.kind)))
            .flatten()
    });
    let group = Memo::new(move |_| {
        let id = app.speaking()?;
        app.read(|project| project.get::<Group>(id).cloned()).flatten()
    });
    view! {
        <Show when=move || meeting.get().is_some()>
            <div class="strip-meeting">
                <a class="strip-meeting-name" href=move || meeting.get().map(|(id, _)| app.href(Place::Meeting(id)))>
                    <span class="strip-live" aria-hidden="true"></span>
                    <span class="strip-meeting-words">
                        {move || meeting.get().map(|(_, kind)| i18n::name("meeting-kind", &kind))}
                    </span>
                    <span class="visually-hidden">{t!("meeting-in-progress")}</span>
                </a>
                <button
                    type="button"
                    class="strip-group"
                    aria-haspopup="dialog"
                    title=t!("change-who-speaks")
                    on:click=move |_| choosing.set(true)
                >
                    <span class="visually-hidden">{t!("speaking-now")}</span>
                    {move || match group.get() {
                        Some(group) => {
                            let name = crate::ui::meetings::group_name(&group);
                            view! { <GroupChip colour=group.colour name=name /> }.into_any()
                        }
                        None => view! { <span class="chip">{t!("no-group-yet")}</span> }.into_any(),
                    }}
                    <Icon name="down" />
                </button>
            </div>
            <SpeakingPicker open=choosing />
        </Show>
    }
}
