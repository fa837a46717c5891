//! A first guess of which column is which field, by usual headers in the three languages, in HXL and in this app's own export.
//!
//! Deliberately absent: certainty. A person confirms the matching, and only a confirmed one is kept.

use crate::analysis::text_folding::folded;
use crate::domain::records::ServiceColumn;
use crate::exchange::grid::Grid;
use std::collections::{BTreeMap, BTreeSet};

use ServiceColumn::*;

/// Headers as they are usually written.
const KNOWN: [(ServiceColumn, &[&str]); 24] = [
    (Id, &["id", "service id"]),
    (
        Organisation,
        &[
            "organisation",
            "organization",
            "org",
            "agency",
            "partner",
            "provider",
            "المنظمة",
            "الجهة",
            "اسم المنظمة",
            "ڕێکخراو",
            "لایەن",
            "partner full name",
            "partner name",
            "implementing partner",
            "implementing partner name",
            "implementing organisation",
            "implementing organization",
            "implementing agency",
            "organisation name",
            "organization name",
            "implementer",
            "reporting organisation",
            "reporting organization",
            "reporting agency",
            "اسم الجهة",
            "الشريك",
            "الشريك المنفذ",
            "اسم الشريك",
            "المنظمة المنفذة",
            "ناوی ڕێکخراو",
            "ڕێکخراوی جێبەجێکار",
        ],
    ),
    (
        OrganisationShort,
        &[
            "acronym",
            "organisation acronym",
            "short name",
            "organisation short",
            "المختصر",
            "كورتكراوە",
            "partner acronym",
            "organization acronym",
            "org acronym",
            "partner short name",
        ],
    ),
    (
        OrganisationKind,
        &[
            "organisation type",
            "organization type",
            "organisation kind",
            "type of organisation",
            "نوع المنظمة",
            "جۆری ڕێکخراو",
            "partner type",
            "agency type",
            "org type",
            "type of organization",
        ],
    ),
    (
        FocalPointRole,
        &["focal point role", "position", "الصفة", "المنصب", "ئەرك"],
    ),
    (
        Contact,
        &[
            "contact",
            "office contact",
            "hotline",
            "الاتصال",
            "هاتف المكتب",
            "پەیوەندی",
        ],
    ),
    (
        Service,
        &[
            "service",
            "activity",
            "service name",
            "activity title",
            "project title",
            "الخدمة",
            "النشاط",
            "خزمەتگوزاری",
            "چالاکی",
            "activity name",
            "project name",
            "intervention",
            "name of activity",
            "اسم النشاط",
            "اسم الخدمة",
            "ناوی چالاکی",
        ],
    ),
    (
        Sector,
        &[
            "sector",
            "cluster",
            "القطاع",
            "کەرت",
            "cluster name",
            "sector name",
            "sectors",
            "clusters",
            "sector/cluster",
            "cluster/sector",
            "اسم القطاع",
            "القطاعات",
            "کەرتەکان",
        ],
    ),
    (
        SubSector,
        &[
            "sub sector",
            "subsector",
            "sub cluster",
            "القطاع الفرعي",
            "کەرتی لاوەکی",
            "sub-sector name",
            "sub-cluster name",
        ],
    ),
    (
        Description,
        &[
            "description",
            "activity description",
            "gives",
            "details",
            "الوصف",
            "وەسف",
        ],
    ),
    (
        Area,
        &[
            "catchment area",
            "catchment",
            "neighbourhood",
            "neighborhood",
            "area",
            "المنطقة",
            "الحي",
            "گەڕەک",
            "ناوچە",
            "sub-district",
            "subdistrict",
            "admin 3",
            "admin 3 name",
            "admin3 name",
            "adm3 name",
            "adm3_en",
            "p-code",
            "pcode",
            "admin 3 p-code",
            "admin 2 p-code",
            "admin3 pcode",
            "admin2 pcode",
            "adm3_pcode",
            "adm2_pcode",
            "catchment p-code",
            "location p-code",
            "الناحية",
            "ناحیە",
        ],
    ),
    (
        Place,
        &[
            "place",
            "location",
            "address",
            "site",
            "المكان",
            "العنوان",
            "الموقع",
            "شوێن",
            "ناونیشان",
            "site name",
            "location name",
            "facility",
            "facility name",
            "camp",
            "village",
            "settlement",
            "admin 4",
            "admin 4 name",
            "اسم الموقع",
            "القرية",
            "المخيم",
            "گوند",
            "کەمپ",
        ],
    ),
    (
        Longitude,
        &[
            "longitude",
            "lon",
            "lng",
            "long",
            "x",
            "خط الطول",
            "gps longitude",
            "longitude (x)",
            "x coordinate",
            "هێڵی درێژی",
        ],
    ),
    (
        Latitude,
        &[
            "latitude",
            "lat",
            "y",
            "خط العرض",
            "gps latitude",
            "latitude (y)",
            "y coordinate",
            "هێڵی پانی",
        ],
    ),
    (
        State,
        &[
            "status",
            "state",
            "activity status",
            "الحالة",
            "دۆخ",
            "project status",
            "implementation status",
        ],
    ),
    (
        Starts,
        &[
            "start",
            "starts",
            "start date",
            "from",
            "تاريخ البدء",
            "بەرواری دەستپێک",
            "activity start date",
            "project start date",
            "planned start date",
            "تاريخ البداية",
        ],
    ),
    (
        Ends,
        &[
            "end",
            "ends",
            "end date",
            "until",
            "تاريخ الانتهاء",
            "بەرواری کۆتایی",
            "activity end date",
            "project end date",
            "planned end date",
            "تاريخ النهاية",
        ],
    ),
    (
        Documents,
        &[
            "documents",
            "documents needed",
            "الوثائق",
            "المستمسكات",
            "بەڵگەنامەکان",
        ],
    ),
    (
        Eligibility,
        &[
            "eligibility",
            "eligibility words",
            "criteria",
            "target group",
            "شروط الاستفادة",
            "الفئة المستهدفة",
            "مەرجەکان",
        ],
    ),
    (Languages, &["languages", "language", "اللغات", "زمانەکان"]),
    (Cost, &["cost", "fee", "الكلفة", "التكلفة", "تێچوو"]),
    (
        Capacity,
        &["capacity", "people per month", "الطاقة", "السعة", "توانا"],
    ),
    (
        TakesReferrals,
        &[
            "takes referrals",
            "accepts referrals",
            "referrals",
            "يستقبل الإحالات",
            "ڕەوانەکردن",
        ],
    ),
    (
        VerifiedOn,
        &[
            "verified on",
            "last verified",
            "last updated",
            "updated",
            "آخر تحديث",
            "دوایین نوێکردنەوە",
        ],
    ),
];

