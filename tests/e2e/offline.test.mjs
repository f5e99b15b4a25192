// Without a network: what was opened opens again, and a new version is told of. The host here really goes away.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { barriers, launch, open, settle, sizes, tooWide } from "./browser.mjs";
import { dist, serve } from "./site.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** Until the page and all that it loads is kept. */
const kept = (page) => page.locator("html[data-kept]").waitFor({ state: "attached" });

test("opened once, then no network: the tool opens, computes and keeps the case; an unopened page says why it is not there", async () => {
  const site = await serve({ base: "/some/where/" });
  const page = await open(browser, `${site.address}zh/owe/`);
  await kept(page);
  assert.deepEqual(page.faults, []);
  await page.getByLabel("合同上写借了多少", { exact: true }).fill("10000");
  // The second page comes through the worker, which needs no telling.
  await page.goto(`${site.address}zh/sold/`);
  await site.close();

  await page.goto(`${site.address}zh/owe/`);
  await settle(page);
  assert.equal(await page.getByLabel("合同上写借了多少", { exact: true }).inputValue(), "10000");
  await page.getByRole("radio", { name: "个人或没有牌照的公司" }).check();
  await page.goto(`${site.address}zh/sold/`);
  assert.equal(await page.locator("h1").innerText(), "债卖了，还要还吗？");
  assert.ok(await page.evaluate(() => document.styleSheets.length > 0), "with its stylesheet");
  await page.goto(`${site.address}en/pack/`);
  const text = await page.locator("main").innerText();
  for (const part of ["现在没有网络", "There is no network now"]) assert.ok(text.includes(part), text);
  await page.close();
});

for (const viewport of sizes) {
  test(`at ${viewport.width} px: a page left open says that the site has a new version, and keeps what was filled in when it changes`, async () => {
    const folder = mkdtempSync(join(tmpdir(), "site-"));
    cpSync(dist, folder, { recursive: true });
    const site = await serve({ folder });
    try {
      const page = await open(browser, `${site.address}en/owe/`, { viewport });
      await kept(page);
      await page.getByLabel("Amount on the contract", { exact: true }).fill("10000");
      assert.ok(await page.locator("#new-version").isHidden());

      // A new build: another version in the worker and in every page, and other words.
      const version = readFileSync(join(folder, "worker.js"), "utf8").match(/[0-9a-f]{16}/)[0];
      for (const [file, from, to] of [["worker.js", version, "another version!"], ["en/owe/index.html", version, "another version!"],
        ["en/owe/index.html", "</h1>", " (new)</h1>"]]) {
        const path = join(folder, file);
        writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
      }
      const other = await page.context().newPage();
      await other.goto(`${site.address}en/`);
      const notice = page.locator("#new-version");
      await notice.waitFor();
      assert.deepEqual(await barriers(page), []);
      assert.equal(await tooWide(page), 0);
      await notice.getByRole("button", { name: "Use the new version" }).click();
      await page.locator("h1", { hasText: "(new)" }).waitFor();
      await settle(page);
      assert.equal(await page.getByLabel("Amount on the contract", { exact: true }).inputValue(), "10000");
      assert.ok(await page.locator("#new-version").isHidden());
      // What is kept is the new one.
      await site.close();
      await page.reload();
      await page.locator("h1", { hasText: "(new)" }).waitFor();
      await settle(page);
      await page.close();
    } finally {
      site.close();
      rmSync(folder, { recursive: true });
    }
  });
}

test("it can be installed: the manifest names it, its pictures are there in the sizes it says", async () => {
  const manifest = JSON.parse(readFileSync(join(dist, "app.webmanifest"), "utf8"));
  assert.ok(manifest.name.startsWith("清账"));
  for (const { src, sizes: size, type } of manifest.icons) {
    const bytes = readFileSync(join(dist, src));
    // A PNG says its width and height in the bytes from the sixteenth on.
    if (type === "image/png") assert.equal(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, size);
  }
  for (const path of ["index.html", "zh/index.html", "en/sold/index.html"]) {
    assert.match(readFileSync(join(dist, path), "utf8"), /rel="manifest" href="(\.\.?\/)+app\.webmanifest"/);
  }
});
