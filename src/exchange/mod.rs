//! How data leave and arrive: bytes to records and back. Nothing here panics on what a file holds, and nothing is written: the
//! outcome is always a plan or bytes. Deliberately absent: files, downloads, storage.

pub mod attachments;
pub mod bundle;
pub mod category_set;
pub mod csv;
pub mod file_name;
pub mod geojson;
pub mod grid;
pub mod import_plan;
pub mod layer;
mod limits;
pub mod map_extras;
pub mod photographed_sheet;
pub mod pmtiles;
pub mod pabulib;
pub mod preflib;
pub mod problem;
pub mod project_file;
pub mod ranking_election;
pub mod budget_election;
pub mod result_document;
pub mod ranking_import;
mod region;
mod scan;
pub mod service_import;
pub mod tables;
mod text;
