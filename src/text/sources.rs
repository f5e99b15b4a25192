//! The words of the page of sources: what rules are used for, the numbers that they fix, and the tables.

use rust_decimal::Decimal;

use crate::language::{Language, Text};
use crate::law::Subject;
use crate::law::benchmark_rates::Benchmark;
use crate::law::citation::{Instrument, Sureness, Unit, Use, Value};
use crate::law::series::Span;
use crate::text::format;

/// What a rule is used for.
pub const fn used_for(used: Use) -> Text {
    match used {
        Use::Owe => Text::new("欠款明细", "what is owed"),
        Use::Total => Text::new("合计上限", "the total"),
        Use::Transfer => Text::new("债权转让", "transfers"),
        Use::Court => Text::new("诉讼和执行", "court"),
        Use::Collection => Text::new("催收界限", "collection"),
        Use::Stages => Text::new("逾期阶段", "stages"),
        Use::Options => Text::new("可以怎么办", "options"),
        Use::Article => Text::new("文章", "articles"),
        Use::Listed => Text::new("只列在本页", "this page only"),
    }
}

/// `年利率24%`, `24% a year`.
pub fn amount(language: Language, unit: Unit, amount: Decimal) -> String {
    let number = format::decimals(amount, 6);
    match (language, unit) {
        (Language::Zh, Unit::PercentAYear) => format!("年{number}%"),
        (Language::En, Unit::PercentAYear) => format!("{number}% a year"),
        (Language::Zh, Unit::PercentADay) => format!("日{number}%"),
        (Language::En, Unit::PercentADay) => format!("{number}% a day"),
        (_, Unit::Percent) => format!("{number}%"),
        (Language::Zh, Unit::TimesLpr) => format!("{number}×一年期LPR"),
        (Language::En, Unit::TimesLpr) => format!("{number} × one-year LPR"),
        (Language::Zh, Unit::TimesBenchmark) => format!("{number}×贷款基准利率"),
        (Language::En, Unit::TimesBenchmark) => format!("{number} × benchmark rate"),
        (_, Unit::Times) => number,
        (Language::Zh, Unit::Days) => format!("{number}天"),
        (Language::En, Unit::Days) => format!("{number} days"),
        (Language::Zh, Unit::Years) => format!("{number}年"),
        (Language::En, Unit::Years) => format!("{number} years"),
        (_, Unit::Yuan) => format!("¥{number}"),
    }
}

/// A number of a rule in words: `减交至少 30%`, `reduced by at least 30%`.
pub fn value(language: Language, value: &Value) -> String {
    let amount = amount(language, value.unit, value.amount);
    match language {
        Language::Zh => format!("{}：{amount}", value.says.zh),
        Language::En => format!("{}: {amount}", value.says.en),
    }
}

/// What a word for how sure we are means.
pub const fn meaning(sureness: Sureness) -> Text {
    match sureness {
        Sureness::Text => Text::new(
            "读的是公开的全文转录，不是官方网页。",
            "in a public transcript of the full text, not on an official page.",
        ),
        Sureness::Secondary => Text::new(
            "读的是几处一致的转载、报道或律师文章。",
            "in reprints, reports or lawyers' articles that agree.",
        ),
        Sureness::Unverified => Text::new(
            "只有一个来源，或者有一部分没有核实，哪一部分写在“注意”里。",
            "from one source, or in part not verified; the note says which part.",
        ),
    }
}

/// How many rules are as sure as that: `（131条）：`, `(131 rules):`.
pub fn count(language: Language, count: usize) -> String {
    match language {
        Language::Zh => format!("（{count}条）："),
        Language::En => format!("({count} rules):"),
    }
}

/// Below these.
pub const NOT_OFFICIAL: Text = Text::new(
    "没有一条直接对照过官方网页。要用在自己的案子上，请先查原文，或者问律师。",
    "Nothing was compared with an official page directly. Before you use it in a case of your own, look up the original or \
     ask a lawyer.",
);

/// The list of subjects, each with its number of rules.
pub const SUBJECTS: Text = Text::new("主题（和各自的条数）", "Subjects, and how many rules each has");

