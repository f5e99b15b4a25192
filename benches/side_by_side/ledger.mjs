// The claimed and the lawful ledger of a debt, in plain JavaScript with decimal.js: the same rules as the engine's, from
// one event to the next (not day by day), with the same trace of slices and allocations. Written to be quick as far as
// plain code goes: dates are numbers, what does not change is computed once, and nothing is looked up by scanning.
import Decimal from "../../tests/node_modules/decimal.js/decimal.mjs";
import { addMonths, dayNumber } from "./case.mjs";

const ZERO = new Decimal(0);
const ONE = new Decimal(1);
const SPLIT = dayNumber("2020-08-20");
const TWENTY_FOUR = new Decimal("0.24");
const THIRTY_SIX = new Decimal("0.36");
const SIX = new Decimal("0.06");

const fen = (amount) => amount.toDecimalPlaces(2);
const interest = (principal, rate, days, year) => principal.times(rate).times(days).div(year);
const least = (one, other) => (one.lt(other) ? one : other);
const notNegative = (amount) => (amount.isNegative() ? ZERO : amount);
const sum = (amounts) => amounts.reduce((one, other) => one.plus(other), ZERO);

const lprOn = (releases, day) => {
  let [low, high] = [0, releases.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (releases[middle].date <= day) low = middle + 1;
    else high = middle;
  }
  return releases[low - 1]?.rate;
};

const ceilingsOf = (debt, filing, releases) => {
  const from = debt.contract;
  if (debt.licensed) return [{ from, rate: TWENTY_FOUR, voluntary: TWENTY_FOUR }];
  const fourTimes = (from, day) => {
    const rate = lprOn(releases, day).times(4);
    return { from, rate, voluntary: rate };
  };
  if (from >= SPLIT) return [fourTimes(from, from)];
  const first = { from, rate: TWENTY_FOUR, voluntary: THIRTY_SIX };
  return filing >= SPLIT ? [first, fourTimes(SPLIT, filing)] : [first];
};

/** For licensed lenders: the ceiling of the courts that go lower. */
const lowerCeilings = (debt, releases) => {
  const lpr = debt.licensed && lprOn(releases, debt.contract);
  if (!lpr) return undefined;
  const rate = lpr.times(4);
  return [{ from: debt.contract, rate, voluntary: rate }];
};

/** The monthly rate at which `count` payments of `level` are worth 1, times twelve (Newton). */
const trueRate = (agreed, count) => {
  const level = ONE.div(count).plus(agreed.div(12));
  let rate = new Decimal("0.01");
  for (let step = 0; step < 100; step++) {
    const discount = ONE.div(rate.plus(1));
    let [factor, value, slope] = [ONE, ZERO, ZERO];
    for (let month = 1; month <= count; month++) {
      factor = factor.times(discount);
      const now = level.times(factor);
      value = value.plus(now);
      slope = slope.minus(now.times(month).times(discount));
    }
    const next = rate.minus(value.minus(1).div(slope));
    if (next.minus(rate).abs().lte("1e-22")) return next.times(12);
    rate = next;
  }
  return rate.times(12);
};

const leftAfterEach = (debt, lent, rate) => {
  const { count, repayment } = debt;
  const months = Array.from({ length: count }, (_, index) => index + 1);
  if (repayment === "interest_first") return months.map((paid) => (paid === count ? ZERO : lent));
  if ((repayment === "equal_instalments" || repayment === "flat_rate") && !rate.isZero()) {
    const discount = ONE.div(rate.div(12).plus(1));
    const left = [ZERO];
    let factor = ONE;
    for (let month = 0; month < count; month++) {
      factor = factor.times(discount);
      left.push(ONE.minus(factor));
    }
    left.reverse();
    return left.slice(1).map((share) => lent.times(share).div(left[0]));
  }
  return months.map((paid) => lent.times(count - paid).div(count));
};

const schedule = (debt, lent, rate) => {
  if (debt.repayment === "bullet") return [{ due: debt.due, principal: lent, yearDays: debt.year }];
  const monthly = debt.firstDue === addMonths(debt.contract, 1);
  let [start, left] = [debt.contract, lent];
  return leftAfterEach(debt, lent, rate).map((leftAfter, index) => {
    const due = monthly ? addMonths(debt.contract, index + 1) : addMonths(debt.firstDue, index);
    const days = due - start;
    const byMonth = index > 0 || monthly;
    const yearDays = byMonth ? 12 * days : debt.year;
    const row = { due, principal: left.minus(leftAfter), yearDays, byMonth, interest: interest(left, rate, days, yearDays) };
    [start, left] = [due, leftAfter];
    return row;
  });
};

