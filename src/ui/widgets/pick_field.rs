//! A choice out of many records: a box to type in that finds its options by folded text, as the ARIA Authoring Practices describe a
//! combobox with a list. Few options stay the browser's own choice, which every device shows in its way.
//!
//! Keys: arrows and Page Up/Down go through the options, Enter takes the active one, Escape goes back to what was chosen. What was typed
//! and not taken is forgotten; an emptied box chooses the option for "none", when there is one. Deliberately absent: which options fit, and
//! which of them are in the page (`present/lists/choice_list`).

use super::fields::{FieldFrame, described_by, select_field};
use super::{Icon, unique_id};
use crate::present::lists::choice_list::{Choices, FEW, in_sight, step};
use crate::tr;
use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;
use leptos::text_prop::TextProp;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// A choice from a list of records that may grow: pairs of value and text.
#[component]
pub fn PickField(
    #[prop(into)] label: TextProp,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] options: Signal<Vec<(String, String)>>,
    #[prop(into)] on_change: Callback<String>,
    #[prop(into, optional)] help: Option<TextProp>,
) -> impl IntoView {
    let options = Memo::new(move |_| options.get());
    let many = Memo::new(move |_| options.with(Vec::len) > FEW);
    move || {
        let (label, help) = (label.clone(), help.clone());
        if many.get() {
            pick(label, value, options, on_change, help)
        } else {
            select_field(label, value, options.into(), on_change, help)
        }
    }
}

/// The state of one box.
#[derive(Clone, Copy)]
struct Picking {
    value: Signal<String>,
    options: Memo<Vec<(String, String)>>,
    on_change: Callback<String>,
    open: RwSignal<bool>,
    /// What was typed since it was opened.
    typed: RwSignal<Option<String>>,
    /// The options that fit, as places among all.
    fitting: Memo<Vec<usize>>,
    /// The one that Enter takes, as a place among those that fit.
    active: RwSignal<Option<usize>>,
}

impl Picking {
    fn new(value: Signal<String>, options: Memo<Vec<(String, String)>>, on_change: Callback<String>) -> Self {
        let open = RwSignal::new(false);
        let typed = RwSignal::new(None::<String>);
        let choices =
            Memo::new(move |_| options.with(|all| Choices::of(all.iter().map(|(_, text)| text.as_str()))));
        let fitting = Memo::new(move |_| {
            if open.get() {
                choices.with(|choices| choices.fitting(&typed.get().unwrap_or_default()))
            } else {
                Vec::new()
            }
        });
        Self {
            value,
            options,
            on_change,
            open,
            typed,
            fitting,
            active: RwSignal::new(None),
        }
    }

    /// The text of what is chosen.
    fn chosen(self) -> String {
        let value = self.value.get();
        self.options.with(|all| {
            let found = all.iter().find(|(code, _)| *code == value);
            found.map(|(_, text)| text.clone()).unwrap_or_default()
        })
    }

    /// Shows all options, with the chosen one active.
    fn show(self) {
        if self.open.get_untracked() {
            return;
        }
        let value = self.value.get_untracked();
        let at = self
            .options
            .with_untracked(|all| all.iter().position(|(code, _)| *code == value));
        self.typed.set(None);
        self.active.set(at);
        self.open.set(true);
    }

    /// Puts the options away, and what was typed.
    fn close(self) {
        self.open.set(false);
        self.typed.set(None);
        self.active.set(None);
    }

    fn type_in(self, text: String) {
        let nothing = text.trim().is_empty();
        self.typed.set(Some(text));
        self.open.set(true);
        let fits = self.fitting.with_untracked(|fitting| !fitting.is_empty());
        self.active.set((fits && !nothing).then_some(0));
    }

    /// Takes an option, by its place among all.
    fn take(self, at: usize) {
        let code = self
            .options
            .with_untracked(|all| all.get(at).map(|(code, _)| code.clone()));
        self.close();
        if let Some(code) = code
            && self.value.with_untracked(|value| *value != code)
        {
            self.on_change.run(code);
        }
    }

    /// The box is left: what was emptied chooses "none".
    fn leave(self) {
        let emptied = self
            .typed
            .with_untracked(|typed| typed.as_ref().is_some_and(|text| text.trim().is_empty()));
        let none = self
            .options
            .with_untracked(|all| all.iter().position(|(code, _)| code.is_empty()));
        match none.filter(|_| emptied) {
            Some(none) => self.take(none),
            None => self.close(),
        }
    }

    fn go(self, event: &KeyboardEvent) {
        let open = self.open.get_untracked();
        let key = event.key();
        match key.as_str() {
            "Enter" if open => {
                let active = self.active.get_untracked();
                let at = active.and_then(|at| self.fitting.with_untracked(|all| all.get(at).copied()));
                match at {
                    Some(at) => self.take(at),
                    None => self.leave(),
                }
            }
            "Escape" if open => {
                event.stop_propagation();
                self.close();
            }
            "ArrowDown" | "ArrowUp" if !open => self.show(),
            key if open => {
                let count = self.fitting.with_untracked(Vec::len);
                let Some(to) = step(key, self.active.get_untracked(), count) else {
                    return;
                };
                self.active.set(Some(to));
            }
            _ => return,
        }
        event.prevent_default();
    }
}

