//! Find a service: the question (need, and facts about the person) on one side, the matching services on the other.
//!
//! The question is never stored. Sensitive needs lead to the hotline and the specialised service, and no record is made.

use super::open_referral::OpenReferral;
use super::parts::{
    ServiceTabs, area_options, choices_after, listed, mobile_lines, need_options, of_code, options,
    service_text, tick,
};
use crate::analysis::centre::find_service::{Asked, Fit, Found, Reason, ToAsk, find_service};
use crate::app::{App, Tone, clock, use_app};
use crate::domain::actions::open_referral::settings;
use crate::domain::calendar::TimeOfDay;
use crate::domain::geometry::{Geometry, Position};
use crate::domain::id::RecordId;
use crate::domain::people::{AgeBand, Sex, Status};
use crate::domain::records::{DocumentKind, ReferralNeed, SensitiveTopic, code};
use crate::present::centre::finder::{fit_card, from_area, known_places, named, place_of, told};
use crate::present::map::anchor::anchor;
use crate::present::route::Place;
use crate::ui::map::PlaceField;
use crate::ui::widgets::{
    Banner, Button, ButtonKind, CheckField, Icon, LinkButton, MANY, More, PageHead, PickField, Segmented,
    SelectField, TextField, Ticks,
};
use crate::{i18n, t, tr};
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The prefix of the codes of sensitive topics among the needs.
const SENSITIVE: &str = "sensitive:";

/// Services that are shown at first: a person looks at the first few.
const FIRST: usize = 10;

/// Services that each press shows more.
const STEP: usize = 20;

/// What was asked, as signals of the form.
#[derive(Clone, Copy)]
struct Question {
    need: RwSignal<String>,
    area: RwSignal<String>,
    from: RwSignal<Option<Position>>,
    status: RwSignal<Option<Status>>,
    sex: RwSignal<Option<Sex>>,
    age: RwSignal<Option<AgeBand>>,
    documents_asked: RwSignal<bool>,
    documents: RwSignal<BTreeSet<DocumentKind>>,
}

impl Question {
    fn asked(self, app: App) -> Option<Asked> {
        let need = of_code(&ReferralNeed::ALL, &self.need.get())?;
        let catchment_area: Option<RecordId> = self.area.get().parse().ok();
        let (hour, minute) = clock::time_of(clock::now_millis());
        let documents = self.documents.get();
        Some(Asked {
            need,
            catchment_area,
            from: self
                .from
                .get()
                .or_else(|| app.read(|project| from_area(project, catchment_area?)).flatten()),
            sex: self.sex.get(),
            age: self.age.get(),
            status: self.status.get(),
            documents: self.documents_asked.get().then_some(documents),
            today: clock::today()?,
            time: TimeOfDay::new(hour as u8, minute as u8),
        })
    }

    fn topic(self) -> Option<SensitiveTopic> {
        let need = self.need.get();
        of_code(&SensitiveTopic::ALL, need.strip_prefix(SENSITIVE)?)
    }
}

/// The screen.
#[component]
pub fn FindPage() -> impl IntoView {
    let app = use_app();
    let question = Question {
        need: RwSignal::new(String::new()),
        area: RwSignal::new(String::new()),
        from: RwSignal::new(None),
        status: RwSignal::new(None),
        sex: RwSignal::new(None),
        age: RwSignal::new(None),
        documents_asked: RwSignal::new(false),
        documents: RwSignal::new(BTreeSet::new()),
    };
    let asked = Memo::new(move |_| question.asked(app));
    let found = Memo::new(move |_| {
        let asked = asked.get()?;
        app.read(|project| Arc::new(find_service(project, &asked)))
    });
    let topic = Memo::new(move |_| question.topic());
    let nothing_yet = move || topic.get().is_none() && found.with(Option::is_none);
    view! {
        <div class="page services-page">
            <ServiceTabs />
            <PageHead title=t!("find-title") lead=t!("find-lead") />
            <div class="finder">
                <QuestionForm question />
                <div class="finder-answer" aria-live="polite">
                    <Show when=nothing_yet>
                        <p class="quiet">{t!("find-choose-need")}</p>
                    </Show>
                    {move || topic.get().map(|topic| view! { <Sensitive topic /> })}
                    <Show when=move || found.with(Option::is_some)><Answer found asked /></Show>
                </div>
            </div>
        </div>
    }
    .into_any()
}

