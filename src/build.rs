//! Turns the data files of the law into constants, so that a broken row stops the build with file, line and reason, and
//! nothing has to be parsed on a reader's phone.
//!
//! What is read: `src/law/instruments.toml`, every other `src/law/*.toml` (a subject each), and the tables
//! `src/law/*.csv`. What is written goes into Cargo's output folder and is included by `src/law/*.rs`.

#[path = "build/code.rs"]
pub(crate) mod code;
#[path = "build/fees.rs"]
pub(crate) mod fees;
#[path = "build/instruments.rs"]
pub(crate) mod instruments;
#[path = "build/rates.rs"]
pub(crate) mod rates;
#[path = "build/records.rs"]
pub(crate) mod records;
#[path = "build/rows.rs"]
pub(crate) mod rows;
#[path = "build/rules.rs"]
pub(crate) mod rules;
#[path = "build/series.rs"]
pub(crate) mod series;
#[path = "build/values.rs"]
pub(crate) mod values;

use std::path::Path;
use std::process::exit;
use std::time::{SystemTime, UNIX_EPOCH};
use std::{env, fs};

use chrono::{Days, NaiveDate};
use rows::Refusal;

const LAW: &str = "src/law";

fn main() {
    for read in [LAW, "src/build", "src/build.rs"] {
        println!("cargo::rerun-if-changed={read}");
    }
    let today = today();
    let table = |file: &str, made: &str, make: &dyn Fn(&str) -> Result<String, Refusal>| {
        write(made, &stop_at(file, make(&read(file))));
    };
    table("reference_rates.csv", "reference_rates.rs", &|text| rates::reference_rates(text, today));
    table("benchmark_rates.csv", "benchmark_rates.rs", &|text| rates::benchmark_rates(text, today));
    table("court_fees.csv", "court_fees.rs", &fees::court_fees);

    let mut law = records::Law::new(today);
    stop_at("instruments.toml", law.read_instruments(&read("instruments.toml")));
    for subject in subjects() {
        let file = format!("{subject}.toml");
        stop_at(&file, law.read_subject(&subject, &read(&file)));
    }
    let code = law.finish().unwrap_or_else(|(file, refusal)| stop(&format!("{file}.toml"), &refusal));
    write("records.rs", &code);
}

/// The day of the build: nothing can have been checked after it.
fn today() -> NaiveDate {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).expect("a clock after 1970").as_secs();
    NaiveDate::default() + Days::new(since / 86_400)
}

/// The names of the subjects' files without their ending, in order.
fn subjects() -> Vec<String> {
    let entries = fs::read_dir(LAW).unwrap_or_else(|error| panic!("{LAW}: {error}"));
    let names = entries.map(|entry| entry.expect("a file").file_name().to_string_lossy().into_owned());
    let subjects = names.filter_map(|name| Some(name.strip_suffix(".toml")?.to_owned()));
    let mut subjects: Vec<String> = subjects.filter(|name| name != "instruments").collect();
    subjects.sort();
    subjects
}

/// The text of a file, without the mark that some programs set before UTF-8.
fn read(file: &str) -> String {
    let bytes = fs::read(Path::new(LAW).join(file)).unwrap_or_else(|error| panic!("{LAW}/{file}: {error}"));
    stop_at(file, rows::text(&bytes)).to_owned()
}

fn write(file: &str, code: &str) {
    let folder = env::var("OUT_DIR").expect("cargo names the output folder");
    fs::write(Path::new(&folder).join(file), code).expect("the output folder can be written");
}

fn stop_at<T>(file: &str, read: Result<T, Refusal>) -> T {
    read.unwrap_or_else(|refusal| stop(file, &refusal))
}

/// Ends the build with nothing but the place and the reason, which Cargo prints as an error.
fn stop(file: &str, refusal: &Refusal) -> ! {
    println!("cargo::error={LAW}/{file}:{}: {}", refusal.line, refusal.reason);
    exit(1)
}
