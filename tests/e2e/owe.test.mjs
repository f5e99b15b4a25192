// "What do I owe?", as a person uses it: in both languages, on a phone and at a desk.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { barriers, launch, open, settle, sizes, tooWide } from "./browser.mjs";
import { fillExampleA, fillPayments, lawful, unfold, words } from "./owe.mjs";
import { leads, serve } from "./site.mjs";

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
  open(browser, `${site.address}${language}/owe/`, { viewport, ...options });

const done = async (page) => {
  assert.deepEqual(page.faults, []);
  await page.close();
};

for (const language of ["zh", "en"]) {
  const say = words[language];

  for (const viewport of sizes) {
    test(`${language} at ${viewport.width} px: what is claimed, what is lawful, why, and what tomorrow adds`, async () => {
      const page = await openTool(language, viewport);
      await fillExampleA(page, language);
      assert.equal(await lawful(page), "¥55,017.37");
      const result = page.getByRole("region", { name: say.result });
      const text = await result.innerText();
      for (const figure of ["74,299.32", "19,281.95", "14.8%", "18.25", "50.00", "6,049.32", "3,357.37"]) {
        assert.ok(text.includes(figure), `${figure} is missing`);
      }
      // Every figure opens in place, and gives the formula, the dated segment and the article.
      await result.getByRole("button", { name: say.why }).last().click();
      const why = await result.locator(".reasons").innerText();
      for (const part of ["45,000.00 × 14.8% × 365", "÷ 365 = 6,660.00", "2022-09-01", "2023-09-01", "2022-02-21"]) {
        assert.ok(why.includes(part), `${part} is missing`);
      }
      const cited = await result.locator(".reasons cite a").evaluateAll((all) => all.map((each) => each.getAttribute("href")));
      assert.ok(cited.length > 0, "no rule is cited");
      for (const address of cited) assert.ok(leads(`${language}/owe/`, address), `${address} leads nowhere`);
      await page.locator("output", { hasText: "55,017.37" }).waitFor({ state: "attached" });
      assert.ok((await tooWide(page)) <= 0, "too wide");
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await barriers(page), []);
      }
      await done(page);
    });
  }

  test(`${language}: what was paid above the ceiling pays principal`, async () => {
    const page = await openTool(language);
    await page.getByRole("radio", { name: say.unlicensed }).check();
    await page.getByLabel(say.principal).fill("20000");
    await page.getByLabel(say.contract).fill("2023-07-01");
    await page.getByLabel(say.due, { exact: true }).fill("2024-01-01");
    await page.getByLabel(say.rate, { exact: true }).fill("3");
    await page.getByLabel(say.rateUnit).selectOption({ label: say.monthly });
    await unfold(page, say.more);
    await page.getByLabel(say.asOf).fill("2024-07-01");
    const months = ["2023-08-01", "2023-09-01", "2023-10-01", "2023-11-01", "2023-12-01"];
    await fillPayments(page, language, months.map((month) => [month, "600"]));
    assert.equal(await lawful(page), "¥19,651.13");
    assert.ok((await page.locator(".result").innerText()).includes("24,219.73"));
    await done(page);
  });

  test(`${language}: a total from the collector is set against the contract`, async () => {
    const page = await openTool(language);
    await fillExampleA(page, language);
    // The one number that everybody has needs no unfolding.
    await page.getByLabel(say.total).fill("80000");
    await unfold(page, say.demand);
    const text = await page.locator(".result").innerText();
    assert.ok(text.includes("80,000.00") && text.includes("5,700.68"), text);
    assert.equal(await lawful(page), "¥55,017.37");
    // The total is theirs; the lines, of which they said nothing, are the contract's.
    const heads = async () => [
      await page.locator(".totals dt").first().innerText(),
      await page.locator(".lines thead th").nth(1).innerText(),
    ];
    assert.deepEqual(await heads(), [say.claimed, say.byContract]);
    await page.getByLabel(say.total).fill("60000");
    const legend = await page.locator(".legend li").allInnerTexts();
    assert.deepEqual(legend, [`${say.supported} 92%`, `${say.notSupported} 8%`]);
    await page.getByLabel(say.total).fill("");
    assert.deepEqual(await heads(), [say.byContract, say.byContract]);
    await page.getByLabel(say.principalLine, { exact: true }).fill("50000");
    assert.deepEqual(await heads(), [say.claimed, say.claimed]);
    await done(page);
  });

  test(`${language}: a wrong answer gets a sentence, keeps what was typed and shows no figure`, async () => {
    const page = await openTool(language);
    await fillExampleA(page, language);
    for (const [label, wrong] of [
      [say.principal, "abc"], [say.principal, "-5"], [say.principal, "9".repeat(30)], [say.principal, "1,20"],
      [say.contract, "1989-01-01"], [say.contract, "2027-01-01"], [say.due, "2022-02-30"], [say.due, "2021-01-01"],
      [say.rate, "0"], [say.rate, "10000"], [say.received, "60000"], [say.asOf, "9999-01-01"],
    ]) {
      const field = page.getByLabel(label, { exact: true });
      const right = await field.inputValue();
      await field.fill(wrong);
      await field.blur();
      const box = page.locator(".field", { has: field });
      const sentence = await box.locator(".problem").innerText();
      assert.ok(sentence.length > 4, `${label} ${wrong}: no sentence`);
      assert.equal(await field.getAttribute("aria-invalid"), "true");
      assert.equal(await field.inputValue(), wrong);
      assert.equal(await page.locator(".total").count(), 0, `${label} ${wrong}: a figure is shown`);
      await field.fill(right);
      assert.equal(await lawful(page), "¥55,017.37");
    }
    await done(page);
  });

  test(`${language}: a date needs no hyphen, and the day understood stands beneath it`, async () => {
    const page = await openTool(language);
    const field = page.getByLabel(say.contract);
    assert.match(await field.getAttribute("placeholder"), /20220301/);
    await field.fill("20220301");
    const beneath = page.locator(".field", { has: field }).locator(".help");
    assert.equal(await beneath.innerText(), language === "zh" ? "2022年3月1日" : "1 March 2022");
    await field.fill("2022030");
    assert.notEqual(await beneath.innerText(), "");
    await done(page);
  });

  test(`${language}: a rate that names its unit shows which one was understood`, async () => {
    const page = await openTool(language);
    const field = page.getByLabel(say.rate, { exact: true });
    const box = page.locator(".field", { has: field });
    const unit = page.getByLabel(say.rateUnit);
    await field.fill("1分5");
    assert.equal(await unit.inputValue(), "percent_per_month");
    assert.ok(await unit.isDisabled(), "the unit can still be chosen");
    assert.match(await box.locator(".help").innerText(), /18%/);
    await field.fill("24");
    assert.equal(await unit.inputValue(), "percent_per_year");
    assert.ok(await unit.isEnabled());
    await field.fill("二十四");
    await field.blur();
    assert.match(await box.locator(".problem").innerText(), /24.*2分.*万分之五/);
    await done(page);
  });

  test(`${language}: nobody is corrected in the middle of a word, and a result that is gone is told once`, async () => {
    const page = await openTool(language);
    const dock = page.locator(".dock strong");
    assert.equal(await dock.innerText(), say.missing(4));
    const principal = page.getByLabel(say.principal);
    await principal.fill("5");
    assert.equal(await dock.innerText(), say.missing(3));
    await fillExampleA(page, language);
    await page.locator("output", { hasText: "55,017.37" }).waitFor({ state: "attached" });
    await page.evaluate(() => {
      window.told = [];
      const output = document.querySelector("output.unseen");
      new MutationObserver(() => window.told.push(output.textContent))
        .observe(output, { childList: true, characterData: true, subtree: true });
    });
    // A date on its way to being one, in a field that was right and left before.
    const due = page.getByLabel(say.due, { exact: true });
    await due.fill("2022-0");
    const waiting = page.locator(".result .waiting");
    assert.equal((await waiting.innerText()).trim(), say.due);
    assert.equal(await dock.innerText(), say.missing(1));
    await page.waitForTimeout(900);
    assert.deepEqual(await page.evaluate(() => window.told), []);
    // Left as it is, it is wrong; and a text that no typing can mend is wrong at once.
    await due.blur();
    assert.ok((await waiting.innerText()).length > say.due.length + 5);
    assert.equal(await dock.innerText(), say.toMend(1));
    await principal.fill("-5");
    assert.equal(await dock.innerText(), say.toMend(2));
    await page.waitForTimeout(900);
    const gone = await page.evaluate(() => window.told);
    assert.deepEqual(gone, [say.gone]);
    await due.fill("20220901");
    await principal.fill("50000");
    await page.locator("output", { hasText: "55,017.37" }).waitFor({ state: "attached" });
    await done(page);
  });

  test(`${language}: the other language keeps the case, and so does reloading`, async () => {
    const page = await openTool(language);
    await fillExampleA(page, language);
    const other = language === "zh" ? "en" : "zh";
    page.removeAllListeners("request");
    await page.locator(`a[hreflang^=${other}]`).click();
    await page.waitForURL(`**/${other}/owe/`);
    await settle(page);
    assert.equal(await lawful(page), "¥55,017.37");
    await page.reload();
    await settle(page);
    assert.equal(await lawful(page), "¥55,017.37");
    await done(page);
  });

  test(`${language}: saved, wiped, opened again; a file that is none changes nothing`, async () => {
    const page = await openTool(language);
    await fillExampleA(page, language);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: say.save }).click(),
    ]);
    const path = await download.path();
    await page.locator("#handed", { hasText: say.saved }).waitFor();
    assert.equal(download.suggestedFilename(), "qingzhang-case.json");
    assert.equal(JSON.parse(await readFile(path, "utf8")).debts[0].principal, "5万");
    await page.getByRole("button", { name: say.wipe }).click();
    assert.equal(await page.locator(".total").count(), 0);
    assert.equal(await page.evaluate(() => sessionStorage.length), 0);
    const chooser = page.getByLabel(say.open);
    await chooser.setInputFiles(path);
    await page.locator(".total").waitFor();
    assert.equal(await lawful(page), "¥55,017.37");
    const told = () => page.evaluate(() => document.querySelector(".kept").innerText + document.querySelector("#handed").innerText);
    for (const text of ["{", '{"version":9,"debts":[]}', '{"version":1,"debts":[]}', '{"version":1,"debts":[{"x":1}]}', "<b>1</b>", " ".repeat(9_000_000)]) {
      const before = await told();
      await chooser.setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(text) });
      await page.waitForFunction((before) =>
        document.querySelector(".kept").innerText + document.querySelector("#handed").innerText !== before, before);
      assert.ok((await told()).length > 8, text.slice(0, 40));
      assert.equal(await lawful(page), "¥55,017.37");
    }
    // What the browser itself reads from its own memory is no request to anybody.
    page.faults.splice(0, page.faults.length, ...page.faults.filter((fault) => !fault.includes("request after load: blob:")));
    await done(page);
  });
}

