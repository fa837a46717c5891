//! Paper maps for marking with pens: paper size, number of sheets, and the sheets as they will be printed.
//!
//! Deliberately absent: cutting the ground into sheets (`present::paper::print_sheet`), drawing one (`present::paper::sheet_paper`), a PDF
//! writer (the browser prints).

use crate::app::map::Basemap;
use crate::app::use_app;
use crate::i18n;
use crate::i18n::beside::Beside;
use crate::present::map::flat_sheet::{Outline, SheetMark, extent};
use crate::present::map::mark_filter::MarkFilter;
use crate::present::paper::print_sheet::{Layout, Paper, Sheet, sheets};
use crate::present::paper::sheet_paper::{SheetPaper, sheet_paper};
use crate::present::route::Place;
use crate::ui::map::pins::mark_pin::PinShape;
use crate::ui::map::words::measures::scale_text;
use crate::ui::widgets::segmented::Choice;
use crate::ui::widgets::{CheckField, EmptyState, LinkButton, PrintBar, Printed, Segmented, SelectField};
use crate::{t, tr};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Sheets beside or below each other that are offered.
const MOST: u32 = 5;

/// The screen.
#[component]
pub fn PrintSheets() -> impl IntoView {
    let app = use_app();
    let language = Beside::new();
    let basemap = RwSignal::new(None::<Basemap>);
    spawn_local(async move {
        // Without the governorates the sheets still show what is in the assessment.
        let _ = basemap.try_set(Basemap::load().await.ok());
    });
    let layout = RwSignal::new(Layout {
        paper: Paper::A3,
        landscape: true,
        columns: 1,
        rows: 1,
    });
    let with_marks = RwSignal::new(false);
    let ground = Memo::new(move |_| {
        app.read(|project| extent(project, &MarkFilter::default()))
            .flatten()
    });
    let made = Memo::new(move |_| {
        ground
            .get()
            .and_then(|ground| sheets(ground, layout.get()).ok())
            .unwrap_or_default()
    });
    let title = move || {
        let read = app.read(|project| project.assessment().map(|it| it.title.clone()));
        read.flatten().unwrap_or_default()
    };
    let drawn = move || {
        let boundaries = basemap
            .with(|known| known.as_ref().map(|known| known.boundaries.clone()))
            .unwrap_or_default();
        let shown = with_marks.get();
        let (layout, all) = (layout.get(), made.get());
        let count = all.len();
        let one = |sheet: &Sheet| {
            let paper = app.read(|project| {
                sheet_paper(
                    project,
                    &boundaries,
                    sheet,
                    &MarkFilter::default(),
                    &i18n::language_code(),
                )
            })?;
            Some(page(paper, sheet, count, layout, title(), shown))
        };
        all.iter().map(one).collect_view()
    };
    view! {
        <div class="plan-print sheet-print">
            <h1 class="visually-hidden" tabindex="-1">{t!("sheets-title")}</h1>
            <PrintBar back=Place::Map words="sheets-back" language>
                <Controls layout with_marks />
            </PrintBar>
            <p class="sheet-lead no-print">{t!("sheets-lead")}</p>
            <Show
                when=move || !made.with(Vec::is_empty)
                fallback=move || view! {
                    <EmptyState icon="map" title=t!("sheets-none-title") text=t!("sheets-none-text")>
                        <LinkButton label=t!("sheets-back") icon="map" href=Signal::derive(move || app.href(Place::Map)) />
                    </EmptyState>
                }
            >
                <Printed language>{drawn}</Printed>
            </Show>
        </div>
    }
    .into_any()
}

#[component]
fn Controls(layout: RwSignal<Layout>, with_marks: RwSignal<bool>) -> impl IntoView {
    let papers = Signal::derive(|| Paper::ALL.map(|paper| (name_of(paper), name_of(paper))).to_vec());
    let counts = Signal::derive(|| {
        (1..=MOST)
            .map(|count| (count.to_string(), i18n::number(count)))
            .collect::<Vec<_>>()
    });
    let ways = Signal::derive(|| {
        vec![
            Choice::new("portrait", tr!("sheets-portrait")),
            Choice::new("landscape", tr!("sheets-landscape")),
        ]
    });
    let read = |text: &str| text.parse::<u32>().unwrap_or(1).clamp(1, MOST);
    view! {
        <SelectField
            label=t!("sheets-paper")
            value=Signal::derive(move || name_of(layout.get().paper))
            options=papers
            on_change=move |name: String| {
                if let Some(paper) = Paper::ALL.into_iter().find(|paper| name_of(*paper) == name) {
                    layout.update(|layout| layout.paper = paper);
                }
            }
        />
        <Segmented
            label=t!("sheets-orientation")
            value=Signal::derive(move || if layout.get().landscape { "landscape".to_owned() } else { "portrait".to_owned() })
            choices=ways
            on_change=move |way: String| layout.update(|layout| layout.landscape = way == "landscape")
        />
        <SelectField
            label=t!("sheets-columns")
            value=Signal::derive(move || layout.get().columns.to_string())
            options=counts
            on_change=move |count: String| layout.update(|layout| layout.columns = read(&count))
        />
        <SelectField
            label=t!("sheets-rows")
            value=Signal::derive(move || layout.get().rows.to_string())
            options=counts
            on_change=move |count: String| layout.update(|layout| layout.rows = read(&count))
        />
        <CheckField label=t!("sheets-with-marks") checked=with_marks on_change=move |shown| with_marks.set(shown) />
    }
}