fn pick(
    label: TextProp,
    value: Signal<String>,
    options: Memo<Vec<(String, String)>>,
    on_change: Callback<String>,
    help: Option<TextProp>,
) -> AnyView {
    let id = unique_id();
    let list_id = format!("{id}-list");
    let pick = Picking::new(value, options, on_change);
    let input: NodeRef<html::Input> = NodeRef::new();
    let popup: NodeRef<html::Div> = NodeRef::new();
    let some = Memo::new(move |_| pick.open.get() && pick.fitting.with(|all| !all.is_empty()));
    let sight = Memo::new(move |_| in_sight(pick.fitting.with(Vec::len), pick.active.get()));
    let rows = move || {
        let sight = sight.get();
        pick.fitting.with(|fitting| {
            let shown = fitting.iter().copied().enumerate();
            let shown = shown.skip(sight.start).take(sight.len());
            shown.collect::<Vec<(usize, usize)>>()
        })
    };
    Effect::new(move |_| {
        pick.active.track();
        if pick.open.get() {
            request_animation_frame(move || bring_into_sight(popup));
        }
    });
    let option = {
        let id = id.clone();
        move |(place, at): (usize, usize)| {
            let text = options.with_untracked(|all| all.get(at).map(|(_, text)| text.clone()));
            let is_chosen =
                move || options.with(|all| all.get(at).is_some_and(|(code, _)| *code == value.get()));
            view! {
                <li
                    class="pick-option"
                    role="option"
                    id=format!("{id}-{place}")
                    aria-selected=move || (pick.active.get() == Some(place)).to_string()
                    aria-posinset=(place + 1).to_string()
                    aria-setsize=move || pick.fitting.with(Vec::len).to_string()
                    on:click=move |_| pick.take(at)
                >
                    <bdi>{text}</bdi>
                    {move || is_chosen().then(|| view! { <Icon name="check" /> })}
                </li>
            }
        }
    };
    let told = move || {
        let (shown, all) = (sight.get().len(), pick.fitting.with(Vec::len));
        if all == 0 {
            tr!("list-none-found")
        } else if shown < all {
            tr!("pick-more", count = shown, all = all)
        } else {
            String::new()
        }
    };
    let name = label.clone();
    let active_id = {
        let id = id.clone();
        move || {
            let at = pick.active.get().filter(|_| some.get())?;
            Some(format!("{id}-{at}"))
        }
    };
    let (controls, list) = (list_id.clone(), StoredValue::new((list_id, name, option)));
    view! {
        <FieldFrame id=id.clone() label help=help>
            <div class="pick">
                <input
                    class="input pick-input"
                    type="text"
                    role="combobox"
                    autocomplete="off"
                    spellcheck="false"
                    aria-autocomplete="list"
                    aria-expanded=move || some.get().to_string()
                    aria-controls=move || some.get().then(|| controls.clone())
                    aria-activedescendant=active_id
                    aria-describedby=described_by(&id)
                    id=id
                    node_ref=input
                    prop:value=move || pick.typed.get().unwrap_or_else(|| pick.chosen())
                    on:focus=move |_| mark_all(input)
                    on:click=move |_| {
                        if !pick.open.get_untracked() {
                            pick.show();
                            mark_all(input);
                        }
                    }
                    on:input=move |event| pick.type_in(event_target_value(&event))
                    on:keydown=move |event| pick.go(&event)
                    on:blur=move |_| pick.leave()
                />
                <span class="pick-mark" aria-hidden="true"><Icon name="down" /></span>
                <Show when=move || pick.open.get()>
                    // A press in here must not take the focus from the box.
                    <div class="pick-popup" node_ref=popup on:mousedown=|event| event.prevent_default()>
                        <Show when=move || some.get()>
                            {list.with_value(|(list, name, option)| {
                                let (name, option) = (name.clone(), option.clone());
                                view! {
                                    <ul class="pick-list" role="listbox" id=list.clone() aria-label=move || name.get()>
                                        <For each=rows key=|row| *row children=option />
                                    </ul>
                                }
                            })}
                        </Show>
                        <p class="pick-told" role="status">{told}</p>
                    </div>
                </Show>
            </div>
        </FieldFrame>
    }
    .into_any()
}

/// Marks the whole text, so that typing replaces it.
fn mark_all(input: NodeRef<html::Input>) {
    if let Some(input) = input.get_untracked() {
        input.select();
    }
}

/// Scrolls the options so that the active one is wholly in sight, and the page so that the options are.
fn bring_into_sight(popup: NodeRef<html::Div>) {
    // A frame of animation may come when the options are gone.
    let Some(popup) = popup.try_get_untracked().flatten() else {
        return;
    };
    let bottom = popup.get_bounding_client_rect().bottom();
    let seen = window().inner_height().ok().and_then(|it| it.as_f64());
    if seen.is_some_and(|seen| bottom > seen) {
        popup.scroll_into_view_with_bool(false);
    }
    let list = popup.query_selector(".pick-list").ok().flatten();
    let active = popup.query_selector("[aria-selected='true']").ok().flatten();
    let active = active.and_then(|it| it.dyn_into::<HtmlElement>().ok());
    let Some((list, active)) = list.zip(active) else {
        return;
    };
    let (top, tall) = (active.offset_top(), active.offset_height());
    let (scrolled, height) = (list.scroll_top(), list.client_height());
    if top < scrolled {
        list.set_scroll_top(top);
    } else if top + tall > scrolled + height {
        list.set_scroll_top(top + tall - height);
    }
}
