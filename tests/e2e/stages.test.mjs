// "Where am I, and what comes next?", as people use it.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { barriers, launch, open, settle, sizes, tooWide } from "./browser.mjs";
import { serve } from "./site.mjs";

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

const words = {
  zh: {
    bank: "银行", person: "个人或没有牌照的公司", since: "最早没还清的那一期，哪天到期？", days: "或者：逾期多少天", asOf: "算到哪一天",
    here: "你在这里", limits: "这一步的界限", record: "已经还清了，或者想看征信", ended: "哪天还清的？", none: "这类出借人不做分类",
    result: "结果", other: "English", kinds: ["实践做法", "部门规定"], tableName: "同样的天数，三种说法",
  },
  en: {
    bank: "A bank", person: "A person or unlicensed firm", since: "Due date of the oldest instalment not paid", days: "Or: days overdue",
    asOf: "Compute for which day", here: "You are here", limits: "The limits on this step", record: "Paid already, or asking about the credit record",
    ended: "Paid in full on", none: "Lenders of this kind keep no classes", result: "Result", other: "中文",
    kinds: ["Practice", "Departmental rule"], tableName: "The same days in three languages",
  },
};

const openTool = (language, viewport = sizes[0], options = {}) =>
  open(browser, `${site.address}${language}/stages/`, { viewport, ...options });

const done = async (page) => {
  assert.deepEqual(page.faults, []);
  await page.close();
};

const on = async (page, say, day) => {
  await page.locator("summary", { hasText: say.asOf }).click();
  await page.getByLabel(say.asOf).fill(day);
};

for (const language of ["zh", "en"]) {
  const say = words[language];

  for (const viewport of sizes) {
    test(`${language} at ${viewport.width} px: a bank loan 95 days late is M4 and substandard, and what binds the visit opens`, async () => {
      const page = await openTool(language, viewport);
      // What is still to be answered is named by its question.
      await page.locator(".waiting").getByRole("link", { name: say.since }).waitFor();
      assert.ok(await page.locator("nav [aria-current]").evaluate((tab) => tab.getBoundingClientRect().right <= innerWidth), "this tool's name is in sight");
      await page.getByRole("radio", { name: say.bank, exact: true }).check();
      await on(page, say, "2026-11-24");
      // 21 August to 24 November: 10 + 30 + 31 + 24 days.
      await page.getByLabel(say.since).fill("20260821");
      assert.equal(await page.getByLabel(say.days).inputValue(), "95");
      const text = await page.locator("#result").innerText();
      const next = language === "zh" ? ["M4", "M5，还有 26 天", "次级", "可疑（不良），还有 176 天"] : ["M4", "M5, in 26 days", "substandard", "non-performing, in 176 days"];
      for (const part of [...next, ...say.kinds]) assert.ok(text.includes(part), `${part} is missing: ${text}`);
      // Cards have a schedule of their own: 91 to 120 days substandard, then doubtful.
      const card = await page.getByRole("region", { name: say.tableName }).locator("tbody tr").nth(2).innerText();
      assert.match(card, language === "zh" ? /次级.*可疑（不良），还有 26 天/s : /substandard.*doubtful \(可疑\), non-performing, in 26 days/s);
      const rung = page.locator(".ladder tbody", { hasText: say.here });
      assert.equal(await rung.count(), 1);
      assert.ok((await rung.innerText()).includes("91–120"), await rung.innerText());
      assert.ok((await rung.innerText()).includes("2026-11-20"), "the day on which the rung began");
      await rung.locator("summary").click();
      const rules = await rung.locator(".rules").innerText();
      assert.match(rules, language === "zh" ? /上门每天不超过1次/ : /At most one visit a day/);
      assert.ok((await tooWide(page)) <= 0, "too wide");
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await barriers(page), []);
      }
      await done(page);
    });
  }

  test(`${language}: whoever knows only the days gets the day, and the other language keeps it`, async () => {
    const page = await openTool(language);
    await on(page, say, "2026-11-24");
    await page.getByLabel(say.days).fill("95");
    assert.equal(await page.getByLabel(say.since).inputValue(), "2026-08-21");
    assert.match(await page.locator(".counted").innerText(), /95/);
    await page.getByLabel(say.days).fill("fünf");
    await page.getByLabel(say.days).blur();
    assert.equal(await page.locator(".ladder").count(), 0, "a figure is shown");
    assert.equal(await page.getByLabel(say.days).inputValue(), "fünf");
    await page.getByLabel(say.days).fill("30");
    assert.match(await page.locator("#result").innerText(), /M1/);
    page.removeAllListeners("request");
    await page.getByRole("link", { name: say.other, exact: true }).click();
    await settle(page);
    const there = words[language === "zh" ? "en" : "zh"];
    assert.equal(await page.getByLabel(there.days).inputValue(), "30");
    assert.match(await page.locator("#result").innerText(), /M1/);
    await done(page);
  });

  test(`${language}: a private lender keeps no classes, and a debt that was paid is not overdue`, async () => {
    const page = await openTool(language);
    await page.getByRole("radio", { name: say.person, exact: true }).check();
    await on(page, say, "2026-11-24");
    await page.getByLabel(say.since).fill("20240101");
    assert.ok((await page.locator("#result").innerText()).includes(say.none));
    await page.locator("summary", { hasText: say.record }).click();
    await page.getByLabel(say.ended).fill("2026-05-10");
    // Five years from the end of it: to 10 May 2031.
    const text = await page.locator("#result").innerText();
    assert.match(text, language === "zh" ? /2031年5月10日/ : /10 May 2031/);
    assert.match(text, /M0/);
    await done(page);
  });

  test(`${language}: nothing told asks for one answer, and a wrong day gets a sentence`, async () => {
    const page = await openTool(language);
    assert.equal(await page.locator("#result .waiting li").count(), 1);
    for (const wrong of ["2026-02-30", "9999-01-01", "lately"]) {
      const field = page.getByLabel(say.since);
      await field.fill(wrong);
      await field.blur();
      assert.ok((await page.locator(".field", { has: field }).locator(".problem").innerText()).length > 4, wrong);
      assert.equal(await field.inputValue(), wrong);
      assert.equal(await page.locator(".ladder").count(), 0);
    }
    await done(page);
  });
}

test("the loan and payments of the other tool tell since when", async () => {
  // Three of 100 each without interest, due on the 1st of March, April and May 2026; the first was paid.
  const kept = JSON.stringify({ version: 1, as_of: "2026-11-24", debts: [{
    lender: "bank", contract_date: "2026-02-01", principal: "300", repayment: "equal_instalments", instalments: "3",
    payments: [{ date: "2026-03-01", amount: "100" }],
  }] });
  const page = await openTool("zh", sizes[0], { before: `sessionStorage.setItem("qingzhang.case", '${kept}')` });
  assert.match(await page.locator(".counted").innerText(), /2026年4月1日到期没还，到2026年11月24日逾期 237 天/);
  assert.match(await page.locator("#result").innerText(), /来自“我欠多少”/);
  await done(page);
});

test("a part of the file that is broken is told and left as it is", async () => {
  const kept = '{"version":1,"debts":[{"time":{"clock":"x"},"contract_date":"2022-03-01","principal":"1000","lender":"bank","due_date":"2022-09-01"}]}';
  const page = await openTool("en", sizes[0], { before: `sessionStorage.setItem("qingzhang.case", '${kept}')` });
  assert.match(await page.locator("#result").innerText(), /cannot be read/);
  await page.evaluate(() => dispatchEvent(new Event("case-wanted")));
  assert.match(await page.locator("#app").getAttribute("data-case"), /clock/);
  await done(page);
});
