// "A later day, another reading: how much?", as a person uses it after "What do I owe?".
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { barriers, launch, open, settle, sizes, tooWide } from "./browser.mjs";
import { serve } from "./site.mjs";

const words = {
  zh: {
    days: "不还、也没别的事，会变成多少？", readings: "换个判法，是多少？", none: "没有别的常见判法", fill: "去填这笔债", first: "先本金",
    lower: "四倍 LPR（年 15.2%）", unasked: "24%", kind: "司法解释", why: "为什么", other: "English", result: "结果",
  },
  en: {
    days: "What does it grow to if nothing happens?", readings: "How else might a court read it?", none: "No other common reading",
    fill: "Fill in the debt", first: "Principal first", lower: "four times the LPR (15.2% a year)", unasked: "24%",
    kind: "Judicial interpretation", why: "Why", other: "中文", result: "Result",
  },
};

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

/** The case as the tab keeps it. The tab's name outlives turning to another page, where it shall not be put again. */
const kept = (debt, asOf) => ({
  before: `if (!window.name) sessionStorage.setItem("qingzhang.case", ${JSON.stringify(JSON.stringify({ version: 1, as_of: asOf, debts: [debt] }))}); window.name = "opened";`,
});
/** The worked example A: withheld interest and the cap. */
const exampleA = {
  lender: "unlicensed", contract_date: "2022-03-01", principal: "50000", received: "45000", rate: { value: "24" },
  due_date: "2022-09-01", overdue_rate: { value: "36.5" },
};
const openTool = (language, options = {}) => open(browser, `${site.address}${language}/readings/`, options);
/** A table in its rows, each in its cells. */
const rows = async (page, caption) => {
  const table = page.locator("#result table").filter({ has: page.locator("caption", { hasText: caption }) });
  return table.locator("tr:not(.reasons)").evaluateAll((all) =>
    all.slice(1).map((row) => [...row.cells].map((cell) => cell.innerText.replace(/\s+/g, " "))));
};
const done = async (page) => {
  assert.deepEqual(page.faults, []);
  await page.close();
};

for (const language of ["zh", "en"]) {
  const say = words[language];

  for (const viewport of sizes) {
    test(`${language} at ${viewport.width} px: what example A grows to, by hand, and that nothing else is read into it`, async () => {
      const page = await openTool(language, { viewport, ...kept(exampleA, "2023-09-01") });
      const found = await rows(page, say.days);
      assert.deepEqual(found[0].slice(1), ["55,017.37", "74,299.32"]);
      // A year on, over 29 February 2024: 731 days at 14.8% of 45,000 since the due date, 731 at 50 a day by the contract.
      const year = found.find(([day]) => day.startsWith("2024-09-01"));
      assert.deepEqual(year.slice(1), ["61,695.62", "92,599.32"]);
      assert.ok((await page.locator("#result").innerText()).includes(say.none));
      assert.equal(await page.locator("#result .bars li").count(), 6);
      assert.deepEqual(await barriers(page), []);
      assert.equal(await tooWide(page), 0);
      await done(page);
    });
  }

  test(`${language}: with a payment, another order of payment comes to another figure, and can be chosen`, async () => {
    const page = await openTool(language, kept({ ...exampleA, payments: [{ date: "2023-01-10", amount: "600" }] }, "2023-09-01"));
    // 600 on principal leaves 44,400 for 234 days: 44,400 + 3,357.37 + 2,390.30 + 4,212.77.
    const [shown, first] = await rows(page, say.readings);
    assert.deepEqual(shown.slice(1), ["54,417.37", "—"]);
    assert.deepEqual(first.slice(1), ["54,360.44", "−56.93"]);
    await page.getByRole("radio", { name: say.first, exact: true }).check();
    assert.equal(await page.locator("#result .total").innerText(), "¥54,360.44");
    // It is the case's own: the other tool computes with it, and the other language shows it.
    await page.getByRole("link", { name: say.other }).click();
    await settle(page);
    assert.equal(await page.locator("#result .total").innerText(), "¥54,360.44");
    await page.goto(`${site.address}${language}/owe/`);
    await settle(page);
    assert.equal(await page.locator("#result .total").innerText(), "¥54,360.44");
    await page.close();
  });

  test(`${language}: a bank at 30%: the lower ceiling of some courts, and what stays if nobody asks for 24%, with the rules`, async () => {
    const page = await openTool(language, kept({
      lender: "bank", contract_date: "2022-01-01", principal: "10000", rate: { value: "30" }, due_date: "2023-01-01",
    }, "2023-01-01"));
    // 365 days at 24, 15.2 (four times 3.80) and 30%.
    const [shown, lower, unasked] = await rows(page, say.readings);
    assert.equal(shown[1], "12,400.00");
    assert.ok(lower[0].includes(say.lower), lower[0]);
    assert.deepEqual(lower.slice(1), ["11,520.00", "−880.00"]);
    assert.ok(unasked[0].includes(say.unasked), unasked[0]);
    assert.deepEqual(unasked.slice(1), ["13,000.00", "+600.00"]);
    const why = page.locator("#result details").first();
    await why.locator("summary").click();
    assert.ok((await why.innerText()).includes("LPR"));
    assert.ok((await why.locator(".rules li p").first().innerText()).length > 10, "the rule's own words");
    assert.deepEqual(await barriers(page), []);
    await done(page);
  });

  test(`${language}: without a debt it leads to the tool that asks for it`, async () => {
    const page = await openTool(language);
    await page.locator("#result").getByRole("link", { name: say.fill }).click();
    await page.waitForURL(/\/owe\/$/);
    await page.close();
  });
}
