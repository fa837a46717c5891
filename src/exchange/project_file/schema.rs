//! The JSON Schema of the project file, from the Rust types. A test writes it to `public/schema`; the app never calls this.

use super::format::ProjectFile;

/// The schema as pretty JSON with a final newline.
pub fn schema() -> String {
    let schema = schemars::schema_for!(ProjectFile);
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}
