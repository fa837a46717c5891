//! The canonical form of a JSON value, and the checksum over it.
//!
//! The form does not depend on Rust types, on the order of keys or on how a program spells a number, so a file that another tool
//! has laid out anew still carries a true checksum.

use serde_json::Value;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// The checksum of documents, taken in one by one in the order of the file.
#[derive(Default)]
pub struct Checksum(Sha256);

impl Checksum {
    /// Takes in one document.
    pub fn add(&mut self, document: &Value) {
        let mut text = String::new();
        write_canonical(document, &mut text);
        text.push('\n');
        self.0.update(text);
    }

    /// The checksum in lower-case hexadecimal.
    pub fn finish(self) -> String {
        self.0.finalize().iter().fold(String::new(), |mut text, byte| {
            // Writing to a text cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
    }
}

/// Recursion is safe: values come from our own writer or passed the depth guard.
fn write_canonical(value: &Value, out: &mut String) {
    match value {
        Value::Number(number) => match number.as_f64() {
            Some(float) if number.is_f64() => {
                let _ = write!(out, "{float}");
            }
            _ => {
                let _ = write!(out, "{number}");
            }
        },
        Value::Array(items) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                write_canonical(item, out);
            }
            out.push(']');
        }
        Value::Object(fields) => {
            let mut keys: Vec<&String> = fields.keys().collect();
            keys.sort();
            out.push('{');
            for (at, key) in keys.into_iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                let _ = write!(out, "{}:", Value::from(key.as_str()));
                write_canonical(&fields[key], out);
            }
            out.push('}');
        }
        Value::Null | Value::Bool(_) | Value::String(_) => {
            let _ = write!(out, "{value}");
        }
    }
}
