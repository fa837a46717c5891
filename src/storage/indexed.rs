//! The connection to IndexedDB, and the one way to write: atomic, strictly durable, and reported as done only after completion.
//!
//! Work inside a transaction may await its own requests only; anything else would let the browser end the transaction.

use super::stores::{STORES, VERSION};
use super::strict::{self, Opened};
use crate::domain::storing::Failure;
use rexie::{KeyRange, ObjectStore, Rexie, Store, Transaction, TransactionMode, TransactionResult};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsValue;

/// An open database. The connection is replaced when the browser closed it.
pub struct Indexed {
    name: String,
    connection: RefCell<Rc<Rexie>>,
}

impl Indexed {
    /// Opens the database and makes its stores when it is new.
    pub async fn open(name: &str) -> Result<Self, Failure> {
        Ok(Self {
            name: name.to_owned(),
            connection: RefCell::new(connect(name).await?),
        })
    }

    /// Opens it again after the browser closed it.
    pub async fn reopen(&self) -> Result<(), Failure> {
        let connection = connect(&self.name).await?;
        self.connection.replace(connection);
        Ok(())
    }

    fn begin(&self, stores: &[&str], mode: TransactionMode) -> Result<(Transaction, Opened), Failure> {
        let transaction = self.connection.borrow().transaction(stores, mode)?;
        Ok((transaction, Opened::take()))
    }

    /// Writes. Returns only after the transaction completed; on every other way out it is aborted and nothing is kept.
    pub async fn write<T>(
        &self,
        stores: &[&str],
        work: impl AsyncFnOnce(&Transaction) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let (transaction, opened) = self.begin(stores, TransactionMode::ReadWrite)?;
        match work(&transaction).await {
            Ok(outcome) => match transaction.done().await {
                Ok(TransactionResult::Committed) => {
                    opened.committed();
                    Ok(outcome)
                }
                Ok(aborted) => Err(opened.reason().unwrap_or_else(|| aborted.into())),
                Err(error) => Err(opened.reason().unwrap_or_else(|| error.into())),
            },
            Err(failure) => {
                let _ = transaction.abort().await;
                Err(opened.reason().unwrap_or(failure))
            }
        }
    }

    /// Reads, all from the same moment.
    pub async fn read<T>(
        &self,
        stores: &[&str],
        work: impl AsyncFnOnce(&Transaction) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let (transaction, opened) = self.begin(stores, TransactionMode::ReadOnly)?;
        let outcome = work(&transaction).await;
        opened.committed();
        outcome
    }
}

async fn connect(name: &str) -> Result<Rc<Rexie>, Failure> {
    strict::install();
    let builder = STORES
        .iter()
        .fold(Rexie::builder(name).version(VERSION), |builder, store| {
            builder.add_object_store(ObjectStore::new(store))
        });
    Ok(Rc::new(builder.build().await?))
}

/// The text under a key.
pub async fn get(store: &Store, key: JsValue) -> Result<Option<String>, Failure> {
    Ok(store.get(key).await?.map(text))
}

/// All texts in a range of keys, in the order of keys.
pub async fn get_all(store: &Store, range: KeyRange) -> Result<Vec<String>, Failure> {
    Ok(store
        .get_all(Some(range), None)
        .await?
        .into_iter()
        .map(text)
        .collect())
}

/// Puts a text under a key.
pub async fn put(store: &Store, key: &JsValue, text: &str) -> Result<(), Failure> {
    store.put(&text.into(), Some(key)).await?;
    Ok(())
}

/// The last key in a range.
pub async fn last_key(store: &Store, range: KeyRange) -> Result<Option<JsValue>, Failure> {
    let last = store
        .scan(Some(range), Some(1), None, Some(rexie::Direction::Prev))
        .await?;
    Ok(last.into_iter().next().map(|(key, _)| key))
}

/// A stored value as text. We store nothing but text; should something else stand there, its JSON is at least something to show.
fn text(value: JsValue) -> String {
    value
        .as_string()
        .or_else(|| js_sys::JSON::stringify(&value).ok().map(String::from))
        .unwrap_or_default()
}