/// The tables and the list of instruments.
pub const TABLES: Text = Text::new("表格和名单", "Tables and lists");

/// Back from one subject to all.
pub const ALL_SUBJECTS: Text = Text::new("← 全部主题", "← All subjects");

/// What the page of a subject holds.
pub fn about(language: Language, subject: &Subject) -> String {
    let (title, count) = (subject.title.get(language), subject.rules.len());
    match language {
        Language::Zh => {
            format!("{title}：共{count}条规定，各写明说了什么、从哪天起、我们有多大把握、哪天核对过。")
        }
        Language::En => format!(
            "{title}, {count} in all: what each rule says, since when, how sure we are, and when we last checked."
        ),
    }
}

/// A rule's first day where earlier laws or versions mostly had something like it.
pub const BEGINS_IN_THIS_VERSION: Text = Text::new("此版施行", "In force in this version");

/// Explains that, on the page of changes.
pub const THIS_VERSION_NOTE: Text = Text::new(
    "写“此版施行”的，以前的法律或版本里多半已有类似的规定，那一天开始的是现在这一版。",
    "Where it says “in force in this version”, earlier laws or versions mostly had something like it; what began on that \
     day is the version of now.",
);

/// A change of the benchmark lending rates: `six months 6.10% → 5.85%`.
pub fn benchmark_changed(language: Language, before: &Benchmark, after: &Benchmark) -> String {
    let rates = [before.six_months, after.six_months, before.one_year, after.one_year].map(format::percent);
    let [half_before, half_after, one_before, one_after] = rates;
    match language {
        Language::Zh => {
            format!(
                "贷款基准利率：6个月以内 {half_before} → {half_after}，1年以内 {one_before} → {one_after}"
            )
        }
        Language::En => format!(
            "benchmark lending rates: to six months {half_before} → {half_after}, to one year {one_before} → {one_after}"
        ),
    }
}

/// Before a caveat.
pub const CAVEAT: Text = Text::new("注意：", "Note: ");

/// Before what a rule is used for.
pub const USED_FOR: Text = Text::new("用于：", "Used for: ");

/// Above the series.
pub const SERIES: Text = Text::new("哪天用哪条", "Which rule held when");

/// The days of a span: `2015-09-01 至 2020-08-19`, `since 2021-01-01`.
pub fn days(language: Language, span: &Span) -> String {
    let from = format::iso(span.from);
    match (language, span.to) {
        (Language::Zh, Some(to)) => format!("{from} 至 {}", format::iso(to)),
        (Language::En, Some(to)) => format!("{from} to {}", format::iso(to)),
        (Language::Zh, None) => format!("{from} 起"),
        (Language::En, None) => format!("since {from}"),
    }
}

/// The list of instruments.
pub const INSTRUMENTS: Text =
    Text::new("法规全名、编号和公布日", "Full names, numbers and days of publication");

/// The number of an instrument, if it is known, and the day of its publication.
pub fn published(language: Language, instrument: &Instrument) -> String {
    let number = instrument.details().number.map_or(String::new(), |number| format!("{number} · "));
    let date = format::iso(instrument.published);
    match language {
        Language::Zh => format!("{number}{date} 公布"),
        Language::En => format!("{number}published {date}"),
    }
}

/// The table of the benchmark lending rates.
pub const BENCHMARK_TABLE: Text = Text::new(
    "人民银行贷款基准利率（1989—2019年）",
    "Benchmark lending rates of the central bank, 1989 to 2019",
);

/// Its columns.
pub const BENCHMARK_COLUMNS: [Text; 4] = [
    Text::new("从", "From"),
    Text::new("6个月以内 %", "To 6 months %"),
    Text::new("1年以内 %", "To 1 year %"),
    Text::new("1—3年 %（2014年11月22日起1—5年）", "1 to 3 years % (from 2014-11-22: to 5)"),
];

/// After a rate that is not verified.
pub const UNVERIFIED_MARK: &str = "?";

/// Explains that mark.
pub const UNVERIFIED_NOTE: Text =
    Text::new("“?”：只有一个来源，有待核实。", "“?”: from one source only, to be verified.");
