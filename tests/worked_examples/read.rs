//! Reading what an example is given.

use catchment::analysis::numbers::exact::{Exact, fraction};
use num_bigint::BigInt;
use num_traits::ToPrimitive;
use serde_json::Value;

pub fn texts(value: &Value) -> Vec<String> {
    let items = value.as_array().unwrap();
    items
        .iter()
        .map(|item| item.as_str().unwrap().to_owned())
        .collect()
}

pub fn keys(value: &Value) -> Vec<String> {
    value.as_object().unwrap().keys().cloned().collect()
}

/// "50/3" or "7", exactly.
pub fn exact(text: &str) -> Option<Exact> {
    let (numerator, denominator) = text.split_once('/').unwrap_or((text, "1"));
    fraction(
        numerator.parse::<BigInt>().ok()?,
        denominator.parse::<BigInt>().ok()?,
    )
}

/// A number, or the text of a fraction.
pub fn float(value: &Value) -> f64 {
    let fraction = || exact(value.as_str().unwrap()).unwrap().to_f64().unwrap();
    value.as_f64().unwrap_or_else(fraction)
}

pub fn floats(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(float).collect()
}

/// Exact numbers as the text that `compare` understands.
pub fn told<'a>(values: impl IntoIterator<Item = &'a Exact>) -> Value {
    let texts = values.into_iter().map(|value| Value::from(value.to_string()));
    texts.collect()
}

/// Values under their names.
pub fn named<V: Into<Value>>(names: &[String], values: impl IntoIterator<Item = V>) -> Value {
    let fields = names.iter().cloned().zip(values.into_iter().map(Into::into));
    Value::Object(fields.collect())
}
