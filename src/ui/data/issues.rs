//! What is wrong or not complete, grouped by what it is: go there, or have it put right.

use super::naming::record_name;
use crate::app::{clock, use_app};
use crate::domain::date::Day;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::Kind;
use crate::present::record_place::place_of;
use crate::ui::widgets::{Bdi, Button, Icon};
use crate::validation::{Code, Issue, Severity, check, check_on, fix_all};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// How many records of one kind of finding are listed.
const SHOWN: usize = 20;

/// Findings of one code.
#[derive(Clone, PartialEq)]
struct Group {
    code: Code,
    severity: Severity,
    issues: Vec<Issue>,
    subjects: Vec<Subject>,
}

#[derive(Clone, PartialEq)]
struct Subject {
    id: RecordId,
    kind: Kind,
    name: String,
    href: String,
}

/// The list; a sentence when all is well.
#[component]
pub fn Issues() -> impl IntoView {
    let app = use_app();
    let groups = Memo::new(move |_| {
        app.read(|project| groups_of(project, clock::today()))
            .unwrap_or_default()
    });
    view! {
        <section class="card" aria-labelledby="data-issues">
            <h2 id="data-issues">{t!("data-issues")}</h2>
            <Show
                when=move || !groups.with(Vec::is_empty)
                fallback=|| view! { <p class="meta data-good"><Icon name="check" />{t!("data-issues-none")}</p> }
            >
                <p class="card-lead">{t!("data-issues-lead")}</p>
                <ul class="data-rows">
                    {move || groups.get().into_iter().map(|group| view! { <GroupRow group /> }).collect_view()}
                </ul>
            </Show>
        </section>
    }
}

fn groups_of(project: &Project, today: Option<Day>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let issues = today.map_or_else(|| check(project), |today| check_on(project, today));
    for issue in issues {
        let at = groups
            .iter()
            .position(|group| group.code == issue.code)
            .unwrap_or_else(|| {
                groups.push(Group {
                    code: issue.code,
                    severity: issue.severity(),
                    issues: Vec::new(),
                    subjects: Vec::new(),
                });
                groups.len() - 1
            });
        let group = &mut groups[at];
        if group.subjects.len() < SHOWN {
            let place = place_of(project, issue.kind, issue.subject);
            group.subjects.push(Subject {
                id: issue.subject,
                kind: issue.kind,
                name: project
                    .body(issue.subject)
                    .map(|body| record_name(project, body))
                    .unwrap_or_default(),
                href: crate::present::route::Route::In(project.id, place).href(),
            });
        }
        group.issues.push(issue);
    }
    groups
}

#[component]
fn GroupRow(group: Group) -> impl IntoView {
    let app = use_app();
    let Group {
        code,
        severity,
        issues,
        subjects,
    } = group;
    let (icon, class) = match severity {
        Severity::Grave => ("error", "data-issue data-issue-grave"),
        Severity::Incomplete => ("warning", "data-issue data-issue-incomplete"),
        Severity::Hint => ("info", "data-issue"),
    };
    let count = issues.len();
    let more = count.saturating_sub(subjects.len());
    let fix = fix_all(&issues);
    let link = |subject: Subject| {
        view! {
            <li>
                <a class="data-row" href=subject.href on:click=move |_| app.sought.set(Some(subject.id))>
                    <span class="data-kind">{i18n::name("kind", &subject.kind)}</span>
                    <Bdi text=subject.name />
                    <span class="data-row-act">{tr!("data-go-there")}<Icon name="forward" /></span>
                </a>
            </li>
        }
    };
    view! {
        <li class=class>
            <div class="data-issue-head">
                <Icon name=icon />
                <p>
                    {i18n::name("issue", &code)}
                    {(count > 1).then(|| view! { " " <span class="badge">{i18n::number(count)}</span> })}
                </p>
                {fix
                    .map(|fix| {
                        let text = if count > 1 { tr!("data-fix-all") } else { tr!("data-fix") };
                        let put_right = move |()| {
                            app.dispatch(fix.clone());
                        };
                        view! { <Button label=text icon="check" on_press=put_right /> }
                    })}
            </div>
            <details class="data-part" open=count <= 2>
                <summary>{tr!("data-issue-where", count = count)}</summary>
                <ul class="data-rows">{subjects.into_iter().map(link).collect_view()}</ul>
                {(more > 0).then(|| view! { <p class="field-help">{tr!("data-and-more", count = more)}</p> })}
            </details>
        </li>
    }
}
