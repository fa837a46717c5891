//! The card of one assessment on the home screen.

use crate::app::Summary;
use crate::domain::id::RecordId;
use crate::domain::records::Kind;
use crate::i18n;
use crate::present::route::{Place, Route};
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Bdi, Button, Icon};
use crate::{t, tr};
use leptos::prelude::*;

/// Title, place, what is in it, when it was changed and exported. The whole card opens it.
#[component]
pub fn AssessmentCard(
    summary: Summary,
    /// Set to ask whether this one shall be deleted.
    doomed: RwSignal<Option<RecordId>>,
) -> impl IntoView {
    let Summary {
        id,
        title,
        place,
        illustrative,
        counts,
        changed,
        exported,
        unexported,
    } = summary.clone();
    let name = move || name_of(&title);
    let records = summary.records();
    let count = move |kind: Kind| counts.get(&kind).copied().unwrap_or_default();
    let (meetings, marks, needs) = (count(Kind::Meeting), count(Kind::Mark), count(Kind::Need));
    let changed_on = move || {
        tr!(
            "home-changed",
            day = i18n::date_of(changed),
            time = i18n::time_of(changed)
        )
    };
    let safe = exported.is_some() && unexported == 0;
    // The example holds no work of the team, so nothing can be lost with it.
    let handed_over = move || match exported {
        Some(at) if unexported == 0 => tr!("home-exported", day = i18n::date_of(at)),
        Some(at) => tr!("home-exported-since", day = i18n::date_of(at), count = unexported),
        None => tr!("home-never-exported"),
    };
    let places = place
        .into_iter()
        .map(|part| view! { <li><Bdi text=part /></li> })
        .collect_view();
    let delete_name = name.clone();
    view! {
        <li class="card card-link home-card">
            <div class="home-card-head">
                <h2><a class="home-card-link" href=Route::In(id, Place::Details).href()><Bdi text=Signal::derive(name) /></a></h2>
                {illustrative.then(|| view! { <span class="badge home-card-badge">{t!("home-example-badge")}</span> })}
            </div>
            <ul class="home-card-place">{places}</ul>
            <div class="metas">
                {counted("meetings", "home-meetings", meetings)}
                {counted("map", "home-marks", marks)}
                {counted("need", "home-needs", needs)}
                {counted("table", "home-records", records)}
            </div>
            <div class="home-card-foot">
                <div class="home-card-times">
                    <span class="meta"><Icon name="clock" /><span>{changed_on}</span></span>
                    {(!illustrative)
                        .then(|| {
                            view! {
                                <span class="meta" class:home-card-unsafe=!safe>
                                    <Icon name=if safe { "check" } else { "warning" } />
                                    <span>{handed_over}</span>
                                </span>
                            }
                        })}
                </div>
                <Button
                    label=move || tr!("home-delete-of", name = delete_name())
                    icon="delete"
                    icon_only=true
                    kind=ButtonKind::Quiet
                    class="home-card-delete"
                    on_press=move |()| doomed.set(Some(id))
                />
            </div>
        </li>
    }
}

/// The name of an assessment with this title.
pub fn name_of(title: &str) -> String {
    if title.trim().is_empty() {
        tr!("home-untitled")
    } else {
        title.to_owned()
    }
}

/// How many there are; nothing for none, so that a young assessment does not look like a list of failures.
fn counted(icon: &'static str, key: &'static str, count: u32) -> Option<impl IntoView> {
    (count > 0)
        .then(|| view! { <span class="meta"><Icon name=icon /><span>{t!(key, count = count)}</span></span> })
}
