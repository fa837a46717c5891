//! The issues of the project, grouped by code: go to the record, or apply the fix. A search narrows the groups, and the fixes of a group
//! with them.
//!
//! Deliberately absent: the rules (`validation`), and the search texts (`present/lists/issue_rows`).

use super::naming::record_name;
use crate::app::{clock, use_app};
use crate::domain::project::Project;
use crate::present::lists::issue_rows::{IssueRow, SORTS, codes_of, issue_rows};
use crate::present::lists::list_view::ListRow;
use crate::ui::services::parts::options;
use crate::ui::widgets::{Bdi, Button, Found, Icon, ListFilter, ListHead, ListLook, MANY, PagedList};
use crate::validation::{Code, Issue, Severity, check, check_on, fix_all};
use crate::{i18n, t, tr};
use leptos::prelude::*;
use std::sync::Arc;

/// The kinds of severity, the gravest first.
const SEVERITIES: [(Severity, &str); 3] = [
    (Severity::Grave, "grave"),
    (Severity::Incomplete, "incomplete"),
    (Severity::Hint, "hint"),
];

/// The list; a sentence when all is well.
#[component]
pub fn Issues() -> impl IntoView {
    let app = use_app();
    let issues = Memo::new(move |_| {
        let today = clock::today();
        let found =
            app.read(|project| today.map_or_else(|| check(project), |today| check_on(project, today)));
        Arc::new(found.unwrap_or_default())
    });
    let rows = Memo::new(move |_| {
        let issues = issues.get();
        app.read(|project| rows_of(project, &issues)).unwrap_or_default()
    });
    let which = RwSignal::new(String::new());
    let look = ListLook::new(&SORTS);
    let found = look.find(rows, move || {
        let which = which.get();
        let severity = SEVERITIES
            .into_iter()
            .find(|(_, key)| *key == which)
            .map(|(it, _)| it);
        move |row: &IssueRow| severity.is_none_or(|severity| row.severity == severity)
    });
    let whichs = || options("data-issues", &SEVERITIES.map(|(_, key)| key));
    let codes = Memo::new(move |_| {
        found
            .rows
            .with(|rows| found.places.with(|places| codes_of(rows, places)))
    });
    view! {
        <section class="card" aria-labelledby="data-issues">
            <h2 id="data-issues">{t!("data-issues")}</h2>
            <Show
                when=move || !rows.with(Vec::is_empty)
                fallback=|| view! { <p class="meta data-good"><Icon name="check" />{t!("data-issues-none")}</p> }
            >
                <p class="card-lead">{t!("data-issues-lead")}</p>
                <ListHead label=t!("data-issues-search") look found sorts="data-sort" from=MANY>
                    <ListFilter label=t!("services-show") value=which all=t!("data-issues-all") options=Signal::derive(whichs) />
                </ListHead>
                <Show when=move || codes.with(Vec::is_empty)>
                    <p class="quiet">{t!("list-none-found")}</p>
                </Show>
                <ul class="data-rows">
                    <For each=move || codes.get() key=|code| *code let:code>
                        <Group code=code.0 severity=code.1 issues found />
                    </For>
                </ul>
            </Show>
        </section>
    }
}

fn rows_of(project: &Project, issues: &[Issue]) -> Vec<ListRow<IssueRow>> {
    issue_rows(
        project,
        issues,
        |code| i18n::name("issue", &code),
        |kind| i18n::name("kind", &kind),
        |id| {
            project
                .body(id)
                .map(|body| record_name(project, body))
                .unwrap_or_default()
        },
    )
}

/// Findings of one code.
#[component]
fn Group(
    code: Code,
    severity: Severity,
    issues: Memo<Arc<Vec<Issue>>>,
    found: Found<IssueRow>,
) -> impl IntoView {
    let app = use_app();
    let places = Memo::new(move |_| {
        found.rows.with(|rows| {
            let own = |at: &usize| rows.get(*at).is_some_and(|row| row.item.code == code);
            found
                .places
                .with(|places| places.iter().copied().filter(own).collect::<Vec<usize>>())
        })
    });
    let own = Found {
        rows: found.rows,
        places,
    };
    let count = own.count();
    let (icon, class) = match severity {
        Severity::Grave => ("error", "data-issue data-issue-grave"),
        Severity::Incomplete => ("warning", "data-issue data-issue-incomplete"),
        Severity::Hint => ("info", "data-issue"),
    };
    let fix = Memo::new(move |_| {
        let shown = own.each(|row| row.at);
        issues.with(|issues| {
            let shown: Vec<Issue> = shown
                .into_iter()
                .filter_map(|at| issues.get(at).cloned())
                .collect();
            fix_all(&shown)
        })
    });
    let fix_text = move || {
        if count.get() > 1 {
            tr!("data-fix-all")
        } else {
            tr!("data-fix")
        }
    };
    let put_right = move |()| {
        if let Some(fix) = fix.get_untracked() {
            app.act(|_| Ok(fix));
        }
    };
    let row = move |row: IssueRow| {
        let subject = row.subject;
        view! {
            <li>
                <a class="data-row" href=app.href(row.place) on:click=move |_| app.sought.set(Some(subject))>
                    <span class="data-kind">{i18n::name("kind", &row.kind)}</span>
                    <Bdi text=row.name />
                    <span class="data-row-act">{tr!("data-go-there")}<Icon name="forward" /></span>
                </a>
            </li>
        }
        .into_any()
    };
    let frame = |rows: AnyView| view! { <ul class="data-rows">{rows}</ul> }.into_any();
    view! {
        <li class=class>
            <div class="data-issue-head">
                <Icon name=icon />
                <p>
                    {i18n::name("issue", &code)}
                    <Show when=move || { count.get() > 1 }>
                        " "<span class="badge">{move || i18n::number(count.get())}</span>
                    </Show>
                </p>
                <Show when=move || fix.with(Option::is_some)>
                    <Button
                        label=fix_text
                        icon="check"
                        on_press=put_right
                    />
                </Show>
            </div>
            <details class="data-part" open=count.get_untracked() <= 2>
                <summary>{move || tr!("data-issue-where", count = count.get())}</summary>
                <PagedList found=own row frame />
            </details>
        </li>
    }
}
