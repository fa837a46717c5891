//! The head of a list: search that folds Arabic letters, filters, order, and how many of all rows are shown.
//!
//! The list's rows carry their search texts and sort keys (`present/lists/list_view`); windowing is the list's (`long_list`).
//! Deliberately absent: filters. A page puts its own into the head.

use super::{PickField, SortPick, TextField};
use crate::present::lists::list_view::{ListRow, ListView, shown};
use crate::{i18n, tr};
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// From so many rows on, a list that is only a part of its page has a search.
pub const MANY: usize = 8;

/// How a list is looked at: what was typed, and the order.
#[derive(Clone, Copy)]
pub struct ListLook {
    query: RwSignal<String>,
    sort: RwSignal<String>,
    descending: RwSignal<bool>,
    sorts: &'static [&'static str],
}

impl ListLook {
    /// Nothing typed yet, sorted by the first of these keys, which are in the order of a row's keys.
    pub fn new(sorts: &'static [&'static str]) -> Self {
        Self {
            query: RwSignal::new(String::new()),
            sort: RwSignal::new(sorts.first().copied().unwrap_or_default().to_owned()),
            descending: RwSignal::new(false),
            sorts,
        }
    }

    /// The same, with the largest first.
    pub fn falling(sorts: &'static [&'static str]) -> Self {
        let look = Self::new(sorts);
        look.descending.set(true);
        look
    }

    /// The rows that fit what was typed and what a filter lets pass, in their order. The filter is made anew when what it reads changes.
    pub fn find<T, P>(
        self,
        rows: Memo<Vec<ListRow<T>>>,
        filter: impl Fn() -> P + Send + Sync + 'static,
    ) -> Found<T>
    where
        T: PartialEq + Send + Sync + 'static,
        P: Fn(&T) -> bool,
    {
        let places = Memo::new(move |_| {
            let at = self
                .sort
                .with(|sort| self.sorts.iter().position(|key| key == sort));
            let view = ListView {
                query: self.query.get(),
                sort: at.map(|at| (at, self.descending.get())),
            };
            let passes = filter();
            rows.with(|rows| shown(rows, &view, passes))
        });
        Found { rows, places }
    }
}

/// The rows of a list, and which of them are shown in which order.
pub struct Found<T: Send + Sync + 'static> {
    /// All rows.
    pub rows: Memo<Vec<ListRow<T>>>,
    /// Those that are shown, as places in `rows`.
    pub places: Memo<Vec<usize>>,
}

impl<T: Send + Sync + 'static> Clone for Found<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync + 'static> Copy for Found<T> {}

impl<T: Send + Sync + 'static> Found<T> {
    /// How many rows are shown.
    pub fn count(self) -> Memo<usize> {
        Memo::new(move |_| self.places.with(Vec::len))
    }

    /// What is read of each row that is shown, for acts on all of them.
    pub fn each<R>(self, read: impl Fn(&T) -> R) -> Vec<R> {
        self.places.with(|places| {
            self.rows.with(|rows| {
                let shown = places.iter().filter_map(|at| rows.get(*at));
                shown.map(|row| read(&row.item)).collect()
            })
        })
    }

    /// How many there are.
    pub fn all(self) -> Memo<usize> {
        Memo::new(move |_| self.rows.with(Vec::len))
    }
}

/// Search, filters, order and count.
#[component]
pub fn ListHead<T>(
    /// The name of the search.
    #[prop(into)]
    label: TextProp,
    look: ListLook,
    found: Found<T>,
    /// How the keys of the order are called: the first part of the keys of their texts.
    sorts: &'static str,
    /// It stands from so many rows on; fewer are seen at a glance.
    #[prop(default = 0)]
    from: usize,
    /// Further text beside the count.
    #[prop(into, optional)]
    also: Option<Signal<String>>,
    /// Filters.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView
where
    T: Send + Sync + 'static,
{
    let (count, all) = (found.count(), found.all());
    let tools = head(
        label,
        look,
        count,
        all,
        sorts,
        also,
        children.map(|children| children()),
    );
    // What is typed hides rows, so its field stays however few there are.
    let few = Memo::new(move |_| all.get() < from && look.query.with(String::is_empty));
    view! { <div class="list-head" hidden=move || few.get()>{tools}</div> }
}

fn head(
    label: TextProp,
    look: ListLook,
    count: Memo<usize>,
    all: Memo<usize>,
    sorts: &'static str,
    also: Option<Signal<String>>,
    filters: Option<AnyView>,
) -> AnyView {
    let region = label.clone();
    let named = move || {
        let name = |key: &&str| ((*key).to_owned(), i18n::text(&format!("{sorts}-{key}"), &[]));
        look.sorts.iter().map(name).collect::<Vec<_>>()
    };
    view! {
        <div class="list-tools" role="search" aria-label=move || region.get()>
            <TextField label value=look.query instant=true on_change=move |text| look.query.set(text) />
            {filters}
            {(look.sorts.len() > 1)
                .then(|| {
                    view! { <SortPick value=look.sort descending=look.descending options=Signal::derive(named) /> }
                })}
        </div>
        <p class="quiet" role="status">
            {move || tr!("list-count", count = count.get(), all = all.get())}
            {move || also.map(|also| also.get()).filter(|text| !text.is_empty()).map(|text| format!(" {text}"))}
        </p>
    }
    .into_any()
}

/// One filter in the head of a list: a choice that the page reads.
#[component]
pub fn ListFilter(
    #[prop(into)] label: TextProp,
    value: RwSignal<String>,
    /// The first option, which lets every row pass; its value is empty.
    #[prop(into, optional)]
    all: Option<TextProp>,
    /// Pairs of value and text.
    #[prop(into)]
    options: Signal<Vec<(String, String)>>,
) -> impl IntoView {
    let options = Signal::derive(move || {
        let first = all.as_ref().map(|all| (String::new(), all.get().into_owned()));
        first.into_iter().chain(options.get()).collect::<Vec<_>>()
    });
    view! { <PickField label value options on_change=move |choice| value.set(choice) /> }
}
