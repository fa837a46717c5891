//! What leaves and arrives: files of every kind, written, read, planned, merged, and hostile ones.

mod bundle;
mod conflict_fields;
mod elections;
mod field_files;
mod hostile_files;
mod import_plan;
mod layer;
mod outline;
mod pmtiles;
mod project_file;
mod revisions;
mod services;
mod tables;