/// HXL tags without spaces, the more special ones first.
const TAGS: [(ServiceColumn, &[&str]); 17] = [
    (OrganisationShort, &["#org+acronym", "#org+code"]),
    (OrganisationKind, &["#org+type"]),
    (Organisation, &["#org"]),
    (
        Description,
        &["#activity+description", "#service+description", "#description"],
    ),
    (Service, &["#activity", "#service"]),
    (SubSector, &["#subsector"]),
    (Sector, &["#sector"]),
    (Contact, &["#contact"]),
    (Place, &["#loc"]),
    (Area, &["#adm5", "#adm4", "#adm3"]),
    (Longitude, &["#geo+lon"]),
    (Latitude, &["#geo+lat"]),
    (State, &["#status"]),
    (Starts, &["#date+start"]),
    (Ends, &["#date+end"]),
    (Capacity, &["#capacity"]),
    (VerifiedOn, &["#date+verified", "#date+updated"]),
];

/// A field for each header that is known; a field that two headers could fill goes to the first of them.
pub fn suggest(headers: &[String]) -> BTreeMap<String, ServiceColumn> {
    suggested(headers.iter().map(|header| (header, by_name(header))))
}

/// The same with the tags of a table, which say more than its headers.
pub fn suggest_for(grid: &Grid) -> BTreeMap<String, ServiceColumn> {
    let tags = grid.tags.iter().map(String::as_str).chain(std::iter::repeat(""));
    let headers = grid.headers.iter().zip(tags);
    suggested(headers.map(|(header, tag)| (header, by_tag(tag).or_else(|| by_name(header)))))
}

fn suggested<'a>(
    guesses: impl Iterator<Item = (&'a String, Option<ServiceColumn>)>,
) -> BTreeMap<String, ServiceColumn> {
    let mut taken: BTreeSet<ServiceColumn> = BTreeSet::new();
    let mut matching = BTreeMap::new();
    for (header, field) in guesses.filter(|(header, _)| !header.is_empty()) {
        if let Some(field) = field
            && taken.insert(field)
        {
            matching.insert(header.clone(), field);
        }
    }
    matching
}

/// Whether this is a usual name of a column.
pub(super) fn is_known(header: &str) -> bool {
    by_name(header).is_some()
}

fn by_name(header: &str) -> Option<ServiceColumn> {
    let header = folded(header);
    KNOWN
        .iter()
        .find(|(_, names)| names.iter().any(|name| folded(name) == header))
        .map(|(field, _)| *field)
}

/// By the tag and the first of its attributes that says more.
fn by_tag(tag: &str) -> Option<ServiceColumn> {
    let tag = tag.to_lowercase().replace(' ', "");
    let (name, attributes) = tag.split_once('+').unwrap_or((&tag, ""));
    let has = |wanted: &str| match wanted.split_once('+') {
        Some((own, attribute)) => own == name && attributes.split('+').any(|it| it == attribute),
        None => wanted == name,
    };
    let field = TAGS
        .iter()
        .find(|(_, tags)| tags.iter().any(|wanted| has(wanted)));
    field.map(|(field, _)| *field)
}