for (const language of ["zh", "en"]) {
  test(`${language}: several debts stand side by side, each with its own answers, and add up`, async () => {
    const page = await openTool(language, sizes[1]);
    const say = words[language];
    // The sum as shown: 55,017.37 of example A and a loan of 700 without interest, not yet due.
    await fillExampleA(page, language);
    await page.getByRole("button", { name: say.addDebt }).click();
    assert.equal(await page.getByLabel(say.principal).inputValue(), "");
    await page.getByLabel(say.debtName).fill("<b>借呗</b>");
    const all = page.locator(".answers .others");
    assert.match(await all.innerText(), language === "zh" ? /其中 1 笔还没有/ : /Of them 1 have no figure/);
    await page.getByRole("radio", { name: say.unlicensed }).check();
    await page.getByLabel(say.principal).fill("700");
    await page.getByLabel(say.contract).fill("2023-03-01");
    await page.getByLabel(say.due, { exact: true }).fill("2023-12-01");
    await page.locator(".answers .others", { hasText: "55,717.37" }).waitFor();
    await page.getByRole("button", { name: say.debt(1) }).click();
    assert.equal(await lawful(page), "¥55,017.37");
    assert.equal(await page.getByLabel(say.received).inputValue(), "４５，０００");
    await page.getByRole("button", { name: "<b>借呗</b>" }).click();
    assert.equal(await lawful(page), "¥700.00");
    assert.deepEqual(await barriers(page), []);
    await page.getByRole("button", { name: say.removeDebt }).click();
    assert.equal(await lawful(page), "¥55,017.37");
    assert.equal(await all.innerText(), "");
    await done(page);
  });
}

