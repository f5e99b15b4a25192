// node benches/side_by_side/run.mjs: `compare.mjs` in Node, then in Chromium, and one table of both. Measures; the only
// thing that can fail is that two of them disagree about a figure.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { launch } from "../../tests/e2e/browser.mjs";
import { serve } from "../../tests/e2e/site.mjs";
import { compare } from "./compare.mjs";

const root = new URL("../../", import.meta.url);
const file = (path) => readFileSync(new URL(path, root));

// What publicodes must be told, as it has no table of the law: rates in per cent a year.
const rates = {
  A: { term: 24, overdue: 36.5, old: 24, ceiling: 14.8, charges: 0 },
  B: { term: 24, overdue: 24, old: 24, ceiling: 13.8, charges: 0 },
  D1: { term: 12, overdue: 12, old: 24, ceiling: 13.4, charges: 4500 },
  D2: { term: 12, overdue: 12, old: 24, ceiling: 13.4, charges: 4500 },
};
const examples = JSON.parse(file("tests/cases/worked-examples.json")).map(({ id, as_of, debt }) => ({ id, as_of, debt, rates: rates[id] }));
const given = { csv: file("src/law/reference_rates.csv").toString(), examples };
const wasm = "target/side_by_side/side_by_side_bg.wasm";

const print = (where, found) => {
  console.log(`\n${where}; ms: median, p95 (least); the ratio of the medians (of the least)`);
  for (const [name, comparisons] of Object.entries(found)) {
    for (const [what, [engine, other]] of Object.entries(comparisons)) {
      const ms = (time) => time.toPrecision(3).padStart(8);
      const times = ({ name, median, p95, least }) => `${name} ${ms(median)} ${ms(p95)} (${ms(least)})`;
      const ratio = (of) => `${(other[of] / engine[of]).toFixed(0).padStart(5)}×`;
      console.log(`${name.padEnd(32)} ${what.padEnd(10)} ${times(engine)}  ${times(other)} ${ratio("median")} (${ratio("least").trim()})`);
    }
  }
};

print("Node", await compare({ ...given, module: file(wasm) }));

const browser = await launch();
const site = await serve({ folder: fileURLToPath(root) });
const page = await browser.newPage();
await page.goto(`${site.address}benches/side_by_side/page.html`);
print("Chromium", await page.evaluate(async ([given, wasm]) => {
  const { compare } = await import("./compare.mjs");
  return compare({ ...given, module: await (await fetch(`/${wasm}`)).arrayBuffer() });
}, [given, wasm]));
await browser.close();
site.close();
