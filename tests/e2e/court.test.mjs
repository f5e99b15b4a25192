// "Will they sue me?" and "After a judgment", as a person uses them: in both languages, on a phone and at a desk.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { barriers, launch, open, settle, sizes, tooWide } from "./browser.mjs";
import { addEvent, card, stand, unfold, words } from "./court.mjs";
import { fillExampleA } from "./owe.mjs";
import { serve } from "./site.mjs";

const AS_OF = "2026-11-24";

let browser;
let site;
before(async () => {
  browser = await launch();
  site = await serve({ base: "/some/where/" });
});
after(async () => {
  await browser?.close();
  site?.close();
});

const openTool = (language, viewport = sizes[0], options = {}, tool = "court") =>
  open(browser, `${site.address}${language}/${tool}/`, { viewport, ...options });

const openJudgment = (language, viewport) => openTool(language, viewport, {}, "judgment");

/** Everything that the page answers, as it is read. */
const answers = (page) => page.locator(".answers").innerText();

const said = async (page, ...parts) => {
  const text = await answers(page);
  for (const part of parts) assert.ok(text.includes(part), `“${part}” is missing in: ${text}`);
};

const large = (page) => page.locator(".result .total").innerText();

/** As the large figure writes a day. */
const day = (language, date) =>
  new Intl.DateTimeFormat(language === "zh" ? "zh-CN" : "en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date(date));

const looksRight = async (page) => {
  assert.ok((await tooWide(page)) <= 0, "too wide");
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    assert.deepEqual(await barriers(page), []);
  }
};

const done = async (page) => {
  assert.deepEqual(page.faults, []);
  await page.close();
};