for (const [language, range, lead] of [["zh", "¥10,000.00 到 ¥11,423.89", /约定利率.*一个数/], ["en", "¥10,000.00 to ¥11,423.89", /Agreed interest rate.*one figure/]]) {
  test(`${language}: who does not know an answer gets a range, and is told which answer would narrow it`, async () => {
    // 2023-07-01 to 2024-07-01 are 366 days; four times the LPR of 3.55 % is 14.2 %: 10,000 × 14.2 % × 366 ÷ 365 = 1,423.89.
    const page = await openTool(language);
    const say = words[language];
    await page.getByRole("radio", { name: say.unlicensed }).check();
    await page.getByLabel(say.principal).fill("10000");
    await page.getByLabel(say.contract).fill("2023-07-01");
    await page.getByLabel(say.due, { exact: true }).fill("2024-07-01");
    await unfold(page, say.more);
    await page.getByLabel(say.asOf).fill("2024-07-01");
    await page.locator("[name=unknown-rate]").check();
    assert.equal(await page.locator(".range").innerText(), range);
    assert.match(await page.locator(".result").innerText(), lead);
    await page.locator("output", { hasText: "11,423.89" }).waitFor({ state: "attached" });
    // Of the day only the year is known, and of the lender nothing: wider, and two answers to find.
    await page.locator("[name=unknown-contract_date]").check();
    await page.getByLabel(say.contract).fill("2023");
    await page.getByRole("radio", { name: language === "zh" ? /^不清楚/ : /^I don't know/ }).check();
    assert.equal(await page.locator(".result ol li").count(), 3);
    assert.deepEqual(await barriers(page), []);
    assert.ok((await tooWide(page)) <= 0, "too wide");
    // It is kept like every answer, and answered again in one step.
    page.removeAllListeners("request");
    await page.reload();
    await settle(page);
    assert.equal(await page.locator(".result ol li").count(), 3);
    await page.locator("[name=unknown-rate]").uncheck();
    await page.locator("[name=unknown-contract_date]").uncheck();
    await page.getByLabel(say.contract).fill("2023-07-01");
    await page.getByRole("radio", { name: say.unlicensed }).check();
    assert.equal(await lawful(page), "¥10,000.00");
    await done(page);
  });
}

test("what is missing or wrong leads to its field, in whatever fold it stands, and names its row", async () => {
  const page = await openTool("zh");
  const list = page.locator(".waiting");
  await list.getByRole("link", { name: "钱是谁借给你的？" }).click();
  assert.equal(await page.evaluate(() => document.activeElement.name), "lender");
  await fillExampleA(page, "zh");
  await fillPayments(page, "zh", [["20230101", "600"], ["20230201", ""]]);
  await unfold(page, words.zh.payments);
  const date = page.getByRole("group", { name: "第 2 笔还款" }).getByLabel("日期");
  assert.equal(await date.isVisible(), false);
  await list.getByRole("link", { name: "第 2 笔还款：金额" }).click();
  assert.equal(await page.evaluate(() => document.activeElement.name), "payments-1--amount");
  assert.equal(new URL(page.url()).hash, "");
  await date.fill("昨天");
  await date.blur();
  const problem = page.locator("#payments-1--date-problem");
  assert.ok((await problem.innerText()).length > 4, "no sentence");
  assert.equal(await problem.getAttribute("aria-live"), "polite");
  assert.ok((await date.getAttribute("aria-describedby")).split(" ").includes(await problem.getAttribute("id")));
  await list.getByRole("link", { name: "第 2 笔还款：日期" }).waitFor();
  await done(page);
});

test("the focus follows rows as they are added and removed, and each button names its row", async () => {
  const page = await openTool("zh");
  const focused = (name) => page.waitForFunction((name) => document.activeElement.name === name, name);
  await unfold(page, words.zh.payments);
  for (const [index, amount] of ["600", "700", "800"].entries()) {
    if (index > 0) await page.getByRole("button", { name: words.zh.addPayment }).click();
    if (index > 0) await focused(`payments-${index}--date`);
    await page.locator(`[name='payments-${index}--amount']`).fill(amount);
  }
  const amounts = () => page.locator("[name^=payments][name$=amount]").evaluateAll((all) => all.map((each) => each.value));
  await page.getByRole("button", { name: "删掉第 2 笔还款" }).click();
  await focused("payments-1--date");
  assert.deepEqual(await amounts(), ["600", "800"]);
  await page.getByRole("button", { name: "删掉第 2 笔还款" }).click();
  await focused("payments-0--date");
  await page.getByRole("button", { name: "删掉第 1 笔还款" }).click();
  await focused("payments-0--date");
  assert.deepEqual(await amounts(), [""]);
  await unfold(page, words.zh.charges);
  await page.getByRole("button", { name: words.zh.addCharge }).click();
  await focused("charges-1-kind");
  await done(page);
});

test("folds with something in them stand open when a case comes", async () => {
  const page = await openTool("zh");
  const debt = { payments: [{ date: "20230101", amount: "600" }], demand: { interest: "5" }, filing_date: "2024-01-01" };
  const text = JSON.stringify({ version: 1, debts: [debt] });
  await page.getByLabel(words.zh.open).setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(text) });
  const folds = page.locator("form > details");
  await folds.filter({ has: page.locator("[name='payments-0--date']") }).and(page.locator("[open]")).waitFor();
  const open = await folds.evaluateAll((all) => all.filter((each) => each.open).map((each) => each.querySelector("summary").innerText));
  assert.deepEqual(open.map((title) => title.replace(/^[＋－] /, "")), [words.zh.payments, words.zh.demand, words.zh.more]);
  await page.close();
});

