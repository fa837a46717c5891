//! The details of one circle: the placements of each group and of the directorate, and taking the intervention up into the plan.
//!
//! Deliberately absent: changing placements here; each group changes its own on the chart.

use super::placing::Placing;
use super::table::{voice_name, voice_note};
use crate::app::use_app;
use crate::domain::actions::take_up::take_up;
use crate::domain::id::RecordId;
use crate::domain::records::{Intervention, Layer};
use crate::present::deciding::feasibility_impact::numbers;
use crate::present::deciding::voice_points::voice_rows;
use crate::present::plan::plan_page::is_taken;
use crate::present::route::Place;
use crate::t;
use crate::ui::interventions::parts::{NumberDisc, scale_text, titled};
use crate::ui::widgets::{Button, ButtonKind, LinkButton};
use leptos::prelude::*;

/// The card of the chosen circle; nothing while none is chosen.
#[component]
pub fn Detail(state: Placing) -> impl IntoView {
    move || state.chosen.get().map(|id| view! { <Card state id /> })
}

#[component]
fn Card(state: Placing, id: RecordId) -> impl IntoView {
    let app = use_app();
    let head = move || {
        app.read(|project| {
            let number = numbers(project).get(&id).copied()?;
            let title = project.get::<Intervention>(id).map(|it| titled(&it.title))?;
            Some(view! { <NumberDisc number /><h2><bdi>{title}</bdi></h2> })
        })
        .flatten()
    };
    let voices = move || {
        app.read(|project| {
            let rows = voice_rows(project).into_iter().filter(|row| row.id == id);
            rows.map(|row| {
                let (name, note) = (voice_name(&row), voice_note(&row));
                let ring = if row.layer == Layer::Directorate {
                    "legend-ghost"
                } else {
                    "legend-voice"
                };
                let colour = row.tag.as_ref().map(|tag| (tag.colour % 8).to_string());
                view! {
                    <tr>
                        <th scope="row">
                            <span class=ring data-colour=colour aria-hidden="true"></span>
                            <bdi>{name}</bdi>
                            {note.map(|note| view! { <small>{note}</small> })}
                        </th>
                        <td>{scale_text(row.feasibility)}</td>
                        <td>{scale_text(row.impact)}</td>
                    </tr>
                }
            })
            .collect_view()
        })
    };
    let taken = Memo::new(move |_| app.read(|project| is_taken(project, id)).unwrap_or(false));
    view! {
        <section class="feasibility-impact-detail" aria-label=t!("feasibility-impact-detail")>
            <header>
                {head}
                <Button
                    label=t!("feasibility-impact-detail-close")
                    icon="close"
                    icon_only=true
                    kind=ButtonKind::Quiet
                    on_press=move |()| state.chosen.set(None)
                />
            </header>
            <table>
                <thead>
                    <tr>
                        <th scope="col">{t!("feasibility-impact-column-voice")}</th>
                        <th scope="col">{t!("feasibility-impact-feasibility-name")}</th>
                        <th scope="col">{t!("feasibility-impact-impact-name")}</th>
                    </tr>
                </thead>
                <tbody>{voices}</tbody>
            </table>
            <div class="feasibility-impact-detail-acts">
                <LinkButton
                    label=t!("interventions-open")
                    icon="edit"
                    kind=ButtonKind::Quiet
                    href=Signal::derive(move || app.href(Place::Intervention(id)))
                />
                <Show
                    when=move || taken.get()
                    fallback=move || {
                        view! {
                            <Button
                                label=t!("plan-take-up")
                                icon="plan"
                                kind=ButtonKind::Main
                                on_press=move |()| {
                                    app.act(|project| take_up(project, id));
                                }
                            />
                        }
                    }
                >
                    <LinkButton
                        label=t!("interventions-in-plan")
                        icon="check"
                        href=Signal::derive(move || app.href(Place::Plan))
                    />
                </Show>
            </div>
        </section>
    }
}
