//! Every value of every enum that people see has its text in every language: keys made at run time, which no scan of the code finds.

use catchment::domain::edit::Act;
use catchment::domain::people::{AgeBand, Sex, Status};
use catchment::domain::records::assessment::DEFAULT_SECTORS;
use catchment::domain::records::{
    Certainty, Currency, GroupPreset, InterventionKind, Kind, Layer, MarkKind, MeetingKind, Severity, code,
};
use catchment::present::icons;
use serde::Serialize;

fn keys<T: Serialize>(prefix: &str, values: &[T]) -> Vec<String> {
    let key = |value: &T| format!("{prefix}-{}", code(value).to_lowercase().replace('+', "-plus"));
    values.iter().map(key).collect()
}

fn wanted() -> Vec<String> {
    use Act::*;
    let acts = [
        Add, Change, Delete, Move, Merge, Split, Start, End, Cast, Close, Resolve, Import,
    ];
    let mut wanted = Vec::new();
    wanted.extend(keys("kind", &Kind::ALL));
    wanted.extend(keys("act", &acts));
    wanted.extend(keys("meeting-kind", &MeetingKind::ALL));
    wanted.extend(keys("group-preset", &GroupPreset::ALL));
    wanted.extend(keys("mark-kind", &MarkKind::ALL));
    wanted.extend(keys("certainty", &[Certainty::Sure, Certainty::Unsure]));
    wanted.extend(keys("sex", &Sex::ALL));
    wanted.extend(keys("age-band", &AgeBand::ALL));
    wanted.extend(keys("status", &Status::ALL));
    wanted.extend(keys("intervention-kind", &InterventionKind::ALL));
    wanted.extend(keys("currency", &[Currency::Usd, Currency::Iqd]));
    wanted.extend(keys("money", &[Currency::Usd, Currency::Iqd]));
    wanted.extend(keys("layer", &[Layer::Community, Layer::Directorate]));
    wanted.extend(Severity::ALL.map(|severity| format!("severity-{}", severity.step())));
    wanted.extend(DEFAULT_SECTORS.map(|sector| format!("sector-{sector}")));
    wanted.extend(icons::sector_icons().map(|icon| format!("sector-{icon}")));
    wanted.extend((1..=12).map(|month| format!("month-{month}")));
    wanted.extend(["dots", "hands"].map(|method| format!("ranking-method-{method}")));
    wanted.extend(["device", "light", "dark", "projector"].map(|theme| format!("theme-{theme}")));
    wanted.extend(["ar", "ckb", "ku", "en"].map(|language| format!("meeting-language-{language}")));
    wanted
}

#[test]
fn every_value_has_a_text_in_every_language() {
    for language in ["en", "ar", "ckb"] {
        let file = std::fs::read_to_string(format!("public/locales/{language}.ftl")).unwrap();
        let missing: Vec<String> = wanted()
            .into_iter()
            .filter(|key| !file.contains(&format!("\n{key} =")))
            .collect();
        assert!(missing.is_empty(), "{language}.ftl lacks {missing:?}");
    }
}

#[test]
fn every_default_sector_and_kind_of_mark_has_an_icon() {
    for name in DEFAULT_SECTORS
        .into_iter()
        .chain(["need", "asset", "service", "hazard", "idea"])
    {
        assert!(icons::path(name).is_some(), "no icon for {name}");
    }
}