test("the case is written down once typing rests, and at the latest on leaving", async () => {
  const page = await openTool("zh");
  const written = await page.evaluate(async () => {
    let writings = 0;
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = function (...item) { writings++; return setItem.apply(this, item); };
    const field = document.querySelector("#principal");
    for (const text of ["5", "50", "500", "5000"]) {
      field.value = text;
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    }
    const before = writings;
    dispatchEvent(new PageTransitionEvent("pagehide"));
    return [before, writings, JSON.parse(sessionStorage.getItem("qingzhang.case")).debts[0].principal];
  });
  assert.deepEqual(written, [0, 1, "5000"]);
  await done(page);
});

test("inside WeChat, saving says what to do instead", async () => {
  for (const [language, sentence] of [["zh", /在浏览器打开/], ["en", /open the page in your browser/]]) {
    const page = await openTool(language, sizes[0], { userAgent: "Mozilla/5.0 (Linux; Android 12) MicroMessenger/8.0.49" });
    await page.getByLabel(words[language].principal).fill("5");
    await page.getByRole("button", { name: words[language].save }).click();
    await page.locator("#handed", { hasText: sentence }).waitFor();
    await done(page);
  }
});

test("going back shows the case as it is now, not the choices of before", async () => {
  const page = await openTool("zh");
  await fillExampleA(page, "zh");
  page.removeAllListeners("request");
  await page.locator("a[hreflang=en]").click();
  await page.waitForURL("**/en/owe/");
  await settle(page);
  await page.getByRole("radio", { name: words.en.bank }).check();
  await page.goBack();
  await page.waitForURL("**/zh/owe/");
  await settle(page);
  assert.ok(await page.getByRole("radio", { name: words.zh.bank }).isChecked());
  assert.equal(JSON.parse(await page.evaluate(() => sessionStorage.getItem("qingzhang.case"))).debts[0].lender, "bank");
  await done(page);
});

