//! A multiple choice with ticks. Few options are all visible; out of many, typing shows those that match, and ticked ones stay visible.
//!
//! Deliberately absent: which options fit (`present/lists/choice_list`).

use super::{CheckField, TextField};
use crate::present::lists::choice_list::{Choices, FEW, IN_SIGHT};
use crate::tr;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// Shows options, pairs of value and text; any number of them is ticked.
#[component]
pub fn Ticks(
    #[prop(into)] label: TextProp,
    #[prop(into)] options: Signal<Vec<(String, String)>>,
    /// The values ticked.
    #[prop(into)]
    chosen: Signal<Vec<String>>,
    /// Told of every tick: the value, and whether it is on.
    #[prop(into)]
    on_change: Callback<(String, bool)>,
    #[prop(into, optional)] help: Option<TextProp>,
) -> impl IntoView {
    let options = Memo::new(move |_| options.get());
    let all = Memo::new(move |_| options.with(Vec::len));
    let query = RwSignal::new(String::new());
    let choices =
        Memo::new(move |_| options.with(|all| Choices::of(all.iter().map(|(_, text)| text.as_str()))));
    let shown = Memo::new(move |_| {
        options.with(|options| {
            if options.len() <= FEW {
                return options.clone();
            }
            let fitting = choices.with(|choices| choices.fitting(&query.get()));
            let near = &fitting[..fitting.len().min(IN_SIGHT)];
            chosen.with(|chosen| {
                let stays =
                    |(at, (code, _)): &(usize, &(String, String))| near.contains(at) || chosen.contains(code);
                options
                    .iter()
                    .enumerate()
                    .filter(stays)
                    .map(|(_, it)| it.clone())
                    .collect::<Vec<_>>()
            })
        })
    });
    let tick = move |(code, text): (String, String)| {
        let (asked, told) = (code.clone(), code);
        view! {
            <CheckField
                label=move || text.clone()
                checked=Signal::derive(move || chosen.with(|chosen| chosen.contains(&asked)))
                on_change=move |on| on_change.run((told.clone(), on))
            />
        }
    };
    let name = label.clone();
    let search = move || {
        let name = name.clone();
        view! {
            <TextField
                label=move || tr!("list-search-of", what = name.get().into_owned())
                value=query
                instant=true
                on_change=move |text| query.set(text)
            />
            <p class="field-help" role="status">
                {move || {
                    let count = shown.with(Vec::len);
                    (count < all.get()).then(|| tr!("pick-more", count = count, all = all.get()))
                }}
            </p>
        }
    };
    view! {
        <fieldset class="ticks">
            <legend class="field-label">{move || label.get()}</legend>
            {help.map(|help| view! { <p class="field-help">{move || help.get()}</p> })}
            <Show when=move || { all.get() > FEW }>{search()}</Show>
            <div class="ticks-row">
                <For each=move || shown.get() key=Clone::clone children=tick />
            </div>
        </fieldset>
    }
}
