//! Converting values to JavaScript, and reading properties and classes of JavaScript objects. Deliberately absent: bindings (`bindings`).

use super::MapFault;
use super::events::fault;
use js_sys::{Array, Function, JSON, Reflect};
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// A new object of a class of a module.
pub fn construct(module: &JsValue, class: &str, argument: &JsValue) -> Result<JsValue, MapFault> {
    let constructor: Function = get(module, class).dyn_into().map_err(|_| MapFault::NotLoaded)?;
    Reflect::construct(&constructor, &Array::of1(argument)).map_err(fault)
}

/// A property; undefined where there is none.
pub fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

/// Gives an object a property.
pub fn set(object: &JsValue, name: &str, value: &JsValue) -> Result<(), MapFault> {
    Reflect::set(object, &name.into(), value).map(drop).map_err(fault)
}

/// A plain JavaScript value, through JSON: small, and exact for what the engine reads.
pub fn to_js(value: &impl Serialize) -> Result<JsValue, MapFault> {
    let text = serde_json::to_string(value).map_err(|error| MapFault::Engine(error.to_string()))?;
    JSON::parse(&text).map_err(fault)
}