test("a page that comes back from the browser's memory shows the case as it is now, wiped or changed", async () => {
  const page = await openTool("zh");
  await fillExampleA(page, "zh");
  const comeBack = () => page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
  await page.evaluate(() => {
    const debts = [{ lender: "bank", principal: "700" }];
    sessionStorage.setItem("qingzhang.case", JSON.stringify({ version: 1, debts }));
  });
  await comeBack();
  const principal = page.getByLabel("合同上写借了多少");
  await page.waitForFunction(() => document.querySelector("#principal").value === "700");
  assert.ok(await page.getByRole("radio", { name: words.zh.bank }).isChecked());
  await page.evaluate(() => sessionStorage.clear());
  await comeBack();
  await page.waitForFunction(() => document.querySelector("#principal").value === "");
  assert.equal(await page.getByRole("radio", { name: words.zh.bank }).isChecked(), false);
  await principal.fill("1");
  await done(page);
});

test("a field cleared by hand is cleared in the tab, too", async () => {
  const page = await openTool("zh");
  await page.getByLabel("合同上写借了多少").fill("50000");
  await page.getByLabel("合同上写借了多少").fill("");
  page.removeAllListeners("request");
  await page.reload();
  await settle(page);
  assert.equal(await page.getByLabel("合同上写借了多少").inputValue(), "");
  await done(page);
});

