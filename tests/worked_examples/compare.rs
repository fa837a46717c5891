//! Holds what the program made against what the file says.

use crate::worked_examples::read::exact;
use catchment::analysis::numbers::exact::Exact;
use num_traits::ToPrimitive;
use serde_json::Value;

/// Adds a finding for each field that is missing, unknown or different.
pub fn compare(path: &str, ours: &Value, theirs: &Value, findings: &mut Vec<String>) {
    match (ours, theirs) {
        (Value::Object(own), Value::Object(other)) => {
            for (key, value) in other {
                let path = format!("{path}.{key}");
                match own.get(key) {
                    Some(ours) => compare(&path, ours, value, findings),
                    None => findings.push(format!("{path}: nobody recomputes it")),
                }
            }
            let unknown = own.keys().filter(|key| !other.contains_key(*key));
            findings.extend(unknown.map(|key| format!("{path}.{key}: not in the file")));
        }
        (Value::Array(own), Value::Array(other)) if own.len() == other.len() => {
            for (at, (ours, theirs)) in own.iter().zip(other).enumerate() {
                compare(&format!("{path}[{at}]"), ours, theirs, findings);
            }
        }
        _ if same(ours, theirs) => {}
        _ => findings.push(format!("{path}: {ours} is not {theirs}")),
    }
}

/// Rationals are given as text, so that they are held against whole numbers, fractions, and fractions with their decimal ("1/3 = 0.333").
fn same(ours: &Value, theirs: &Value) -> bool {
    if ours == theirs {
        return true;
    }
    let rational = ours.as_str().and_then(exact);
    match (rational, theirs) {
        (Some(own), Value::Number(number)) => match number.as_i64() {
            Some(whole) => own == exact(&whole.to_string()).unwrap(),
            None => as_printed(own.to_f64().unwrap(), &number.to_string()),
        },
        (Some(own), Value::String(text)) => {
            let (fraction, decimal) = text.split_once('=').unwrap_or((text, ""));
            exact(fraction.trim()) == Some(own.clone()) && decimal_agrees(&own, decimal.trim())
        }
        (None, Value::Number(number)) if number.is_f64() => ours
            .as_f64()
            .is_some_and(|own| as_printed(own, &number.to_string())),
        _ => false,
    }
}

fn decimal_agrees(own: &Exact, decimal: &str) -> bool {
    decimal.is_empty() || as_printed(own.to_f64().unwrap(), decimal)
}

/// Half a unit of the last printed digit, and a hair more for halves. JSON drops zeros at the end; nothing is printed to fewer than four digits.
fn as_printed(own: f64, printed: &str) -> bool {
    let digits = printed.split_once('.').map_or(0, |(_, digits)| digits.len());
    let unit = 10_f64.powi(-(digits.max(4) as i32));
    (own - printed.parse::<f64>().unwrap()).abs() <= 0.500_01 * unit
}

/// The JSON pointers of all single values.
pub fn leaves(value: &Value) -> Vec<String> {
    let below = |key: &str, value: &Value| -> Vec<String> {
        let key = key.replace('~', "~0").replace('/', "~1");
        leaves(value)
            .into_iter()
            .map(|path| format!("/{key}{path}"))
            .collect()
    };
    match value {
        Value::Object(fields) => fields.iter().flat_map(|(key, value)| below(key, value)).collect(),
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items
                .flat_map(|(at, value)| below(&at.to_string(), value))
                .collect()
        }
        _ => vec![String::new()],
    }
}
