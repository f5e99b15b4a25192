// A person at the questions of "Will they sue me?" and "After a judgment", by label, in either language.

/** The words of the page, as the person reads them. */
export const words = {
  zh: {
    stage: { nothing: "还没收到法院的东西", papers: "收到了起诉状、传票", order: "收到了支付令", judgment: "已经判决或者调解", enforcement: "已经在强制执行" },
    instalments: "分期还", due: "最后一笔该在哪天还", events: "后来发生过什么", since: "判决以后发生过什么", addEvent: "加一件",
    kind: "什么事", date: "哪一天", until: "到哪一天", outcome: "结果怎样", proof: "有证据吗", claimed: "对方说有，没给看", proven: "有，或者我承认",
    message: "短信、信件、邮件催款", partPayment: "还了一部分，多少都算", enforcementAct: "申请强制执行", nothingFound: "没找到财产，终结本次执行",
    claim: "起诉要多少", awarded: "法院可能支持多少", papers: "起诉状哪天收到的", order: "支付令哪天收到的", judgment: "判决书哪天收到的",
    filed: "对方哪天起诉的", ends: "最晚哪天还", principal: "本金", more: "提前到期、计算日", asOf: "算到哪一天",
    paid: "判决以后还的钱", addPayment: "再加一笔还款", amount: "金额", payDate: "日期", result: "结果", why: "怎么算的，依据什么",
    stays: "债还在", noAdvice: "不是劝你拖", yours: "你做这些以前，先想好", dial: "12368", anew: "三年从头算", givesUp: "等于放弃时效抗辩",
    owe: "去“我欠多少”填借款", back: "回“我欠多少”看怎么算的", readings: "有几处说不准", left: (days) => `还有 ${days} 天`, inTime: "起诉那天时效还没有满", noObjection: "只说没钱",
    anyTime: "没有期限", afterJudgment: "判决以后要还多少？", noData: "本站没有数据",
    title: { limitation: "诉讼时效走到哪了", costs: "打官司会多出哪些钱", judgment: "判决的钱，今天多少", enforcement: "申请执行的期间走到哪了" },
  },
  en: {
    stage: { nothing: "Nothing from a court yet", papers: "I got a complaint or a summons", order: "I got a payment order", judgment: "There is a judgment", enforcement: "It is being enforced" },
    instalments: "By instalments", due: "Day on which the last payment was due", events: "What has happened since", since: "What has happened since the judgment",
    addEvent: "Add an event", kind: "What happened", date: "Which day", until: "Until which day", outcome: "How it ended", proof: "Is there proof",
    claimed: "They say so and showed none", proven: "Yes, or I do not dispute it", message: "Demand by text, letter or e-mail", partPayment: "Payment of any part",
    enforcementAct: "Application for enforcement", nothingFound: "Ended for now: nothing was found", claim: "Sum they sue for",
    awarded: "What the court may grant of it", papers: "Day on which the complaint arrived", order: "Day on which the payment order arrived",
    judgment: "Day on which the judgment arrived", filed: "Day on which they sued", ends: "Last day to pay", principal: "Principal",
    more: "Called due early, day to compute for", asOf: "Compute for which day", paid: "Paid since the judgment", addPayment: "Add a payment",
    amount: "Amount", payDate: "Date", result: "Result", why: "How, and by which rule", stays: "The debt still exists", noAdvice: "it is no advice to wait",
    yours: "Think before you do any of these", dial: "12368", anew: "three years start anew", givesUp: "gives up the defence",
    owe: "Fill in the loan at “What I owe”", back: "See how at “What I owe”", readings: "Some of it is open", left: (days) => `${days} days from now`,
    inTime: "had not run out on the day they sued", noObjection: "only that you cannot pay", anyTime: "at any time", afterJudgment: "After a judgment: how much?", noData: "This site has no rule on limitation for that day",
    title: { limitation: "Limitation (诉讼时效)", costs: "What a suit adds", judgment: "What the judgment comes to today", enforcement: "Time to apply for enforcement (申请执行时效)" },
  },
};

/** Unfolds a part of the questions. */
export const unfold = (page, title) => page.locator("form.questions summary").getByText(title, { exact: true }).click();

/** Chooses the stage, and the day to compute for, as a counselor would who checks a figure. */
export const stand = async (page, language, stage, asOf) => {
  const say = words[language];
  await page.getByRole("radio", { name: say.stage[stage] }).check();
  if (await page.getByText(say.more, { exact: true }).count()) await unfold(page, say.more);
  await page.getByLabel(say.asOf).fill(asOf);
};

/** Adds an event to the list that is unfolded. */
export const addEvent = async (page, language, { kind, date, until, outcome, proof }) => {
  const say = words[language];
  await page.getByRole("button", { name: say.addEvent }).filter({ visible: true }).click();
  const row = page.locator(".row:visible").last();
  await row.getByLabel(say.kind).selectOption({ label: kind });
  await row.getByLabel(say.date, { exact: true }).fill(date);
  if (until) await row.getByLabel(say.until, { exact: true }).fill(until);
  if (outcome) await row.getByLabel(say.outcome).selectOption({ label: outcome });
  if (proof) await row.getByLabel(say.proof).selectOption({ label: proof });
};

/** The card with that heading. */
export const card = (page, title) => page.locator(".cards > section.card", { has: page.getByRole("heading", { name: title, exact: true }) });
