//! GeoJSON (RFC 7946): an outline that arrives, and layers that leave for QGIS and its like.

mod outline;
mod write;

pub use outline::{Candidate, read_outlines, together};
pub use write::layer;
