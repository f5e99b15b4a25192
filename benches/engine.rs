//! `cargo bench`: the engine natively, over the cases that weigh most. Cost goes with events, not with days.
//!
//! Two tables show that first; the figures for single cases, with their spread, follow.

mod cases;

use std::hint::black_box;
use std::io::{self, Write};
use std::time::{Duration, Instant};

use criterion::{Criterion, Throughput};
use qingzhang::case::file::CaseFile;
use qingzhang::case::{Debt, read};
use qingzhang::dates::Date;
use qingzhang::engine::assess;

fn main() -> io::Result<()> {
    table("events over ten years", "events", &[10, 30, 100, 300, 1_000, 3_000, 5_000])?;
    table("365 events over so many years", "years", &[1, 2, 5, 10, 20, 30])?;
    let mut criterion = Criterion::default().configure_from_args();
    largest(&mut criterion);
    many(&mut criterion);
    criterion.final_summary();
    Ok(())
}

/// One debt with 360 instalments and 1,000 payments, all of them past.
fn largest(criterion: &mut Criterion) {
    let (debts, as_of) = read(&cases::instalments(1_000));
    criterion.bench_function("360 instalments, 1,000 payments", |bencher| {
        bencher.iter(|| assess(black_box(&debts[0]), as_of));
    });
}

/// Ten thousand debts of mixed kinds: from the file's text to results, and the results alone.
fn many(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("10,000 debts");
    group.sample_size(10).throughput(Throughput::Elements(10_000));
    let text = text("debts", 10_000);
    group.bench_function("from the text of a file", |bencher| {
        bencher.iter(|| {
            let file = CaseFile::parse(black_box(&text)).expect("a case file");
            let (debts, as_of) = read(&file);
            assess_all(&debts, as_of)
        });
    });
    let (debts, as_of) = read(&cases::case("debts", 10_000).expect("a case of that name"));
    group.bench_function("assessed", |bencher| bencher.iter(|| assess_all(black_box(&debts), as_of)));
    group.finish();
}

fn assess_all(debts: &[Debt], as_of: Date) -> usize {
    debts.iter().filter(|debt| assess(debt, as_of).is_ok()).count()
}

fn text(name: &str, size: u32) -> String {
    cases::case(name, size).expect("a case of that name").to_text()
}

fn read(file: &CaseFile) -> (Vec<Debt>, Date) {
    let as_of = file.as_of.parse().expect("a date");
    let debt = |entry| read::debt(entry, as_of).expect("a debt without problems");
    (file.debts.iter().map(debt).collect(), as_of)
}

/// Times by size of the case. The least time is the one to read where other programs run beside.
fn table(title: &str, name: &str, sizes: &[u32]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "{title}\n{name:>8}  slices  median µs  least µs  least ns a slice")?;
    for &size in sizes {
        let (debts, as_of) = read(&cases::case(name, size).expect("a case of that name"));
        let slices = assess(&debts[0], as_of).map_or(0, |assessment| assessment.lawful.slices.len());
        let times = times(|| _ = black_box(assess(black_box(&debts[0]), as_of)));
        let (median, least) = (times[times.len() / 2], times[0]);
        let each = least.as_nanos() / slices.max(1) as u128;
        writeln!(
            out,
            "{size:>8}  {slices:>6}  {:>9}  {:>8}  {each:>16}",
            median.as_micros(),
            least.as_micros()
        )?;
    }
    writeln!(out)
}

/// Shortest first.
fn times(mut run: impl FnMut()) -> Vec<Duration> {
    let mut times: Vec<Duration> = Vec::new();
    let begin = Instant::now();
    // The first fifth warms up.
    while times.len() < 50 || begin.elapsed() < Duration::from_millis(300) {
        let start = Instant::now();
        run();
        times.push(start.elapsed());
    }
    times.drain(..times.len() / 5);
    times.sort();
    times
}
