//! Parts of every answer: a line of the legend, a count that may be hidden. Deliberately absent: which lines there are.

use crate::analysis::protection::public_view::Count;
use crate::domain::id::RecordId;
use crate::domain::records::code;
use crate::present::map::map_findings::Tone;
use crate::ui::map::state::MapState;
use crate::{i18n, tr};
use leptos::prelude::*;

/// One line of the legend, which is the answer in words as well: swatch, what it means, how much.
#[component]
pub fn LegendLine(tone: Tone, #[prop(into)] what: String, #[prop(into)] figure: String) -> impl IntoView {
    view! {
        <li class="says-line">
            <span class="says-swatch" data-tone=code(&tone) aria-hidden="true"></span>
            <span class="says-what">{what}</span>
            <strong>{figure}</strong>
        </li>
    }
}

/// A number, or that it is hidden.
pub fn count_text(count: Count) -> String {
    match count {
        Count::Exactly(count) => i18n::number(count),
        Count::Hidden => tr!("says-hidden-count"),
    }
}

/// How many of the counted marks are unsure or disputed; none without a doubt.
pub fn doubtful_text([unsure, disputed]: [Count; 2]) -> Option<String> {
    let none = Count::Exactly(0);
    (unsure != none || disputed != none).then(|| {
        tr!(
            "says-doubtful",
            unsure = count_text(unsure),
            disputed = count_text(disputed)
        )
    })
}

/// Shows a record on the map while the panel stays.
pub fn show(state: MapState, id: RecordId) {
    if let Some(bounds) = state.shape_of(id).and_then(|shape| shape.bounds()) {
        state.surface.fit(bounds.grown(AROUND));
    }
    state.selected.set(Some(id));
}

/// How much of its surroundings is shown around a record, in degrees: some 300 metres.
const AROUND: f64 = 0.003;
