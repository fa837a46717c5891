// The desk's day: find a service, refer, follow the referral to its end, answer a complaint, print the wall sheets.
// Deliberately absent: eligibility, which native tests check.

import { LANGUAGES } from "./support/example.mjs";
import { expect, picture, test } from "./support/fixtures.mjs";
import { exampleOnSunday as example } from "./journeys/run.mjs";

test.use({ timezoneId: "Asia/Baghdad" });

test("a service is found, a person is referred and followed to the end", async ({ page, axe, shot }) => {
  const { app } = await example(page, "find-service");
  await app.choose("find-need", "sector-documents");
  await expect(page.locator(".fit").first()).toBeVisible();
  await axe();
  await shot("find-fits");
  const card = page.locator(".fit").first();
  await card.getByRole("button", { name: app.t("find-refer") }).click();
  const send = card.getByRole("button", { name: app.t("refer-send") });
  await expect(send).toHaveAttribute("aria-disabled", "true");
  await card.getByText(app.t("refer-consent"), { exact: true }).click();
  await expect(send).not.toHaveAttribute("aria-disabled", "true");
  // The button takes a moment to get its colour.
  const accent = await page.evaluate(() => {
    const probe = document.createElement("i");
    probe.style.color = "var(--accent)";
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  });
  await expect(send).toHaveCSS("background-color", accent);
  await axe();
  await send.click();
  await expect(page).toHaveURL(/\/referral\//);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/[bdfhjklmnrstz][aiu]/);
  for (const state of ["received", "accepted", "served"]) {
    await page.getByRole("button", { name: app.t(`referral-state-${state}`), exact: true }).click();
  }
  await expect(page.locator(".state-steps li")).toHaveCount(4);
  await page.getByText(app.t("satisfaction-satisfied"), { exact: true }).click();
  await app.button("referral-close").click();
  await expect(page.locator(".state-steps li")).toHaveCount(5);
  await expect(page.getByText(app.t("referral-view", { view: "Satisfied" }))).toBeVisible();
  await app.saved();
  await page.reload();
  await expect(page.locator(".state-steps li")).toHaveCount(5);
  await axe();
});

test("who may not use a service is left out with every reason; sensitive needs show the hotline alone", async ({ page, axe, shot }) => {
  const { app } = await example(page, "find-service");
  await app.choose("find-need", "sector-livelihoods");
  const age = page.getByRole("group", { name: app.t("find-age") });
  await age.getByText(app.t("age-band-0-11")).click();
  await page.getByText(app.t("find-documents-asked")).click();
  const out = page.locator(".left-out > li");
  await expect(out.first()).toBeVisible();
  for (const row of await out.all()) expect(await row.locator(".reasons li").count()).toBeGreaterThan(0);
  await shot("find-left-out");
  await app.choose("find-need", "sensitive-child-protection");
  await expect(app.heading("find-sensitive-title")).toBeVisible();
  await expect(page.locator(".fit, .left-out")).toHaveCount(0);
  await expect(page.getByRole("button", { name: app.t("find-refer") })).toHaveCount(0);
  await axe();
  await shot("find-sensitive");
});

test("overdue referrals are listed, found by code, and their slip prints with a code", async ({ page, axe, shot }) => {
  const { app } = await example(page, "referrals");
  await app.choose("services-show", "referrals-which-overdue");
  const rows = page.locator(".long-list li");
  await expect(rows.first()).toBeVisible();
  await axe();
  const code = await rows.first().locator(".referral-code").textContent();
  await app.choose("services-show", "referrals-which-all");
  await page.getByRole("textbox", { name: app.t("referrals-search") }).fill(code.replace("-", "").toUpperCase());
  await expect(rows).toHaveCount(1);
  await rows.first().getByRole("link").click();
  await expect(page.getByText(app.t("referral-overdue-text"))).toBeVisible();
  await app.link("referral-slip").click();
  await expect(page.locator(".slip-code")).toHaveText(code);
  await expect(page.locator(".slip-qr path")).toHaveAttribute("d", /^M/);
  await axe();
  await shot("slip");
});

test("a complaint is answered late, says so, and is closed with the person's view", async ({ page, axe, shot }) => {
  const { app } = await example(page, "feedback");
  await app.choose("services-show", "feedback-standing-overdue");
  await axe();
  await shot("feedback");
  await page.locator(".long-list li").first().getByRole("link").click();
  await expect(page.getByText(app.t("feedback-overdue-text"))).toBeVisible();
  await app.fill("feedback-answer-text", "The pump was repaired.");
  await app.fill("feedback-answer-role", "Desk officer");
  await app.button("feedback-answer-do").click();
  // The answer is given today, so many days after its deadline.
  const due = await page.locator(".desk-facts dt", { hasText: app.t("feedback-due") }).locator("xpath=following-sibling::dd").textContent();
  const late = Math.round((Date.UTC(2026, 10, 22) - Date.parse(`${due} UTC`)) / 86_400_000);
  expect(late).toBeGreaterThan(0);
  await expect(page.locator(".tag-open", { hasText: app.t("feedback-answered-late", { count: late }) })).toBeVisible();
  await page.getByText(app.t("satisfaction-partly"), { exact: true }).click();
  await page.getByRole("main").getByRole("button", { name: app.t("feedback-close") }).click();
  await expect(page.locator(".view-face")).toBeVisible();
  await axe();
});

test("a sensitive complaint is counted and nothing else", async ({ page }) => {
  const { app } = await example(page, "feedback");
  const passed = page.locator('.due-tile[data-standing="passed-on"] strong');
  const before = Number(await passed.textContent());
  await app.button("feedback-new").click();
  await page.getByText(app.t("feedback-sensitive"), { exact: true }).click();
  await expect(app.field("feedback-text")).toHaveCount(0);
  await app.button("feedback-pass-on").click();
  await expect(passed).toHaveText(String(before + 1));
});

test("services are found with other Arabic letters, and the keyboard goes from row to row", async ({ browser, newDevice }) => {
  const { page } = await newDevice({ locale: "ar-IQ" });
  const { app } = await example(page, "services", "ar");
  const rows = page.locator(".long-list li");
  await expect(rows.first()).toBeVisible();
  const all = await page.locator(".long-list li").first().getAttribute("aria-setsize");
  expect(Number(all)).toBe(40);
  await page.getByRole("textbox", { name: app.t("services-search") }).fill("مدرسه");
  await expect.poll(() => rows.count()).toBeLessThan(40);
  const found = await rows.count();
  expect(found).toBeGreaterThan(0);
  await page.getByRole("textbox", { name: app.t("services-search") }).fill("مدرسة");
  await expect(rows).toHaveCount(found);
  await page.getByRole("textbox", { name: app.t("services-search") }).fill("");
  await rows.first().getByRole("link").focus();
  await page.keyboard.press("End");
  await expect(page.locator('.long-list li[data-at="39"] a')).toBeFocused();
  await page.keyboard.press("Home");
  await expect(page.locator('.long-list li[data-at="0"] a')).toBeFocused();
  expect(browser).toBeTruthy();
});

for (const code of ["en", "ar", "ckb"]) {
  test.describe(code, () => {
    test.use({ locale: LANGUAGES[code] });

    test(`directory, poster, pathway and wall sheet print in ${code}`, async ({ page, axe }) => {
      const it = await example(page, "directory", code);
      for (const place of ["directory", "poster", "pathways", "you-said"]) {
        await it.go(place);
        await expect(page.locator(".paper")).toBeVisible();
        await axe();
        await page.emulateMedia({ media: "print" });
        await page.setViewportSize({ width: 695, height: 1000 });
        const wide = await page.evaluate(() =>
          [...document.querySelectorAll(".paper *:not(svg *)")]
            .filter((it) => it.getBoundingClientRect().width > innerWidth + 1)
            .map((it) => it.outerHTML.slice(0, 120)),
        );
        expect(wide).toEqual([]);
        const pdf = await page.pdf({ path: picture(`${place}-${code}.pdf`), preferCSSPageSize: true });
        const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
        if (place === "poster") expect(pages.length).toBe(1);
        await page.emulateMedia({ media: "screen" });
        await page.setViewportSize({ width: 1280, height: 800 });
      }
    });
  });
}
