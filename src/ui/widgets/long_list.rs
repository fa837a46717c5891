//! A windowed list of any length: only the rows in sight are in the page. Arrow keys, Home and End move from row to row.
//!
//! All rows have the same height, which is set by the style sheet and measured on the first row. A list of few rows may be unwindowed: it
//! and its rows grow with their content. The first rows are rendered at once, the others after those have been painted. On paper every row
//! is in the page. Deliberately absent: the content of a row, whose first link, button or tick gets the focus, and filtering and sorting
//! (`list_head`).

use super::later::painted;
use super::list_head::Found;
use super::on_paper::on_paper;
use crate::present::lists::window_rows::{RowWindow, scroll_to, window};
use crate::t;
use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;
use leptos::text_prop::TextProp;
use std::hash::Hash;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// What can have the focus in a row.
const REACHED: &str = "a, button, input";

/// So many rows fill most of a screen.
const AT_ONCE: usize = 6;

/// Shows the rows that were found, each as `row` draws it; a sentence when there are none.
#[component]
pub fn LongList<T>(
    #[prop(into)] label: TextProp,
    found: Found<T>,
    #[prop(into)] row: Callback<T, AnyView>,
    /// Up to so many rows in all, the list has no frame to scroll in.
    #[prop(default = 0)]
    free: usize,
) -> impl IntoView
where
    T: Clone + Eq + Hash + Send + Sync + 'static,
{
    let total = found.count();
    let is_free = Memo::new(move |_| found.all().get() <= free);
    let sight = Sight::new(total, is_free);
    let rows = move || {
        let shown = sight.shown.get();
        found.places.with(|places| {
            found.rows.with(|rows| {
                let drawn = places.iter().enumerate().skip(shown.first).take(shown.count);
                let row = |(at, place): (usize, &usize)| Some((at, rows.get(*place)?.item.clone()));
                drawn.filter_map(row).collect::<Vec<_>>()
            })
        })
    };
    view! {
        <Show
            when=move || { total.get() > 0 }
            fallback=|| view! { <p class="quiet">{t!("list-none-found")}</p> }
        >
            <div
                class="long-list"
                class:long-list-free=move || is_free.get()
                tabindex="-1"
                node_ref=sight.frame
                on:scroll=move |_| sight.look()
                on:keydown=move |event| sight.go(&event)
            >
                <ol
                    aria-label=label.get()
                    style:padding-block-start=move || format!("{}px", sight.shown.get().before)
                    style:padding-block-end=move || format!("{}px", sight.shown.get().after)
                >
                    <For each=rows key=|entry| entry.clone() let:entry>
                        <li
                            data-at=entry.0.to_string()
                            aria-posinset=(entry.0 + 1).to_string()
                            aria-setsize=move || total.get().to_string()
                        >
                            {row.run(entry.1)}
                        </li>
                    </For>
                </ol>
            </div>
        </Show>
    }
}

/// What of the list is in sight.
#[derive(Clone, Copy)]
struct Sight {
    frame: NodeRef<html::Div>,
    total: Memo<usize>,
    scrolled: RwSignal<f64>,
    height: RwSignal<f64>,
    row_height: RwSignal<f64>,
    /// The row that had the focus when it went out of sight.
    left: RwSignal<Option<usize>>,
    shown: Memo<RowWindow>,
}

impl Sight {
    fn new(total: Memo<usize>, is_free: Memo<bool>) -> Self {
        let scrolled = RwSignal::new(0.0_f64);
        let height = RwSignal::new(800.0_f64);
        let row_height = RwSignal::new(88.0_f64);
        let printing = on_paper();
        let painted = painted();
        let shown = Memo::new(move |_| {
            let in_sight = if is_free.get() || printing.get() {
                RowWindow {
                    count: total.get(),
                    ..RowWindow::default()
                }
            } else {
                window(total.get(), row_height.get(), scrolled.get(), height.get())
            };
            let at_once = if painted.get() || printing.get() {
                usize::MAX
            } else {
                AT_ONCE
            };
            RowWindow {
                count: in_sight.count.min(at_once),
                ..in_sight
            }
        });
        let sight = Self {
            frame: NodeRef::new(),
            total,
            scrolled,
            height,
            row_height,
            left: RwSignal::new(None),
            shown,
        };
        Effect::new(move |_| {
            total.track();
            if sight.frame.get().is_some() {
                request_animation_frame(move || sight.look());
            }
        });
        let listener = window_event_listener(leptos::ev::resize, move |_| sight.look());
        on_cleanup(move || listener.remove());
        sight
    }

    /// Reads where the frame stands. A row that has the focus and goes out of sight leaves it to the frame: keys go on from there.
    fn look(self) {
        // A frame of animation may come when the list is gone.
        let Some(frame) = self.frame.try_get_untracked().flatten() else {
            return;
        };
        let first = frame.query_selector("li").ok().flatten();
        let tall = first.map_or(0.0, |first| first.get_bounding_client_rect().height());
        if tall > 0.0 {
            set_if_new(self.row_height, tall);
        }
        let (scrolled, height) = (f64::from(frame.scroll_top()), f64::from(frame.client_height()));
        let active = document().active_element();
        if let Some(at) = active
            .as_ref()
            .and_then(place_of)
            .filter(|_| frame.contains(active.as_deref()))
        {
            let next = window(
                self.total.get_untracked(),
                self.row_height.get_untracked(),
                scrolled,
                height,
            );
            if !(next.first..next.first + next.count).contains(&at) {
                self.left.set(Some(at));
                give_focus(&frame);
            }
        }
        set_if_new(self.scrolled, scrolled);
        set_if_new(self.height, height);
    }

    /// Follows a key from the row that has the focus.
    fn go(self, event: &KeyboardEvent) {
        let Some(frame) = self.frame.get_untracked() else {
            return;
        };
        let last = self.total.get_untracked().saturating_sub(1);
        let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        let own = target.as_ref().and_then(place_of);
        let Some(at) = own.or_else(|| self.left.get_untracked()) else {
            return;
        };
        let to = match event.key().as_str() {
            "ArrowDown" => (at + 1).min(last),
            "ArrowUp" => at.saturating_sub(1),
            "Home" => 0,
            "End" => last,
            _ => return,
        };
        event.prevent_default();
        let (tall, seen) = (self.row_height.get_untracked(), self.height.get_untracked());
        if let Some(top) = scroll_to(to, tall, frame.scroll_top().into(), seen) {
            frame.set_scroll_top(top.round() as i32);
            self.look();
        }
        request_animation_frame(move || {
            let row = frame
                .query_selector(&format!("li[data-at='{to}']"))
                .ok()
                .flatten();
            let reached = row.and_then(|row| row.query_selector(REACHED).ok().flatten());
            if let Some(reached) = reached.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
                let _ = reached.focus();
            }
        });
    }
}

fn give_focus(element: &HtmlElement) {
    let quietly = web_sys::FocusOptions::new();
    quietly.set_prevent_scroll(true);
    let _ = element.focus_with_options(&quietly);
}

fn set_if_new(signal: RwSignal<f64>, value: f64) {
    if (signal.get_untracked() - value).abs() > 0.5 {
        signal.set(value);
    }
}

/// The index of the row that contains an element.
fn place_of(element: &Element) -> Option<usize> {
    let row = element.closest("li[data-at]").ok()??;
    row.get_attribute("data-at")?.parse().ok()
}
