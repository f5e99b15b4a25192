// "How are debts bundled and sold?": the example, other figures, and what is never said.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { barriers, launch, open, sizes, tooWide } from "./browser.mjs";
import { serve } from "./site.mjs";

const words = {
  zh: {
    price: "整包的价格", months: "分几个月收", recovery: /^能收回本金/, commission: /^催收公司拿走/, falling: "先多后少", reset: "恢复例子",
    plain: "价格不是你的债", loss: "亏本", monthly: "逐月的数", example: "例子，不是真实的包", unverified: "未核实",
  },
  en: {
    price: "Price of the pack", months: "Over how many months", recovery: /^Collected, % of/, commission: /^Collectors keep/,
    falling: "Most at first", reset: "Back to the example", plain: "The price is not your debt", loss: "A loss",
    monthly: "Month by month", example: "an example, not a real pack", unverified: "unverified",
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

const includes = (text, parts) => {
  for (const part of parts) assert.ok(text.includes(part), `${part} is missing in ${text}`);
};

for (const language of ["zh", "en"]) {
  const say = words[language];
  for (const viewport of sizes) {
    test(`${language} at ${viewport.width} px: what a pack brings, beside what was published; the price is not the debt`, async () => {
      const page = await open(browser, `${site.address}${language}/pack/`, { viewport });
      assert.ok(await page.getByText(say.example).isVisible());
      const result = page.locator("#result");
      // 60,000 a month less 30 % and 2,000 is 40,000; 24 of them for 690,000 are 2.83 % a month, 39.78 % a year.
      includes(await result.innerText(), ["39.78%", "33.96%", "690,000.00", "1,440,000.00", "480,000.00", "960,000.00", "270,000.00"]);
      // The average loan: 690 for 16,800 outstanding.
      includes(await result.innerText(), [say.plain, "690.00", "16,800.00", "18"]);
      // Beside 4.1, 6.9, 60 and 10 %: 690,000 of 16.8 and of 10 million, 1.44 million of 10 million, 480,000 of that.
      includes(await result.locator(".ratios").innerText(), ["4.11%", "4.1%", "6.9%", "14.4%", "60%", "33.33%", "10%"]);
      includes(await result.innerText(), [say.unverified]);
      assert.equal(await page.locator(".rules p:empty").count(), 0, "a rule has no words");
      await result.locator("summary", { hasText: say.monthly }).click();
      assert.equal(await result.locator(".segments tbody tr").count(), 24);
      assert.ok((await tooWide(page)) <= 0, "too wide");
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await barriers(page), []);
      }
      assert.deepEqual(page.faults, []);
      await page.close();
    });
  }

  test(`${language}: other figures, wrong ones, and back to the example`, async () => {
    const page = await open(browser, `${site.address}${language}/pack/`);
    const price = page.getByLabel(say.price);
    await price.fill("100万");
    assert.equal(await page.locator(".total").innerText(), say.loss);
    for (const wrong of ["abc", "-1", "9".repeat(30), "0"]) {
      await price.fill(wrong);
      await price.blur();
      assert.ok((await page.locator(".field", { has: price }).locator(".problem").innerText()).length > 4, wrong);
      assert.equal(await page.locator(".total").count(), 0, `${wrong}: a figure is shown`);
    }
    await price.fill("690000");
    await page.getByLabel(say.commission).fill("101");
    await page.getByLabel(say.commission).blur();
    assert.equal(await page.locator(".total").count(), 0);
    await page.getByLabel(say.commission).fill("30%");
    // Money that comes in sooner is worth more.
    await page.getByRole("radio", { name: say.falling }).check();
    assert.ok(parseFloat(await page.locator(".total").innerText()) > 39.78);
    await page.getByRole("button", { name: say.reset }).click();
    assert.equal(await page.locator(".total").innerText(), "39.78%");
    assert.deepEqual(page.faults, []);
    await page.close();
  });

  test(`${language}: a case of the reader's, even a broken day in it, is kept and not touched`, async () => {
    const kept = JSON.stringify({ version: 1, as_of: "some day", debts: [{ lender: "bank", principal: "12000" }] });
    const page = await open(browser, `${site.address}${language}/pack/`, {
      before: `sessionStorage.setItem("qingzhang.case", ${JSON.stringify(kept)})`,
    });
    assert.equal(await page.locator(".total").innerText(), "39.78%");
    await page.getByLabel(say.months).fill("12");
    const text = await page.evaluate(() => {
      dispatchEvent(new Event("pagehide"));
      return sessionStorage.getItem("qingzhang.case");
    });
    assert.deepEqual(JSON.parse(text).debts[0].principal, "12000");
    assert.equal(JSON.parse(text).as_of, "some day");
    await page.close();
  });
}
