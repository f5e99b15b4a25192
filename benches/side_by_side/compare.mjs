// The same ledgers by the engine (WebAssembly), by decimal.js and by publicodes, timed in turns. Runs in Node and in the
// browser alike; `run.mjs` starts both.
import initModule, { Case, case_text } from "../../target/side_by_side/side_by_side.js";
import { readCase, readReleases } from "./case.mjs";
import * as ledger from "./ledger.mjs";
import * as rules from "./rules.mjs";

// Milliseconds.
const WARM_UP = 400;
const ROUNDS = 100;
const FEWEST_ROUNDS = 10;
const LONGEST = 3_000;
// Milliseconds: the browser shows its clock in tenths of one.
const A_SAMPLE = 5;

const fromText = (text) => {
  const read = Case.read(text);
  const figures = read.figures();
  read.free();
  return figures;
};

const equal = (what, one, other) => {
  const others = other.split("\n");
  for (const [index, line] of one.split("\n").entries()) {
    if (line !== others[index]) throw new Error(`${what}, debt ${index}: ${line} by the engine, ${others[index]} by the other`);
  }
};

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

/** How many calls make a sample that the clock can tell, after warming up. */
const warmUp = (run) => {
  const start = performance.now();
  let calls = 0;
  do { run(); calls++; } while (performance.now() - start < WARM_UP || calls < 3);
  return Math.max(1, Math.ceil((A_SAMPLE * calls) / (performance.now() - start)));
};

/** Times the contenders in turns, so that whatever else the machine does befalls all alike. */
const inTurns = (contenders) => {
  const all = Object.entries(contenders).map(([name, run]) => ({ name, run, calls: warmUp(run), times: [] }));
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round++) {
    if (round >= FEWEST_ROUNDS && performance.now() - start > LONGEST) break;
    for (const { run, calls, times } of all) {
      const begin = performance.now();
      for (let call = 0; call < calls; call++) run();
      times.push((performance.now() - begin) / calls);
    }
  }
  return all.map(({ name, times }) => {
    times.sort((one, other) => one - other);
    return { name, median: at(times, 0.5), p95: at(times, 0.95), least: times[0], samples: times.length };
  });
};

/** The engine against decimal.js on a case: the ledgers alone, and from the text of the file. */
const ledgers = (text, releases) => {
  const [read, plain] = [Case.read(text), readCase(text)];
  equal("figures", read.figures(), ledger.figures(plain, releases));
  return {
    "ledgers": inTurns({
      engine: () => read.figures(),
      "decimal.js": () => ledger.figures(plain, releases),
    }),
    "from text": inTurns({
      engine: () => fromText(text),
      "decimal.js": () => ledger.figures(readCase(text), releases),
    }),
  };
};

/** The engine's whole assessment against the interest alone by publicodes, for a debt without payments. */
const asRules = (text, example) => {
  const read = Case.read(text);
  const engine = rules.newEngine();
  const given = rules.situation(example.debt, example.as_of, example.rates);
  const [, , termClaimed, term, overdueClaimed, overdue, , penalties, , fees] = read.figures().split(" ");
  const charges = (Number(penalties) + Number(fees)).toFixed(2);
  equal(`interest of ${example.id}`, [termClaimed, term, overdueClaimed, overdue, charges].join(" "), rules.figures(engine, given));
  return { "interest": inTurns({ engine: () => read.figures(), publicodes: () => rules.figures(engine, given) }) };
};

/** The same for the interest of slices that the engine made. */
const asSlices = (text) => {
  const read = Case.read(text);
  const lines = read.slices();
  const slices = rules.readSlices(lines);
  const engine = rules.newSliceEngine();
  const sum = slices.reduce((sum, { interest }) => sum + interest, 0).toFixed(2);
  equal("interest of the slices", sum, rules.interestOf(engine, slices));
  return { "interest": inTurns({ engine: () => read.figures(), publicodes: () => rules.interestOf(engine, slices) }) };
};

/** All comparisons; `examples` are the worked examples, with the rates that publicodes is told. */
export const compare = async ({ module, csv, examples }) => {
  await initModule({ module_or_path: module });
  const releases = readReleases(csv);
  const found = {};
  for (const example of examples) {
    const text = JSON.stringify({ version: 1, as_of: example.as_of, debts: [example.debt] });
    const slices = example.debt.payments ? asSlices(text) : asRules(text, example);
    found[example.id] = { ...ledgers(text, releases), ...slices };
  }
  const large = case_text("instalments", 1000);
  found["360 instalments, 1,000 payments"] = { ...ledgers(large, releases), ...asSlices(large) };
  // Ten thousand would take decimal.js minutes: equal on a thousand, timed on two hundred.
  const thousand = case_text("debts", 1000);
  equal("figures", fromText(thousand), ledger.figures(readCase(thousand), releases));
  found["200 debts of mixed kinds"] = ledgers(case_text("debts", 200), releases);
  return found;
};
