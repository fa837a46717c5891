//! Needs down, groups across: the one table with the answer of each group beside the total.
//!
//! Deliberately absent: the content of cells; places alone after some methods, counts and shares after others.

use crate::t;
use crate::ui::widgets::Bdi;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// The table in its frame, which scrolls sideways by finger and by keys.
#[component]
pub fn GroupTable(
    /// The name of the table.
    #[prop(into)]
    label: TextProp,
    /// The group at the head of each column.
    heads: Vec<Signal<String>>,
    /// Each need with one cell for each column.
    rows: Vec<(String, Vec<AnyView>)>,
) -> impl IntoView {
    let head = |text: Signal<String>| view! { <th scope="col"><Bdi text /></th> };
    let row = |(name, cells): (String, Vec<AnyView>)| {
        let cells = cells
            .into_iter()
            .map(|cell| view! { <td>{cell}</td> })
            .collect_view();
        view! { <tr><th scope="row"><Bdi text=name /></th>{cells}</tr> }
    };
    view! {
        <div class="table-frame" tabindex="0" role="region" aria-label=move || label.get()>
            <table class="result-table">
                <thead><tr><th scope="col">{t!("priorities-need")}</th>{heads.into_iter().map(head).collect_view()}</tr></thead>
                <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}