#[component]
fn QuestionForm(question: Question) -> impl IntoView {
    let app = use_app();
    let needs = || {
        let none = (String::new(), tr!("find-need-none"));
        let sensitive = SensitiveTopic::ALL.map(|topic| {
            (
                format!("{SENSITIVE}{}", code(&topic)),
                i18n::name("sensitive", &topic),
            )
        });
        std::iter::once(none)
            .chain(need_options())
            .chain(sensitive)
            .collect::<Vec<_>>()
    };
    let from_places = move || {
        let none = (String::new(), tr!("find-from-none"));
        let known = app.read(known_places).unwrap_or_default();
        let named = known.into_iter().map(|(id, name)| (id.to_string(), name));
        std::iter::once(none).chain(named).collect::<Vec<_>>()
    };
    let asked_from = RwSignal::new(false);
    let areas = move || {
        let none = (String::new(), tr!("desk-not-known"));
        std::iter::once(none).chain(area_options(app)).collect::<Vec<_>>()
    };
    view! {
        <section class="card finder-question" aria-label=t!("find-question")>
            <SelectField
                label=t!("find-need")
                value=question.need
                options=Signal::derive(needs)
                on_change=move |text| question.need.set(text)
            />
            <PickField
                label=t!("find-area")
                value=question.area
                options=Signal::derive(areas)
                on_change=move |text| question.area.set(text)
            />
            // Every service with a place is a choice in here: the choices are drawn only when the field is opened.
            <details class="disclosure" on:toggle=move |_| asked_from.set(true)>
                <summary>{t!("find-from")}</summary>
                <Show when=move || asked_from.get()>
                <div class="disclosure-body stack">
                    <PlaceField
                        shape=Signal::derive(move || question.from.get().map(Geometry::Point))
                        on_change=move |shape: Geometry| question.from.set(anchor(&shape))
                    />
                    <PickField
                        label=t!("find-from-service")
                        value=Signal::derive(String::new)
                        options=Signal::derive(from_places)
                        on_change=move |text: String| {
                            if let Ok(id) = text.parse() {
                                question.from.set(app.peek(|project| place_of(project, id)).flatten());
                            }
                        }
                    />
                    <Show when=move || question.from.with(Option::is_some)>
                        <Button label=t!("find-from-clear") icon="close" kind=ButtonKind::Quiet on_press=move |()| question.from.set(None) />
                    </Show>
                </div>
                </Show>
            </details>
            <Segmented
                label=t!("find-status")
                value=Signal::derive(move || question.status.get().map(|it| code(&it)).unwrap_or_default())
                choices=Signal::derive(|| choices_after(tr!("desk-not-known"), "status", &Status::ALL))
                on_change=move |text: String| question.status.set(of_code(&Status::ALL, &text))
            />
            <Segmented
                label=t!("find-sex")
                value=Signal::derive(move || question.sex.get().map(|it| code(&it)).unwrap_or_default())
                choices=Signal::derive(|| choices_after(tr!("desk-not-known"), "sex", &Sex::ALL))
                on_change=move |text: String| question.sex.set(of_code(&Sex::ALL, &text))
            />
            <Segmented
                label=t!("find-age")
                value=Signal::derive(move || question.age.get().map(|it| code(&it)).unwrap_or_default())
                choices=Signal::derive(|| choices_after(tr!("desk-not-known"), "age-band", &AgeBand::ALL))
                on_change=move |text: String| question.age.set(of_code(&AgeBand::ALL, &text))
            />
            <CheckField
                label=t!("find-documents-asked")
                checked=question.documents_asked
                on_change=move |on| question.documents_asked.set(on)
            />
            <Show when=move || question.documents_asked.get()>
                <Ticks
                    label=t!("find-documents")
                    options=Signal::derive(|| options("document", &DocumentKind::ALL))
                    chosen=Signal::derive(move || question.documents.get().iter().map(code).collect::<Vec<_>>())
                    on_change=move |(text, on): (String, bool)| {
                        question.documents.update(|set| tick(set, &DocumentKind::ALL, &text, on));
                    }
                />
            </Show>
            <p class="field-help">{t!("find-nothing-kept")}</p>
        </section>
    }
}

