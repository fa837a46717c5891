//! The bar that appears with the first tick: make a need, or put the marks to a need that is there.

use super::attempt;
use super::needs::{Desk, Panel};
use crate::app::{Notice, use_app};
use crate::domain::actions::make_need::change_need;
use crate::domain::edit::Refusal;
use crate::domain::id::RecordId;
use crate::domain::records::Need;
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Button, SelectField};
use crate::{t, tr};
use leptos::prelude::*;

/// What can be done with the ticked marks.
#[component]
pub fn ChosenBar(desk: Desk) -> impl IntoView {
    let app = use_app();
    let count = Memo::new(move |_| desk.chosen.with(std::collections::BTreeSet::len));
    let needs = Signal::derive(move || {
        let mut choices: Vec<(String, String)> = vec![(String::new(), tr!("priorities-choose-need"))];
        desk.needs.with(|needs| {
            choices.extend(
                needs
                    .iter()
                    .map(|need| (need.id.to_string(), need.statement.clone())),
            )
        });
        choices
    });
    let put_to = move |value: String| {
        let Ok(id) = value.parse::<RecordId>() else {
            return;
        };
        let done = attempt(app, |project| {
            let mut need = project.get::<Need>(id).ok_or(Refusal::Missing(id))?.clone();
            desk.chosen.with_untracked(|chosen| need.marks.extend(chosen));
            change_need(project, id, need)
        });
        if done {
            desk.ticked.update(std::collections::BTreeSet::clear);
            app.notify(Notice::undoable(tr!("priorities-marks-added")));
        }
    };
    let shown = move || count.get() > 0 && desk.panel.get() != Some(Panel::Make);
    view! {
        <Show when=shown>
            <div class="chosen-bar" role="region" aria-label=t!("priorities-chosen")>
                <span class="chosen-count" role="status">{move || tr!("priorities-marks-chosen", count = count.get())}</span>
                <Button
                    label=t!("priorities-clear-chosen")
                    kind=ButtonKind::Quiet
                    on_press=move |()| desk.ticked.update(std::collections::BTreeSet::clear)
                />
                <Show when=move || desk.needs.with(|needs| !needs.is_empty())>
                    <SelectField
                        label=t!("priorities-add-to-need")
                        value=Signal::derive(String::new)
                        options=needs
                        on_change=put_to
                    />
                </Show>
                <Button
                    label=t!("priorities-make-need")
                    icon="need"
                    kind=ButtonKind::Main
                    on_press=move |()| desk.panel.set(Some(Panel::Make))
                />
            </div>
        </Show>
    }
}
