//! The assessment's own details: name, place, dates, sectors, signatories.

mod sectors;
mod signatories;

use crate::app::use_app;
use crate::domain::actions::change_assessment::change_assessment;
use crate::domain::records::Assessment;
use crate::t;
use crate::ui::widgets::{Banner, DayField, LinkButton, PageHead, SelectField, TextField};
use crate::{app::Tone, present::route::Place};
use leptos::prelude::*;

/// The form. Each field is saved when it is left.
#[component]
pub fn Details() -> impl IntoView {
    let app = use_app();
    let assessment = Memo::new(move |_| {
        app.read(|p| p.assessment().cloned())
            .flatten()
            .unwrap_or_default()
    });
    let set = move |change: Box<dyn FnOnce(&mut Assessment)>| {
        app.act(|project| change_assessment(project, change));
    };
    let text =
        move |read: fn(&Assessment) -> &String| Signal::derive(move || assessment.with(|a| read(a).clone()));
    let languages = Signal::derive(move || {
        let mut codes = vec!["ar", "ckb", "ku", "en"];
        let own = assessment.with(|a| a.meeting_language.clone());
        let known = codes.contains(&own.as_str()) || own.is_empty();
        let mut options: Vec<(String, String)> = codes
            .drain(..)
            .map(|code| {
                (
                    code.to_owned(),
                    crate::i18n::text(&format!("meeting-language-{code}"), &[]),
                )
            })
            .collect();
        if !known {
            options.push((own.clone(), own));
        }
        options
    });
    let order_wrong = Signal::derive(move || {
        let backwards = assessment.with(|a| a.starts.zip(a.ends).is_some_and(|(starts, ends)| ends < starts));
        if backwards {
            crate::tr!("assessment-ends-before-start")
        } else {
            String::new()
        }
    });
    view! {
        <div class="page assessment">
            <PageHead title=t!("assessment-title") lead=t!("assessment-lead")>
                <LinkButton
                    label=t!("assessment-to-map")
                    icon="map"
                    href=Signal::derive(move || app.href(Place::Map))
                />
            </PageHead>
            <Show when=move || assessment.with(|a| a.illustrative)>
                <Banner tone=Tone::Info><p>{t!("illustrative")}</p></Banner>
            </Show>
            <div class="columns">
                <section class="card" aria-labelledby="assessment-what">
                    <h2 id="assessment-what">{t!("assessment-what")}</h2>
                    <TextField
                        label=t!("assessment-name")
                        help=t!("assessment-name-help")
                        value=text(|a| &a.title)
                        on_change=move |v: String| set(Box::new(move |a| a.title = v))
                    />
                    <TextField
                        label=t!("assessment-centre")
                        value=text(|a| &a.centre)
                        on_change=move |v: String| set(Box::new(move |a| a.centre = v))
                    />
                    <div class="field-pair">
                        <DayField
                            label=t!("assessment-starts")
                            value=Signal::derive(move || assessment.with(|a| a.starts))
                            on_change=move |v| set(Box::new(move |a| a.starts = v))
                        />
                        <DayField
                            label=t!("assessment-ends")
                            value=Signal::derive(move || assessment.with(|a| a.ends))
                            error=order_wrong
                            on_change=move |v| set(Box::new(move |a| a.ends = v))
                        />
                    </div>
                    <SelectField
                        label=t!("assessment-meeting-language")
                        value=text(|a| &a.meeting_language)
                        options=languages
                        on_change=move |v: String| set(Box::new(move |a| a.meeting_language = v))
                    />
                </section>
                <section class="card" aria-labelledby="assessment-where">
                    <h2 id="assessment-where">{t!("assessment-where")}</h2>
                    <TextField
                        label=t!("assessment-governorate")
                        value=text(|a| &a.governorate)
                        on_change=move |v: String| set(Box::new(move |a| a.governorate = v))
                    />
                    <TextField
                        label=t!("assessment-district")
                        value=text(|a| &a.district)
                        on_change=move |v: String| set(Box::new(move |a| a.district = v))
                    />
                    <TextField
                        label=t!("assessment-subdistrict")
                        value=text(|a| &a.subdistrict)
                        on_change=move |v: String| set(Box::new(move |a| a.subdistrict = v))
                    />
                    <TextField
                        label=t!("assessment-neighbourhood")
                        value=text(|a| &a.neighbourhood)
                        on_change=move |v: String| set(Box::new(move |a| a.neighbourhood = v))
                    />
                </section>
                <sectors::Sectors />
                <signatories::Signatories />
            </div>
        </div>
    }
}
