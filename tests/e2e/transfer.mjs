// A person whose debt was sold, at the forms of both pages about that: fills them in by label, in either language.
import { unfold } from "./owe.mjs";

export { unfold };

/** The words of the form, as the person reads them. */
export const words = {
  zh: {
    lender: /^出借方自己/, buyer: /^说买下了/, collector: /^说替别人催收/, payer: /^说替我还了钱/, unknown: /^不清楚/,
    buyerName: "买家叫什么", notice: "转让通知哪天到你手里", by: "谁通知你的", seller: "卖家（原来的债主）", onlyBuyer: "只有买家",
    proof: "看到转让凭证了吗", yes: "是", soldOn: "哪天卖的", kind: "买家是哪一种公司", other: "别的公司或者个人",
    saleMore: "转手再卖、只卖一部分", price: "买家花了多少（知道才填）", part: "卖了多少", batchSeller: "成批卖的吗", notCovered: "小贷公司、担保公司、平台等",
    outside: "不在银行的试点以内", asked: "买家能要多少？", whom: "债被卖了，怎么办？", mend: "转让或者付款里有要改的地方", role: "它是", insurer: "保险公司",
    paidRate: "它和你的合同约定的利率", atMost: "买家最多能要", askedBack: "替你还了钱的最多能要", partAtMost: "卖掉的那部分", apart: "法院看法不一", withheld: "没到手的不算本金",
    fillIn: "去“我欠多少”填", begin: "填上谁买的", alsoPaid: "还有人替我还过", told: "哪天告诉你的", sellerIs: "谁卖的", again: "又卖过一次",
    payments: "你还过的钱，付给了谁", addPayment: "再加一笔还款", date: "日期", amount: "金额", to: "付给了谁", theLender: "出借方",
    notChosen: "还没选", counts: "算数", unclear: "说不准", not: "不能抵这笔债",
    agent: "催收的叫什么", from: "从哪天起找你", mayReceive: "看到写明它可以收款的委托书了吗",
    payerName: "替你还钱的叫什么", paidOn: "它哪天替你还的", paidAmount: "它替你还了多少",
    alsoCollected: "还有人替人催收", more: "出借方是谁、算到哪一天", asOf: "算到哪一天", who: "钱是谁借给你的？",
    noFigures: "这里还没有金额", warning: "先别付一元", stillOwed: "不会多出一分钱", basis: "依据", result: "结果", papers: /明细/,
    since: "从2024年6月2日起，钱还给某某资产才算数。", until: "转让通知到你手里以前，还给出借方算数",
    ask: "先别付，先看凭证", same: "债主没有变", nobody: "就先不付", limitation: "2027年6月2日", doubtful: "前提：金融机构卖给了非金融机构。你这里是。",
    missing: "还差 1 个答案", wrong: "日历上没有这一天", broken: "读不了", open: "打开文件", remove: "删掉第 1 次转让",
  },
  en: {
    lender: /^The lender itself/, buyer: /^One that says it bought/, collector: /^One that says it collects/,
    payer: /^One that says it paid/, unknown: /^I do not know/,
    buyerName: "Name of the buyer", notice: "Day on which a notice of the sale reached you", by: "Who told you",
    seller: "The seller, the old creditor", onlyBuyer: "Only the buyer", proof: "Did you see proof of the sale?", yes: "Yes",
    soldOn: "Day of the sale", kind: "What kind of firm the buyer is", other: "Any other firm or a person",
    saleMore: "Sold on, a part only", price: "What the buyer paid (if you know)", part: "How much of it",
    batchSeller: "Sold in a batch?", notCovered: "A micro-loan company, guarantor, platform or other", outside: "outside the banks' pilot",
    asked: "How much may the buyer ask?", whom: "My debt was sold: what now?", mend: "is to be mended before there is an answer here", role: "It is", insurer: "An insurer",
    paidRate: "Rate in its contract with you", atMost: "The buyer may ask at most", askedBack: "Who paid for you may ask at most", partAtMost: "The part that was sold",
    apart: "Courts differ:", withheld: "What never arrived is no principal", fillIn: "Fill it in under", begin: "Fill in who bought it",
    alsoPaid: "Somebody paid for me too", told: "Day on which you were told", sellerIs: "Who sold it", again: "It was sold once more",
    payments: "What you have paid, and to whom", addPayment: "Add a payment", date: "Date", amount: "Amount", to: "Paid to",
    theLender: "the lender", notChosen: "Not chosen yet", counts: "counts", unclear: "unclear",
    not: "does not count against this debt", agent: "Name of the collector", from: "Since when it has turned to you",
    mayReceive: "Did you see written authority to receive money?", payerName: "Name of the one who paid",
    paidOn: "Day on which it paid", paidAmount: "How much it paid", alsoCollected: "Somebody collects too",
    more: "Who lent; day to look at", asOf: "Compute for which day", who: "Who lent you the money?",
    noFigures: "There are no amounts here yet", warning: "Do not pay even one yuan", stillOwed: "adds nothing", basis: "The rules",
    result: "Result", papers: /line by line/, since: "Since 2 June 2024 a payment counts with 某某资产.",
    until: "Until a notice of the sale reaches you, a payment counts with the lender", ask: "Ask for proof before you pay anybody",
    same: "the creditor is the same", nobody: "pay nobody", limitation: "2 June 2027",
    doubtful: "Premise: a financial institution sold to one that is none. So it is here.", missing: "1 answer missing",
    wrong: "no such day", broken: "cannot be read", open: "Open a file", remove: "Remove: Sale 1",
  },
};

/** Sold on 10 May 2024; the seller's notice arrived on 2 June. */
export const fillSale = async (page, language, buyer = "某某资产") => {
  const say = words[language];
  await page.getByRole("radio", { name: say.buyer }).check();
  await page.getByLabel(say.buyerName).fill(buyer);
  await page.getByLabel(say.notice).fill("20240602");
  await page.getByLabel(say.by).selectOption({ label: say.seller });
  await page.getByLabel(say.soldOn).fill("2024年5月10日");
};

/** The day on which the story is looked at. */
export const lookOn = async (page, language, day) => {
  const say = words[language];
  await unfold(page, say.more);
  await page.getByLabel(say.asOf).fill(day);
};

/** Payments, each with whom it reached (a name; undefined: not chosen). */
export const fillPayments = async (page, language, payments) => {
  const say = words[language];
  await unfold(page, say.payments);
  for (const [index, [date, amount, to]] of payments.entries()) {
    if (index > 0) await page.getByRole("button", { name: say.addPayment }).click();
    await page.locator(`#payments-${index}--date`).fill(date);
    await page.locator(`#payments-${index}--amount`).fill(amount);
    if (to !== undefined) await page.locator(`#payments-${index}-to`).selectOption({ label: to });
  }
};

export const lead = (page) => page.locator(".whom").first().innerText();

/** The verdicts on the payments, in their order. */
export const verdicts = (page) => page.locator("#result td > .tag").allInnerTexts();

/** Opens a file with this debt, or with this text. */
export const bring = async (page, language, debt) => {
  const text = typeof debt === "string" ? debt : JSON.stringify({ version: 1, as_of: "2026-11-24", debts: [debt] });
  await page.getByLabel(words[language].open).setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(text) });
};
