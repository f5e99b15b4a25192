//! The same records as tables: one line a record, each cell that holds words in quotes.

use super::{sureness, unit, used_for};
use crate::sources::cited_instruments;
use qingzhang::{
    language::{Language, Text},
    law::{
        SUBJECTS,
        benchmark_rates::CHANGES,
        citation::Sureness,
        court_fees::{Charge, SCALES},
        reference_rates::RELEASES,
        series::Answer,
    },
    text::citation,
};
use rust_decimal::Decimal;

/// A cell: in quotes, since Chinese and English sentences hold commas.
fn cell(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// Every rule.
pub(super) fn rules() -> String {
    let mut text = String::from(
        "key,subject,kind,instrument,number,published,restates,article,says_zh,says_en,caveat_zh,caveat_en,from,to,sureness,\
         read_in,checked,used_for\n",
    );
    for subject in SUBJECTS {
        for rule in subject.rules {
            let uses =
                rule.details().used_for.iter().map(|used| used_for(*used)).collect::<Vec<_>>().join(" ");
            let cells = [
                rule.key,
                subject.key,
                citation::kind(rule.kind).get(Language::En),
                rule.instrument.details().title.zh,
                rule.instrument.details().number.unwrap_or_default(),
                &rule.instrument.published.to_string(),
                &rule.instrument.restates.to_string(),
                rule.article,
                rule.details().says.zh,
                rule.details().says.en,
                rule.details().caveat.map_or("", |caveat| caveat.zh),
                rule.details().caveat.map_or("", |caveat| caveat.en),
                &rule.from.to_string(),
                &rule.to.map(|to| to.to_string()).unwrap_or_default(),
                sureness(rule.sureness),
                rule.details().read_in,
                &rule.checked.to_string(),
                &uses,
            ];
            text += &(cells.map(cell).join(",") + "\n");
        }
    }
    text
}

/// Every number that a rule fixes.
pub(super) fn values() -> String {
    let mut text = String::from("name,rule,says_zh,says_en,unit,amount\n");
    for value in SUBJECTS.iter().flat_map(|subject| subject.values) {
        let (rule, amount) = (value.rule.key, value.amount.to_string());
        let cells = [value.name, rule, value.says.zh, value.says.en, unit(value.unit), &amount];
        text += &(cells.map(cell).join(",") + "\n");
    }
    text
}

/// Which rule holds on which day, or why none does.
pub(super) fn series() -> String {
    let mut text = String::from("series,title_zh,title_en,from,to,rule,refused_zh,refused_en\n");
    for series in SUBJECTS.iter().flat_map(|subject| subject.series) {
        for span in series.spans {
            let (rule, refused) = match span.answer {
                Answer::Rule(rule) => (rule.key, Text::new("", "")),
                Answer::Refused(reason) => ("", reason),
            };
            let (from, to) = (span.from.to_string(), span.to.map(|to| to.to_string()).unwrap_or_default());
            let title = series.title;
            let cells = [series.key, title.zh, title.en, &from, &to, rule, refused.zh, refused.en];
            text += &(cells.map(cell).join(",") + "\n");
        }
    }
    text
}

/// What courts charge, part by part.
pub(super) fn court_fees() -> String {
    let mut text = String::from("scale,above_yuan,up_to_yuan,fixed_yuan,percent\n");
    for (scale, brackets) in SCALES {
        let mut above = Decimal::ZERO;
        for bracket in brackets {
            let up_to = if bracket.up_to == Decimal::MAX { String::new() } else { bracket.up_to.to_string() };
            let charge = match bracket.charge {
                Charge::Fixed(yuan) => format!("{yuan},"),
                Charge::Percent(percent) => format!(",{percent}"),
            };
            text += &format!("{scale},{above},{up_to},{charge}\n");
            above = bracket.up_to;
        }
    }
    text
}

/// Every instrument once, in the order of publication.
pub(super) fn instruments() -> String {
    let mut text =
        String::from("title_zh,title_en,short_zh,short_en,number,kind,published,restates,note_zh,note_en\n");
    for instrument in cited_instruments() {
        let cells = [
            instrument.details().title.zh,
            instrument.details().title.en,
            instrument.short.zh,
            instrument.short.en,
            instrument.details().number.unwrap_or_default(),
            citation::kind(instrument.kind).get(Language::En),
            &instrument.published.to_string(),
            &instrument.restates.to_string(),
            instrument.details().note.map_or("", |note| note.zh),
            instrument.details().note.map_or("", |note| note.en),
        ];
        text += &(cells.map(cell).join(",") + "\n");
    }
    text
}

/// Every release of the LPR.
pub(super) fn lpr() -> String {
    let mut text = String::from("date,one_year_percent,over_five_years_percent,sureness,checked\n");
    for release in RELEASES {
        text += &format!(
            "{},{},{},{},{}\n",
            release.date,
            release.one_year.percent(),
            release.over_five_years.percent(),
            sureness(release.sureness),
            release.checked
        );
    }
    text
}

/// Every change of the benchmark lending rates.
pub(super) fn benchmark() -> String {
    let mut text = String::from(
        "from,to_six_months_percent,to_one_year_percent,sureness,to_three_years_percent,to_three_years_sureness,checked\n",
    );
    for change in CHANGES {
        let third = change.three_years.map_or(",".to_owned(), |(rate, sure): (_, Sureness)| {
            format!("{},{}", rate.percent(), sureness(sure))
        });
        text += &format!(
            "{},{},{},{},{third},{}\n",
            change.date,
            change.six_months.percent(),
            change.one_year.percent(),
            sureness(change.sureness),
            change.checked
        );
    }
    text
}
