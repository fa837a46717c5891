//! Signing on the tablet: one box for each role, drawn with finger or pen. The box stays empty for a signature on paper.
//!
//! Strokes are stored as points, with the day and the fingerprint of the signed plan. Deliberately absent: names.

use crate::app::{clock, ids, use_app};
use crate::domain::actions::change_assessment::change_assessment;
use crate::domain::actions::fields::{attach, detach};
use crate::domain::actions::sign_plan::sign_plan;
use crate::domain::records::PenPoint;
use crate::i18n;
use crate::present::plan::plan_page::{Signatory, fingerprint};
use crate::present::plan::signature::{BOX, Place, pen_point, role_code, signature_places};
use crate::ui::photos::Photos;
use crate::ui::widgets::{Button, ButtonKind};
use crate::{t, tr};
use leptos::html;
use leptos::prelude::*;
use web_sys::PointerEvent;

/// The name of a role.
pub fn role_text(signatory: &Signatory) -> String {
    match signatory {
        Signatory::Named(role) => role.clone(),
        Signatory::Usual(code) => i18n::text(&format!("plan-signatory-{code}"), &[]),
    }
}

/// All roles.
#[component]
pub fn Signatures() -> impl IntoView {
    let app = use_app();
    let places = Memo::new(move |_| app.read(signature_places).unwrap_or_default());
    let sheets = Signal::derive(move || {
        app.read(|project| project.assessment().map(|it| it.signed_sheets.clone()))
            .flatten()
            .unwrap_or_default()
    });
    view! {
        <section class="plan-signing no-print">
            <h2>{t!("plan-signing-title")}</h2>
            <p class="quiet">{t!("plan-signing-help")}</p>
            <div class="plan-signing-grid">
                <For each=move || places.get() key=|place| role_code(&place.signatory) let:place>
                    <OneRole signatory=place.signatory places />
                </For>
            </div>
            <Photos
                label=t!("plan-signed-sheets")
                help=t!("plan-signed-sheets-help")
                attachments=sheets
                on_add=move |photo| {
                    app.act(|project| change_assessment(project, |it| attach(&mut it.signed_sheets, photo)));
                }
                on_remove=move |hash| app.act(|project| change_assessment(project, |it| detach(&mut it.signed_sheets, hash)))
            />
        </section>
    }
    .into_any()
}

#[component]
fn OneRole(signatory: Signatory, places: Memo<Vec<Place>>) -> impl IntoView {
    let app = use_app();
    let role = StoredValue::new(role_code(&signatory));
    let name = StoredValue::new(signatory);
    let name = move || name.with_value(role_text);
    let signed = Memo::new(move |_| {
        places.with(|places| {
            let own = |place: &&Place| role.with_value(|role| role_code(&place.signatory) == *role);
            places.iter().find(own)?.signed.clone()
        })
    });
    let strokes = RwSignal::new(Vec::<Vec<PenPoint>>::new());
    let pad: NodeRef<html::Div> = NodeRef::new();
    let point = move |event: &PointerEvent| {
        let area = pad.get_untracked()?.get_bounding_client_rect();
        let x = (f64::from(event.client_x()) - area.x()) / area.width();
        let y = (f64::from(event.client_y()) - area.y()) / area.height();
        Some(pen_point(x, y))
    };
    let down = move |event: PointerEvent| {
        if signed.with_untracked(Option::is_some) {
            return;
        }
        if let (Some(at), Some(element)) = (point(&event), pad.get_untracked()) {
            let _ = element.set_pointer_capture(event.pointer_id());
            strokes.update(|strokes| strokes.push(vec![at]));
        }
    };
    let moved = move |event: PointerEvent| {
        let held = pad
            .get_untracked()
            .is_some_and(|element| element.has_pointer_capture(event.pointer_id()));
        if let Some(at) = point(&event).filter(|_| held) {
            strokes.update(|strokes| {
                if let Some(last) = strokes.last_mut().filter(|last| last.last() != Some(&at)) {
                    last.push(at);
                }
            });
        }
    };
    let drawn = move || match signed.get() {
        Some(signed) => signed.path,
        None => strokes.with(|strokes| crate::present::plan::signature::path(strokes)),
    };
    let state = move || match signed.get() {
        Some(it) if !it.holds => tr!("plan-signing-changed"),
        Some(it) => it.on.map_or_else(
            || tr!("plan-signing-signed"),
            |day| tr!("plan-signing-on", day = i18n::day(day)),
        ),
        None => tr!("plan-signing-open"),
    };
    let keep = move |()| {
        let (id, role, drawn) = (ids::new_id(), role.get_value(), strokes.get_untracked());
        if app.act(|project| sign_plan(id, role, clock::today(), drawn, fingerprint(project))) {
            strokes.set(Vec::new());
        }
    };
    let view_box = format!("0 0 {} {}", BOX.0, BOX.1);
    view! {
        <div class="plan-signing-one" role="group" aria-label=name>
            <p><strong><bdi>{name}</bdi></strong>" "<span class="quiet">{state}</span></p>
            <div
                class="plan-signing-pad"
                class:is-signed=move || signed.with(Option::is_some)
                node_ref=pad
                role="img"
                aria-label=move || tr!("plan-signing-pad", role = name())
                on:pointerdown=down
                on:pointermove=moved
            >
                <svg viewBox=view_box preserveAspectRatio="none" aria-hidden="true"><path d=drawn /></svg>
            </div>
            <div class="plan-line-acts">
                <Show
                    when=move || signed.with(Option::is_some)
                    fallback=move || {
                        view! {
                            <Button
                                label=move || tr!("plan-signing-clear", role = name())
                                kind=ButtonKind::Quiet
                                on_press=move |()| strokes.set(Vec::new())
                            />
                            <Button
                                label=move || tr!("plan-signing-keep", role = name())
                                icon="check"
                                why_not=Signal::derive(move || {
                                    if strokes.with(Vec::is_empty) { tr!("plan-signing-first") } else { String::new() }
                                })
                                on_press=keep
                            />
                        }
                    }
                >
                    <Button
                        label=move || tr!("plan-signing-again", role = name())
                        kind=ButtonKind::Quiet
                        on_press=move |()| {
                            if let Some(it) = signed.get_untracked() {
                                app.delete(it.id);
                            }
                        }
                    />
                </Show>
            </div>
        </div>
    }
    .into_any()
}
