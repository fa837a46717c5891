//! The worker's answers. Deliberately absent: computing them (`worker`).

use crate::analysis::map::map_question::Found;
use crate::domain::id::RecordId;
use crate::domain::records::SourceKind;
use crate::exchange::import_plan::ImportPlan;
use crate::exchange::layer::Looked;
use crate::exchange::photographed_sheet::SheetSeen;
use crate::exchange::problem::Problem;
use crate::exchange::project_file::Phase;
use crate::exchange::service_import::Grid;
use serde::{Deserialize, Serialize};

/// An answer of the worker, as JSON.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// It listens.
    Ready,
    /// It is busy; the answer follows.
    Progress {
        /// With what.
        phase: Phase,
        /// How many documents are done.
        done: usize,
        /// How many there are.
        total: usize,
    },
    /// The project file is sound.
    ProjectRead {
        /// The assessment that it is of.
        project: RecordId,
    },
    /// What taking the project file in would do. The plan's documents are in the bytes.
    ImportPlanned(Box<ImportPlan>),
    /// What the file of a reference layer holds.
    LayerSeen(Box<Looked>),
    /// The layer is made. Its content is in the bytes.
    LayerTaken {
        /// The file's format.
        source: SourceKind,
        /// How many features it has.
        features: usize,
    },
    /// The cells of a table.
    TableRead(Grid),
    /// What a photo shows of a print sheet.
    PhotoSeen(SheetSeen),
    /// What the map says.
    MapAnswered(Box<Found>),
    /// It cannot be done.
    Refused(Problem),
    /// The question is none that the worker knows.
    NotUnderstood,
}

impl Answer {
    /// Bytes travel beside it.
    pub fn has_bytes(&self) -> bool {
        matches!(self, Self::ImportPlanned(_) | Self::LayerTaken { .. })
    }
}