fn name_of(paper: Paper) -> String {
    format!("{paper:?}")
}

/// One sheet, as large as its paper.
fn page(
    paper: SheetPaper,
    sheet: &Sheet,
    count: usize,
    layout: Layout,
    title: String,
    with_marks: bool,
) -> AnyView {
    let (width, height) = layout.size();
    let way = if layout.landscape { "landscape" } else { "portrait" };
    let of = format!("{}-{way}", name_of(layout.paper).to_lowercase());
    let right_to_left = i18n::direction() == "rtl";
    let (from, to) = paper.words;
    // Words stand at the side where the language begins; the code stays at the right, because it tells which way up a photo is.
    let (x, way_of_words) = if right_to_left { (to, "rtl") } else { (from, "ltr") };
    let x = format!("{x:.2}");
    let line = move |class: &'static str, down: f64, text: String| {
        view! { <text class=class x=x.clone() y=format!("{:.2}", paper.below + down) direction=way_of_words>{text}</text> }
    };
    let map = sheet.map;
    let number = tr!(
        "sheets-number",
        number = i18n::number(sheet.number),
        count = i18n::number(count as u64)
    );
    let scale = tr!(
        "sheets-scale",
        one = i18n::number(1_u32),
        number = i18n::number(sheet.scale_number)
    );
    let label = tr!("sheets-label", number = i18n::number(sheet.number));
    let clip = format!("sheet-map-{}", sheet.number);
    let within = format!("url(#{clip})");
    let (dark, code_box) = (paper.scale.dark, paper.code);
    let cells = paper.cells.iter().enumerate().map(|(at, (x, y))| {
        view! { <text class="sheet-cell" x=format!("{x:.2}") y=format!("{y:.2}") text-anchor="middle">{i18n::number(at as u64 + 1)}</text> }
    });
    let marks = with_marks.then(|| paper.map.marks.into_iter().map(mark).collect_view());
    view! {
        <article class="sheet-paper" data-page=of>
            <svg viewBox=format!("0 0 {width} {height}") role="img" aria-label=label>
                <clipPath id=clip><rect x=map.x.to_string() y=map.y.to_string() width=map.width.to_string() height=map.height.to_string() /></clipPath>
                <g clip-path=within>
                    <g transform=format!("translate({} {})", map.x, map.y)>
                        {paper.map.governorates.into_iter().map(|it| outlined("sheet-land", it)).collect_view()}
                        {paper.map.catchments.into_iter().map(|it| outlined("sheet-catchment", it)).collect_view()}
                        {marks}
                    </g>
                </g>
                <path class="sheet-grid" d=paper.grid />
                {cells.collect_view()}
                <path class="sheet-mark" d=paper.marks />
                {line("sheet-title", 13.0, title)}
                {line("sheet-words", 19.5, format!("{number} · {scale}"))}
                <path class="sheet-scale" d=paper.scale.frame />
                <rect class="sheet-dark" x=dark.x.to_string() y=dark.y.to_string() width=format!("{:.2}", dark.width) height=dark.height.to_string() />
                <text class="sheet-words" x=format!("{:.2}", paper.scale.label.0) y=format!("{:.2}", paper.scale.label.1)>{scale_text(sheet.scale.metres)}</text>
                {line("sheet-small", 32.5, tr!("sheets-legend"))}
                {line("sheet-small", 36.5, tr!("map-attribution"))}
                <path class="sheet-dark" d=paper.north />
                <text class="sheet-north" x=format!("{:.2}", code_box.x - 14.0) y=format!("{:.2}", paper.below + 28.0) text-anchor="middle">{tr!("sheets-north")}</text>
                <svg x=code_box.x.to_string() y=code_box.y.to_string() width=code_box.width.to_string() height=code_box.height.to_string() viewBox=format!("0 0 {0} {0}", paper.side) aria-hidden="true">
                    <path class="sheet-dark" d=paper.modules shape-rendering="crispEdges" />
                </svg>
                <text class="sheet-code" x=format!("{:.2}", code_box.x + code_box.width) y=format!("{:.2}", paper.below + 41.0) text-anchor="end">{paper.text}</text>
            </svg>
        </article>
    }
    .into_any()
}

fn outlined(class: &'static str, outline: Outline) -> impl IntoView {
    let (x, y) = outline.label;
    view! {
        <path class=class d=outline.path />
        <text class="sheet-name" x=format!("{x:.2}") y=format!("{y:.2}") text-anchor="middle">{outline.name}</text>
    }
}

/// A pin of about nine millimetres.
fn mark(mark: SheetMark) -> impl IntoView {
    let SheetMark {
        place: (x, y),
        pin,
        path,
        filled,
        ..
    } = mark;
    view! {
        <g class="sheet-pin">
            <path class="sheet-shape" class:sheet-filled=filled d=path />
            <g transform=format!("translate({:.2} {:.2}) scale(0.2)", x - 4.0, y - 9.2)><PinShape pin /></g>
        </g>
    }
}
