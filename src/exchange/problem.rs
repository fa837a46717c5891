//! Problems of a file as data: a code, a place and a remedy.
//!
//! The same type serves refusals (nothing was taken in) and remarks (it was taken in, and this was noticed). Deliberately absent:
//! sentences. `problem-<code>` and `problem-remedy-<remedy>` are keys of the language files.

use crate::domain::id::RecordId;
use serde::{Deserialize, Serialize};

/// What is wrong. The name in kebab case is the end of the text's key.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Code {
    // The file as a whole.
    TooLarge,
    Empty,
    OtherFile,
    PackedAnew,
    NotText,
    NotJson,
    Truncated,
    TooDeep,
    LongText,
    DuplicateKey,
    // A project file.
    WrongKind,
    NewerVersion,
    UnknownVersion,
    UnknownField,
    MissingField,
    BadValue,
    TooManyRecords,
    CountsDiffer,
    ChecksumDiffers,
    DuplicateRecord,
    EmptyRecord,
    BrokenHistory,
    MixedKinds,
    NoAssessment,
    StrayAssessment,
    TooManyVertices,
    BrokenShape,
    AbsurdNumber,
    WasUtf16,
    // An outline from a GeoJSON file.
    NotGeojson,
    NoArea,
    Projected,
    Swapped,
    OutOfRange,
    RingClosed,
    TooFewPoints,
    FeaturesSkipped,
    // Tables, layers and elections that other programs made.
    QuoteOpen,
    WasArabicWindows,
    SignsReplaced,
    WebPage,
    OldSpreadsheet,
    StrayAmpersand,
    BrokenMarkup,
    TextLeftOut,
    KeyTwice,
    WasLines,
    ChosenTwice,
    // Between the app and its worker.
    Unreadable,
    WorkerFailed,
}

/// What a file was opened as. The same fault has another way out in a project file than in a table of a partner.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FileKind {
    /// A project file of ours.
    Project,
    /// A reference layer.
    Layer,
    /// The outline of a catchment.
    Outline,
    /// A table of services.
    Table,
    /// An election or a profile of orders.
    Election,
}

/// What to do about it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Remedy {
    /// Choose another file.
    ChooseOther,
    /// The file was damaged on its way: have it sent again.
    SendAgain,
    /// Made by a program that does not follow the format: export it again from Catchment.
    ExportAgain,
    /// Made by a newer Catchment: update this one.
    Update,
    /// Save it in WGS 84 (EPSG:4326), longitude first.
    SaveAsWgs84,
    /// Try it again.
    TryAgain,
    /// Made by another program: export it again there.
    ExportElsewhere,
    /// Save it as CSV in UTF-8, or as XLSX.
    SaveAsUtf8,
    /// Open it in a spreadsheet and save it as XLSX, without a password.
    SaveAsXlsx,
    /// Put the place that is named right in a text editor or in the program that made it.
    MendThere,
    /// Nothing to do: it was put right.
    Nothing,
}

impl Remedy {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::ChooseOther,
        Self::SendAgain,
        Self::ExportAgain,
        Self::Update,
        Self::SaveAsWgs84,
        Self::TryAgain,
        Self::ExportElsewhere,
        Self::SaveAsUtf8,
        Self::SaveAsXlsx,
        Self::MendThere,
        Self::Nothing,
    ];
}

impl Code {
    /// All of them.
    pub const ALL: [Self; 50] = [
        Self::TooLarge,
        Self::Empty,
        Self::OtherFile,
        Self::PackedAnew,
        Self::NotText,
        Self::NotJson,
        Self::Truncated,
        Self::TooDeep,
        Self::LongText,
        Self::DuplicateKey,
        Self::WrongKind,
        Self::NewerVersion,
        Self::UnknownVersion,
        Self::UnknownField,
        Self::MissingField,
        Self::BadValue,
        Self::TooManyRecords,
        Self::CountsDiffer,
        Self::ChecksumDiffers,
        Self::DuplicateRecord,
        Self::EmptyRecord,
        Self::BrokenHistory,
        Self::MixedKinds,
        Self::NoAssessment,
        Self::StrayAssessment,
        Self::TooManyVertices,
        Self::BrokenShape,
        Self::AbsurdNumber,
        Self::WasUtf16,
        Self::NotGeojson,
        Self::NoArea,
        Self::Projected,
        Self::Swapped,
        Self::OutOfRange,
        Self::RingClosed,
        Self::TooFewPoints,
        Self::FeaturesSkipped,
        Self::QuoteOpen,
        Self::WasArabicWindows,
        Self::SignsReplaced,
        Self::WebPage,
        Self::OldSpreadsheet,
        Self::StrayAmpersand,
        Self::BrokenMarkup,
        Self::TextLeftOut,
        Self::KeyTwice,
        Self::WasLines,
        Self::ChosenTwice,
        Self::Unreadable,
        Self::WorkerFailed,
    ];

