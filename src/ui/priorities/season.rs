//! A closed seasonal calendar: months across, needs down. A description; nothing is ranked by it.

use super::answer::month_names;
use super::result_words::{left_out_text, several_tablets_words};
use crate::app::use_app;
use crate::domain::id::RecordId;
use crate::present::deciding::season_view::{MonthCell, Season, season_view};
use crate::ui::widgets::{Bdi, Icon};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// The table of the year.
#[component]
pub fn SeasonTable(id: RecordId) -> impl IntoView {
    let app = use_app();
    let view = Memo::new(move |_| app.read(|project| season_view(project, id)).flatten());
    let table = move |seasons: Vec<Season>| {
        let heads = (0..12)
            .map(|month| {
                let (name, other) = month_names(month);
                view! { <th scope="col">{name}<small>{other}</small></th> }
            })
            .collect_view();
        let rows = seasons
            .into_iter()
            .map(|season| {
                let cells = season.months.into_iter().map(cell).collect_view();
                view! { <tr><th scope="row"><Bdi text=season.name /></th>{cells}</tr> }
            })
            .collect_view();
        view! {
            <div class="table-frame" tabindex="0" role="region" aria-label=t!("answers-season")>
                <table class="result-table season">
                    <thead><tr><th scope="col">{t!("priorities-need")}</th>{heads}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
    };
    move || {
        view.get().map(|found| {
            let hidden = found.seasons.is_empty();
            let left_out = found.left_out.iter().map(|(reason, count)| left_out_text(*reason, *count));
            let not_counted = left_out
                .chain(several_tablets_words(&found.several_tablets))
                .map(|words| view! { <li>{words}</li> })
                .collect_view();
            view! {
                <article class="results">
                    <section class="finding">
                        <h2>{t!("answers-season")}</h2>
                        <ul class="finding-notes">
                            <li>{tr!("priorities-ballots-count", count = found.answers)}</li>
                            {not_counted}
                            <li>{t!("answers-season-help")}</li>
                            <li>{t!("answers-missing-months")}</li>
                        </ul>
                    </section>
                    {hidden.then(|| view! { <p class="small-hidden"><Icon name="lock" /><span>{t!("priorities-not-shown-apart")}</span></p> })}
                    {(!hidden).then(|| table(found.seasons))}
                </article>
            }
        })
    }
}

fn cell(cell: MonthCell) -> impl IntoView {
    let step = cell.halves.map_or(0, |halves| halves.div_ceil(2));
    let text = cell.halves.map_or_else(
        || "–".to_owned(),
        |halves| i18n::decimal(f64::from(halves) / 2.0, usize::from(halves % 2 == 1)),
    );
    view! { <td class="number season-cell" data-step=step.to_string()>{text}</td> }
}
