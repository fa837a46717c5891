//! The bar that appears with the first tick: make a need, or add the marks to an existing need.

use super::desk::{Desk, Panel};
use crate::ui::widgets::Button;
use crate::ui::widgets::button::ButtonKind;
use crate::{t, tr};
use leptos::prelude::*;

/// What can be done with the ticked marks.
#[component]
pub fn ChosenBar(desk: Desk) -> impl IntoView {
    let count = Memo::new(move |_| desk.chosen.with(std::collections::BTreeSet::len));
    let shown = move || count.get() > 0 && !matches!(desk.panel.get(), Some(Panel::Make | Panel::Put));
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
                    <Button
                        label=t!("priorities-add-to-need")
                        icon="add"
                        on_press=move |()| desk.panel.set(Some(Panel::Put))
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
