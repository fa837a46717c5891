//! Comparing with kept files: `APPROVE=1 cargo test` writes them anew, and the difference is looked at before it is committed.

use std::path::Path;

/// Fails when the kept file `path` (from the root of the project) is not what the code makes now.
pub fn golden(path: &str, now: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if std::env::var_os("APPROVE").is_some() {
        let _ = path.parent().map(std::fs::create_dir_all);
        std::fs::write(&path, now).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == now,
        "{} is not what the code makes now. APPROVE=1 cargo test writes it anew.",
        path.display()
    );
}
