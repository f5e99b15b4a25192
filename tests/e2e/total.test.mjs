// "What will it cost in all?", as a person uses it: in both languages, on a phone and at a desk.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { barriers, launch, open, settle, sizes, tooWide } from "./browser.mjs";
import { lawful as total, unfold } from "./owe.mjs";
import { serve } from "./site.mjs";
import { fill, schedule, words } from "./total.mjs";

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

const openTool = (language, viewport = sizes[0], options = {}) =>
  open(browser, `${site.address}${language}/total/`, { viewport, ...options });

/** Opens the tool on a case that the tab keeps. */
const openCase = (language, debt, options = {}) => {
  const text = JSON.stringify(JSON.stringify({ version: 1, debts: [debt] }));
  return openTool(language, sizes[0], { before: `sessionStorage.setItem("qingzhang.case", ${text})`, ...options });
};

const done = async (page) => {
  assert.deepEqual(page.faults, []);
  await page.close();
};

const result = (page) => page.locator("#result").innerText();

const holds = (text, parts) => {
  for (const part of parts) assert.ok(text.includes(part), `${part} is missing in ${text}`);
};

for (const language of ["zh", "en"]) {
  const say = words[language];

  for (const viewport of sizes) {
    test(`${language} at ${viewport.width} px: a "fee" of 0.6% a month is 13.03% a year, without date or lender`, async () => {
      const page = await openTool(language, viewport);
      await fill(page, language, { principal: "1万", kind: "flat", count: "12", rate: "月0.6%" });
      assert.equal(await total(page), "¥10,720.00");
      // Published: 720 in all, 13.03 % a year; and the rule of thumb 24 × 0.072 ÷ 13.
      holds(await result(page), ["¥720.00", "7.2%", "13.03%", "13.29%", "24%", say.licensed, say.unlicensedLender, say.asToday]);
      const rows = await schedule(page);
      assert.equal(rows.length, 12);
      assert.deepEqual(rows[0], ["893.33", "833.33", "60.00", "9,166.67"]);
      assert.equal(rows.at(-1).at(-1), "0.00");
      // Each part has its rules in place, in words.
      const bases = page.locator("#result summary", { hasText: say.basis });
      assert.equal(await bases.count(), 3);
      for (const basis of await bases.all()) await basis.click();
      const rules = await page.locator("#result .rules li p").allInnerTexts();
      assert.ok(rules.length >= 6 && rules.every((rule) => rule.length > 10), JSON.stringify(rules));
      await page.locator("output", { hasText: "10,720.00" }).waitFor({ state: "attached" });
      assert.ok((await tooWide(page)) <= 0, "too wide");
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await barriers(page), []);
      }
      await done(page);
    });
  }

  test(`${language}: a week's loan of 1,000 of which 700 arrived`, async () => {
    const page = await openTool(language);
    await fill(page, language, {
      principal: "1000", received: "700", contract: "2024-01-31", due: "2024-02-07", lender: "unlicensed",
    });
    assert.equal(await total(page), "¥1,000.00");
    // 300 on 700 for 7 of 365 days; four times the LPR of 3.45 %.
    const text = await result(page);
    holds(text, ["¥300.00", "2,234.69%", "> 100,000,000%", "13.8%", "2,220.89", "3.45%"]);
    assert.ok(!text.includes(say.asToday) && !text.includes(say.licensed), text);
    await done(page);
  });

  test(`${language}: rates as people say them, in all their forms`, async () => {
    const page = await openTool(language);
    await fill(page, language, { principal: "1000", kind: "equal", count: "12", rate: "万5" });
    holds(await result(page), ["0.05% × 365".replace(" ×", language === "en" ? " a day ×" : " ×"), "18.25%", "18%", "1.5208%", "20.02%"]);
    await page.getByLabel(say.rate, { exact: true }).fill("2分");
    holds(await result(page), ["2%", "24%", "26.82%", say.same]);
    await done(page);
  });

  test(`${language}: equal instalments, published to the fen`, async () => {
    const page = await openTool(language);
    await fill(page, language, { principal: "120万", kind: "equal", count: "12", rate: "10", contract: "2024-01-31", lender: "bank" });
    holds(await result(page), ["¥1,265,988.78", "¥65,988.78", "10.47%", "24%", "13.8%"]);
    const rows = await schedule(page);
    assert.equal(rows[0][0], "105,499.06");
    // 1,265,988.78 less eleven times 105,499.06.
    assert.equal(rows[11][0], "105,499.12");
    await done(page);
  });

  test(`${language}: a fee at payout counts, a membership depends`, async () => {
    const page = await openTool(language);
    await fill(page, language, { principal: "10000", contract: "2024-01-31", due: "2025-01-30", rate: "12" });
    holds(await result(page), [say.same, "¥11,200.00"]);
    await unfold(page, say.fees);
    const rows = page.locator(".row:visible");
    await rows.first().getByLabel(say.kind).selectOption({ label: say.guarantee });
    // A row whose amount is still to come changes nothing.
    assert.equal(await total(page), "¥11,200.00");
    await rows.first().getByLabel(say.feeAmount).fill("2%");
    // (1,200 + 200) on the 9,800 that are left of it.
    holds(await result(page), ["¥11,400.00", "14.29%", say.counts]);
    await page.getByRole("button", { name: say.addFee }).click();
    await rows.nth(1).getByLabel(say.kind).selectOption({ label: say.membership });
    await rows.nth(1).getByLabel(say.feeTime).selectOption({ label: say.atEnd });
    await rows.nth(1).getByLabel(say.feeAmount).fill("200");
    holds(await result(page), ["¥11,600.00", "14.29%", say.depends]);
    await rows.first().getByRole("button", { name: say.remove }).click();
    // 1,400 on 10,000 if the membership counts, 1,200 if not.
    holds(await result(page), ["¥11,400.00", "14%", "12%", say.depends]);
    assert.equal(await page.locator(".schedule td").nth(3).innerText(), "200.00");
    await done(page);
  });

  test(`${language}: the lender's own table, row by row`, async () => {
    const page = await openTool(language);
    await fill(page, language, { principal: "10000", contract: "2024-01-31", rate: "7.3" });
    await unfold(page, say.table);
    const rows = page.locator(".row:visible");
    await rows.first().getByLabel(say.date).fill("2024-03-01");
    await rows.first().getByLabel(say.amount).fill("1060");
    await page.getByRole("button", { name: say.addRow }).click();
    await rows.nth(1).getByLabel(say.date).fill("2024-05-10");
    await rows.nth(1).getByLabel(say.amount).fill("9126");
    assert.equal(await total(page), "¥10,186.00");
    // 30 days on 10,000 at 2.00 a day: 60; 70 days on 9,000 at 1.80: 126.
    assert.deepEqual(await schedule(page), [["1,060.00", "1,000.00", "60.00", "9,000.00"], ["9,126.00", "9,000.00", "126.00", "0.00"]]);
    await rows.nth(1).getByLabel(say.amount).fill("8726");
    holds(await result(page), [say.notClear]);
    await done(page);
  });

  test(`${language}: a first period that is longer bears interest by days`, async () => {
    const page = await openTool(language);
    await fill(page, language, {
      principal: "7300", kind: "equalPrincipal", count: "2", contract: "2024-01-31", firstDue: "2024-04-30", rate: "10",
    });
    // 90 days of 365 on 7,300: 180; then a month on 3,650.
    assert.deepEqual((await schedule(page)).map((row) => row[2]), ["180.00", "30.42"]);
    await done(page);
  });

  test(`${language}: repaid early, and called in`, async () => {
    const page = await openTool(language);
    await fill(page, language, {
      principal: "12000", kind: "equalPrincipal", count: "12", contract: "2024-01-31", rate: "12", lender: "unlicensed",
    });
    await unfold(page, say.early);
    await page.getByRole("radio", { name: say.wholePeriod }).check();
    // Without a day nobody repays early.
    assert.equal(await total(page), "¥12,780.00");
    await page.getByRole("radio").and(page.locator("[value=actual_days]")).check();
    await page.getByLabel(say.earlyDate).fill("2024-04-10");
    // 10 of 30 days on 10,000 at 100.00 a month; the plan held 780 of interest, 230 of it paid.
    holds(await result(page), ["10,033.33", say.saves, "33.33"]);
    await page.getByLabel(say.earlyFee).fill("10%");
    holds(await result(page), ["11,233.33", "683.33"]);
    await page.getByLabel(say.earlyDate).fill("2026-01-01");
    assert.ok(!(await result(page)).includes("10,033.33"));
    await unfold(page, say.more);
    await page.getByLabel(say.calledIn).fill("2024-04-10");
    holds(await result(page), ["10,000.00", "33.33", "516.67"]);
    assert.deepEqual(await barriers(page), []);
    await done(page);
  });

  test(`${language}: interest first pays the principal with the last`, async () => {
    const page = await openTool(language);
    await fill(page, language, { principal: "12000", kind: "interestFirst", count: "12", rate: "12" });
    const rows = await schedule(page);
    assert.deepEqual([rows[0], rows[11]], [["120.00", "0.00", "120.00", "12,000.00"], ["12,120.00", "12,000.00", "120.00", "0.00"]]);
    assert.equal(await total(page), "¥13,440.00");
    await done(page);
  });

  test(`${language}: what is typed stays, from tool to tool and in the other language`, async () => {
    const page = await openTool(language);
    await fill(page, language, { principal: "10000", kind: "flat", count: "12", rate: "月0.6%" });
    await unfold(page, say.fees);
    await page.locator(".row:visible").first().getByLabel(say.feeAmount).fill("20");
    await page.locator(".row:visible").first().getByLabel(say.feeTime).selectOption({ label: say.eachPeriod });
    assert.equal(await total(page), "¥10,960.00");
    await page.locator("a[hreflang]").first().click();
    await page.waitForURL(/total/);
    await settle(page);
    const other = words[language === "zh" ? "en" : "zh"];
    assert.equal(await total(page), "¥10,960.00");
    assert.equal(await page.locator(".row:visible").first().getByLabel(other.feeAmount).inputValue(), "20");
    await page.getByRole("navigation").getByRole("link", { name: other.owe }).click();
    await page.waitForURL(/owe/);
    await settle(page);
    assert.equal(await page.getByLabel(other.principal).inputValue(), "10000");
    await page.goBack();
    await settle(page);
    assert.equal(await total(page), "¥10,960.00");
    await page.close();
  });

  test(`${language}: a wrong answer gets a sentence, keeps what was typed and shows no figure`, async () => {
    const page = await openTool(language);
    await fill(page, language, { principal: "10000", contract: "2024-01-31", due: "2025-01-30", rate: "12" });
    await unfold(page, say.fees);
    await unfold(page, say.early);
    const fee = page.locator(".row:visible").first().getByLabel(say.feeAmount);
    for (const [field, wrong] of [
      [page.getByLabel(say.principal), "abc"], [page.getByLabel(say.principal), "9".repeat(30)], [page.getByLabel(say.received), "10001"],
      [page.getByLabel(say.contract), "2027-13-01"], [page.getByLabel(say.due, { exact: true }), "2023-01-01"],
      [page.getByLabel(say.rate, { exact: true }), "10000"], [fee, "-1"], [fee, "<b>1</b>"], [page.getByLabel(say.earlyDate), "0001-01-01"],
      [page.getByLabel(say.earlyDate), "9999-99-99"],
    ]) {
      const right = await field.inputValue();
      await field.fill(wrong);
      await field.blur();
      const sentence = await field.locator("xpath=ancestor::*[contains(@class,'field')]").locator(".problem").innerText();
      assert.ok(sentence.length > 4, `${wrong}: no sentence`);
      assert.equal(await field.inputValue(), wrong);
      assert.equal(await page.locator(".total").count(), 0, `${wrong}: a figure is shown`);
      await page.locator(".waiting a").first().click();
      assert.ok(await field.evaluate((element) => element === document.activeElement), `${wrong}: not led to its field`);
      await field.fill(right);
      assert.equal(await total(page), "¥11,200.00");
    }
    await done(page);
  });

  test(`${language}: what cannot be read in a file is left as it is, and said`, async () => {
    const page = await openCase(language, {
      name: "<img src=x onerror=alert(1)>", principal: "1000", due_date: "2027-01-01", rate: { value: "12" },
      charges: [{ amount: "w" }], payments: [{ date: "x", amount: "y" }], promise: { fees: "v" },
    });
    holds(await result(page), [say.leftOut]);
    await page.getByLabel(say.principal).fill("2000");
    assert.equal(await page.locator(".total").count(), 1);
    await page.evaluate(() => dispatchEvent(new Event("case-wanted")));
    const kept = JSON.parse(await page.locator("#app").getAttribute("data-case")).debts[0];
    assert.deepEqual([kept.principal, kept.promise.fees, kept.payments[0].date], ["2000", "v", "x"]);
    await done(page);
  });

  test(`${language}: 600 instalments and the largest sum stay in the page`, async () => {
    const page = await openCase(language, {
      principal: "100亿", repayment: "equal_instalments", instalments: "600", rate: { value: "5000" },
      promise: { fees: [{ amount: "100%", time: "each_period" }] },
    });
    assert.equal((await schedule(page)).length, 600);
    assert.ok((await tooWide(page)) <= 0, "too wide");
    assert.deepEqual(await barriers(page), []);
    await done(page);
  });
}
