// "What are my options?", as a person uses it: the debt first, then the ways, then a letter.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { barriers, launch, open, settle, sizes, tooWide } from "./browser.mjs";
import { fillExampleA } from "./owe.mjs";
import { serve } from "./site.mjs";

const words = {
  zh: {
    menu: "我能怎么办", settle: "一次还一笔，打折结清", sum: "付多少就结清", waived: "余款不用还", instalments: "分期还",
    each: "每期付多少", count: "分几期", first: "第一期哪天付", suit: "等对方起诉", filed: "哪天起诉", payBy: "判决给的付款期限到哪天",
    paid: "哪天付清", halved: /^简易程序/, preserved: /^对方申请/, enforced: /^到期没付/, yes: "是", result: "结果", why: "为什么",
    example: "填入例子：分 12 期", suitExample: "填入这个例子", breakdown: "要对方列出明细", plan: "申请分期（协商还款）",
    copy: "复制这封信", anew: "诉讼时效", fill: "去填这笔债", other: "English",
    beyond: "反而多付 4,422.09", real: "少付 27.3%",
  },
  en: {
    menu: "Options", settle: "Settle: one sum for all", sum: "The sum", waived: "in writing", instalments: "Pay in instalments",
    each: "How much each", count: "How many", first: "Day of the first", suit: "Wait and be sued", filed: "Day of the suit",
    payBy: "Last day the judgment gives to pay", paid: "Day on which all is paid", halved: /^Summary procedure/,
    preserved: /^They have property/, enforced: /^Not paid in time/, yes: "Yes", result: "Result", why: "Why",
    example: "Fill in an example: 12 instalments", suitExample: "Fill in this example", breakdown: "Ask for a breakdown",
    plan: /^Ask for instalments/, copy: "Copy the Chinese text", anew: "time to sue", fill: "Fill in this debt", other: "中文",
    beyond: "4,422.09 yuan too much", real: "you pay 27.3% less",
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

const openTool = (language, options = {}) => open(browser, `${site.address}${language}/options/`, options);
const keeping = (text) => ({ before: `sessionStorage.setItem("qingzhang.case", ${JSON.stringify(text)})` });
/** The worked example A, as the tab keeps it. */
const exampleA = (more = {}) => JSON.stringify({
  version: 1, as_of: "2023-09-01", debts: [{
    lender: "unlicensed", contract_date: "2022-03-01", principal: "50000", received: "45000", rate: { value: "24" },
    due_date: "2022-09-01", overdue_rate: { value: "36.5" }, ...more,
  }],
});
const part = (page, title) => page.locator("form details.more", { has: page.locator("summary", { hasText: title }) });
const answer = (page, group, choice) => page.getByRole("group", { name: group }).getByRole("radio", { name: choice, exact: true }).check();
const done = async (page) => {
  assert.deepEqual(page.faults, []);
  await page.close();
};
const includes = (text, parts) => {
  for (const part of parts) assert.ok(text.includes(part), `${part} is missing in ${text}`);
};

for (const language of ["zh", "en"]) {
  const say = words[language];

  for (const viewport of sizes) {
    test(`${language} at ${viewport.width} px: four ways on one table, measured on what the law supports`, async () => {
      const page = await open(browser, `${site.address}${language}/owe/`, { viewport });
      await fillExampleA(page, language);
      page.removeAllListeners("request");
      await page.getByRole("link", { name: say.menu, exact: true }).first().click();
      await settle(page);
      const result = page.getByRole("region", { name: say.result });
      assert.equal(await result.locator(".total").innerText(), "¥55,017.37");

      // They let 20 % off 74,299.32: 59,439.46 is still more than the law supports.
      await part(page, say.settle).locator("summary").click();
      await page.getByLabel(say.sum, { exact: true }).fill("59439.46");
      includes(await result.innerText(), ["59,439.46", say.beyond, "20%"]);
      // 40,000 leaves 15,017.37 of 55,017.37, and says whether that is waived.
      await page.getByLabel(say.sum, { exact: true }).fill("40000");
      includes(await result.innerText(), ["40,000.00", say.real, "15,017.37"]);
      await answer(part(page, say.settle), new RegExp(say.waived), say.yes);

      await part(page, say.instalments).locator("summary").click();
      await page.getByLabel(say.each, { exact: true }).fill("6000");
      await page.getByLabel(say.count, { exact: true }).fill("8");
      await page.getByLabel(say.first, { exact: true }).fill("2023-10-01");
      // Interest of 14.8 % runs on: by hand, month by month, 10,366.10 is left.
      includes(await result.innerText(), ["48,000.00", "2024-05-01", "10,366.10"]);

      await part(page, say.suit).locator("summary").click();
      await page.getByLabel(say.filed, { exact: true }).fill("2023-09-01");
      await page.getByLabel(say.payBy, { exact: true }).fill("2024-03-01");
      await page.getByLabel(say.paid, { exact: true }).fill("2024-04-10");
      for (const question of [say.halved, say.preserved, say.enforced]) await answer(page, question, say.yes);
      for (const why of await result.getByRole("button", { name: say.why }).all()) await why.click();
      // 59,068.11 with interest until then, 613.67 of the court's fee, 786.02 for enforcement, 40 days doubled: 315.00.
      const text = await result.innerText();
      includes(text, ["60,782.80", "59,068.11", "613.67", "786.02", "315.00", "215.07", "762.99"]);
      assert.ok((await result.locator(".reasons cite").count()) >= 9, "rules are missing");
      assert.equal(await result.locator(".rules p:empty").count(), 0, "a rule has no words");
      assert.equal(await result.locator(".bars .bar").count(), 5);

      assert.ok((await tooWide(page)) <= 0, "too wide");
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await barriers(page), []);
      }
      // The other language shows the same ways.
      await page.getByRole("link", { name: say.other }).click();
      await settle(page);
      includes(await page.locator("#result").innerText(), ["60,782.80", "48,000.00", "40,000.00"]);
      await page.close();
    });
  }

  test(`${language}: letters carry the reader's figures and warn where sending one restarts the time to sue`, async () => {
    const page = await openTool(language, keeping(exampleA({
      name: "某某贷", demand: { total: "80000" }, options: { instalments: { first: "2023-10-01", count: "8", amount: "6000" } },
    })));
    const letter = (title) => page.locator(".below details.more", { has: page.locator("summary", { hasText: title }) });
    await letter(say.breakdown).locator("summary").click();
    const asks = await letter(say.breakdown).locator(".letter").first().innerText();
    includes(asks, ["致：某某贷", "2022年3月1日", "50,000.00", "45,000.00", "80,000.00", "不表示承认欠款或者金额"]);
    assert.ok(!asks.includes("55,017.37"), "a letter that only asks names no sum as owed");
    assert.equal(await letter(say.breakdown).locator(".alert").count(), 0);

    await letter(say.plan).locator("summary").click();
    includes(await letter(say.plan).locator(".letter").first().innerText(), ["55,017.37", "分8期", "6,000.00元（陆仟元整）"]);
    includes(await letter(say.plan).locator(".alert").innerText(), [say.anew]);
    await letter(say.plan).getByRole("button", { name: say.copy }).click();
    await letter(say.plan).locator("[data-done]").waitFor();
    assert.equal(await letter(say.plan).locator(".letter").count(), language === "en" ? 2 : 1);
    assert.deepEqual(await barriers(page), []);
    await done(page);
  });

  test(`${language}: without the debt there are no figures, but the way to it, what each way means, and letters with blanks`, async () => {
    const page = await openTool(language);
    assert.equal(await page.locator(".total").count(), 0);
    assert.ok(await page.getByRole("link", { name: say.fill }).isVisible());
    assert.equal(await page.locator("#result dt").count(), 4);
    await page.locator("summary", { hasText: say.breakdown }).click();
    includes(await page.locator(".letter").first().innerText(), ["致：______"]);
    await part(page, say.instalments).locator("summary").click();
    assert.ok(await page.getByRole("button", { name: say.example }).isDisabled());
    assert.deepEqual(await barriers(page), []);
    await done(page);
    // Nor where an answer is not known: as a range it is no measure.
    const open = await openTool(language, keeping(exampleA({ rate: { value: "" }, unknown: ["rate"] })));
    assert.ok(await open.getByRole("link", { name: say.fill }).isVisible());
    assert.equal(await open.locator(".total").count(), 0);
    await done(open);
  });

  test(`${language}: examples fill in what nobody knows`, async () => {
    const page = await openTool(language, keeping(exampleA()));
    await part(page, say.suit).locator("summary").click();
    await page.getByRole("button", { name: say.suitExample }).click();
    assert.equal(await page.getByLabel(say.payBy, { exact: true }).inputValue(), "2024-04-01");
    await part(page, say.instalments).locator("summary").click();
    await page.getByRole("button", { name: say.example }).click();
    // 55,017.37 ÷ 12.
    assert.equal(await page.getByLabel(say.each, { exact: true }).inputValue(), "4584.78");
    includes(await page.locator("#result").innerText(), ["55,017.36", "2024-09-01", "2024-04-01"]);
    await done(page);
  });

  test(`${language}: a wrong answer gets a sentence and keeps what was typed`, async () => {
    const page = await openTool(language, keeping(exampleA()));
    await part(page, say.settle).locator("summary").click();
    const field = page.getByLabel(say.sum, { exact: true });
    for (const wrong of ["abc", "-5", "9".repeat(30), "0", "<b>1</b>"]) {
      await field.fill(wrong);
      await field.blur();
      assert.ok((await page.locator(".field", { has: field }).locator(".problem").innerText()).length > 4, wrong);
      assert.equal(await field.inputValue(), wrong);
      assert.equal(await page.locator(".total").count(), 0, `${wrong}: a figure is shown`);
    }
    await field.fill("40000");
    assert.equal(await page.locator(".total").innerText(), "¥55,017.37");
    await done(page);
  });

  test(`${language}: a broken section in the file is no obstacle`, async () => {
    const page = await openTool(language, keeping(exampleA({ options: { settlement: "none", suit: [1] }, name: "<img src=x>" })));
    assert.equal(await page.locator(".total").innerText(), "¥55,017.37");
    await done(page);
  });
}
