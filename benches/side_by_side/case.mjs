// A case file's text as a web developer reads it: JSON, and each text turned into a number or a day.
import Decimal from "../../tests/node_modules/decimal.js/decimal.mjs";

// As many digits as the engine has.
Decimal.set({ precision: 28, rounding: Decimal.ROUND_HALF_UP });

const DAY = 24 * 60 * 60 * 1000;

/** Days since 1970 of "2022-03-01". */
export const dayNumber = (text) => Date.parse(`${text}T00:00:00Z`) / DAY;

/** The same day of the month, or its last, so many months later. */
export const addMonths = (day, months) => {
  const from = new Date(day * DAY);
  const month = from.getUTCMonth() + months;
  const last = new Date(Date.UTC(from.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return Date.UTC(from.getUTCFullYear(), month, Math.min(from.getUTCDate(), last)) / DAY;
};

const yearly = (rate, year) => {
  if (!rate?.value) return undefined;
  // The cases here quote per cent only.
  const times = { percent_per_year: 1, percent_per_month: 12, percent_per_day: year }[rate.unit ?? "percent_per_year"];
  return new Decimal(rate.value).times(times).div(100);
};

const chargeAmount = (text, principal) =>
  text.endsWith("%") ? principal.times(text.slice(0, -1)).div(100) : new Decimal(text);

const readDebt = (entry) => {
  const principal = new Decimal(entry.principal);
  const year = entry.day_count === "actual/360" ? 360 : 365;
  const contract = dayNumber(entry.contract_date);
  return {
    licensed: !["unlicensed", "p2p"].includes(entry.lender),
    penaltyHeld: ["bank", "consumer_finance"].includes(entry.lender),
    contract,
    principal,
    received: entry.received ? new Decimal(entry.received) : principal,
    year,
    termRate: yearly(entry.rate, year),
    overdueRate: yearly(entry.overdue_rate, year),
    repayment: entry.repayment ?? "bullet",
    due: entry.due_date ? dayNumber(entry.due_date) : undefined,
    firstDue: entry.first_due_date ? dayNumber(entry.first_due_date) : addMonths(contract, 1),
    count: entry.instalments ? Number(entry.instalments) : 1,
    charges: (entry.charges ?? []).map((charge) => ({
      kind: charge.kind ?? "penalty",
      amount: chargeAmount(charge.amount, principal),
      date: charge.date ? dayNumber(charge.date) : undefined,
    })),
    payments: (entry.payments ?? [])
      .map(({ date, amount }) => ({ date: dayNumber(date), amount: new Decimal(amount) }))
      .sort((one, other) => one.date - other.date),
    total: entry.demand?.total ? new Decimal(entry.demand.total) : undefined,
    filing: entry.filing_date ? dayNumber(entry.filing_date) : undefined,
  };
};

/** The debts of a case file and the day for which to compute. */
export const readCase = (text) => {
  const file = JSON.parse(text);
  return { asOf: dayNumber(file.as_of), debts: file.debts.map(readDebt) };
};

/** The one-year LPR: what the law's table says, earliest first. */
export const readReleases = (csv) =>
  csv.split("\n").filter((line) => /^\d/.test(line)).map((line) => {
    const [date, oneYear] = line.split(",");
    return { date: dayNumber(date), rate: new Decimal(oneYear).div(100) };
  });
