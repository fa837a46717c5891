//! The scale bar, in the language's own digits, which the engine's own bar does not have.

use crate::present::map::projection::scale_of;
use crate::ui::map::state::surface::Readiness;
use crate::ui::map::state::use_map;
use crate::ui::map::words::measures::scale_text;
use leptos::html;
use leptos::prelude::*;

/// The longest bar, in pixels.
const LONGEST: f64 = 110.0;

/// A bar with its distance. The flat map draws its own.
#[component]
pub fn ScaleBar() -> impl IntoView {
    let state = use_map();
    let across: NodeRef<html::Div> = NodeRef::new();
    let scale = Memo::new(move |_| {
        let view = state.surface.view.get()?;
        let width = across.get()?.client_width();
        (state.surface.readiness.get() == Readiness::Moving && width > 0)
            .then(|| scale_of(view, f64::from(width), LONGEST))
    });
    let bar = move || {
        scale.get().map(|scale| {
            let length = scale.length;
            let width = format!("{:.1}", length + 2.0);
            let view_box = format!("-1 0 {width} 10");
            view! {
                <svg class="map-scale" width=width viewBox=view_box aria-hidden="true">
                    <path d=format!("M0 1V9H{length:.1}V1") />
                </svg>
                <span>{scale_text(scale.metres)}</span>
            }
        })
    };
    view! {
        <div class="map-scale-row" node_ref=across>
            <p class="map-scale-words">{bar}</p>
        </div>
    }
}
