// "How much may the buyer ask?", as a person uses it: in both languages, on a phone and at a desk, and to and from the
// page on whom to pay.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { barriers, launch, open, settle, sizes, tooWide } from "./browser.mjs";
import { serve } from "./site.mjs";
import { bring, fillPayments, fillSale, lead, words } from "./transfer.mjs";

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

const openTool = (language, viewport = sizes[0], tool = "asked") =>
  open(browser, `${site.address}${language}/${tool}/`, { viewport });

const done = async (page) => {
  assert.deepEqual(page.faults, []);
  await page.close();
};

const result = (page) => page.locator("#result").innerText();

/** Waits until the answer says all of it: a file is opened in its own time. */
const said = async (page, ...parts) => {
  for (const part of parts) await page.locator("#result", { hasText: part }).waitFor({ timeout: 5000 });
};

const large = (page) => page.locator(".total").innerText();

/** Follows a link in the answer to another page of the same tab. */
const follow = async (page, name, folder) => {
  page.removeAllListeners("request");
  await page.locator("#result").getByRole("link", { name }).first().click();
  await page.waitForURL(`**/${folder}/`);
  await settle(page);
};

/** The day stands in the case already: the part that holds it is open. */
const lookOn = (page, language, day) => page.getByLabel(words[language].asOf).fill(day);

/** A bank loan of 100,000 made on 2023-01-01 at 12 %, due on 2024-01-01, 18 % after that. */
const bankLoan = (transfer, more = {}) => ({
  lender: "bank", contract_date: "2023-01-01", principal: "100000", rate: { value: "12" }, due_date: "2024-01-01",
  overdue_rate: { value: "18" }, transfer, ...more,
});

/** Sold on 2024-07-01, and told on 2024-08-10. */
const sale = (more = {}) => ({ buyer: "甲", date: "2024-07-01", notice_date: "2024-08-10", notice_by: "seller", ...more });

