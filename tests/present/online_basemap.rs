//! Which addresses of an online basemap may be used, and that the map sees one only while it is switched on.

use catchment::present::map::online_basemap::{ID, OnlineState, Wrong, as_basemap, check};

const GOOD: &str = "https://tiles.example.org/a/{z}/{x}/{y}.png?key=1";
const NAMED: &str = "© Somebody";

#[test]
fn addresses_are_judged_one_by_one() {
    assert_eq!(check(GOOD, NAMED), Ok(()));
    assert_eq!(check("http://localhost:8080/{z}/{y}/{x}", NAMED), Ok(()));
    assert_eq!(check("http://127.0.0.1/{z}/{x}/{y}", NAMED), Ok(()));
    let wrong = [
        ("", Wrong::NoAddress),
        ("https:///{z}/{x}/{y}", Wrong::NoAddress),
        ("https://{z}.example.org/{x}/{y}", Wrong::NoAddress),
        ("https://example.org/ {z}/{x}/{y}", Wrong::NoAddress),
        ("http://example.org/{z}/{x}/{y}", Wrong::NotSecure),
        ("http://localhost.example.org/{z}/{x}/{y}", Wrong::NotSecure),
        ("ftp://example.org/{z}/{x}/{y}", Wrong::NotSecure),
        ("javascript:alert({z}{x}{y})", Wrong::NotSecure),
        ("https://me:secret@example.org/{z}/{x}/{y}", Wrong::Credentials),
        ("https://example.org/{z}/{x}", Wrong::Placeholders),
        ("https://example.org/{z}/{x}/{y}/{y}", Wrong::Placeholders),
        ("https://example.org/{s}/{z}/{x}/{y}", Wrong::Placeholders),
    ];
    for (address, why) in wrong {
        assert_eq!(check(address, NAMED), Err(why), "{address}");
    }
    assert_eq!(check(GOOD, "  "), Err(Wrong::NoAttribution));
    assert_eq!(
        check(&format!("{GOOD}{}", "a".repeat(600)), NAMED),
        Err(Wrong::NoAddress)
    );
}

#[test]
fn the_map_sees_it_only_while_it_is_on() {
    let state = OnlineState {
        on: true,
        address: GOOD.to_owned(),
        attribution: NAMED.to_owned(),
        ..OnlineState::default()
    };
    let seen = as_basemap(&state);
    assert!(seen.is_some_and(|it| it.id == ID && it.raster && it.attribution == NAMED));
    assert_eq!(
        as_basemap(&OnlineState {
            on: false,
            ..state.clone()
        }),
        None
    );
    assert_eq!(
        as_basemap(&OnlineState {
            attribution: String::new(),
            ..state
        }),
        None
    );
}
