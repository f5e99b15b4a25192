// "Has the collector crossed a line?", as people use it: told by one story in both languages, and by what can go wrong.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
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
    agency: /^外包的催收公司/, bank: "银行", private: /^个人或没有牌照的放贷人/, night: /^夜里22点到早上8点/, cousin: /^跟家人、亲戚、同事说/,
    alone: "一个人上门", summons: /法院传票/, group: /^在群里、网上/, suit: /^说要起诉/, threat: /^威胁、恐吓/, log: "把每一次联系记下来",
    date: "日期", time: "几点", how: "怎么联系的", whom: "找了谁", said: /^谁、什么号码/, add: "再加一次联系", remove: /^删/,
    answered: "电话，接了", message: "短信、微信等信息", family: "家人", banned: "不许", depends: "看情况", allowed: "可以",
    standard: "推荐标准（不是法律）", law: "法律", rules: "依据", later: "之后做", supervisor: "12378", many: /一天打通超过3次/,
    summary: "5 项不许，0 项看情况，1 项可以。", above: "4（超过 3）", nothing: /^点一下发生了什么/, csv: "下载表格（CSV）", owe: "我欠多少",
    other: "English", asOf: "算到哪一天", unbound: /国家标准管的是持牌机构/, wipe: "全部清空",
  },
  en: {
    agency: /^An outside agency/, bank: "A bank", private: /^A person or unlicensed lender/, night: /^Calls, messages or visits between/,
    cousin: /^Told family, relatives/, alone: "One person came alone", summons: /court summons/, group: /^Put my name/, suit: /^Spoke of suing/,
    threat: /^Threats to me/, log: "Write down every contact", date: "Date", time: "Time", how: "How", whom: "To whom", said: /^Who, what number/,
    add: "Add a contact", remove: /^Remove/, answered: "A call, answered", message: "A message", family: "Family", banned: "Banned",
    depends: "Depends", allowed: "Allowed", standard: "Recommended standard (not law)", law: "Law", rules: "The rules", later: "What to do later",
    supervisor: "12378", many: /More than 3 answered calls/, summary: "5 banned, 0 that depend, 1 allowed.", above: "4 (above 3)",
    nothing: /^Choose what happened/, csv: "Download tables (CSV)", owe: "What I owe", other: "中文", asOf: "Compute for which day",
    unbound: /for licensed lenders and not for this one/, wipe: "Wipe everything",
  },
};

const openTool = (language, viewport = sizes[0], options = {}) =>
  open(browser, `${site.address}${language}/collection/`, { viewport, ...options });

const done = async (page) => {
  assert.deepEqual(page.faults, []);
  await page.close();
};

const tick = (page, name) => page.getByRole("checkbox", { name }).check();
const finding = (page, name) => page.locator(".findings tbody", { has: page.getByRole("rowheader", { name }) });
const verdict = async (page, name) => (await finding(page, name).locator(".verdict").innerText()).trim();
const rowOf = (page, place) => page.getByRole("group").and(page.locator(".row")).nth(place);

const write = async (page, say, place, { date, time, how, whom, said }) => {
  if (place > 0) await page.getByRole("button", { name: say.add }).click();
  const row = rowOf(page, place);
  await row.getByLabel(say.date).fill(date);
  await row.getByLabel(say.time, { exact: true }).fill(time);
  if (how) await row.getByLabel(say.how, { exact: true }).selectOption({ label: how });
  if (whom) await row.getByLabel(say.whom).selectOption({ label: whom });
  if (said) await row.getByLabel(say.said).fill(said);
};

