//! Taking in an election file of another program as a closed ranking, in one step that can be undone.
//!
//! Deliberately absent: what is in the file (`exchange::ranking_import`).

use super::problem_words::{problem_text, refusal_text};
use super::{App, Notice, Tone};
use crate::domain::id::RecordId;
use crate::exchange::problem::{Code, FileKind};
use crate::exchange::ranking_import;
use crate::platform::{files, ids};
use crate::present::route::Place;
use crate::tr;
use leptos::task::spawn_local;

/// Most ballots that are taken in; more would make the assessment heavy for a tablet.
const MOST: usize = 5_000;
/// Remarks on the file that are told.
const NAMED: usize = 3;

impl App {
    /// Asks for a `.pb`, `.soc`, `.soi`, `.toc` or `.toi` file and takes it in.
    pub fn take_in_election(self) {
        spawn_local(async move {
            let Some(file) = files::pick(".pb,.soc,.soi,.toc,.toi", false)
                .await
                .into_iter()
                .next()
            else {
                return;
            };
            let bytes = files::read(&file).await.unwrap_or_default();
            let arrived = match ranking_import::read(&bytes, MOST) {
                Ok(Some(arrived)) if arrived.names.len() > 1 && !arrived.answers.is_empty() => arrived,
                Ok(_) => {
                    return self.notify(Notice::new(
                        Tone::Warning,
                        tr!("answers-import-misfit", count = MOST),
                    ));
                }
                Err(problem) => {
                    let text = match problem.code {
                        Code::WrongKind => tr!("answers-import-unreadable"),
                        _ => refusal_text(&problem, FileKind::Election),
                    };
                    return self.notify(Notice::new(Tone::Warning, text));
                }
            };
            let (needs, ballots) = arrived.ids();
            let ranking = ids::new_id();
            let needs: Vec<RecordId> = (0..needs).map(|_| ids::new_id()).collect();
            let ballots: Vec<RecordId> = (0..ballots).map(|_| ids::new_secret_id()).collect();
            let sector = self.peek(|project| {
                let sectors = project
                    .assessment()
                    .map(|it| it.sectors.clone())
                    .unwrap_or_default();
                sectors
                    .first()
                    .map(|sector| sector.code.clone())
                    .unwrap_or_default()
            });
            let sector = sector.unwrap_or_default();
            let edit = arrived.edit(ranking, &needs, &ballots, &tr!("data-untitled"), &sector);
            if self.act(|_| Ok(edit)) {
                self.go_to(Place::Ranking(ranking));
                // What was put right or looks odd is told with the success, never dropped.
                let told = std::iter::once(tr!("answers-imported", count = ballots.len()));
                let told = told.chain(arrived.remarks.iter().take(NAMED).map(problem_text));
                self.notify(Notice::undoable(told.collect::<Vec<_>>().join(" ")));
            }
        });
    }
}