    /// What to do about it in a file of this kind. Only a project file can be made again by Catchment.
    pub fn remedy_in(self, kind: FileKind) -> Remedy {
        match (kind, self) {
            (FileKind::Project, _) => self.remedy(),
            (FileKind::Layer | FileKind::Table | FileKind::Election, Self::NotText)
            | (FileKind::Table, Self::OtherFile | Self::Empty | Self::MissingField) => Remedy::SaveAsUtf8,
            (FileKind::Outline, Self::OtherFile) => Remedy::SaveAsWgs84,
            (
                _,
                Self::LongText
                | Self::DuplicateKey
                | Self::BadValue
                | Self::MissingField
                | Self::UnknownField
                | Self::DuplicateRecord
                | Self::AbsurdNumber
                | Self::BrokenShape
                | Self::NotJson
                | Self::NotGeojson
                | Self::TooFewPoints,
            ) => Remedy::MendThere,
            _ => match self.remedy() {
                Remedy::ExportAgain => Remedy::ExportElsewhere,
                other => other,
            },
        }
    }

    /// What to do about it in a project file.
    pub fn remedy(self) -> Remedy {
        match self {
            Self::TooLarge
            | Self::Empty
            | Self::OtherFile
            | Self::NotText
            | Self::WrongKind
            | Self::NotGeojson
            | Self::NoArea
            | Self::TooFewPoints => Remedy::ChooseOther,
            Self::NotJson
            | Self::Truncated
            | Self::CountsDiffer
            | Self::ChecksumDiffers
            | Self::PackedAnew => Remedy::SendAgain,
            Self::NewerVersion => Remedy::Update,
            Self::Projected | Self::OutOfRange => Remedy::SaveAsWgs84,
            Self::Unreadable | Self::WorkerFailed => Remedy::TryAgain,
            Self::WebPage | Self::OldSpreadsheet => Remedy::SaveAsXlsx,
            Self::StrayAmpersand | Self::BrokenMarkup => Remedy::MendThere,
            Self::WasUtf16
            | Self::RingClosed
            | Self::Swapped
            | Self::FeaturesSkipped
            | Self::QuoteOpen
            | Self::WasArabicWindows
            | Self::SignsReplaced
            | Self::TextLeftOut
            | Self::KeyTwice
            | Self::WasLines
            | Self::ChosenTwice => Remedy::Nothing,
            _ => Remedy::ExportAgain,
        }
    }
}

/// Where it is wrong: as much as is known.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Place {
    /// Line and column in the file, from 1.
    pub line_column: Option<(usize, usize)>,
    /// The record, when it is known.
    pub record: Option<RecordId>,
    /// The field, as a JSON path or a field's name.
    pub field: Option<String>,
}

impl Place {
    /// A byte of the text.
    pub fn at(text: &str, offset: usize) -> Self {
        let before = text.as_bytes().get(..offset).unwrap_or(text.as_bytes());
        let line_starts = before
            .iter()
            .rposition(|byte| *byte == b'\n')
            .map_or(0, |at| at + 1);
        let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
        // Continuation bytes do not begin a character.
        let column = 1 + before[line_starts..]
            .iter()
            .filter(|byte| **byte & 0xC0 != 0x80)
            .count();
        Self {
            line_column: Some((line, column)),
            ..Self::default()
        }
    }

    /// A field of a record.
    pub fn record(id: RecordId, field: &str) -> Self {
        Self {
            record: Some(id),
            field: (!field.is_empty()).then(|| field.to_owned()),
            line_column: None,
        }
    }

    /// The same place with the name of a field.
    pub fn with_field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }
}

/// One thing that is wrong with a file.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Problem {
    /// What.
    pub code: Code,
    /// Where.
    pub place: Place,
}

impl Problem {
    /// A problem of the file as a whole.
    pub fn new(code: Code) -> Self {
        Self {
            code,
            place: Place::default(),
        }
    }

    /// What to do about it in a file of this kind.
    pub fn remedy_in(&self, kind: FileKind) -> Remedy {
        self.code.remedy_in(kind)
    }

    /// A problem at a place.
    pub fn at(code: Code, place: Place) -> Self {
        Self { code, place }
    }
}
