// Handing the case on: by a link, as text, as tables, on paper; remembering it, and leaving. In both languages.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { barriers, launch, open, settle, sizes } from "./browser.mjs";
import { fillExampleA, lawful, words } from "./owe.mjs";
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

const address = (language) => `${site.address}${language}/owe/`;
const openTool = (language, options = {}) => open(browser, address(language), { viewport: sizes[1], ...options });
const done = async (page) => {
  assert.deepEqual(page.faults, []);
  await page.close();
};
const make = {
  zh: { share: "生成链接", copy: "复制结果文字", csv: "下载表格（CSV）", print: "打印", remember: /记住/, leave: "快速离开", take: /链接里的/, stay: "留着我填的", empty: /还没有结果/ },
  en: { share: "Make a link", copy: "Copy the result as text", csv: "Download tables (CSV)", print: "Print", remember: /Remember/, leave: "Leave now", take: /in the link/, stay: "Keep mine", empty: /no result yet/ },
};

/** Example A as a link. */
const linkOfExample = async (language) => {
  const page = await openTool(language);
  await fillExampleA(page, language);
  await page.getByRole("button", { name: make[language].share }).click();
  await page.locator("#shared").waitFor();
  const link = await page.locator("#link").inputValue();
  assert.deepEqual(await barriers(page), []);
  await done(page);
  return link;
};