for (const language of ["zh", "en"]) {
  const say = words[language];

  for (const viewport of sizes) {
    test(`${language} at ${viewport.width} px: an agency called at 22:40, told a cousin, sent one man and a summons`, async () => {
      const page = await openTool(language, viewport);
      assert.match(await page.locator("#result .note").innerText(), say.nothing);
      await page.getByRole("radio", { name: say.agency }).check();
      await page.getByRole("radio", { name: say.bank, exact: true }).check();
      for (const deed of [say.night, say.cousin, say.alone, say.summons, say.group, say.suit]) await tick(page, deed);
      assert.equal(await page.locator(".counted").innerText(), say.summary);
      // What a standard says is not told as law.
      for (const [deed, kind] of [[say.night, say.standard], [say.cousin, say.standard], [say.alone, say.standard], [say.summons, say.law], [say.group, say.law]]) {
        assert.equal(await verdict(page, deed), say.banned, String(deed));
        assert.equal(await finding(page, deed).locator("td > small").innerText(), kind, String(deed));
      }
      assert.equal(await verdict(page, say.suit), say.allowed);
      // Each opens to its rules: what they are, where they stand, how sure, and their words.
      const night = finding(page, say.night);
      await night.locator("summary").click();
      const rules = await night.locator(".rules").innerText();
      for (const part of ["22:00", "8:00", "2025-02-28", say.standard]) assert.ok(rules.includes(part), `${part} is missing: ${rules}`);
      // It stays open while the reader goes on.
      await tick(page, say.threat);
      assert.ok(await night.locator(".rules").isVisible(), "the rules were folded away");
      assert.match(await page.locator("#result .note").first().innerText(), /110/);
      const later = page.locator("#result div", { has: page.getByRole("heading", { name: say.later }) }).last();
      assert.ok((await later.innerText()).includes(say.supervisor));
      await page.locator("output", { hasText: /6/ }).waitFor({ state: "attached" });
      assert.ok((await tooWide(page)) <= 0, "too wide");
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await barriers(page), []);
      }
      await done(page);
    });
  }

  test(`${language}: the same call by a private lender depends, and says why`, async () => {
    const page = await openTool(language);
    await page.getByRole("radio", { name: say.private }).check();
    await tick(page, say.night);
    assert.equal(await verdict(page, say.night), say.depends);
    assert.match(await finding(page, say.night).innerText(), say.unbound);
    await done(page);
  });

  test(`${language}: a log counts four answered calls in a day, finds the night, and is kept, carried and exported`, async () => {
    const page = await openTool(language);
    await page.getByRole("radio", { name: say.agency }).check();
    await page.getByRole("radio", { name: say.bank, exact: true }).check();
    await page.locator("summary", { hasText: say.log }).click();
    const times = ["9:05", "11:00", "１５：３０", "2240"];
    for (const [place, time] of times.entries()) {
      await write(page, say, place, { date: "20261102", time, said: place === 3 ? `=1+1 "<b>8812</b>"` : "" });
    }
    await write(page, say, 4, { date: "2026-11-03", time: "10:00", how: say.message, whom: say.family });
    assert.equal(await verdict(page, say.many), say.banned);
    assert.equal(await verdict(page, say.night), say.banned);
    const tables = page.locator("#result .log");
    assert.ok((await tables.nth(1).innerText()).includes(say.above));
    const fourth = await tables.nth(0).locator("tbody tr").nth(3).innerText();
    assert.ok(fourth.includes("22:40") && fourth.includes("<b>8812</b>"), fourth);
    assert.equal(await page.locator("#result b").count(), 0, "what was typed became markup");
    // Exported as a table that no spreadsheet runs.
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: say.csv }).click();
    const csv = await readFile(await (await saved).path(), "utf8");
    assert.ok(csv.includes(`"'=1+1 ""<b>8812</b>"""`), csv);
    assert.ok(csv.includes("2026-11-02") && csv.includes("22:40"));
    // To another tool, to the other language and back: nothing is lost.
    page.removeAllListeners("request");
    await page.getByRole("navigation").getByRole("link", { name: say.owe }).click();
    await settle(page);
    await page.goBack();
    await settle(page);
    await page.getByRole("link", { name: say.other, exact: true }).click();
    await settle(page);
    const there = words[language === "zh" ? "en" : "zh"];
    assert.equal(await verdict(page, there.many), there.banned);
    assert.equal(await rowOf(page, 3).getByLabel(there.time, { exact: true }).inputValue(), "2240");
    // One call less, and three a day are allowed.
    await rowOf(page, 0).getByRole("button", { name: there.remove }).click();
    assert.equal(await finding(page, there.many).count(), 0);
    assert.equal(await page.locator(".row").count(), 4);
    await done(page);
  });

  test(`${language}: a time that could mean two gets a sentence, and the rest is kept`, async () => {
    const page = await openTool(language);
    await page.locator("summary", { hasText: say.log }).click();
    for (const [label, wrong] of [[say.time, "晚上12点"], [say.time, "25:00"], [say.date, "2027-01-01"], [say.date, "昨天"]]) {
      const field = rowOf(page, 0).getByLabel(label, { exact: true });
      await field.fill(wrong);
      await field.blur();
      assert.ok((await page.locator(`[id="${await field.getAttribute("id")}-problem"]`).innerText()).length > 4, wrong);
      assert.equal(await field.inputValue(), wrong);
      assert.equal(await page.locator(".findings").count(), 0);
      await field.fill("");
    }
    await done(page);
  });
}

