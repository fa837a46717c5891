// Asks for strict durability in every read-write transaction, and hands the transaction opened last to Rust.
// Why so: see strict.rs.

let opened = null;
let installed = false;

export function install() {
  if (installed || typeof IDBDatabase === "undefined") return;
  installed = true;
  const open = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (stores, mode, options) {
    const strict = mode === "readwrite" ? { durability: "strict", ...options } : options;
    opened = open.call(this, stores, mode, strict);
    return opened;
  };
}

export function takeOpened() {
  const transaction = opened;
  opened = null;
  return transaction ?? undefined;
}