for (const language of ["zh", "en"]) {
  const say = make[language];

  test(`${language}: a link carries the case, after the # and in few letters`, async () => {
    const link = await linkOfExample(language);
    assert.ok(link.startsWith(`${address(language)}#1`), link);
    assert.ok(link.length < 450, `${link.length} letters`);
    const page = await open(browser, link, { viewport: sizes[0] });
    await page.locator(".total").waitFor();
    assert.equal(await lawful(page), "¥55,017.37");
    // It does not stay in the address, where it would come back with every reload.
    assert.equal(page.url(), address(language));
    await done(page);
  });

  test(`${language}: a link that was cut off, changed, or comes from elsewhere loses nothing and says so`, async () => {
    const link = await linkOfExample(language);
    const cut = link.slice(0, -20);
    const changed = link.replace(/.(?=.{30}$)/, (letter) => (letter === "A" ? "B" : "A"));
    for (const [broken, notice] of [[cut, "#link-broken"], [changed, "#link-broken"], [`${address(language)}#1z.x`, "#link-broken"],
      [`${address(language)}#1p${"A".repeat(5000)}`, "#link-broken"], [`${address(language)}#7zAAAA.1`, "#link-newer"]]) {
      const page = await open(browser, broken);
      assert.ok((await page.locator(notice).innerText()).length > 10, broken);
      await page.getByLabel(words[language].principal).fill("700");
      await done(page);
    }
    // Rightly packed, and still none of ours.
    const page = await openTool(language);
    await page.getByLabel(words[language].principal).fill("700");
    const hostile = await page.evaluate(async () => {
      const text = '{"version":1,"debts":[{"principal":"<img src=x onerror=alert(1)>"}]}';
      const nonsense = '{"version":1,"debts":7}';
      const link = (text) => {
        let sum = 0x811c9dc5;
        for (const byte of new TextEncoder().encode(text)) sum = Math.imul(sum ^ byte, 0x01000193) >>> 0;
        return `#1p${btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}.${sum.toString(36)}`;
      };
      return [link(text), link(nonsense)];
    });
    await page.close();
    const markup = await open(browser, address(language) + hostile[0]);
    assert.equal(await markup.getByLabel(words[language].principal).inputValue(), "<img src=x onerror=alert(1)>");
    assert.equal(await markup.locator("#app img").count(), 0);
    await done(markup);
    const nonsense = await open(browser, address(language) + hostile[1]);
    assert.ok((await nonsense.locator(".kept").innerText()).length > 10);
    await done(nonsense);
  });

  test(`${language}: where another case is filled in already, the reader chooses`, async () => {
    const link = await linkOfExample(language);
    for (const [choice, principal] of [[say.stay, "700"], [say.take, "5万"]]) {
      const page = await openTool(language);
      await page.getByLabel(words[language].principal).fill("700");
      await page.waitForFunction(() => sessionStorage.getItem("qingzhang.case"));
      page.removeAllListeners("request");
      await page.evaluate((hash) => { location.hash = hash; }, link.split("#")[1]);
      await page.getByRole("button", { name: choice }).click();
      await page.locator("#app[data-alive]").waitFor({ state: "attached" });
      await page.waitForFunction((value) => document.querySelector("#principal").value === value, principal);
      await done(page);
    }
  });

  test(`${language}: the result as text and as tables says what the page says`, async () => {
    const page = await openTool(language, { permissions: ["clipboard-read", "clipboard-write"] });
    await page.getByRole("button", { name: say.copy }).click();
    assert.match(await page.locator("#handed").innerText(), say.empty);
    await fillExampleA(page, language);
    await page.getByRole("button", { name: say.copy }).click();
    await page.locator("#handed", { hasText: language === "zh" ? "已复制" : "Copied" }).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    for (const part of ["55,017.37", "74,299.32", "6,660.00", address(language)]) assert.ok(text.includes(part), `${part}: ${text}`);
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: say.csv }).click()]);
    const csv = await readFile(await download.path(), "utf8");
    assert.ok(csv.startsWith("\ufeff"));
    // Numbers as spreadsheets read them, and the dated segments of the explanations too.
    for (const part of ['"55017.37"', '"74299.32"', '"365","45000.00","14.8%","6660.00"']) assert.ok(csv.includes(part), `${part}: ${csv}`);
    // What was folded is folded again.
    assert.equal(await page.locator(".why[aria-expanded=true]").count(), 0);
    page.faults.splice(0, page.faults.length, ...page.faults.filter((fault) => !fault.includes("request after load: blob:")));
    await done(page);
  });

  test(`${language}: printed with every part open, the day and the address`, async () => {
    const page = await openTool(language);
    await fillExampleA(page, language);
    await page.evaluate(() => { window.print = () => { window.printed = document.querySelectorAll(".why[aria-expanded=true]").length; dispatchEvent(new Event("beforeprint")); }; });
    await page.getByRole("button", { name: say.print, exact: true }).click();
    await page.waitForFunction(() => window.printed >= 3);
    await page.emulateMedia({ media: "print" });
    const head = await page.locator("#printed").innerText();
    assert.ok(head.includes(address(language)) && /20\d\d/.test(head), head);
    assert.equal(await page.locator("#handout").isVisible(), false);
    await done(page);
  });

  test(`${language}: nothing is remembered until the reader says so; then closing loses nothing, and wiping forgets`, async () => {
    const page = await openTool(language);
    await page.getByLabel(words[language].principal).fill("700");
    await page.waitForFunction(() => sessionStorage.getItem("qingzhang.case"));
    assert.equal(await page.evaluate(() => localStorage.length), 0);
    await page.getByLabel(say.remember).check();
    await page.getByLabel(words[language].principal).fill("800");
    const context = page.context();
    // The tab is closed, and another one opened.
    await page.evaluate(() => dispatchEvent(new Event("pagehide")));
    const again = await context.newPage();
    await again.goto(address(language));
    await settle(again);
    assert.equal(await again.getByLabel(words[language].principal).inputValue(), "800");
    assert.ok(await again.getByLabel(say.remember).isChecked());
    await again.getByRole("button", { name: words[language].wipe }).click();
    assert.equal(await again.evaluate(() => localStorage.length + sessionStorage.length), 0);
    await page.close();
  });

  test(`${language}: leaving takes the reader elsewhere and leaves nothing in the tab`, async () => {
    const page = await openTool(language);
    await page.getByLabel(words[language].principal).fill("700");
    await page.waitForFunction(() => sessionStorage.getItem("qingzhang.case"));
    const elsewhere = await page.locator("#leave").getAttribute("href");
    await page.context().route(elsewhere, (route) => route.fulfill({ body: "elsewhere" }));
    await page.getByRole("link", { name: say.leave }).click();
    await page.waitForURL(elsewhere);
    await page.goto(address(language));
    await settle(page);
    assert.equal(await page.getByLabel(words[language].principal).inputValue(), "");
    await page.close();
  });
}

test("storage that is full or forbidden: said in words, and the form goes on", async () => {
  const page = await openTool("zh", {
    before: () => { Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }; },
  });
  await page.getByLabel(words.zh.principal).fill("700");
  await page.getByLabel(make.zh.remember).click();
  assert.match(await page.locator("#handed").innerText(), /没有记住/);
  assert.equal(await page.getByLabel(make.zh.remember).isChecked(), false);
  await page.getByRole("button", { name: make.zh.share }).click();
  await page.locator("#shared").waitFor();
  await done(page);
});
