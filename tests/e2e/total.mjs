// A person at "What will it cost in all?": the words as they read them, and the form filled in by label.
import { words as loan } from "./owe.mjs";

export const words = {
  zh: {
    ...loan.zh,
    flat: /^等本等息/, equal: /^等额本息/, equalPrincipal: /^等额本金/, interestFirst: /^先息后本/,
    firstDue: "第一期还款日", fees: "服务费、担保费、保险费、会员费", feeTime: "什么时候收", feeAmount: "每次多少", addFee: "再加一项费用",
    guarantee: "担保费", membership: "会员费", atEnd: "最后一期", eachPeriod: "每一期", table: "对方给了还款表？照着填", addRow: "再加一期",
    remove: /^删掉/, early: "想提前还清？", earlyDate: "哪天一次还清", wholePeriod: /^算到那一期期末/, earlyFee: "提前还款的违约金",
    more: "逾期利率、提前到期、一年按几天", calledIn: "宣布提前到期的日子", basis: "依据", schedule: "每一期还多少",
    licensed: "银行、消费金融、小贷公司放的", unlicensedLender: "个人或没有牌照的公司放的", asToday: "当作今天",
    counts: "算：", depends: "看情况", leftOut: "没有算进去", saves: "省 516.67 元", same: "真实年利率和对方说的一样",
    owe: "我欠多少", title: "总共要还多少？", notClear: "还有 400.00 元本金没还",
  },
  en: {
    ...loan.en,
    flat: /^Flat rate/, equal: /^Equal instalments/, equalPrincipal: /^Equal principal/, interestFirst: /^Interest first/,
    firstDue: "First instalment due", fees: "Service, guarantee, insurance and membership fees", feeTime: "When",
    feeAmount: "How much each time", addFee: "Add a fee", guarantee: "Guarantee fee", membership: "Membership", atEnd: "With the last",
    eachPeriod: "With every instalment", table: "They gave you a table? Copy it", addRow: "Add a row", remove: /^Remove/,
    early: "Repay early?", earlyDate: "Day on which all is repaid", wholePeriod: /^To the end of that period/,
    earlyFee: "Fee for repaying early", more: "Rate after the due date, calling in, days in a year",
    calledIn: "Day on which the loan was called in", basis: "The rules", schedule: "Every instalment",
    licensed: "Lent by a bank, consumer-finance or micro-loan company", unlicensedLender: "Lent by a person or an unlicensed firm",
    asToday: "taken as made today", counts: "Counts:", depends: "Depends:", leftOut: "is not counted", saves: "saves 516.67 yuan",
    same: "the true yearly rate is the quoted one", owe: "What I owe", title: "What will it cost in all?",
    notClear: "leaves 400.00 yuan of principal unpaid",
  },
};

/** Fills in the first screen: what is left out stays as it is. */
export const fill = async (page, language, { principal, received, kind, count, contract, due, firstDue, rate, lender }) => {
  const say = words[language];
  const exact = (label, text) => page.getByLabel(label, { exact: true }).fill(text);
  await exact(say.principal, principal);
  if (received) await exact(say.received, received);
  if (kind) await page.getByRole("radio", { name: say[kind] }).check();
  if (count) await exact(say.count, count);
  if (firstDue) await exact(say.firstDue, firstDue);
  if (contract) await exact(say.contract, contract);
  if (due) await exact(say.due, due);
  if (rate) await exact(say.rate, rate);
  if (lender) await page.getByRole("radio", { name: say[lender] }).check();
};

/** The cells of the schedule's rows, without number and day. */
export const schedule = (page) =>
  page.locator(".schedule tbody tr").evaluateAll((rows) =>
    rows.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent)));