test("before the standard there was nothing to cross, and the page says by which day it judges", async () => {
  const page = await openTool("zh");
  await page.getByRole("radio", { name: "银行自己" }).check();
  await tick(page, words.zh.night);
  assert.equal(await verdict(page, words.zh.night), "不许");
  await page.locator("summary", { hasText: words.zh.asOf }).click();
  await page.getByLabel(words.zh.asOf).fill("2025-02-27");
  assert.match(await page.locator(".as-of").innerText(), /2025年2月27日/);
  assert.equal(await verdict(page, words.zh.night), "看情况");
  await done(page);
});

test("a part of the file that is broken is told, and left as it is until it is filled in anew", async () => {
  const kept = '{"version":1,"debts":[{"contacts":{"deeds":["prayed"]}}]}';
  const page = await openTool("zh", sizes[0], { before: `sessionStorage.setItem("qingzhang.case", '${kept}')` });
  assert.match(await page.locator("#result").innerText(), /读不出来/);
  await page.evaluate(() => dispatchEvent(new Event("case-wanted")));
  assert.match(await page.locator("#app").getAttribute("data-case"), /prayed/);
  await tick(page, words.zh.night);
  assert.equal(await verdict(page, words.zh.night), "看情况");
  await done(page);
});

test("what was ticked before the module came is not lost", async () => {
  const slow = await serve({ delay: (path) => (path.endsWith(".wasm") ? new Promise((resolve) => setTimeout(resolve, 2000)) : undefined) });
  const page = await open(browser, `${slow.address}zh/collection/`, { alive: false });
  await tick(page, words.zh.night);
  await page.getByRole("radio", { name: "银行自己" }).check();
  await settle(page);
  assert.ok(await page.getByRole("checkbox", { name: words.zh.night }).isChecked());
  assert.equal(await verdict(page, words.zh.night), "不许");
  await page.close();
  slow.close();
});

test("by keyboard alone: tick, add a contact, stand in it; remove it, stand in the next", async () => {
  const page = await openTool("zh", sizes[1]);
  await page.getByRole("checkbox", { name: words.zh.night }).focus();
  await page.keyboard.press("Space");
  assert.equal(await verdict(page, words.zh.night), "看情况");
  await page.locator("summary", { hasText: words.zh.log }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: words.zh.add }).focus();
  await page.keyboard.press("Enter");
  const focused = () => page.evaluate(() => document.activeElement.name);
  await page.waitForFunction(() => document.activeElement.name === "contacts-log-1--date");
  await rowOf(page, 0).getByRole("button", { name: words.zh.remove }).focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement.name === "contacts-log-0--date");
  assert.equal(await focused(), "contacts-log-0--date");
  await done(page);
});
