// The page after the program stopped: what is saved, a copy of the records as they are stored, and a safe new start. Fetched only then,
// from the offline copy where there is one. It needs nothing of the program.
// Deliberately absent: anything that writes to the store, and photos, which may be larger than the memory of a device in trouble.

/** The database and the stores of `src/storage/stores.rs` that hold records. */
const DATABASE = "catchment";
const STORES = ["projects", "documents", "edits", "meta"];
/** A database that does not open in this time is said to be unreadable, in milliseconds. */
const PATIENCE = 8_000;

const WORDS = {
  en: {
    dir: "ltr",
    stopped: "Catchment has stopped.",
    saved: "What was marked “Saved” is on this device and has not been changed. What was typed in the last second may be missing.",
    first: "If you are not sure, save a copy of the records first. Then start again: the list of assessments opens.",
    copied: "The copy has been handed to the browser. It holds the records as they are stored, without photos, and is meant for repair: keep it safe, it names what people said.",
    unreadable: "The records could not be read just now. They have not been changed. Start again, or close other tabs of Catchment first.",
  },
  ar: {
    dir: "rtl",
    stopped: "توقّف Catchment عن العمل.",
    saved: "كل ما ظهر معه «محفوظ» موجود على هذا الجهاز ولم يتغيّر. قد ينقص ما كُتب في الثانية الأخيرة.",
    first: "إن لم تكن متأكدًا فاحفظ أولًا نسخة من السجلات، ثم ابدأ من جديد: ستُفتح قائمة التقييمات.",
    copied: "سُلّمت النسخة إلى المتصفح. فيها السجلات كما هي مخزّنة، من دون صور، وهي مخصّصة للإصلاح: احتفظ بها في مكان آمن، ففيها ما قاله الناس.",
    unreadable: "تعذّرت قراءة السجلات الآن، ولم يتغيّر فيها شيء. ابدأ من جديد، أو أغلق أولًا علامات تبويب Catchment الأخرى.",
  },
  ckb: {
    dir: "rtl",
    stopped: "Catchment لە کار وەستا.",
    saved: "هەرچی «پاشەکەوت کرا»ی لەگەڵدا دەرکەوت لەسەر ئەم ئامێرەیە و نەگۆڕاوە. لەوانەیە ئەوەی لە دوا چرکەدا نووسراوە تێیدا نەبێت.",
    first: "ئەگەر دڵنیا نیت، سەرەتا کۆپییەک لە تۆمارەکان هەڵبگرە، پاشان دووبارە دەست پێ بکەرەوە: لیستی هەڵسەنگاندنەکان دەکرێتەوە.",
    copied: "کۆپییەکە درا بە وێبگەڕەکە. تۆمارەکانی تێدایە بەو شێوەیەی هەڵگیراون، بەبێ وێنە، و بۆ چاککردنەوەیە: لە شوێنێکی پارێزراو هەڵیبگرە، چونکە ئەوەی خەڵک گوتوویانە تێیدایە.",
    unreadable: "ئێستا تۆمارەکان نەخوێنرانەوە، بەڵام نەگۆڕاون. دووبارە دەست پێ بکەرەوە، یان سەرەتا تابەکانی تری Catchment دابخە.",
  },
};
const COPY = "⤓ Save a copy of the records · حفظ نسخة من السجلات · هەڵگرتنی کۆپییەک لە تۆمارەکان";
const AGAIN = "↻ Start again · البدء من جديد · دەستپێکردنەوە";

function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

const said = (key) =>
  Object.entries(WORDS).map(([lang, words]) => element("p", { lang, dir: words.dir, textContent: words[key] }));

const asked = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** The database as it is; never made and never changed. */
function open() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE);
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      reject(new Error("IndexedDB"));
    }, PATIENCE);
    request.onupgradeneeded = () => request.transaction.abort();
    request.onblocked = () => reject(new Error("IndexedDB: blocked"));
    request.onerror = () => {
      clearTimeout(timer);
      reject(request.error);
    };
    request.onsuccess = () => {
      clearTimeout(timer);
      if (late) request.result.close();
      else resolve(request.result);
    };
  });
}

/** Every row of the stores of records, as pairs of key and value, at one moment. */
async function readRows() {
  const database = await open();
  try {
    const names = STORES.filter((name) => database.objectStoreNames.contains(name));
    const transaction = database.transaction(names, "readonly");
    const rows = names.map(async (name) => {
      const store = transaction.objectStore(name);
      const [keys, values] = await Promise.all([asked(store.getAllKeys()), asked(store.getAll())]);
      return [name, keys.map((key, at) => [key, values[at]])];
    });
    return Object.fromEntries(await Promise.all(rows));
  } finally {
    database.close();
  }
}

function title([key, value]) {
  try {
    return JSON.parse(value).title || key;
  } catch {
    return String(key);
  }
}

function handOver(rows) {
  const text = JSON.stringify({ format: "catchment-raw-records", at: new Date().toISOString(), stores: rows });
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = element("a", { href: address, download: `catchment-records-${new Date().toISOString().slice(0, 10)}.json` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

async function list(into) {
  const rows = await readRows();
  const lines = (rows.projects ?? []).map((row) => {
    const count = (rows.documents ?? []).filter(([key]) => String(key).startsWith(`${row[0]}/`)).length;
    return element("li", {}, element("bdi", { textContent: title(row) }), ` – ${count}`);
  });
  into.replaceChildren(...lines);
}

/** Takes the place of everything on the page. */
export function show(reason) {
  const assessments = element("ul", { className: "rescue-list" });
  const outcome = element("div", { role: "status" });
  const copy = element("button", { type: "button", className: "boot-reload", textContent: COPY });
  copy.onclick = async () => {
    try {
      handOver(await readRows());
      outcome.replaceChildren(...said("copied"));
    } catch {
      outcome.replaceChildren(...said("unreadable"));
    }
  };
  const again = element("a", { className: "boot-reload", href: location.href.split("#")[0], textContent: AGAIN });
  // Only the fragment differs from the address of the screen that stopped; following the link would not load the page again.
  again.onclick = (event) => {
    event.preventDefault();
    history.replaceState(null, "", again.href);
    location.reload();
  };
  const words = Object.entries(WORDS).map(([lang, { dir, stopped, saved, first }]) =>
    element(
      "div",
      { lang, dir },
      element("p", {}, element("strong", { textContent: stopped })),
      element("p", { textContent: saved }),
      element("p", { textContent: first }),
    ),
  );
  const alert = element("div", { className: "boot-failed", role: "alert" }, ...words);
  const acts = element("div", { className: "boot-failed" }, assessments, element("p", {}, copy), outcome, element("p", {}, again));
  const why = element("pre", { className: "boot-reason", dir: "ltr", textContent: reason });
  const page = element("main", { id: "boot" }, element("h1", { className: "boot-name", textContent: "Catchment" }), alert, acts, why);
  document.body.replaceChildren(page);
  list(assessments).catch(() => outcome.replaceChildren(...said("unreadable")));
}
