//! A broken row in the table of the LPR stops the build, and says which line it is and why.

#[allow(
    dead_code,
    unreachable_pub,
    clippy::print_stdout,
    reason = "the build script's own entry is not called here"
)]
#[path = "../src/build.rs"]
mod build;

const HEADER: &str = "date,one_year,over_five_years,sureness,checked,note";
const GOOD: &str = "2024-01-22,3.45,4.20,secondary,2024-02-01,";

fn refused(rows: &[&str]) -> (usize, String) {
    let text = format!("# a comment\n{HEADER}\n{}\n", rows.join("\n"));
    match build::reference_rates(&text) {
        Err(refusal) => refusal,
        Ok(_) => panic!("{rows:?} are accepted"),
    }
}

#[test]
fn good_rows_become_constants() {
    let code = build::reference_rates(&format!("{HEADER}\n{GOOD}\n")).expect("a good row");
    assert!(code.contains("day(2024, 1, 22)") && code.contains("dec!(3.45)"), "{code}");
}

#[test]
fn broken_rows_are_refused_with_their_line_and_the_reason() {
    for (row, reason) in [
        ("2024-01-22,3.45,4.20,secondary,2024-03-01,", "does not come after"),
        ("2023-12-20,3.45,4.20,secondary,2024-03-01,", "does not come after"),
        ("2024-04-22,3.45,3.95,secondary,2024-05-01,", "a row is missing"),
        ("2024-02-20,3.45,3.95,secondary,2024-02-19,", "before it"),
        ("2024-02-17,3.45,3.95,secondary,2024-03-01,", "weekend"),
        ("2024-02-30,3.45,3.95,secondary,2024-03-01,", "no date"),
        ("2024-02-20,3.4,3.95,secondary,2024-03-01,", "no rate"),
        ("2024-02-20,345,3.95,secondary,2024-03-01,", "no rate"),
        ("2024-02-20,-3.45,3.95,secondary,2024-03-01,", "no rate"),
        ("2024-02-20,99.45,3.95,secondary,2024-03-01,", "no rate"),
        ("2024-02-20,3.45,3.95,certain,2024-03-01,", "no sureness"),
        ("2024-02-20,3.45,3.95,secondary", "six columns"),
    ] {
        let (line, told) = refused(&[GOOD, row]);
        assert!(line == 4 && told.contains(reason), "{row}: line {line}: {told}");
    }
}

#[test]
fn another_header_is_refused() {
    let (line, told) = build::reference_rates("date,rate\n").expect_err("another header");
    assert!(line == 1 && told.contains("header"), "{line}: {told}");
}
