// node tests/e2e/paint.mjs: from keystroke to painted result, at four times slower than this machine's processor.
// Then where the time goes: script, styles, layout, and the rest, which is mostly painting. Measures only; nothing here
// passes or fails.
import { launch, open, settle } from "./browser.mjs";
import { lawful } from "./owe.mjs";
import { serve } from "./site.mjs";

const day = (months, day) => new Date(Date.UTC(2019, months, day)).toISOString().slice(0, 10);
const small = {
  lender: "unlicensed", contract_date: "2022-03-01", principal: "50000", received: "45000",
  rate: { value: "24" }, due_date: "2022-09-01", overdue_rate: { value: "36.5" },
};
const large = {
  lender: "unlicensed", contract_date: "2019-01-15", principal: "300000", rate: { value: "36" },
  repayment: "equal_instalments", instalments: "60", overdue_rate: { value: "0.1", unit: "percent_per_day" },
  charges: [{ kind: "penalty", amount: "10%" }, { kind: "collection_fee", amount: "3000" }],
  payments: Array.from({ length: 200 }, (_, index) => ({ date: day(Math.floor(index / 3), 1 + (index % 3) * 9), amount: "700" }))
    .filter((payment) => payment.date >= "2019-01-15"),
};

const KEYSTROKES = 40;

/** Seconds that the page's main thread has spent so far, by kind. */
const spent = async (devtools) => {
  const { metrics } = await devtools.send("Performance.getMetrics");
  const of = (name) => metrics.find((metric) => metric.name === name).value;
  const [script, styles, layout] = [of("ScriptDuration"), of("RecalcStyleDuration"), of("LayoutDuration")];
  return { script, styles, layout, rest: of("TaskDuration") - script - styles - layout };
};

const browser = await launch();
const site = await serve();
for (const [name, debt] of Object.entries({ "one repayment": small, "60 instalments, 200 payments": large })) {
  const page = await open(browser, `${site.address}zh/owe/`);
  await page.evaluate((text) => sessionStorage.setItem("qingzhang.case", text), JSON.stringify({ version: 1, debts: [debt] }));
  await page.reload();
  await settle(page);
  await lawful(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await devtools.send("Performance.enable");
  await page.locator("#principal").focus();
  await page.evaluate(() => {
    window.taken = [];
    document.querySelector("#principal").addEventListener("input", (event) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => window.taken.push(performance.now() - event.timeStamp);
        channel.port2.postMessage(0);
      });
    }, { capture: true });
  });
  // By the keyboard itself: a locator's `press` looks for the field first, in the page and on its time. The next key comes
  // when the page has been still for a moment.
  const press = async (rounds) => {
    for (let round = 0; round < rounds; round++) {
      await page.keyboard.press(round % 2 ? "Backspace" : "1");
      await page.waitForFunction((rounds) => window.taken.length >= rounds, round + 1);
      await page.waitForTimeout(60);
    }
  };
  await press(10);
  await page.evaluate(() => { window.taken = []; });
  const before = await spent(devtools);
  await press(KEYSTROKES);
  const after = await spent(devtools);
  const taken = (await page.evaluate(() => window.taken)).sort((a, b) => a - b);
  const at = (share) => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))].toFixed(1);
  console.log(`${name}: ${taken.length} keystrokes, median ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(1)} ms`);
  const each = (kind) => `${((1000 * (after[kind] - before[kind])) / KEYSTROKES).toFixed(1)} ms`;
  console.log(`  of the main thread, a keystroke: script ${each("script")}, styles ${each("styles")}, layout ${each("layout")}, ` +
    `paint and the rest ${each("rest")}`);
  await page.close();
}
await browser.close();
site.close();
