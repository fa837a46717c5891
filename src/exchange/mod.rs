//! How data leave and arrive: bytes to records and back. Nothing here panics on what a file holds, and nothing is written: the
//! outcome is always a plan or bytes. Deliberately absent: files, downloads, storage.

pub mod csv;
pub mod file_name;
pub mod geojson;
pub mod import_plan;
mod limits;
pub mod problem;
pub mod project_file;
mod scan;
pub mod tables;
mod text;
pub mod worker;
