// What a person does before the module has arrived is kept, and nothing on the page jumps.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { launch, open, settle } from "./browser.mjs";
import { serve } from "./site.mjs";

let browser;
let site;
let letGo;
before(async () => {
  browser = await launch();
  site = await serve({ delay: (path) => path.endsWith(".wasm") && new Promise((resolve) => (letGo = resolve)) });
});
after(async () => {
  await browser?.close();
  site?.close();
});

const openWaiting = async (path) => {
  const page = await open(browser, site.address + path, { alive: false });
  await page.waitForLoadState("domcontentloaded");
  await page.locator("#app input:visible").first().waitFor();
  return page;
};

for (const path of ["zh/owe/", "en/owe/"]) {
  test(`${path}: text, caret, boxes and choices survive, the tool knows them, nothing moves`, async () => {
    const page = await openWaiting(path);
    const served = await page.locator("#result").innerText();
    await page.evaluate(() => {
      window.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.shift += entry.value;
      }).observe({ type: "layout-shift", buffered: true });
    });

    await page.locator("#app input[name=lender]").first().check();
    const field = page.locator("#app input[inputmode=decimal]").first();
    await field.pressSequentially("10500");
    for (const key of ["ArrowLeft", "ArrowLeft"]) await field.press(key);

    // A shift within half a second of a key would be put down to the key.
    await page.waitForTimeout(600);
    letGo();
    await settle(page);
    await page.waitForTimeout(200);
    const now = await page.evaluate(() => ({
      text: document.activeElement.value,
      caret: [document.activeElement.selectionStart, document.activeElement.selectionEnd],
      lender: document.querySelector("#app [name=lender]:checked")?.value,
      shift: window.shift,
    }));
    assert.deepEqual(now, { text: "10500", caret: [3, 3], lender: "unlicensed", shift: 0 });
    assert.notEqual(await page.locator("#result").innerText(), served, "the result did not follow");

    await field.press("7");
    assert.equal(await field.inputValue(), "105700");
    assert.deepEqual(page.faults.filter((fault) => !fault.startsWith("request")), []);
    await page.close();
  });
}

test("a word that an input method has not finished is not torn up", async () => {
  const page = await openWaiting("zh/owe/");
  const devtools = await page.context().newCDPSession(page);
  await page.locator("#app input[type=text]:visible").first().focus();
  await devtools.send("Input.imeSetComposition", { text: "wan", selectionStart: 3, selectionEnd: 3 });
  letGo();
  await page.waitForTimeout(500);
  assert.equal(await page.locator("#app[data-alive]").count(), 0, "took over in the middle of a word");
  await devtools.send("Input.insertText", { text: "万" });
  await settle(page);
  assert.equal(await page.locator("#app input[type=text]:visible").first().inputValue(), "万");
  await page.close();
});
