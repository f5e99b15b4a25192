//! A broken record or row of the law stops the build, and says in which line it is and why.

#[allow(
    dead_code,
    unreachable_pub,
    clippy::print_stdout,
    reason = "the build script's own entry is not called here"
)]
#[path = "../src/build.rs"]
mod build;

use build::rates::{benchmark_rates, reference_rates};
use build::records::Law;
use build::rows::Refusal;
use chrono::NaiveDate;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2024, 6, 1).expect("a day")
}

/// The refusal of what must not be accepted.
fn refused(made: Result<String, Refusal>, of: &str) -> Refusal {
    made.err().unwrap_or_else(|| panic!("accepted: {of}"))
}

fn assert_refused(refusal: &Refusal, line: usize, reason: &str, of: &str) {
    assert!(refusal.line == line && refusal.reason.contains(reason), "{of}: {refusal:?}");
}

const LPR: &str = "date,one_year,over_five_years,sureness,checked,note";
const RELEASE: &str = "2024-01-22,3.45,4.20,secondary,2024-02-01,";

#[test]
fn good_releases_become_constants() {
    let code = reference_rates(&format!("{LPR}\n{RELEASE}\n"), today()).expect("a good row");
    assert!(code.contains("day(2024, 1, 22)") && code.contains("dec!(3.45)"), "{code}");
}

#[test]
fn a_table_saved_by_a_spreadsheet_is_read_and_another_encoding_is_refused() {
    let saved = format!("\u{feff}{LPR}\r\n{RELEASE}\r\n");
    let text = build::rows::text(saved.as_bytes()).expect("UTF-8");
    assert!(reference_rates(text, today()).is_ok());
    let in_gbk = [b"date\n2024-01-22,".as_slice(), &[0xb1, 0xe0], b"\n"].concat();
    let refusal = build::rows::text(&in_gbk).expect_err("GBK");
    assert_refused(&refusal, 2, "not UTF-8", "GBK");
}

#[test]
fn broken_releases_are_refused() {
    for (row, reason) in [
        ("2024-01-22,3.45,4.20,secondary,2024-03-01,", "does not come after"),
        ("2023-12-20,3.45,4.20,secondary,2024-03-01,", "does not come after"),
        ("2024-04-22,3.45,3.95,secondary,2024-05-01,", "a row is missing"),
        ("2024-02-20,3.45,3.95,secondary,2024-02-19,", "before it"),
        ("2024-02-20,3.45,3.95,secondary,2024-06-02,", "in the future"),
        ("2024-02-24,3.45,3.95,secondary,2024-03-01,", "weekend"),
        ("2024-02-19,3.45,3.95,secondary,2024-03-01,", "before the 20th"),
        ("2024-02-20,3.95,3.45,secondary,2024-03-01,", "swapped"),
        ("2024-02-20,3.45,4.85,secondary,2024-03-01,", "at once"),
        ("2024-02-30,3.45,3.95,secondary,2024-03-01,", "no date"),
        ("2024-02-20,3.4,3.95,secondary,2024-03-01,", "no rate"),
        ("2024-02-20,345,3.95,secondary,2024-03-01,", "no rate"),
        ("2024-02-20,-3.45,3.95,secondary,2024-03-01,", "no rate"),
        ("2024-02-20,99.45,3.95,secondary,2024-03-01,", "no rate"),
        ("2024-02-20,3.45,3.95,certain,2024-03-01,", "no sureness"),
        ("2024-02-20,3.45,3.95,secondary", "6 columns"),
    ] {
        let text = format!("# a comment\n{LPR}\n{RELEASE}\n{row}\n");
        assert_refused(&refused(reference_rates(&text, today()), row), 4, reason, row);
    }
    assert_refused(&refused(reference_rates("date,rate\n", today()), "header"), 1, "header", "header");
}

#[test]
fn broken_benchmark_rates_are_refused() {
    let header = "date,six_months,one_year,sureness,three_years,three_years_sureness,checked,note";
    let good = "2012-06-08,5.85,6.31,secondary,6.40,unverified,2024-05-01,";
    assert!(benchmark_rates(&format!("{header}\n{good}\n"), today()).is_ok());
    for (row, reason) in [
        ("2012-06-08,5.60,6.00,secondary,6.15,secondary,2024-05-01,", "does not come after"),
        ("2012-07-06,5.60,6.00,secondary,6.15,,2024-05-01,", "come together"),
        ("2012-07-06,5.60,600,secondary,,,2024-05-01,", "no rate"),
        ("2012-07-06,5.60,6.00,secondary,,,2024-06-02,", "in the future"),
    ] {
        let text = format!("{header}\n{good}\n{row}\n");
        assert_refused(&refused(benchmark_rates(&text, today()), row), 3, reason, row);
    }
}