for (const language of ["zh", "en"]) {
  test(`${language}: long amounts stay whole on a phone, and the lines' names are only names`, async () => {
    const say = words[language];
    const page = await openTool(language, sizes[0]);
    await fillExampleA(page, language);
    await page.getByLabel(say.principal).fill("1234567.89");
    await page.getByLabel(say.received).fill("1234567.89");
    const amounts = page.locator(".lines td:not([colspan])", { hasText: "." });
    const rows = await amounts.evaluateAll((cells) => cells.map((cell) => {
      const text = document.createRange();
      text.selectNodeContents(cell);
      return text.getClientRects().length;
    }));
    assert.ok(rows.length >= 8 && rows.every((count) => count === 1), `${rows}`);
    const hidden = await page.locator(".result .scroll").first().evaluate((box) => box.scrollWidth - box.clientWidth);
    assert.ok(hidden <= 0, `${hidden} px of the table are out of sight`);
    assert.ok((await tooWide(page)) <= 0, "too wide");
    await page.getByRole("rowheader", { name: say.principalLine, exact: true }).waitFor();
    await done(page);
  });
}

test("letters of twice the size fit on a phone, with whole amounts", async () => {
  for (const language of ["zh", "en"]) {
    const page = await openTool(language);
    await fillExampleA(page, language);
    await page.getByLabel(words[language].principal).fill("9876543210.98");
    await page.getByLabel(words[language].received).fill("");
    await fillPayments(page, language, [["20230101", "1234567890.12"]]);
    await page.locator(".result summary").click();
    for (const size of ["100%", "200%"]) {
      await page.evaluate((size) => (document.documentElement.style.fontSize = size), size);
      assert.equal(await tooWide(page), 0, `${language} ${size}: too wide`);
      const broken = await page.locator(".total, .totals dd, .lines td:not([colspan]), .payments td:nth-child(2), .dock strong").evaluateAll((all) =>
        all.filter((each) => each.getClientRects().length && each.clientHeight > 0).filter((each) => {
          const range = document.createRange();
          range.selectNodeContents(each);
          const parts = [...range.getClientRects()].filter(({ width }) => width);
          return Math.max(...parts.map(({ top }) => top)) >= Math.min(...parts.map(({ bottom }) => bottom));
        }).map((each) => each.innerText));
      assert.deepEqual(broken, [], `${language} ${size}`);
      const outside = await page.locator(".box > *, .dock > *").evaluateAll((all) =>
        all.filter((each) => each.clientWidth).filter((each) => each.getBoundingClientRect().right > innerWidth).map((each) => each.outerHTML));
      assert.deepEqual(outside, [], `${language} ${size}`);
    }
    await done(page);
  }
});