/** The rate after the due date. A bank's penalty interest is held to half above the contract rate. */
const overdueRateOn = (debt, lawful, day, defaultSince, filing, releases) => {
  if (debt.overdueRate) {
    return lawful && debt.penaltyHeld && debt.termRate ? least(debt.overdueRate, debt.termRate.times("1.5")) : debt.overdueRate;
  }
  if (debt.termRate) return debt.termRate;
  if (debt.licensed) return ZERO;
  const old = debt.contract < SPLIT;
  if (old && (day < SPLIT || filing < SPLIT)) return SIX;
  return lprOn(releases, old && defaultSince < SPLIT ? filing : defaultSince) ?? ZERO;
};

/** One ledger up to, and not counting, `asOf`; without ceilings it is the claimed one. */
const ledger = (debt, ceilings, filing, asOf, releases) => {
  const lent = ceilings ? debt.received : debt.principal;
  const agreed = debt.termRate ?? ZERO;
  const termRate = debt.repayment === "flat_rate" && agreed.gt(0) ? trueRate(agreed, debt.count) : agreed;
  const plan = schedule(debt, lent, termRate);

  let principal = lent;
  let plannedLater = lent;
  let [termInterest, overdueInterest, voluntary, surplus] = [ZERO, ZERO, ZERO, ZERO];
  let [roomInTerm, roomAfterDefault] = [ZERO, ZERO];
  let defaultSince;
  let toCome = debt.charges;
  const charges = [];
  const slices = [];
  const allocations = [];

  // What was paid stays allowed; the rest takes the room that is left, in the order in which the charges arose.
  const allowCharges = () => {
    const paid = (ofTerm) => sum(charges.filter((charge) => ofTerm === (charge.kind === "service_fee")).map((charge) => charge.paid));
    let [inTerm, afterDefault] = ceilings ? [roomInTerm.minus(paid(true)), roomAfterDefault.minus(paid(false))] : [];
    for (const charge of charges) {
      if (!ceilings) charge.allowed = charge.asked;
      else {
        const ofTerm = charge.kind === "service_fee";
        const room = ofTerm ? inTerm : afterDefault;
        const more = notNegative(least(charge.asked.minus(charge.paid), room));
        charge.allowed = charge.paid.plus(more);
        if (ofTerm) inTerm = room.minus(more);
        else afterDefault = room.minus(more);
      }
    }
  };
  const payCharges = (money, wanted) => {
    for (const charge of charges) {
      if (money.isZero()) break;
      if (!wanted(charge)) continue;
      const part = least(notNegative(charge.allowed.minus(charge.paid)), money);
      charge.paid = charge.paid.plus(part);
      money = money.minus(part);
    }
    return money;
  };
  const arise = (today) => {
    if (toCome.length === 0) return;
    const since = (charge) => charge.date ?? (charge.kind === "service_fee" ? debt.contract : defaultSince);
    const arisen = toCome.filter((charge) => since(charge) <= today);
    if (arisen.length === 0) return;
    toCome = toCome.filter((charge) => !arisen.includes(charge));
    for (const charge of arisen.sort((one, other) => since(one) - since(other))) {
      const atEnd = charge.kind === "service_fee" && charge.date === undefined;
      charges.push({ kind: charge.kind, since: since(charge), atEnd, asked: charge.amount, allowed: ZERO, paid: ZERO });
      allowCharges();
      surplus = payCharges(surplus, () => true);
    }
  };
  const isCost = (charge) => charge.kind === "collection_fee";
  const pay = ({ date, amount }) => {
    allowCharges();
    let money = payCharges(amount, isCost);
    const costs = amount.minus(money);
    const toTerm = least(termInterest, money);
    termInterest = termInterest.minus(toTerm);
    money = money.minus(toTerm);
    const toOverdue = least(overdueInterest, money);
    overdueInterest = overdueInterest.minus(toOverdue);
    money = money.minus(toOverdue);
    let stays = ZERO;
    if (ceilings && date < SPLIT) {
      stays = least(voluntary, money);
      voluntary = voluntary.minus(stays);
      money = money.minus(stays);
    }
    const before = money;
    money = payCharges(money, (charge) => !isCost(charge) && !charge.atEnd);
    const toCharges = before.minus(money);
    const toPrincipal = least(principal, money);
    principal = principal.minus(toPrincipal);
    const rest = money.minus(toPrincipal);
    money = payCharges(rest, (charge) => charge.atEnd);
    surplus = surplus.plus(money);
    allocations.push({
      date, amount, costs, interest: toTerm.plus(toOverdue), voluntary: stays, charges: toCharges.plus(rest.minus(money)),
      principal: toPrincipal, surplus: money, principalLeft: principal,
    });
  };
  // A ceiling is a rate of the law and divided by 365, or by the twelve months of a monthly period.
  const accrual = (balance, rate, ceiling, days, year, yearOfLaw) => {
    const asked = interest(balance, rate, days, year);
    const slice = { principal: balance, applied: rate, capped: false, year, interest: asked, room: ZERO };
    if (!ceiling) return slice;
    const most = interest(balance, ceiling.rate, days, yearOfLaw);
    if (asked.lte(most)) return { ...slice, room: most.minus(asked) };
    const stays = ceiling.voluntary === ceiling.rate ? most : interest(balance, ceiling.voluntary, days, yearOfLaw);
    voluntary = voluntary.plus(least(asked, stays).minus(most));
    return { ...slice, applied: ceiling.rate, capped: true, year: yearOfLaw, interest: most };
  };

  const days = [debt.contract, asOf, SPLIT, ...plan.map((row) => row.due), ...debt.payments.map(({ date }) => date)];
  for (const { date } of debt.charges) if (date !== undefined) days.push(date);
  const cuts = [...new Set(days)].filter((day) => day >= debt.contract && day <= asOf).sort((one, other) => one - other);

  let [row, payment, ceiling] = [0, 0, 0];
  for (const [index, today] of cuts.entries()) {
    const rowsBefore = row;
    while (plan[row]?.due <= today) plannedLater = plannedLater.minus(plan[row++].principal);
    arise(today);
    while (debt.payments[payment]?.date <= today) pay(debt.payments[payment++]);
    const next = cuts[index + 1];
    if (next === undefined) break;

    const notDue = least(principal, plannedLater);
    const overdue = principal.minus(notDue);
    // Unpaid when the due date ends, but for a fen an instalment: default.
    if (defaultSince === undefined && row > rowsBefore && principal.plus(termInterest).minus(plannedLater).gt(row / 100)) {
      defaultSince = today;
    }
    while (ceilings?.[ceiling + 1]?.from <= today) ceiling++;
    const slice = { from: today, to: next };
    if (row < plan.length && notDue.gt(0)) {
      slice.term = accrual(notDue, termRate, ceilings?.[ceiling], next - today,
        plan[row].yearDays, plan[row].byMonth ? plan[row].yearDays : 365);
      termInterest = termInterest.plus(slice.term.interest);
      roomInTerm = roomInTerm.plus(slice.term.room);
    }
    if (defaultSince !== undefined && overdue.gt(0)) {
      const rate = overdueRateOn(debt, ceilings !== undefined, today, defaultSince, filing, releases);
      slice.overdue = accrual(overdue, rate, ceilings?.[ceiling], next - today, debt.year, 365);
      overdueInterest = overdueInterest.plus(slice.overdue.interest);
      roomAfterDefault = roomAfterDefault.plus(slice.overdue.room);
    }
    slices.push(slice);
  }
  allowCharges();
  const left = (wanted) =>
    sum(charges.filter(wanted).map((charge) => notNegative(charge.allowed.minus(charge.paid))));
  const penalties = left((charge) => charge.kind === "penalty");
  const fees = left((charge) => charge.kind !== "penalty");
  const lines = [principal, termInterest, overdueInterest, penalties, fees];
  return { lines, total: sum(lines), plan, slices, allocations, surplus };
};