/// Where to turn to for what is never written down.
#[component]
fn Sensitive(topic: SensitiveTopic) -> impl IntoView {
    let app = use_app();
    let desk = app.read(settings);
    let hotline = desk.as_ref().map(|it| it.hotline.clone()).unwrap_or_default();
    let specialised = desk
        .and_then(|it| it.specialised.get(&topic).cloned())
        .unwrap_or_default();
    let missing = hotline.trim().is_empty() && specialised.trim().is_empty();
    view! {
        <section class="card sensitive-card" aria-label=t!("find-sensitive-title")>
            <h2>{t!("find-sensitive-title")}</h2>
            <p>{t!("find-sensitive-text")}</p>
            <p class="sensitive-way"><Icon name="phone" /><strong><bdi>{hotline}</bdi></strong></p>
            <p class="sensitive-way"><Icon name="place" /><strong><bdi>{specialised}</bdi></strong></p>
            {missing.then(|| view! {
                <Banner tone=Tone::Danger>
                    <p>{t!("find-sensitive-missing")}</p>
                    <LinkButton
                        label=t!("desk-title")
                        href=Signal::derive(move || app.href(Place::DeskSettings))
                    />
                </Banner>
            })}
        </section>
    }
}

/// What was found: the doors that are open, then those that are not, with every reason. Rows that another answer has too stay as they
/// stand, and only the first few of each part are in the page: drawing thousands would take longer than finding them.
#[component]
fn Answer(found: Memo<Option<Arc<Found>>>, asked: Memo<Option<Asked>>) -> impl IntoView {
    let app = use_app();
    let chosen = RwSignal::new(None::<RecordId>);
    let (limit, left_limit) = (RwSignal::new(FIRST), RwSignal::new(FIRST));
    let query = RwSignal::new(String::new());
    let many = Memo::new(move |_| found.with(|found| found.as_ref().is_some_and(|it| it.count() >= MANY)));
    // Few are seen at a glance, and nothing hides one of them.
    let seen = Memo::new(move |_| {
        let found = found.get()?;
        let names = query.with(|query| app.read(|project| named(project, query)).flatten());
        Some(match names.filter(|_| many.get()) {
            Some(names) => Arc::new(found.among(&names)),
            None => found,
        })
    });
    Effect::new(move |before: Option<()>| {
        asked.track();
        query.track();
        if before.is_some() {
            chosen.set(None);
            limit.set(FIRST);
            left_limit.set(FIRST);
        }
    });
    let count = Memo::new(move |_| seen.with(|seen| seen.as_ref().map_or(0, |it| it.fits.len())));
    let left = Memo::new(move |_| seen.with(|seen| seen.as_ref().map_or(0, |it| it.left_out.len())));
    let drawn = move || {
        seen.with(|seen| {
            let fits = seen.iter().flat_map(|seen| &seen.fits);
            fits.take(limit.get()).cloned().collect::<Vec<Fit>>()
        })
    };
    let left_drawn = move || {
        seen.with(|seen| {
            let left_out = seen.iter().flat_map(|seen| &seen.left_out);
            left_out
                .take(left_limit.get())
                .cloned()
                .collect::<Vec<(RecordId, Vec<Reason>)>>()
        })
    };
    // A search without a hit must not read like "no service fits", so both cases are kept apart.
    let nobody = Memo::new(move |_| found.with(|it| it.as_ref().is_some_and(|it| it.fits.is_empty())));
    let missed = move || many.get() && count.get() + left.get() == 0;
    let row = move |(id, reasons): (RecordId, Vec<Reason>)| {
        let reasons = reasons
            .into_iter()
            .map(|reason| view! { <li>{reason_text(reason)}</li> })
            .collect_view();
        view! {
            <li>
                <a href=untrack(|| app.href(Place::Service(id)))><bdi>{untrack(|| service_text(app, Some(id)))}</bdi></a>
                <ul class="reasons">{reasons}</ul>
            </li>
        }
    };
    view! {
        <Show when=move || many.get()>
            <div role="search" aria-label=t!("find-search")>
                <TextField label=t!("find-search") value=query instant=true on_change=move |text| query.set(text) />
            </div>
        </Show>
        <Show when=missed><p class="quiet">{t!("list-none-found")}</p></Show>
        <section class="stack" aria-labelledby="find-fits">
            <h2 id="find-fits">{move || tr!("find-fits", count = count.get())}</h2>
            <Show when=move || nobody.get()>
                <Banner tone=Tone::Warning><p>{t!("find-nobody")}</p></Banner>
            </Show>
            <ol class="fits">
                <For each=drawn key=Clone::clone children=move |fit| view! { <FitRow fit asked chosen /> } />
            </ol>
            <More limit all=count step=STEP />
        </section>
        <Show when=move || { left.get() > 0 }>
            <section class="stack" aria-labelledby="find-left-out">
                <h2 id="find-left-out">{move || tr!("find-left-out", count = left.get())}</h2>
                <ul class="left-out"><For each=left_drawn key=Clone::clone children=row /></ul>
                <More limit=left_limit all=left step=STEP />
            </section>
        </Show>
    }
}