test("on paper: the result first, then what was filled in, on two sheets at most, in dark letters, with the day", async () => {
  const page = await openTool("zh", sizes[0], { colorScheme: "dark" });
  await fillExampleA(page, "zh");
  const sheets = (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b/g).length;
  assert.ok(sheets <= 2, `${sheets} sheets`);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const top = (selector) => page.locator(selector).first().evaluate((each) => each.getBoundingClientRect().top);
  assert.ok((await top("#result")) < (await top("form.questions")), "the questions come first");
  assert.equal(await page.locator(".tile:visible").count(), 3, "a choice for each question, and no other");
  assert.equal(await page.locator("form .help:visible").count(), 0);
  assert.ok(await page.locator("#principal").isVisible());
  assert.equal(await page.locator("#filing_date").isVisible(), false, "an empty field");
  const year = new Date().getFullYear();
  assert.match(await page.locator("#printed").innerText(), new RegExp(`打印日期：${year}年`));
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), "light");
  await done(page);
});

test("by keyboard alone, from the first tile to an open explanation", async () => {
  const page = await openTool("zh", sizes[1]);
  await fillExampleA(page, "zh");
  const why = page.getByRole("button", { name: "为什么 · 本金" });
  await page.getByLabel("算到哪一天").focus();
  for (let presses = 0; presses < 40 && !(await why.evaluate((button) => button === document.activeElement)); presses++) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  assert.equal(await why.getAttribute("aria-expanded"), "true");
  assert.ok(await why.evaluate((button) => button === document.activeElement), "the focus was lost");
  await page.keyboard.press("Space");
  assert.equal(await why.getAttribute("aria-expanded"), "false");
  await done(page);
});

test("equal instalments: what is overdue and what is not due yet", async () => {
  const page = await openTool("en");
  await page.getByRole("radio", { name: words.en.bank }).check();
  await page.getByLabel(words.en.principal).fill("12000");
  await page.getByLabel(words.en.contract).fill("2025-01-15");
  await page.getByRole("radio", { name: words.en.instalments }).check();
  await page.getByLabel(words.en.count).fill("12");
  await page.getByLabel(words.en.rate, { exact: true }).fill("18");
  await unfold(page, words.en.more);
  await page.getByLabel(words.en.asOf).fill("2025-04-15");
  const text = await page.locator(".result").innerText();
  assert.match(text, /Of the principal, [\d,.]+ yuan is overdue/);
  assert.match(text, /Some courts go lower: at 12\.4% a year/);
  await done(page);
});

test("a Chinese input method's unfinished words do not disturb a number field", async () => {
  const page = await openTool("zh");
  const field = page.getByLabel("合同上写借了多少");
  await field.focus();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Input.insertText", { text: "5" });
  await devtools.send("Input.imeSetComposition", { text: "wan", selectionStart: 3, selectionEnd: 3 });
  assert.equal(await field.inputValue(), "5wan");
  await devtools.send("Input.insertText", { text: "万" });
  assert.equal(await field.inputValue(), "5万");
  await page.getByText("伍万元整").waitFor();
  await done(page);
});

for (const language of ["zh", "en"]) {
  test(`${language}: where a later release of the LPR is due than the page knows, it says so and takes the reader's`, async () => {
    const say = words[language];
    const page = await openTool(language);
    await fillExampleA(page, language);
    // Made before 20 August 2020: from then on the cap is four times the LPR of the day of the suit.
    await page.getByLabel(say.contract).fill("2018-06-01");
    await page.getByLabel(say.due, { exact: true }).fill("2019-06-01");
    await page.getByLabel(say.asOf).fill("2027-12-01");
    const result = page.getByRole("region", { name: say.result, exact: true });
    await result.getByText(say.lastKnown).waitFor();
    await page.getByLabel(say.newerLpr).fill("2.5");
    await result.getByText(say.told).waitFor();
    await result.getByText("10%").first().waitFor();
    await done(page);
  });
}