#[test]
fn broken_scales_of_fees_are_refused() {
    let scale = |rows: &[&str]| {
        let whole = "enforcement,0,,50,\npreservation,0,,30,\n";
        build::fees::court_fees(&format!("scale,above,up_to,fixed,percent\n{whole}{}\n", rows.join("\n")))
    };
    assert!(scale(&["acceptance,0,10000,50,", "acceptance,10000,,,2.5"]).is_ok());
    for (second, reason) in [
        ("acceptance,20000,,,2.5", "the row before it ends at 10000"),
        ("acceptance,9000,,,2.5", "the row before it ends at 10000"),
        ("acceptance,10000,10000,,2.5", "not above"),
        ("acceptance,10000,90000,,2.5", "no row without end"),
        ("acceptance,10000,,,25", "no percentage"),
        ("acceptance,10000,,50,2.5", "not both"),
        ("appeal,10000,,,2.5", "no scale"),
    ] {
        let refusal = refused(scale(&["acceptance,0,10000,50,", second]), second);
        assert_refused(&refusal, 5, reason, second);
    }
}

const INSTRUMENTS: &str = "[[instrument]]
key = \"code\"
zh = \"法\"
en = \"Code\"
short_zh = \"法\"
short_en = \"Code\"
kind = \"law\"
published = 2020-01-01
";

