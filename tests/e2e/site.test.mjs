// What holds on every page of the site, whatever is added to it.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { barriers, launch, open, settle, sizes, tooWide } from "./browser.mjs";
import { fileAt, leads, pages, serve, tools } from "./site.mjs";

let browser;
let site;
before(async () => {
  browser = await launch();
  // Below a path, because that is where a wrongly absolute address shows.
  site = await serve({ base: "/some/where/" });
});
after(async () => {
  await browser?.close();
  site?.close();
});

test("there are tools and articles in both languages", () => {
  for (const language of ["zh/", "en/"]) {
    for (const tool of [true, false]) {
      assert.ok(pages.some((page) => page.path.startsWith(language) && page.tool === tool), `${language} ${tool}`);
    }
  }
});

test("the menu names eight tools; on the pages that go on from one of them it is marked", () => {
  const nav = (path) => pages.find((page) => page.path === path).html.match(/<nav aria-label[^]*?<\/nav>/)[0];
  for (const language of ["zh/", "en/"]) {
    for (const [path, marked] of [["asked/", "transfer/"], ["judgment/", "court/"], ["readings/", "owe/"], ["court/", "court/"]]) {
      const menu = nav(language + path);
      assert.equal(menu.match(/<a /g).length, 8);
      assert.match(menu, new RegExp(`${marked}" aria-current="${path === marked ? "page" : "true"}"`));
      assert.equal(menu.match(/aria-current/g).length, 1);
    }
  }
});

test("an address without a page is answered in both languages, and its link leads back", async () => {
  const response = await fetch(`${site.address}zh/nothing-here`);
  const html = await response.text();
  assert.equal(response.status, 404);
  assert.match(html, /没有页面.*no page/s);
  const [, up] = html.match(/href="([^"]*)"/);
  assert.ok(fileAt("zh/nothing-here", up));
});

for (const { path, html, tool } of pages) {
  const name = path || "front page";

  test(`${name}: every address leads to a file of the site and to a place in it`, () => {
    for (const [, address] of html.matchAll(/ (?:href|src)="([^"]*)"/g)) {
      if (/^(https:|tel:)/.test(address)) continue;
      assert.ok(leads(path, address), `${address} leads nowhere`);
    }
  });

  test(`${name}: articles load no script, and no page has inline script or style`, () => {
    // What they say to machines is no script: `articles.test.mjs` sees to what it holds.
    const program = html.replace(/<script type="application\/ld\+json">[^<]*<\/script>/, "");
    // The list of articles is filtered by one small script, and whole without it. Both lists have themselves kept.
    if (!tool && !/^(zh|en)\/(learn\/)?$/.test(path)) assert.doesNotMatch(program, /<script|modulepreload|\.wasm|\.js"/);
    assert.doesNotMatch(program, /<style|<[^>]* style="|<[^>]* on[a-z]+="|<script(?![^>]* src=)/);
  });

  // The pages of the subjects of the law are many and all of one form: one look at each is enough. Articles are the
  // same in both schemes but for colours.
  const [phone, desk] = sizes;
  const subject = /\/sources\/./.test(path);
  const looks = tool ? sizes.flatMap((size) => [[size, "light"], [size, "dark"]])
    : subject ? [[phone, "light"]] : [[phone, "light"], [desk, "dark"]];
  for (const [viewport, colorScheme] of looks) {
    test(`${name}: ${viewport.width} px, ${colorScheme}: nothing wrong, nothing too wide, nothing too small to tap, accessible`, async () => {
      const page = await open(browser, site.address + path, { viewport, colorScheme });
      assert.deepEqual([...page.faults, ...(await barriers(page))], []);
      assert.ok((await tooWide(page)) <= 0, "too wide");
      // A box to tick is as large as its label.
      const small = await page.locator("a, button, summary, input:not(.unseen), select").evaluateAll((all) =>
        all.filter((each) => each.checkVisibility() && !each.closest(".skip, .tile, article :is(p, li, td, th, sup)"))
          .filter((each) => (each.closest("label") ?? each).getBoundingClientRect().height < 24).map((each) => each.outerHTML));
      assert.deepEqual(small, []);
      await page.close();
    });
  }

  test(`${name}: says enough without JavaScript`, async () => {
    const page = await open(browser, site.address + path, { alive: false, javaScriptEnabled: false });
    await page.waitForLoadState("load");
    const main = page.locator("main");
    if (tool) {
      assert.match(await main.innerText(), /JavaScript/);
      assert.ok(await main.locator("noscript a").first().isVisible());
    } else {
      assert.ok((await main.innerText()).length > 40, "an article with next to no text");
    }
    await page.close();
  });
}

for (const { path } of tools) {
  const wordsOfFailure = async (id, options) => {
    const page = await open(browser, site.address + path, { alive: false, ...options });
    await page.locator(id).waitFor({ state: "visible" });
    assert.ok((await page.locator(id).innerText()).length > 10);
    await page.close();
  };

  test(`${path}: a browser without WebAssembly is told so`, () =>
    wordsOfFailure("#too-old", { before: () => delete globalThis.WebAssembly }));

  test(`${path}: a browser that refuses the module is told so`, () =>
    wordsOfFailure("#too-old", {
      before: () => (WebAssembly.instantiate = async () => { throw new WebAssembly.CompileError("unknown opcode"); }),
    }));

  test(`${path}: a module that does not arrive, or traps later, is not passed over in silence`, async () => {
    await wordsOfFailure("#stopped", { before: () => (window.fetch = async () => { throw new TypeError("network"); }) });
    const page = await open(browser, site.address + path);
    await page.evaluate(() => setTimeout(() => { throw new WebAssembly.RuntimeError("unreachable"); }));
    await page.locator("#stopped").waitFor({ state: "visible" });
    await page.close();
  });

  test(`${path}: where a kept case stops the module, it can be wiped from where the reader is`, async () => {
    // The tab's name outlives reloading, after which nothing shall be put there again.
    const before = () => {
      if (!window.name) sessionStorage.setItem("qingzhang.case", '{"version":1,"debts":[{"principal":"5"}]}');
      window.name = "opened";
    };
    const page = await open(browser, site.address + path, { before });
    const kept = () => page.evaluate(() => sessionStorage.getItem("qingzhang.case"));
    assert.ok((await kept()).includes('"5"'), "the case is there");
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.evaluate(() => setTimeout(() => { throw new WebAssembly.RuntimeError("unreachable"); }));
    const anew = page.locator("#stopped button");
    await anew.waitFor({ state: "visible" });
    const { top, bottom } = await anew.evaluate((button) => button.getBoundingClientRect());
    assert.ok(top >= 0 && bottom <= sizes[0].height, `the button is out of sight, at ${top}`);
    await page.evaluate(() => (window.before = true));
    await anew.click();
    await page.waitForFunction(() => !window.before);
    await settle(page);
    assert.equal(await kept(), null);
    assert.equal(await page.evaluate(() => sessionStorage.length), 0);
    await page.close();
  });

  test(`${path}: a browser without script modules is told so`, async () => {
    const page = await open(browser, site.address + path);
    const old = await page.locator("script[nomodule]").getAttribute("src");
    await page.evaluate(readFileSync(fileAt(path, old), "utf8"));
    assert.ok(await page.locator("#too-old").isVisible());
    await page.close();
  });
}
