//! GeoJSON (RFC 7946): an outline that arrives, and layers that leave for QGIS and its like.

mod outline;
mod write;

pub use outline::read_outline;
pub use write::layer;