for (const language of ["zh", "en"]) {
  const say = words[language];

  for (const viewport of sizes) {
    test(`${language} at ${viewport.width} px: a payment and a demand start limitation anew, and a suit has its price`, async () => {
      const page = await openTool(language, viewport);
      await stand(page, language, "nothing", AS_OF);
      await page.getByLabel(say.due).fill("2023-03-10");
      // Three years from the due date, the last day included.
      assert.equal(await large(page), day(language, "2026-03-10"));
      await unfold(page, say.events);
      await addEvent(page, language, { kind: say.partPayment, date: "2024-01-20" });
      assert.equal(await large(page), day(language, "2027-01-20"));
      await addEvent(page, language, { kind: say.message, date: "2025-05-05", proof: say.claimed });
      // The day to reckon with is that of the demand, if it can be proved; the other reading stands beside it.
      assert.equal(await large(page), day(language, "2028-05-05"));
      const clock = card(page, say.title.limitation);
      const text = await clock.innerText();
      for (const part of [say.readings, "2028-05-05", "2027-01-20", say.yours, say.anew, say.noAdvice]) {
        assert.ok(text.includes(part), `“${part}” is missing in: ${text}`);
      }
      assert.equal(await clock.locator(".spans").last().locator("tbody tr").count(), 4);
      assert.equal(await clock.locator("svg text", { hasText: "2028-05-05" }).count(), 1);

      await page.getByLabel(say.claim).fill("74299.32");
      await page.getByLabel(say.awarded).fill("55017.37");
      const costs = card(page, say.title.costs);
      // 50 + 64,299.32 × 2.5 %, shared by who wins; freezing and enforcement on top; a payment order for a third.
      for (const figure of ["2,517.58", "1,657.48", "1,227.34", "762.99", "564.98", "725.26", "552.49", "828.74", "613.67"]) {
        assert.ok((await costs.innerText()).includes(figure), `${figure} is missing`);
      }
      await costs.getByText(say.why).first().click();
      const why = await costs.locator("details[open]").innerText();
      assert.ok(why.includes("64,299.32 × 2.5% = 1,607.48"), why);
      assert.ok(why.includes("55,017.37 ÷ 74,299.32"), why);
      assert.ok((await costs.locator("details[open] cite").count()) > 0, "no rule is cited");
      await page.locator("output", { hasText: day(language, "2028-05-05") }).waitFor({ state: "attached" });
      await looksRight(page);
      await done(page);
    });
  }

  test(`${language}: when limitation has run out the debt is said to stay, and what gives the defence up`, async () => {
    const page = await openTool(language);
    await stand(page, language, "nothing", AS_OF);
    await page.getByRole("radio", { name: say.instalments }).check();
    await page.getByLabel(say.due).fill("2022年3月10日");
    assert.equal(await large(page), day(language, "2025-03-10"));
    await said(page, say.stays, say.yours, say.givesUp);
    await looksRight(page);
    await done(page);
  });

  test(`${language}: papers from a court give fifteen days, and the day of the suit decides on limitation`, async () => {
    const page = await openTool(language);
    await stand(page, language, "papers", AS_OF);
    await page.getByLabel(say.papers).fill("20261120");
    // Fifteen days after 20 November is Saturday 5 December; the Monday after it is the 7th.
    assert.equal(await large(page), day(language, "2026-12-05"));
    await said(page, say.left(11), day(language, "2026-12-07"));
    // How to tell a false summons stands in the page whatever is filled in.
    assert.ok((await page.locator(".fake").innerText()).includes(say.dial));
    await page.getByLabel(say.due).fill("2022-03-10");
    const clock = card(page, say.title.limitation);
    assert.ok((await clock.innerText()).includes(say.dial), "it is not said that the day of the suit decides");
    await page.getByLabel(say.filed).fill("2025-03-10");
    assert.ok((await clock.innerText()).includes(say.inTime), await clock.innerText());
    await page.getByLabel(say.filed).fill("2025-03-11");
    assert.ok(!(await clock.innerText()).includes(say.inTime), await clock.innerText());
    assert.ok((await clock.innerText()).includes(day(language, "2025-03-10")), await clock.innerText());
    await looksRight(page);
    await done(page);
  });

  test(`${language}: a payment order leaves two ways, and “I cannot pay” is none of them`, async () => {
    const page = await openTool(language);
    await stand(page, language, "order", "2026-11-10");
    await said(page, say.noObjection);
    await page.getByLabel(say.order).fill("2026-11-02");
    assert.equal(await large(page), day(language, "2026-11-17"));
    await said(page, say.left(7));
    await looksRight(page);
    await done(page);
  });

  test(`${language}: a judgment adds 8.75 a day, pays itself off before the interest for being late, and can be enforced for two years`, async () => {
    const page = await openJudgment(language, sizes[1]);
    await stand(page, language, "judgment", AS_OF);
    await page.getByLabel(say.ends).fill("2026-10-15");
    await page.getByLabel(say.principal, { exact: true }).fill("50000");
    // 40 days × 50,000 × 0.0175 %.
    assert.equal(await large(page), "¥50,350.00");
    await said(page, "350.00", "8.75", "50,341.25", "655.25", day(language, "2028-10-15"));
    await card(page, say.title.judgment).getByText(say.why).click();
    await said(page, "50,000.00 × 0.0175% × 40 = 350.00");
    await unfold(page, say.paid);
    await page.getByRole("button", { name: say.addPayment }).click();
    const row = page.locator(".row:visible").last();
    await row.getByLabel(say.payDate).fill("2026-11-24");
    await row.getByLabel(say.amount).fill("400");
    // All of it goes to the principal: 49,600 × 0.0175 % are 8.68.
    assert.equal(await large(page), "¥49,950.00");
    // A payment is an agreement to perform: the two years start anew.
    await said(page, "49,600.00", "8.68", day(language, "2028-11-24"));
    await page.getByLabel(say.judgment).fill("2026-11-13");
    assert.equal(await large(page), day(language, "2026-11-28"));
    await looksRight(page);
    await done(page);
  });

  test(`${language}: after an enforcement that found nothing there is no limit of time`, async () => {
    const page = await openJudgment(language, sizes[0]);
    await stand(page, language, "enforcement", AS_OF);
    await page.getByLabel(say.ends).fill("2024-10-15");
    await page.getByLabel(say.principal, { exact: true }).fill("1万");
    await unfold(page, say.since);
    await addEvent(page, language, {
      kind: say.enforcementAct, date: "2025-01-10", until: "2025-06-10", outcome: say.nothingFound,
    });
    const clock = card(page, say.title.enforcement);
    assert.ok((await clock.innerText()).includes(say.anyTime), await clock.innerText());
    await looksRight(page);
    await done(page);
  });

  test(`${language}: the loan told at the other tool is used here, and nothing is lost on the way`, async () => {
    const page = await open(browser, `${site.address}${language}/owe/`);
    await fillExampleA(page, language);
    await page.waitForFunction(() => sessionStorage.getItem("qingzhang.case")?.includes("2023/9/1"));
    page.faults.length = 0;
    const go = async (path) => {
      await page.goto(`${site.address}${path}`);
      await settle(page);
      page.faults.length = 0;
    };
    await go(`${language}/court/`);
    // Due on 2022-09-01; claimed 74,299.32, lawful 55,017.37.
    assert.equal(await large(page), day(language, "2025-09-01"));
    await said(page, "74,299.32", "55,017.37", "2,517.58", say.back);
    await page.getByRole("radio", { name: say.stage.papers }).check();
    await page.getByLabel(say.papers).fill("2023-08-25");
    await page.waitForFunction(() => sessionStorage.getItem("qingzhang.case")?.includes("2023-08-25"));
    const other = language === "zh" ? "en" : "zh";
    await go(`${other}/court/`);
    assert.equal(await page.getByLabel(words[other].papers).inputValue(), "2023-08-25");
    assert.equal(await large(page), day(other, "2023-09-09"));
    await page.getByRole("radio", { name: words[other].stage.judgment }).check();
    await page.locator(".result").getByRole("link", { name: words[other].afterJudgment }).click();
    await settle(page);
    page.faults.length = 0;
    assert.ok(await page.getByRole("radio", { name: words[other].stage.judgment }).isChecked());
    assert.equal(await page.getByLabel(words[other].asOf).inputValue(), "2023/9/1");
    await go(`${language}/owe/`);
    assert.equal(await page.locator(".total").innerText(), "¥55,017.37");
    // Wiping leaves nothing behind, the sums neither.
    page.on("dialog", (dialog) => dialog.accept());
    await page.locator("#wipe").click();
    await page.goto("about:blank");
    await page.goto(`${site.address}robots.txt`).catch(() => {});
    await page.goto(`${site.address}${language}/sold/`);
    assert.equal(await page.evaluate(() => sessionStorage.length), 0);
    page.faults.length = 0;
    await done(page);
  });

  test(`${language}: what cannot be read is said with the way to it, and the rest stays`, async () => {
    const page = await openTool(language);
    await stand(page, language, "nothing", AS_OF);
    const due = page.getByLabel(say.due);
    for (const wrong of ["2026-02-30", "<b>soon</b>", "9999-12-31", "-5"]) {
      await due.fill(wrong);
      await due.press("Tab");
      assert.equal(await due.getAttribute("aria-invalid"), "true", wrong);
      await page.locator(".result a", { hasText: say.due }).waitFor();
      assert.equal(await page.locator(".answers b").count(), 0);
    }
    await due.fill("1980-01-01");
    await due.press("Tab");
    await said(page, say.noData);
    await due.fill("2023-03-10");
    // An event that is not finished is none yet; one after today is told.
    await unfold(page, say.events);
    await page.getByRole("button", { name: say.addEvent }).filter({ visible: true }).click();
    assert.equal(await large(page), day(language, "2026-03-10"));
    const row = page.locator(".row:visible").last();
    await row.getByLabel(say.kind).selectOption({ label: say.partPayment });
    await row.getByLabel(say.date, { exact: true }).fill("2027-01-01");
    await row.getByLabel(say.date, { exact: true }).press("Tab");
    await page.locator(".result a", { hasText: say.date }).waitFor();
    await row.getByRole("button").click();
    assert.equal(await large(page), day(language, "2026-03-10"));
    await page.getByLabel(say.claim).fill("9".repeat(40));
    await page.getByLabel(say.claim).press("Tab");
    await page.locator(".result a", { hasText: say.claim }).waitFor();
    await done(page);
  });
}