for (const language of ["zh", "en"]) {
  const say = words[language];

  for (const viewport of sizes) {
    test(`${language} at ${viewport.width} px: four views stand side by side, and the price changes none`, async () => {
      const page = await openTool(language, viewport);
      await bring(page, language, bankLoan({ contact: "buyer", assignments: [sale({ buyer_kind: "other" })] }));
      await lookOn(page, language, "2025-01-01");
      // To the sale 100,000 and 12,000.00 and 8,975.34; then 184 days: 18 % is 9,073.97, 12 % 6,049.32, 4 × 3.65 % 7,360.00.
      assert.equal(await large(page), "¥130,049.32");
      assert.equal(await page.locator(".dock strong").innerText(), "¥130,049.32");
      await said(page, say.atMost, say.apart, "120,975.34", "127,024.66", "128,335.34", say.doubtful);
      const totals = await page.locator(".views tbody td").allInnerTexts();
      for (const [price, share] of [["5000", "4.13%"], ["90000", "74.4"]]) {
        await page.getByLabel(say.price).fill(price);
        await said(page, share);
        assert.deepEqual(await page.locator(".views tbody td").allInnerTexts(), totals);
      }
      await page.locator("output", { hasText: "130,049.32" }).waitFor({ state: "attached" });
      // Each part opens the rules that it rests on, with article and how sure.
      const basis = page.locator("#result summary", { hasText: say.basis });
      for (let place = 0; place < (await basis.count()); place += 1) await basis.nth(place).click();
      const rules = page.locator("#result .rules li");
      assert.ok((await rules.count()) >= 8, `${await rules.count()} rules`);
      for (const says of await rules.locator("p").allInnerTexts()) assert.ok(says.length > 10, "a rule without words");
      assert.ok((await tooWide(page)) <= 0, "too wide");
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await barriers(page), []);
      }
      await done(page);
    });
  }

  test(`${language}: before the loan is filled in the views stand there without amounts, and the way to fill it in`, async () => {
    const page = await openTool(language);
    await said(page, say.begin);
    await page.getByLabel(say.buyerName).fill("某某资产");
    await page.getByLabel(say.soldOn).fill("20240510");
    await page.getByLabel(say.kind).selectOption({ label: say.other });
    await said(page, say.noFigures, "2024-05-10", "某某资产");
    assert.equal(await page.locator(".views tbody tr").count(), 4);
    assert.equal(await page.locator(".views tbody td").count(), 0);
    assert.equal(await page.locator(".dock strong").innerText(), "—");
    await follow(page, say.fillIn, "owe");
    await done(page);
  });

  test(`${language}: a part of it: what moved on that day, and the price as a share of it`, async () => {
    const page = await openTool(language);
    await bring(page, language, bankLoan({ assignments: [sale({ price: "5000" })] }));
    await page.getByLabel(say.part).fill("40000");
    // 5,000 of 40,000.
    await said(page, say.partAtMost, "12.5");
    assert.equal(await large(page), "¥40,000.00");
    assert.equal(await page.locator(".views").count(), 0);
    await done(page);
  });

  test(`${language}: what may be said against the buyer stands there with what it is worth`, async () => {
    const page = await openTool(language);
    const paid = [{ date: "2024-02-01", amount: "3000" }];
    await bring(page, language, bankLoan({ assignments: [sale()] }, { received: "90000", payments: paid }));
    // 10,000 never arrived; 3,000 was paid before anybody was told of a sale.
    const defences = page.locator("#result .card").last();
    const text = await defences.innerText();
    for (const part of [say.withheld, "10,000.00", "3,000.00"]) assert.ok(text.includes(part), text);
    await done(page);
  });

  test(`${language}: a sale in a batch is held against the banks' pilot`, async () => {
    const page = await openTool(language);
    await bring(page, language, bankLoan({ assignments: [sale()] }));
    await page.getByLabel(say.batchSeller).selectOption({ label: say.notCovered });
    await said(page, say.outside);
    await done(page);
  });

  test(`${language}: who paid for the reader asks back what it paid, and interest as courts differ`, async () => {
    const page = await openTool(language);
    await bring(page, language, bankLoan({ contact: "payer", paid_for_borrower: [
      { payer: "安心担保", role: "guarantor", date: "2024-01-01", amount: "113000" },
    ] }));
    await lookOn(page, language, "2025-01-01");
    // On the due date 100,000 and 12,000 are owed, and 1,000 was paid beyond that; then 365 days at 3.45 % on 100,000.
    await said(page, "安心担保", "113,000.00", "112,000.00", "1,000.00", "3.45%");
    assert.equal(await large(page), "¥115,450.00");
    await page.getByLabel(say.paidRate, { exact: true }).fill("10");
    // 10 % a year on 112,000.
    await said(page, say.askedBack, "123,200.00");
    assert.equal(await large(page), "¥123,200.00");
    await page.getByLabel(say.role, { exact: true }).selectOption({ label: say.insurer });
    await page.locator("#result summary", { hasText: say.basis }).click();
    assert.match(await page.locator("#result .rules").innerText(), language === "zh" ? /保险/ : /insur/i);
    await done(page);
  });

  test(`${language}: what is told on one page is there on the other, and in the other language`, async () => {
    const page = await openTool(language, sizes[0], "transfer");
    await fillSale(page, language);
    await follow(page, say.asked, "asked");
    assert.equal(await page.getByLabel(say.buyerName).inputValue(), "某某资产");
    assert.equal(await page.getByLabel(say.soldOn).inputValue(), "2024年5月10日");
    await page.getByLabel(say.price).fill("5000");
    await page.getByRole("button", { name: say.alsoPaid }).click();
    await page.getByLabel(say.payerName).fill("安心担保");
    await page.getByLabel(say.paidOn).fill("20240601");
    await page.getByLabel(say.paidAmount).fill("20000");
    await page.getByLabel(say.told).fill("20240701");
    const other = language === "zh" ? "en" : "zh";
    page.removeAllListeners("request");
    await page.locator(`a[hreflang^=${other}]`).first().click();
    await page.waitForURL(`**/${other}/asked/`);
    await settle(page);
    const theirs = words[other];
    assert.equal(await page.getByLabel(theirs.price).inputValue(), "5000");
    await follow(page, theirs.whom, "transfer");
    assert.equal(await lead(page), theirs.since);
    assert.equal(await page.getByLabel(theirs.payerName).inputValue(), "安心担保");
    assert.ok((await result(page)).includes("安心担保"));
    // The menu names the page it goes on from.
    await follow(page, theirs.asked, "asked");
    assert.equal(await page.getByLabel(theirs.price).inputValue(), "5000");
    assert.match(await page.locator(".top nav [aria-current]").getAttribute("href"), /\/transfer\/$/);
    await done(page);
  });

  test(`${language}: payments that may not have counted make it a range, and the other page says which`, async () => {
    const page = await openTool(language, sizes[0], "transfer");
    await bring(page, language, bankLoan({ contact: "buyer", assignments: [sale({ notice_by: "buyer" })] }));
    await lookOn(page, language, "2025-01-01");
    await fillPayments(page, language, [["20240901", "1000", "甲"]]);
    await follow(page, say.asked, "asked");
    // Only the buyer told and showed nothing. If the 1,000 counts it goes to interest, which bears none: 130,049.32 less it.
    assert.equal(await large(page), "¥130,049.32");
    await said(page, "129,049.32");
    await done(page);
  });

  test(`${language}: what is wrong here is mended here, and what is wrong there leads there`, async () => {
    const page = await openTool(language);
    await bring(page, language, bankLoan({ assignments: [sale({ price: "x" })] }));
    assert.equal(await page.locator(".total").count(), 0);
    await page.locator(".waiting a").click();
    const price = page.getByLabel(say.price);
    assert.ok(await price.evaluate((input) => input === document.activeElement));
    await price.fill("5000");
    assert.equal(await page.locator(".total").count(), 1);
    await bring(page, language, bankLoan({ assignments: [sale({ notice_date: "2024-02-30" })] }));
    await said(page, say.mend);
    await follow(page, say.whom, "transfer");
    assert.equal(await page.locator(".waiting a").count(), 1);
    await done(page);
  });

  test(`${language}: something wrong with the price does not stop the page on whom to pay`, async () => {
    const page = await openTool(language, sizes[0], "transfer");
    await bring(page, language, { transfer: { contact: "buyer", assignments: [sale({ price: "x" })] } });
    await page.locator(".whom", { hasText: "甲" }).waitFor();
    await done(page);
  });

  test(`${language}: a broken part of a file counts as empty and says so, and hostile names stay text`, async () => {
    const page = await openTool(language);
    await bring(page, language, { principal: "700", transfer: { assignments: [{ what: "?" }] } });
    await page.locator("#result", { hasText: say.broken }).waitFor();
    const name = "<img src=x onerror=alert(1)>".repeat(7);
    await page.getByLabel(say.buyerName).fill(name);
    await said(page, name);
    assert.equal(await page.locator(".result img").count(), 0);
    assert.ok((await tooWide(page)) <= 0, "too wide");
    await done(page);
  });
}
