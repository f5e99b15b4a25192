// The interest as rules of publicodes (https://publi.codes).
//
// A debt that is repaid on one day is stated as a whole: claimed and lawful interest, the split of 2020-08-20 and the
// ceiling over charges. Publicodes cannot walk through payments; there its rule is asked for each slice's interest.
import Engine from "../../tests/node_modules/publicodes/dist/index.js";

const durée = (depuis, until) => ({ durée: { depuis, "jusqu'à": until } });
const least = (...of) => ({ "le minimum de": of });

const rules = {
  // Every situation gives these.
  "contract": "01/01/2000", "due": "01/01/2000", "as of": "01/01/2000",
  "principal": 0, "received": 0, "term rate": 0, "overdue rate": 0, "old ceiling": 0, "ceiling": 0, "charges": 0,

  "split": "20/08/2020",
  "year": 365,

  "term": durée("contract", "due"),
  "term before": least(durée("contract", "split"), "term"),
  "term after": "term - term before",
  "late": durée("due", "as of"),
  "late before": least(durée("due", "split"), "late"),
  "late after": "late - late before",

  "old term rate": least("term rate", "old ceiling"),
  "new term rate": least("term rate", "ceiling"),
  "old overdue rate": least("overdue rate", "old ceiling"),
  "new overdue rate": least("overdue rate", "ceiling"),

  "claimed term interest": "principal * term rate * term / year",
  "claimed overdue interest": "principal * overdue rate * late / year",
  "term interest": "received * (old term rate * term before + new term rate * term after) / year",
  "overdue interest": "received * (old overdue rate * late before + new overdue rate * late after) / year",
  "most after default": "received * (old ceiling * late before + ceiling * late after) / year",
  "lawful charges": least("charges", "most after default - overdue interest"),
};

const ofSlice = { principal: 0, rate: 0, days: 0, year: 365, interest: "principal * rate * days / year" };

const asked = ["claimed term interest", "term interest", "claimed overdue interest", "overdue interest", "lawful charges"];
const french = (date) => date.split("-").reverse().join("/");

// Only one rule for the slices: each change of the situation costs by the number of rules.
export const newEngine = () => new Engine(rules, { warn: false });
export const newSliceEngine = () => new Engine(ofSlice, { warn: false });

/** A debt's situation; its rates are what the contract and the law say, in hundredths a year. */
export const situation = (debt, asOf, { term, overdue, old, ceiling, charges }) => ({
  "contract": french(debt.contract_date), "due": french(debt.due_date), "as of": french(asOf),
  "principal": Number(debt.principal), "received": Number(debt.received ?? debt.principal),
  "term rate": term / 100, "overdue rate": overdue / 100, "old ceiling": old / 100, "ceiling": ceiling / 100, "charges": charges,
});

/** The figures of a debt without payments. */
export const figures = (engine, given) => {
  engine.setSituation(given);
  return asked.map((name) => engine.evaluate(name).nodeValue.toFixed(2)).join(" ");
};

export const readSlices = (text) =>
  text.trim().split("\n").map((line) => {
    const [principal, rate, days, year, interest] = line.split(" ").map(Number);
    return { principal, rate, days, year, interest };
  });

/** The interest of all slices together. */
export const interestOf = (engine, slices) => {
  let sum = 0;
  for (const { principal, rate, days, year } of slices) {
    engine.setSituation({ principal, rate, days, year });
    sum += engine.evaluate("interest").nodeValue;
  }
  return sum.toFixed(2);
};
