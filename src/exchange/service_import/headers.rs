//! A first guess of which column is which field, by usual headers in the three languages, in HXL and in this app's own export.
//!
//! Deliberately absent: certainty. A person confirms the matching, and only a confirmed one is kept.

use crate::analysis::text_folding::folded;
use crate::domain::records::ServiceColumn;
use std::collections::{BTreeMap, BTreeSet};

use ServiceColumn::*;

/// Headers as they are usually written.
const KNOWN: [(ServiceColumn, &[&str]); 23] = [
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
        ],
    ),
    (Sector, &["sector", "cluster", "القطاع", "کەرت"]),
    (
        SubSector,
        &[
            "sub sector",
            "subsector",
            "sub cluster",
            "القطاع الفرعي",
            "کەرتی لاوەکی",
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
        ],
    ),
    (Longitude, &["longitude", "lon", "lng", "long", "x", "خط الطول"]),
    (Latitude, &["latitude", "lat", "y", "خط العرض"]),
    (State, &["status", "state", "activity status", "الحالة", "دۆخ"]),
    (
        Starts,
        &[
            "start",
            "starts",
            "start date",
            "from",
            "تاريخ البدء",
            "بەرواری دەستپێک",
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

/// A field for each header that is known; a field that two headers could fill goes to the first of them.
pub fn suggest(headers: &[String]) -> BTreeMap<String, ServiceColumn> {
    let mut taken: BTreeSet<ServiceColumn> = BTreeSet::new();
    let mut matching = BTreeMap::new();
    for header in headers {
        if let Some(field) = guess(header)
            && !matching.contains_key(header)
            && taken.insert(field)
        {
            matching.insert(header.clone(), field);
        }
    }
    matching
}

fn guess(header: &str) -> Option<ServiceColumn> {
    let header = folded(header);
    KNOWN
        .iter()
        .find(|(_, names)| names.iter().any(|name| folded(name) == header))
        .map(|(field, _)| *field)
}