#[component]
fn FitRow(fit: Fit, asked: Memo<Option<Asked>>, chosen: RwSignal<Option<RecordId>>) -> impl IntoView {
    let app = use_app();
    let id = fit.service;
    let card = app.peek(|project| fit_card(project, id)).unwrap_or_default();
    let open = match fit.open {
        Some(true) => Some(
            view! { <span class="tag tag-taken"><Icon name="check" />{tr!("find-open")}</span> }.into_any(),
        ),
        Some(false) => Some(view! { <span class="tag">{tr!("find-closed")}</span> }.into_any()),
        None => None,
    };
    let metres = fit.metres.map(|metres| {
        let (value, places, far) = told(metres);
        let unit = if far {
            tr!("map-kilometres")
        } else {
            tr!("map-metres")
        };
        view! { <span class="quiet">{format!("{} {unit}", i18n::decimal(value, places))}</span> }
    });
    let old = fit.out_of_date.then(|| {
        view! { <span class="tag tag-open"><Icon name="warning" />{tr!("services-out-of-date")}</span> }
    });
    let ask = (!fit.to_ask.is_empty()).then(|| {
        let questions = listed(fit.to_ask.iter().map(|it| to_ask_text(*it)));
        view! { <p class="to-ask"><Icon name="speak" />{tr!("find-to-ask", what = questions)}</p> }
    });
    let mobile = (!card.mobile_days.is_empty()).then(|| {
        let lines = mobile_lines(&card.mobile_days).join("; ");
        view! { <p class="quiet"><Icon name="calendar" />{t!("service-mobile-days")}": "<bdi>{lines}</bdi></p> }
    });
    let title = if card.title.trim().is_empty() {
        tr!("services-untitled")
    } else {
        card.title
    };
    let place = i18n::number(fit.place);
    view! {
        <li class="fit">
            <div class="fit-head">
                <span class="number-disc" aria-label=tr!("find-place", number = place.clone())>{place.clone()}</span>
                <div class="desk-row-words">
                    <strong><a href=untrack(|| app.href(Place::Service(id)))><bdi>{title}</bdi></a></strong>
                    <span class="quiet"><bdi>{card.provider}</bdi>" · "<bdi>{card.place}</bdi></span>
                </div>
                <div class="desk-row-state">{open}{metres}{old}</div>
            </div>
            {ask}
            {mobile}
            {(!card.words.is_empty()).then(|| view! { <p class="quiet"><bdi>{card.words}</bdi></p> })}
            <Show
                when=move || chosen.get() == Some(id)
                fallback=move || view! {
                    <div class="fit-acts">
                        <Button label=t!("find-refer") icon="forward" kind=ButtonKind::Main on_press=move |()| chosen.set(Some(id)) />
                    </div>
                }
            >
                <OpenReferral service=id asked=asked.into() on_cancel=move |()| chosen.set(None) />
            </Show>
        </li>
    }
}

fn reason_text(reason: Reason) -> String {
    match reason {
        Reason::Closed => tr!("find-reason-closed"),
        Reason::Suspended => tr!("find-reason-suspended"),
        Reason::NotYet => tr!("find-reason-not-yet"),
        Reason::Ended => tr!("find-reason-ended"),
        Reason::TakesNoReferrals => tr!("find-reason-takes-none"),
        Reason::OtherArea => tr!("find-reason-area"),
        Reason::OtherStatus => tr!("find-reason-status"),
        Reason::OtherSex => tr!("find-reason-sex"),
        Reason::OtherAge => tr!("find-reason-age"),
        Reason::DocumentMissing(document) => {
            tr!(
                "find-reason-document",
                document = i18n::name("document", &document)
            )
        }
    }
}

fn to_ask_text(question: ToAsk) -> String {
    match question {
        ToAsk::Area => tr!("find-area"),
        ToAsk::Status => tr!("find-status"),
        ToAsk::Sex => tr!("find-sex"),
        ToAsk::Age => tr!("find-age"),
        ToAsk::Document(document) => i18n::name("document", &document),
    }
}
