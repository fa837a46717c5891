//! The device's clock. Deliberately absent: any use of it for deciding which revision wins.

use crate::domain::date::{Day, Millis};
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use wasm_bindgen_futures::JsFuture;

/// Milliseconds since 1970-01-01T00:00Z, by the device's clock.
pub fn now_millis() -> Millis {
    js_sys::Date::now().max(0.0) as Millis
}

/// Today where the device is. None only when its clock is off by centuries.
pub fn today() -> Option<Day> {
    day_of(now_millis())
}

/// The local calendar day of an instant; none outside 1900–2200.
pub fn day_of(millis: Millis) -> Option<Day> {
    let date = js_sys::Date::new(&(millis as f64).into());
    let year = u16::try_from(date.get_full_year()).ok()?;
    Day::new(year, date.get_month() as u8 + 1, date.get_date() as u8)
}

/// Hours (0–23) and minutes of an instant, local time.
pub fn time_of(millis: Millis) -> (u32, u32) {
    let date = js_sys::Date::new(&(millis as f64).into());
    (date.get_hours(), date.get_minutes())
}

/// Waits. Inside an IndexedDB transaction this would end the transaction.
pub async fn sleep(millis: u32) {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        let delay = i32::try_from(millis).unwrap_or(i32::MAX);
        let set = web_sys::window()
            .map(|window| window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, delay));
        if !matches!(set, Some(Ok(_))) {
            let _ = resolve.call0(&wasm_bindgen::JsValue::UNDEFINED);
        }
    });
    let _ = JsFuture::from(promise).await;
}

/// The outcome of `work`, or none when it takes longer than `millis`. The work is given up then: not for writing.
pub async fn within<T>(millis: u32, work: impl Future<Output = T>) -> Option<T> {
    let mut work = pin!(work);
    let mut timer = pin!(sleep(millis));
    poll_fn(|context| {
        if let Poll::Ready(outcome) = work.as_mut().poll(context) {
            return Poll::Ready(Some(outcome));
        }
        timer.as_mut().poll(context).map(|()| None)
    })
    .await
}
