//! The words of the page of sources: what rules are used for, the numbers that they fix, and the tables.

use rust_decimal::Decimal;

use crate::language::{Language, Text};
use crate::law::citation::{Unit, Use, Value};
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

/// Before a caveat.
pub const CAVEAT: Text = Text::new("注意：", "Note: ");

/// Before what a rule is used for.
pub const USED_FOR: Text = Text::new("用于：", "Used for: ");

/// Above the series.
pub const SERIES: Text = Text::new("哪天用哪条", "Which rule held when");

/// What follows is a span without a last day.
pub const STILL: Text = Text::new("至今", "on");

/// The list of instruments.
pub const INSTRUMENTS: Text =
    Text::new("法规全名、编号和公布日", "Full names, numbers and days of publication");

/// The columns of that list.
pub const INSTRUMENT_COLUMNS: [Text; 4] = [
    Text::new("名称", "Name"),
    Text::new("性质", "Kind"),
    Text::new("编号", "Number"),
    Text::new("公布", "Published"),
];

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
