// What a first visit weighs, compressed as a good host sends it.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { launch, open } from "./browser.mjs";
import { fileAt, pages, serve } from "./site.mjs";

const VISIT = 150_000;
const HTML_AND_CSS = 30_000;

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

const weight = (file) =>
  brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

for (const { path } of pages) {
  test(`${path || "front page"} is within its budget`, async (t) => {
    const page = await open(browser, site.address + path);
    const loaded = await page.evaluate(() =>
      [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")].map(({ name }) => name));
    await page.close();
    const files = [...new Set(loaded.map((name) => fileAt("", name.slice(site.address.length))))];
    const total = (kinds) => files.filter((file) => kinds.test(file)).reduce((sum, file) => sum + weight(file), 0);
    const [visit, text] = [total(/./), total(/\.(html|css)$/)];
    t.diagnostic(`${path || "front page"}: ${visit} bytes in ${files.length} files, HTML and CSS ${text}`);
    assert.ok(visit <= VISIT, `${visit} > ${VISIT}`);
    assert.ok(text <= HTML_AND_CSS, `${text} > ${HTML_AND_CSS}`);
  });
}
