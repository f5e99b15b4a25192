//! The same records as tables: one line a record, each cell that holds words in quotes.

use super::{sureness, unit, used_for};
use qingzhang::{
    language::Language,
    law::{SUBJECTS, benchmark_rates::CHANGES, citation::Sureness, reference_rates::RELEASES},
    text::citation,
};

/// A cell: in quotes, since Chinese and English sentences hold commas.
fn cell(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// Every rule.
pub(super) fn rules() -> String {
    let mut text = String::from(
        "key,subject,kind,instrument,number,published,article,says_zh,says_en,caveat_zh,caveat_en,from,to,sureness,\
         read_in,checked,used_for\n",
    );
    for subject in SUBJECTS {
        for rule in subject.rules {
            let uses = rule.used_for.iter().map(|used| used_for(*used)).collect::<Vec<_>>().join(" ");
            let cells = [
                rule.key,
                subject.key,
                citation::kind(rule.kind).get(Language::En),
                rule.instrument.title.zh,
                rule.instrument.number.unwrap_or_default(),
                &rule.instrument.published.to_string(),
                rule.article,
                rule.says.zh,
                rule.says.en,
                rule.caveat.map_or("", |caveat| caveat.zh),
                rule.caveat.map_or("", |caveat| caveat.en),
                &rule.from.to_string(),
                &rule.to.map(|to| to.to_string()).unwrap_or_default(),
                sureness(rule.sureness),
                rule.read_in,
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
