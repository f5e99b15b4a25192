// A real browser, and pages that keep a list of everything that should not happen on them.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import axe from "axe-core";
import { chromium } from "playwright-core";

export const sizes = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];

const finder = fileURLToPath(new URL("../../.ci/browser.sh", import.meta.url));

export const launch = () =>
  chromium.launch({
    executablePath: execFileSync(finder, { encoding: "utf8" }).trim(),
    // Root cannot use Chromium's sandbox; the others keep it.
    chromiumSandbox: process.getuid?.() !== 0,
    args: ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync"],
  });

/**
 * Opens `address` in a fresh profile and waits until a tool is alive (or just loaded, with `alive: false`).
 * `page.faults` names console errors, CSP violations and requests after that moment.
 */
export const open = async (browser, address, { alive = true, before, ...options } = {}) => {
  const context = await browser.newContext({ viewport: sizes[0], ...options });
  const page = await context.newPage();
  const faults = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`uncaught: ${error}`));
  await page.exposeFunction("reportFault", (fault) => faults.push(fault));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) =>
      reportFault(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
  });
  if (before) await page.addInitScript(before);
  await page.goto(address, { waitUntil: alive ? "load" : "commit" });
  if (alive) await settle(page);
  page.on("request", (request) => faults.push(`request after load: ${request.url()}`));
  return Object.assign(page, { faults, close: () => context.close() });
};

/** Until the module, if the page has one, has taken over. */
export const settle = async (page) => {
  if (await page.locator("#app").count()) await page.locator("#app[data-alive]").waitFor({ state: "attached" });
};

/** What axe finds wrong for people with disabilities, each with the HTML it is about. */
export const barriers = async (page) => {
  const { violations } = await page.evaluate((source) => {
    (0, eval)(source);
    return window.axe.run();
  }, axe.source);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
};

/** By how many px the page is wider than the window. */
export const tooWide = (page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
