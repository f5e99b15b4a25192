// Payments pasted from an export into "What do I owe?", as people do.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { barriers, launch, open, sizes, tooWide } from "./browser.mjs";
import { fillExampleA, lawful, unfold, words } from "./owe.mjs";
import { serve } from "./site.mjs";

const said = {
  zh: {
    title: "从账单粘贴", label: /把银行、微信、支付宝/, read: "读入", found: "读入 1 笔：日期取第 1 列，金额取第 5 列", income: "第 4 行没有读入：是收进来的钱",
    day: "第 5 行没有读入", nothing: "没有找到既有日期又有金额的行", long: "最多 2 MB",
  },
  en: {
    title: "Paste from a statement", label: /^Paste rows of an export/, read: "Read them", found: "1 read: days from column 1, amounts from column 5",
    income: "Line 4 was left out: money that came in", day: "Line 5 was left out", nothing: "No line has both a day and an amount", long: "2 MB at most",
  },
};
/** As a wallet writes it: a preamble, headings, times, what came in as well, and a day that no calendar has. */
const EXPORT = "账单明细\n交易时间,交易类型,交易对方,收/支,金额(元)\n2023-01-10 12:31:22,还款,\"某某,小额贷款\",支出,¥600.00\n"
  + "2023-01-11 08:00:00,转账,某人,收入,¥50.00\n2023-02-30,还款,某某小额贷款,支出,¥700.00\n";

let browser;
let site;
before(async () => {
  browser = await launch();
  site = await serve();
});
after(async () => {
  await browser?.close();
  site?.close();
});

for (const language of ["zh", "en"]) {
  for (const viewport of sizes) {
    test(`${language} at ${viewport.width} px: what was paid is read out of an export, what was not is told by its line`, async () => {
      const say = said[language];
      const page = await open(browser, `${site.address}${language}/owe/`, { viewport });
      await fillExampleA(page, language);
      await unfold(page, words[language].payments);
      await unfold(page, say.title);
      const box = page.getByLabel(say.label);
      const read = page.getByRole("button", { name: say.read });
      const status = page.getByRole("status").filter({ has: page.locator("p.help") });
      await box.fill("谢谢\n600");
      await read.click();
      assert.ok((await status.innerText()).includes(say.nothing));
      assert.equal(await box.inputValue(), "谢谢\n600", "what was pasted stays to be mended");

      await box.fill(EXPORT);
      await read.click();
      const text = await status.innerText();
      for (const part of [say.found, say.income, say.day]) assert.ok(text.includes(part), `${part} is missing in ${text}`);
      const row = page.locator(".row").first();
      assert.equal(await row.getByLabel(words[language].date).inputValue(), "2023-01-10");
      assert.equal(await row.getByLabel(words[language].amount).inputValue(), "600");
      // 55,017.37 less 600, which pays interest first.
      assert.equal(await lawful(page), "¥54,417.37");

      // What comes later is added to what is there.
      await box.fill("20230301 1,000");
      await read.click();
      assert.equal(await page.locator(".row").getByLabel(words[language].date).count(), 2);
      assert.equal(await lawful(page), "¥53,417.37");
      assert.deepEqual(await barriers(page), []);
      assert.equal(await tooWide(page), 0);
      assert.deepEqual(page.faults, []);
      await page.close();
    });
  }

  test(`${language}: ten megabytes are refused in a sentence, and the page goes on`, async () => {
    const say = said[language];
    const page = await open(browser, `${site.address}${language}/owe/`);
    await fillExampleA(page, language);
    await unfold(page, words[language].payments);
    await unfold(page, say.title);
    await page.getByLabel(say.label).evaluate((box) => (box.value = "2023-01-10,1\n".repeat(800_000)));
    await page.getByRole("button", { name: say.read }).click();
    await page.getByText(say.long).waitFor();
    assert.equal(await lawful(page), "¥55,017.37");
    assert.deepEqual(page.faults, []);
    await page.close();
  });
}
