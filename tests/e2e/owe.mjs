// A person at the form: fills it in as people do, by label, in either language.

/** The words of the form, as the person reads them. */
export const words = {
  zh: {
    unlicensed: "个人或没有牌照的公司", bank: /^银行/, principal: "合同上写借了多少", received: "实际到手多少",
    contract: "借款日期", due: "到期日", rate: "约定利率", rateUnit: "约定利率 · 利率单位", overdue: "逾期后怎么收",
    overdueUnit: "逾期后怎么收 · 利率单位", monthly: "% · 每月", daily: "% · 每天", yearly: "% · 每年",
    more: "起诉日、计算日、一年按几天", asOf: "算到哪一天", newerLpr: "最新的一年期 LPR（%）", lastKnown: "最后知道的", told: "你填的", payments: "已经还过的钱", date: "日期", amount: "金额",
    addPayment: "再加一笔还款", charges: "违约金、服务费、担保费", kind: "是什么费", addCharge: "再加一项费用",
    demand: "对方要多少（逐项核对）", total: "对方一共要你还多少", why: "为什么", result: "结果",
    claimed: "对方主张", byContract: "按合同算", principalLine: "本金", missing: (count) => `还差 ${count} 个答案`, toMend: (count) => `有 ${count} 处要改`,
    gone: "现在给不出数字了，结果那里写着差什么。", supported: "法律支持", notSupported: "法律不支持",
    instalments: /^等额本息/, count: "一共几期", save: "存成文件", open: "打开文件", wipe: "全部清空", saved: "已存成文件",
    addDebt: "再加一笔债", removeDebt: "删掉这一笔", debtName: "给这笔债起个名字", debt: (place) => `第 ${place} 笔`,
  },
  en: {
    unlicensed: "A person or unlicensed firm", bank: /^A bank/, principal: "Amount on the contract",
    received: "What really arrived", contract: "Date of the loan", due: "Due date", rate: "Agreed interest rate",
    rateUnit: "Agreed interest rate · Unit of the rate", overdue: "Rate after the due date",
    overdueUnit: "Rate after the due date · Unit of the rate", monthly: "% a month", daily: "% a day",
    yearly: "% a year", more: "Suit, day to compute for, days in a year", asOf: "Compute for which day",
    newerLpr: "Latest one-year LPR (%)", lastKnown: "the last one known", told: "as you filled in",
    payments: "What you have paid", date: "Date", amount: "Amount", addPayment: "Add a payment",
    charges: "Penalties, service and guarantee fees", kind: "What for", addCharge: "Add a charge",
    demand: "What they demand, line by line", total: "What they ask for in all", why: "Why", result: "Result",
    claimed: "Claimed", byContract: "By the contract", principalLine: "Principal",
    missing: (count) => (count === 1 ? "1 answer missing" : `${count} answers missing`),
    toMend: (count) => `${count} to mend`, gone: "There is no figure any more; the result says what is missing.",
    supported: "Supported", notSupported: "Not supported by law",
    instalments: /^Equal instalments/, count: "Number of instalments", save: "Save a file",
    open: "Open a file", wipe: "Wipe everything", saved: "Saved",
    addDebt: "Add another debt", removeDebt: "Remove this debt", debtName: "A name for this debt", debt: (place) => `Debt ${place}`,
  },
};

const unfold = (page, title) => page.locator("summary", { hasText: title }).click();

/** The worked example A: withheld interest and the cap. */
export const fillExampleA = async (page, language) => {
  const say = words[language];
  await page.getByRole("radio", { name: say.unlicensed }).check();
  await page.getByLabel(say.principal).fill("5万");
  await page.getByLabel(say.received).fill("４５，０００");
  await page.getByLabel(say.contract).fill("2022-03-01");
  await page.getByLabel(say.due, { exact: true }).fill("20220901");
  await page.getByLabel(say.rate, { exact: true }).fill("2");
  await page.getByLabel(say.rateUnit).selectOption({ label: say.monthly });
  await page.getByLabel(say.overdue, { exact: true }).fill("0.1");
  await page.getByLabel(say.overdueUnit).selectOption({ label: say.daily });
  await unfold(page, say.more);
  await page.getByLabel(say.asOf).fill("2023/9/1");
};

/** Payments, one row each, as on a list on paper. */
export const fillPayments = async (page, language, payments) => {
  const say = words[language];
  await unfold(page, say.payments);
  for (const [index, [date, amount]] of payments.entries()) {
    if (index > 0) await page.getByRole("button", { name: say.addPayment }).click();
    const row = page.getByRole("group").and(page.locator(".row")).nth(index);
    await row.getByLabel(say.date).fill(date);
    await row.getByLabel(say.amount).fill(amount);
  }
};

export const lawful = (page) => page.locator(".total").innerText();
export { unfold };
