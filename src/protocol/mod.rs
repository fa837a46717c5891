//! The protocol between the page and the worker: one question with bytes beside it, and answers with bytes beside them.
//!
//! A worker's first message is `Ready`; messages sent before it would be lost. Then each question is answered:
//!
//! | Question | Bytes beside it | Answers | Bytes beside the last |
//! | --- | --- | --- | --- |
//! | `ReadProject` | a project file | `Progress` …, `ProjectRead` | |
//! | `PlanImport` | the documents that are here, if any | `Progress` …, `ImportPlanned` | the plan's documents |
//! | `ReadLayer` | a file | `LayerSeen` | |
//! | `LookAtLayer` | | `LayerSeen` | |
//! | `TakeLayer` | | `LayerTaken` | the layer's content |
//! | `ReadTable` | a file | `TableRead` | |
//! | `ReadSheet` | | `TableRead` | |
//! | `FindPrintSheet` | pixels | `PhotoSeen` | |
//! | `AskMap` | documents and extras | `MapAnswered` | |
//!
//! In place of the last answer comes `Refused`, which says why, or `NotUnderstood`. What is large travels as bytes, which are handed
//! over and not copied; the question or answer says by its kind that they come. To cancel, the page ends the worker. Deliberately absent:
//! the browser's messages (`bin/worker.rs`, `app::worker_client`), and the work itself (`exchange`, `analysis`).

mod question;
mod answer;
mod worker;

pub use answer::Answer;
pub use question::{Question, documents_json, map_json};
pub use worker::{Held, Tell, answer, hear};
