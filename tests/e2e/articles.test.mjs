// Every explainer in src/content, and the list of them: what a reader finds with and without a script, and what machines do.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { barriers, launch, open, sizes, tooWide } from "./browser.mjs";
import { pages, serve } from "./site.mjs";

const written = fileURLToPath(new URL("../../src/content", import.meta.url));
const slugs = readdirSync(`${written}/zh`).filter((file) => file.endsWith(".md")).map((file) => file.slice(0, -3));
const languages = { zh: "zh-Hans-CN", en: "en" };
const words = {
  zh: { known: "债卖了", pairs: "债务卖了还要还吗", unknown: "量子色动力学", checked: "核对于", sure: /读过全文|据转载核对|有待核实/ },
  en: { known: "SOLD debt", unknown: "chromodynamics", checked: "checked on", sure: /read in the full text|checked in secondary|to be verified/ },
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

for (const language of Object.keys(languages)) {
  for (const slug of slugs) {
    const path = `${language}/${slug}/`;
    const html = pages.find((page) => page.path === path)?.html;

    test(`${path} is there, and tells machines which article it is and what it answers`, () => {
      assert.ok(html, "no such page");
      const [, json] = html.match(/<script type="application\/ld\+json">([^<]*)<\/script>/);
      const [article, faq] = JSON.parse(json)["@graph"];
      const [, title] = html.match(/<h1>([^<]*)<\/h1>/);
      assert.equal(article["@type"], "Article");
      assert.equal(article.headline, title);
      assert.equal(article.inLanguage, languages[language]);
      assert.match(article.dateModified, /^20\d\d-\d\d-\d\d$/);
      assert.ok(html.includes(`content="${article.description}"`));
      if (!faq) return;
      assert.equal(faq["@type"], "FAQPage");
      const headings = [...html.matchAll(/<h[123][^>]*>(.*?)<\/h[123]>/g)].map(([, words]) =>
        words.replace(/<[^>]*>/g, "").replaceAll("&amp;", "&").replaceAll("&quot;", '"'));
      for (const { name, acceptedAnswer } of faq.mainEntity) {
        assert.ok(headings.includes(name), `${name} is no heading`);
        assert.ok(acceptedAnswer.text.length > 5, `${name}: ${acceptedAnswer.text}`);
      }
    });

    test(`${path}: a tap on a citation opens its rule without a script, and leaves it in the list of sources`, async () => {
      const page = await open(browser, site.address + path, { javaScriptEnabled: false, hasTouch: true });
      await page.locator("article sup button").first().tap();
      const rule = page.locator(":popover-open");
      const { y, height } = await rule.boundingBox();
      assert.ok(y >= 0 && y + height <= sizes[0].height + 1, "the rule is out of sight");
      await page.locator("h1").tap();
      await rule.waitFor({ state: "detached" });
      // The others at once: what opens is the rule that pointing at the number names, with how sure we are of it.
      const opened = await page.locator("article sup button").evaluateAll((buttons) => buttons.map((button) => {
        const rule = document.getElementById(button.getAttribute("popovertarget"));
        button.click();
        const open = rule.matches(":popover-open");
        button.click();
        const part = (selector) => rule.querySelector(selector).textContent;
        const listed = rule.checkVisibility() && !rule.matches(":popover-open");
        return { open, listed, title: button.title, place: `${part(".kind")} · ${part("cite")}`, standing: part(".small") };
      }));
      assert.ok(opened.length > 0);
      for (const { open, listed, title, place, standing } of opened) {
        assert.ok(open && listed && title.startsWith(place), `${title}: ${place}`);
        assert.match(standing, words[language].sure);
      }
      assert.deepEqual(page.faults, []);
      await page.close();
    });

    test(`${path}: on paper, each number leads to a rule that is printed`, async () => {
      const page = await open(browser, site.address + path);
      await page.emulateMedia({ media: "print" });
      const links = page.locator("article sup a");
      assert.equal(await links.count(), await page.locator("article sup button").count());
      for (const link of await links.all()) {
        assert.ok(await link.isVisible());
        assert.ok(await page.locator(`[id="${(await link.getAttribute("href")).slice(1)}"]`).isVisible());
      }
      assert.equal(await page.locator("article sup button:visible, nav:visible").count(), 0);
      await page.close();
    });

    test(`${path}: dated, with a way to its tool and back to the list, and drawings that speak`, async () => {
      const page = await open(browser, site.address + path, { viewport: sizes[0] });
      const article = page.locator("article");
      assert.ok((await article.innerText()).includes(words[language].checked));
      assert.equal(await article.locator(".card.on a").count(), 1);
      assert.ok(await article.locator("nav.on a").last().isVisible());
      for (const drawing of await page.locator("svg.drawing").all()) {
        assert.ok((await drawing.getAttribute("aria-label")).length > 5);
        const { width } = await drawing.boundingBox();
        const size = await drawing.evaluate((svg) => Math.min(...[...svg.querySelectorAll("text")].map((text) =>
          text.getBoundingClientRect().height)));
        assert.ok(width <= sizes[0].width && size >= 10, `${width} px wide, words ${size} px high`);
      }
      await page.close();
    });
  }

  const list = `${language}/learn/`;

  test(`${list}: every explainer is there without a script, with its headings`, async () => {
    const page = await open(browser, site.address + list, { javaScriptEnabled: false });
    for (const slug of slugs) {
      assert.ok(await page.locator(`.shelf > ul > li > a[href$="/${slug}/"]`).isVisible(), slug);
      assert.ok(await page.locator(`.shelf details a[href*="/${slug}/#"]`).count() > 0, slug);
    }
    assert.ok(await page.locator("#search").isHidden());
    await page.close();
  });

  test(`${list}: typed words leave what holds them, and nothing is asked of the network`, async () => {
    const page = await open(browser, site.address + list);
    const field = page.locator("#words");
    const left = page.locator(".shelf > ul > li:visible");
    const sold = page.locator('.shelf > ul > li:visible > a[href$="/sold/"]');
    const { known, pairs = known, unknown } = words[language];
    assert.equal(await left.count(), slugs.length);
    for (const typed of [known, pairs]) {
      await field.fill(typed);
      assert.ok(await sold.isVisible(), typed);
      assert.match(await page.locator("#search [role=status]").innerText(), new RegExp(`\\b${await left.count()}\\b`));
    }
    await field.fill(unknown);
    assert.equal(await left.count(), 0);
    assert.equal(await page.locator(".shelf:visible").count(), 0, "a heading with nothing below it");
    assert.ok((await page.locator("#search [role=status]").innerText()).length > 5);
    // A heading's words open the entry there.
    await field.fill("");
    const heading = page.locator('.shelf details a[href*="/sold/#"]').nth(2);
    await field.fill(await heading.textContent());
    assert.ok(await heading.isVisible());
    await field.fill("");
    assert.equal(await left.count(), slugs.length);
    assert.deepEqual([...page.faults, ...(await barriers(page))], []);
    assert.ok((await tooWide(page)) <= 0, "too wide");
    await page.close();
  });
}

test("the filter is small and knows no network", () => {
  const script = readFileSync(fileURLToPath(new URL("../../public/search.js", import.meta.url)), "utf8");
  assert.ok(script.length < 5_000, `${script.length} characters`);
  assert.doesNotMatch(script, /fetch|XMLHttpRequest|import|WebSocket|sendBeacon|innerHTML/);
});