/// A subject with one rule; the line of each of its fields is where it stands here.
const SUBJECT: &str = "[subject]
order = 1
zh = \"题\"
en = \"Subject\"
[[rule]]
key = \"a-rule\"
instrument = \"code\"
article = \"1\"
zh = \"规定\"
en = \"A rule\"
from = 2021-01-01
to = 2023-12-31
sureness = \"text\"
read_in = \"a copy\"
checked = 2024-05-01
used_for = [\"owe\"]
values = [{ name = \"RATE\", zh = \"利率\", en = \"a rate\", unit = \"percent-a-year\", amount = \"24\" }]
";

fn law(instruments: &str, subject: &str) -> Result<String, Refusal> {
    let mut law = Law::new(today());
    law.read_instruments(instruments)?;
    law.read_subject("subject", subject)?;
    law.finish().map_err(|(_, refusal)| refusal)
}

#[test]
fn a_good_record_becomes_a_constant() {
    let code = law(INSTRUMENTS, SUBJECT).expect("a good subject");
    for part in ["pub static A_RULE: Rule", "pub const RATE: AnnualRate", "Kind::Law", "day(2021, 1, 1)"] {
        assert!(code.contains(part), "{part} is not in {code}");
    }
}

#[test]
fn broken_instruments_are_refused() {
    for (field, broken, line, reason) in [
        ("key = \"code\"", "key = \"The Code\"", 2, "no key"),
        ("zh = \"法\"\nen", "zh = \"Code of\"\nen", 1, "not Chinese"),
        ("en = \"Code\"\nshort_zh", "en = \"法\"\nshort_zh", 1, "not English"),
        ("kind = \"law\"", "kind = \"order\"", 7, "no kind"),
        ("kind = \"law\"", "kind = \"law\"\ncolour = \"red\"", 8, "unknown field"),
        ("published = 2020-01-01", "published = 2024-06-02", 8, "in the future"),
        ("published = 2020-01-01", "published = 2020-02-30", 8, ""),
        ("kind = \"law\"", "note_zh = \"注\"\nkind = \"law\"", 1, "not English"),
    ] {
        let text = INSTRUMENTS.replace(field, broken);
        assert_ne!(text, INSTRUMENTS, "{field} is not there");
        assert_refused(&refused(law(&text, SUBJECT), broken), line, reason, broken);
    }
    let twice = INSTRUMENTS.repeat(2);
    assert_refused(&refused(law(&twice, SUBJECT), "twice"), 9, "there twice", "twice");
    let idle = format!("{INSTRUMENTS}{}", INSTRUMENTS.replace("\"code\"", "\"idle\""));
    assert_refused(&refused(law(&idle, SUBJECT), "idle"), 9, "no rule cites", "idle");
}

#[test]
fn broken_rules_are_refused() {
    for (field, broken, line, reason) in [
        ("key = \"a-rule\"", "key = \"A rule\"", 6, "no key"),
        ("instrument = \"code\"", "instrument = \"decree\"", 7, "no instrument"),
        ("article = \"1\"\n", "", 7, "an article is needed"),
        (
            "article = \"1\"",
            "article = \"1\"\nkind = \"judicial-interpretation\"",
            9,
            "less than its instrument",
        ),
        ("zh = \"规定\"", "zh = \"rule\"", 9, "not Chinese"),
        ("en = \"A rule\"\n", "", 5, "missing field"),
        ("en = \"A rule\"", "en = \"规定\"", 9, "not English"),
        ("en = \"A rule\"", "en = \"A <b>rule\"", 9, "HTML"),
        ("en = \"A rule\"", "en = \"A rule\"\ncaveat_zh = \"注意\"", 9, "one language only"),
        ("from = 2021-01-01", "from = 2019-01-01", 11, "was published on 2020-01-01"),
        ("to = 2023-12-31", "to = 2020-12-31", 12, "before it begins"),
        ("sureness = \"text\"", "sureness = \"certain\"", 13, "no sureness"),
        ("sureness = \"text\"", "sureness = \"unverified\"", 13, "needs a caveat"),
        ("read_in = \"a copy\"", "read_in = \"\"", 14, "where was it read"),
        ("checked = 2024-05-01", "checked = 2024-06-02", 15, "in the future"),
        ("checked = 2024-05-01", "checked = 2020-05-01", 15, "before it"),
        ("used_for = [\"owe\"]", "used_for = []", 16, "what is it used for"),
        ("used_for = [\"owe\"]", "used_for = [\"fun\"]", 16, "no use"),
        ("amount = \"24\"", "amount = \"124\"", 17, "no amount"),
        ("amount = \"24\"", "amount = \"0\"", 17, "no amount"),
        ("amount = \"24\"", "amount = \"-24\"", 17, "no amount"),
        ("unit = \"percent-a-year\"", "unit = \"percent-a-week\"", 17, "no unit"),
        ("name = \"RATE\"", "name = \"A_RULE\"", 5, "there twice"),
    ] {
        let text = SUBJECT.replace(field, broken);
        assert_ne!(text, SUBJECT, "{field} is not there");
        assert_refused(&refused(law(INSTRUMENTS, &text), broken), line, reason, broken);
    }
    let rule = &SUBJECT[SUBJECT.find("[[rule]]").expect("a rule")..];
    let twice = format!("{SUBJECT}{rule}");
    assert_refused(&refused(law(INSTRUMENTS, &twice), "twice"), 18, "there twice", "twice");
}

#[test]
fn gaps_and_overlaps_in_a_series_are_refused() {
    let before = "{ from = 1991-01-01, to = 2020-12-31, refused_zh = \"没有\", refused_en = \"None\" }";
    let ruled = "{ from = 2021-01-01, to = 2023-12-31, rule = \"a-rule\" }";
    let after = "{ from = 2024-01-01, refused_zh = \"没有\", refused_en = \"None\" }";
    let series = |spans: [&str; 3]| {
        let [a, b, c] = spans;
        let head = "[[series]]\nkey = \"s\"\nzh = \"问\"\nen = \"Question\"\n";
        law(INSTRUMENTS, &format!("{SUBJECT}{head}span = [\n{a},\n{b},\n{c},\n]\n"))
    };
    let code = series([before, ruled, after]).expect("a good series");
    assert!(code.contains("Answer::Rule(&super::subject::A_RULE)"), "{code}");
    for (spans, line, reason) in [
        ([&before.replace("1991", "1992"), ruled, after], 23, "a gap"),
        ([&before.replace("2020-12-31", "2020-12-30"), ruled, after], 24, "a gap"),
        ([&before.replace("2020-12-31", "2021-01-01"), ruled, after], 24, "an overlap"),
        ([before, ruled, &after.replace("2024-01-01", "2024-01-01, to = 2030-01-01")], 25, "a gap"),
        ([before, &ruled.replace("a-rule", "b-rule"), after], 24, "no rule is called"),
        (
            [before, &ruled.replace("2023-12-31", "2024-12-31"), &after.replace("2024", "2025")],
            24,
            "not on all these days",
        ),
        ([before, ruled, &after.replace("refused_zh = \"没有\", ", "")], 25, "needs a rule"),
        ([before, ruled, "{ from = 2024-01-01, rule = \"a-rule\" }"], 25, "not on all these days"),
    ] {
        assert_refused(&refused(series(spans), reason), line, reason, &spans.concat());
    }
}