/** Both ledgers, line by line to the fen, and what one more day adds to each. */
export const assess = (debt, asOf, releases) => {
  const filing = debt.filing ?? asOf;
  const ceilings = ceilingsOf(debt, filing, releases);
  const both = [undefined, ceilings].map((under) => {
    const today = ledger(debt, under, filing, asOf, releases);
    const tomorrow = ledger(debt, under, filing, asOf + 1, releases);
    return { ...today, lines: today.lines.map(fen), tomorrow: fen(tomorrow.total.minus(today.total)) };
  });
  const [claimed, lawful] = both;
  const lower = lowerCeilings(debt, releases);
  const lowerTotal = lower && sum(ledger(debt, lower, filing, asOf, releases).lines.map(fen));
  const claimedTotal = debt.total ? fen(debt.total) : sum(claimed.lines);
  return { claimed, lawful, claimedTotal, lawfulTotal: sum(lawful.lines), lowerTotal };
};

/** The figures of every debt, a line each, as the engine's module gives them. */
export const figures = ({ debts, asOf }, releases) =>
  debts.map((debt) => {
    const found = assess(debt, asOf, releases);
    const lines = found.claimed.lines.flatMap((claimed, index) => [claimed, found.lawful.lines[index]]);
    return [...lines, found.claimedTotal, found.lawfulTotal, found.claimed.tomorrow, found.lawful.tomorrow]
      .map((amount) => amount.toFixed(2)).join(" ");
  }).join("\n");
