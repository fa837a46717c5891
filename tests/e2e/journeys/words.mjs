// What a team types in the journeys, in the two languages in which the whole run is made.
// Deliberately absent: texts of the app, which come from its language files.

const en = {
  title: "Autumn assessment, Al-Nahr",
  centre: "Al-Nahr Community Resource Centre",
  governorate: "Nineveh",
  district: "Mosul",
  neighbourhood: "Al-Nahr",
  signatories: ["Neighbourhood committee, chair", "Community Resource Centre, manager"],
  area: "Al-Nahr quarter",
  source: "Estimate of the mukhtar, October 2026",
  note: "Comes on two days a week.",
  summary: "Water first, then the clinic.",
  needs: { water: "Water every day", health: "A doctor in the quarter", electricity: "Power in summer" },
  question: "What should come first?",
  interventions: { pipe: "Repair the pipe", doctor: "Bring a doctor twice a week", transformer: "A larger transformer" },
  place: "River street",
  lead: "Water directorate",
  partners: ["Neighbourhood committee", "Community Resource Centre"],
  fund: "Community assistance fund",
  milestone: "Route walked with the committee",
  reason: "Nobody knows yet whether the line can carry it.",
  next: "The directorate measures in December and answers in writing.",
};

const ar = {
  title: "تقييم الخريف، حي النهر",
  centre: "مركز النهر للموارد المجتمعية",
  governorate: "نينوى",
  district: "الموصل",
  neighbourhood: "حي النهر",
  signatories: ["رئيس لجنة الحي", "مدير مركز الموارد المجتمعية"],
  area: "محلة النهر",
  source: "تقدير المختار، تشرين الأول 2026",
  note: "يصل يومين في الأسبوع.",
  summary: "الماء أولًا ثم المركز الصحي.",
  needs: { water: "ماء كل يوم", health: "طبيب في الحي", electricity: "كهرباء في الصيف" },
  question: "بماذا نبدأ؟",
  interventions: { pipe: "إصلاح الأنبوب", doctor: "طبيب مرتين في الأسبوع", transformer: "محولة أكبر" },
  place: "شارع النهر",
  lead: "مديرية الماء",
  partners: ["لجنة الحي", "مركز الموارد المجتمعية"],
  fund: "صندوق المساعدة المجتمعية",
  milestone: "معاينة المسار مع اللجنة",
  reason: "لا أحد يعرف بعد هل يتحمل الخط ذلك.",
  next: "تقيس المديرية في كانون الأول وتجيب كتابة.",
};

export const words = { en, ar };
