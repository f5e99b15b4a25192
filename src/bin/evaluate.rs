//! `evaluate case.json`: prints the results of a case file as JSON. Without a file, or with `-`, it reads standard input.
//!
//! It is the page's own engine and the page's own file format. What is wrong is told field by field, in both
//! languages, and the exit code is then 1 (2 where there was nothing to read).

use std::io::{Read, Write};
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};
use std::{env, fs, io};

use chrono::Days;
use qingzhang::case::file::CaseFile;
use qingzhang::dates::{Date, day};
use qingzhang::explain::report::{ReportError, report};
use qingzhang::language::Language;
use qingzhang::text::problem;

fn main() -> ExitCode {
    let text = match read() {
        Ok(text) => text,
        Err(message) => return fail(2, &message),
    };
    let case = match CaseFile::parse(&text) {
        Ok(case) => case,
        Err(error) => return fail(1, &both(|language| problem::file(language, &error))),
    };
    match report(&case, today()) {
        Ok(report) => {
            let json = serde_json::to_string_pretty(&report).expect("texts and lists always serialise");
            match writeln!(io::stdout(), "{json}") {
                Ok(()) => ExitCode::SUCCESS,
                Err(error) => fail(2, &error.to_string()),
            }
        }
        Err(errors) => fail(1, &errors.iter().map(line).collect::<Vec<_>>().join("\n")),
    }
}

fn read() -> Result<String, String> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let mut text = String::new();
    match arguments.as_slice() {
        [] => io::stdin().read_to_string(&mut text).map(|_| text).map_err(|error| error.to_string()),
        [path] if path == "-" => {
            io::stdin().read_to_string(&mut text).map(|_| text).map_err(|error| error.to_string())
        }
        [path] => fs::read_to_string(path).map_err(|error| format!("{path}: {error}")),
        _ => Err("usage: evaluate [case.json]".into()),
    }
}

/// Today in China, where the law is.
fn today() -> Date {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs());
    let days = (seconds + 8 * 3600) / 86_400;
    day(1970, 1, 1).checked_add_days(Days::new(days)).unwrap_or(Date::MAX)
}

fn line(error: &ReportError) -> String {
    match error {
        ReportError::Problem { debt, problem } => {
            let debt = debt.map_or(String::new(), |index| format!("debts[{index}]."));
            let words = both(|language| problem::reason(language, problem.reason));
            format!("{debt}{}: {words}", problem.field)
        }
        ReportError::Broken(error) => both(|language| problem::file(language, error)),
        ReportError::Refused { debt, refusal } => {
            format!("debts[{debt}]: {}", both(|language| problem::refusal(language, *refusal)))
        }
    }
}

fn both(words: impl Fn(Language) -> String) -> String {
    Language::ALL.map(words).join(" / ")
}

fn fail(code: u8, message: &str) -> ExitCode {
    // Nothing is left to tell where even standard error is closed.
    _ = writeln!(io::stderr(), "{message}");
    ExitCode::from(code)
}
