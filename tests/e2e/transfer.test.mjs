// "My debt was sold: what now?", as a person uses it: in both languages, on a phone and at a desk.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { barriers, launch, open, settle, sizes, tooWide } from "./browser.mjs";
import { serve } from "./site.mjs";
import { bring, fillPayments, fillSale, lead, lookOn, verdicts, words } from "./transfer.mjs";

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
  open(browser, `${site.address}${language}/transfer/`, { viewport, ...options });

const done = async (page) => {
  assert.deepEqual(page.faults, []);
  await page.close();
};

const result = (page) => page.locator("#result").innerText();

for (const language of ["zh", "en"]) {
  const say = words[language];

  for (const viewport of sizes) {
    test(`${language} at ${viewport.width} px: whom to pay, and which of three payments counted`, async () => {
      const page = await openTool(language, viewport);
      await fillSale(page, language);
      await lookOn(page, language, "2026-11-24");
      await fillPayments(page, language, [
        ["20240501", "2000"], ["20240520", "2000"], ["20240610", "2000", say.theLender],
      ]);
      assert.equal(await lead(page), say.since);
      assert.deepEqual(await verdicts(page), [say.counts, say.counts, say.not]);
      const text = await result(page);
      // Amounts stand on a page of their own.
      for (const part of ["2024-05-10", "2024-06-02", say.stillOwed, say.limitation, say.asked]) {
        assert.ok(text.includes(part), `${part} is missing`);
      }
      // Each part opens the rules that it rests on, with article and how sure.
      const basis = page.locator("#result summary", { hasText: say.basis });
      for (let place = 0; place < (await basis.count()); place += 1) await basis.nth(place).click();
      const rules = page.locator("#result .rules li");
      assert.ok((await rules.count()) >= 15, `${await rules.count()} rules`);
      for (const says of await rules.locator("p").allInnerTexts()) assert.ok(says.length > 10, "a rule without words");
      await page.locator("output", { hasText: say.since }).waitFor({ state: "attached" });
      assert.ok((await tooWide(page)) <= 0, "too wide");
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await barriers(page), []);
      }
      await done(page);
    });
  }

  test(`${language}: the first answer gives steps, a warning and a list, before anything else is told`, async () => {
    const page = await openTool(language);
    for (const [radio, sentence] of [
      [say.buyer, say.until], [say.collector, say.same], [say.unknown, say.nobody],
    ]) {
      await page.getByRole("radio", { name: radio }).check();
      assert.ok((await lead(page)).includes(sentence), await lead(page));
      assert.ok((await page.locator(".answers").innerText()).includes(say.warning));
      assert.ok((await page.locator(".papers li").count()) >= 3);
    }
    await done(page);
  });

  test(`${language}: a buyer who alone told and showed nothing leaves it open; proof settles it`, async () => {
    const page = await openTool(language);
    await fillSale(page, language);
    await page.getByLabel(say.by).selectOption({ label: say.onlyBuyer });
    assert.ok((await lead(page)).includes(say.ask), await lead(page));
    assert.match(await page.locator(".dock strong").innerText(), new RegExp(say.unclear, "i"));
    await page.getByLabel(say.proof).selectOption({ label: say.yes });
    assert.equal(await lead(page), say.since);
    await done(page);
  });

  test(`${language}: a payment of which nobody said whom it reached is unclear until it is chosen`, async () => {
    const page = await openTool(language);
    await fillSale(page, language);
    await fillPayments(page, language, [["20240610", "2000"]]);
    assert.deepEqual(await verdicts(page), [say.unclear]);
    await page.locator("#payments-0-to").selectOption({ label: "某某资产" });
    assert.deepEqual(await verdicts(page), [say.counts]);
    await page.locator("#payments-0-to").selectOption({ label: say.notChosen });
    assert.deepEqual(await verdicts(page), [say.unclear]);
    await done(page);
  });

  test(`${language}: sold twice, collected for and paid for: each in a row of its own`, async () => {
    const page = await openTool(language);
    await fillSale(page, language);
    await page.getByRole("button", { name: say.again }).click();
    const second = (name) => page.locator(`#transfer-assignments-1--${name}`);
    await second("buyer").fill("乙公司");
    await second("seller").selectOption({ label: "某某资产" });
    await second("notice_date").fill("2025-03-01");
    await second("notice_by").selectOption({ label: say.seller });
    assert.ok((await lead(page)).includes("乙公司"), await lead(page));
    await page.getByRole("button", { name: say.alsoCollected }).click();
    await page.getByLabel(say.agent).fill("催催");
    await page.getByLabel(say.from).fill("20250401");
    assert.ok((await result(page)).includes("催催"));
    // The first sale goes: the second buyer then bought from nobody whom the reader knows.
    await page.getByRole("button", { name: say.remove }).click();
    assert.ok((await lead(page)).includes(say.ask), await lead(page));
    await done(page);
  });

  test(`${language}: a list is ticked, and the other language and the other tool keep all of it`, async () => {
    const page = await openTool(language);
    await fillSale(page, language);
    const tick = page.getByRole("checkbox", { name: say.papers });
    await tick.check();
    page.removeAllListeners("request");
    const other = language === "zh" ? "en" : "zh";
    await page.locator(`a[hreflang^=${other}]`).first().click();
    await page.waitForURL(`**/${other}/transfer/`);
    await settle(page);
    assert.equal(await lead(page), words[other].since);
    assert.ok(await page.getByRole("checkbox", { name: words[other].papers }).isChecked());
    await page.locator(`.top nav a[href$="owe/"]`).click();
    await page.waitForURL(`**/${other}/owe/`);
    await settle(page);
    await page.goBack();
    await settle(page);
    assert.equal(await lead(page), words[other].since);
    await done(page);
  });

  test(`${language}: a wrong day gets a sentence, keeps what was typed and gives no answer`, async () => {
    const page = await openTool(language);
    await fillSale(page, language);
    const field = page.getByLabel(say.soldOn);
    await field.fill("2024-02-30");
    await field.blur();
    assert.ok((await page.locator(".problem", { hasText: say.wrong }).count()) === 1);
    assert.equal(await page.locator(".whom").count(), 0);
    // What is wrong leads to its field.
    await page.locator(".waiting a").click();
    assert.ok(await field.evaluate((input) => input === document.activeElement));
    await field.fill("20240510");
    assert.equal(await lead(page), say.since);
    await page.getByLabel(say.buyerName).fill("");
    assert.equal(await page.locator(".dock strong").innerText(), say.missing);
    await done(page);
  });

  test(`${language}: a broken part of a file counts as empty and says so, and hostile names stay text`, async () => {
    const page = await openTool(language);
    await bring(page, language, { principal: "700", transfer: { assignments: [{ what: "?" }] } });
    await page.locator("#result", { hasText: say.broken }).waitFor();
    assert.equal(await page.locator(".whom").count(), 1);
    const name = "<img src=x onerror=alert(1)>".repeat(7);
    await fillSale(page, language, name);
    assert.ok((await lead(page)).includes(name));
    assert.equal(await page.locator(".result img").count(), 0);
    assert.ok((await tooWide(page)) <= 0, "too wide");
    await done(page);
  });
}