test("a part of the case that is broken counts as empty, and the rest is shown", async () => {
  const kept = { version: 1, as_of: AS_OF, debts: [{
    name: "<img src=x onerror=alert(1)>", due_date: "2023-03-10",
    court: { stage: "prayer" }, time: { acts: [{ kind: "call", date: 5, day: "x" }] },
  }] };
  const page = await openTool("zh", sizes[0], {
    before: `sessionStorage.setItem("qingzhang.case", ${JSON.stringify(JSON.stringify(kept))})`,
  });
  assert.equal(await large(page), "2026年3月10日");
  assert.equal(await page.locator("main img").count(), 0);
  await done(page);
});

test("a story of five hundred events is shown by its latest, and stays a line", async () => {
  const acts = Array.from({ length: 500 }, (_, index) => ({
    kind: "message", proof: "proven", date: new Date(Date.UTC(2023, 3, 1 + index)).toISOString().slice(0, 10),
  }));
  const kept = { version: 1, as_of: AS_OF, debts: [{ due_date: "2023-03-10", time: { acts } }] };
  const page = await openTool("en", sizes[0], {
    before: `sessionStorage.setItem("qingzhang.case", ${JSON.stringify(JSON.stringify(kept))})`,
  });
  // The five hundredth day from 1 April 2023 is 12 August 2024.
  assert.equal(await large(page), "12 August 2027");
  await said(page, "490 earlier ones are not shown.");
  assert.ok((await tooWide(page)) <= 0, "too wide");
  await done(page);
});
