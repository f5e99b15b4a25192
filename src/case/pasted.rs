//! Payments pasted from a bank's or an app's export, or from a message: which column is the day and which the amount is
//! found from what stands in them, and what cannot be read is told row by row.

use super::file::PaymentEntry;
use super::read::MOST_PAYMENTS;
use crate::dates::Date;
use crate::money::Yuan;
use crate::typed::{self, Unreadable};

/// The longest text that is read, in bytes: some tens of thousands of rows.
pub const LONGEST_PASTE: usize = 2 * 1024 * 1024;

/// What became of a pasted text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pasted {
    /// The payments found, in the order of the text.
    pub payments: Vec<PaymentEntry>,
    /// The rows left out, in the order of the text.
    pub left_out: Vec<LeftOut>,
    /// The columns taken for the days and for the amounts, counted from 1.
    pub columns: [usize; 2],
}

/// A row that became no payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Its place in the text, counted from 1 as an editor would.
    pub line: usize,
    /// Why.
    pub why: Why,
}

/// Why a row became no payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// No day in it.
    NoDate,
    /// A day that cannot be read.
    Date(Unreadable),
    /// No amount in it.
    NoAmount,
    /// An amount that cannot be read.
    Amount(Unreadable),
    /// Money that came in: an export says so with a word or, beside amounts with a minus, with a plain number.
    CameIn,
    /// Nothing was paid.
    Nothing,
    /// More rows than a debt can have payments.
    TooMany,
}

/// Why a pasted text was not read at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasteError {
    /// Longer than [`LONGEST_PASTE`].
    TooLong,
    /// No row of it has both a day and an amount.
    NothingFound,
}

/// Words that a heading has above the amounts that were paid, the surest first.
const PAID: [&str; 8] = ["还款金额", "实还", "支出", "借方", "付款金额", "交易金额", "金额", "amount"];
/// Words in a row that say the money came in, or moved neither way.
const CAME_IN: [&str; 5] = ["收入", "不计收支", "退款", "贷记", "income"];

/// Reads a pasted text.
///
/// # Errors
///
/// Where it is too long, or no row of it has a day and an amount.
pub fn pasted(text: &str) -> Result<Pasted, PasteError> {
    if text.len() > LONGEST_PASTE {
        return Err(PasteError::TooLong);
    }
    let rows = rows(text);
    let columns = columns(&rows).ok_or(PasteError::NothingFound)?;
    let signed = rows.iter().any(|row| is_negative(row.cell(columns.amount)));
    let taken = [columns.date + 1, columns.amount + 1];
    let mut found = Pasted { payments: Vec::new(), left_out: Vec::new(), columns: taken };
    for row in &rows[columns.first_row..] {
        match payment(row, columns, signed) {
            Ok(_) if found.payments.len() == MOST_PAYMENTS => {
                found.left_out.push(LeftOut { line: row.line, why: Why::TooMany });
                break;
            }
            Ok(payment) => found.payments.push(payment),
            Err(why) => found.left_out.push(LeftOut { line: row.line, why }),
        }
    }
    Ok(found)
}

/// A line of the text in its cells.
struct Row {
    line: usize,
    cells: Vec<String>,
}

impl Row {
    fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }
}

/// The lines that hold anything, divided where the text divides them: at tabs, else commas, else spaces.
fn rows(text: &str) -> Vec<Row> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let by = ['\t', ',', '，', ';'].into_iter().find(|by| text.lines().any(|line| tells(&cells(line, *by))));
    lines
        .map(|(at, line)| Row { line: at + 1, cells: by.map_or_else(|| words(line), |by| cells(line, by)) })
        .collect()
}

/// Whether one of the cells is a day and another an amount.
fn tells(cells: &[String]) -> bool {
    let (days, others): (Vec<&String>, Vec<&String>) = cells.iter().partition(|cell| date(cell).is_ok());
    !days.is_empty() && others.into_iter().any(|cell| amount(cell).is_ok())
}

/// The cells of a line, some of which may stand in quotation marks.
fn cells(line: &str, by: char) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            c if c == by && !quoted => cells.push(String::new()),
            c => cells.last_mut().into_iter().for_each(|cell| cell.push(c)),
        }
    }
    cells.iter().map(|cell| cell.trim().to_owned()).collect()
}

/// The days and amounts among a line's words: in a message they stand in no columns.
fn words(line: &str) -> Vec<String> {
    line.split_whitespace()
        .filter(|word| date(word).is_ok() || amount(word).is_ok())
        .map(str::to_owned)
        .collect()
}

/// Where the days and the amounts stand, and which row is the first after the headings.
#[derive(Clone, Copy)]
struct Columns {
    date: usize,
    amount: usize,
    first_row: usize,
}

fn columns(rows: &[Row]) -> Option<Columns> {
    let wide = rows.iter().map(|row| row.cells.len()).max()?;
    let count = |column: usize, reads: &dyn Fn(&str) -> bool| {
        rows.iter().filter(|row| reads(row.cell(column))).count()
    };
    let days = |column: &usize| count(*column, &|cell| date(cell).is_ok());
    let date_column = most(0..wide, days)?;
    let amounts = |column: &usize| {
        count(*column, &|cell| date(cell).is_err() && amount(cell).is_ok_and(|paid| !paid.is_zero()))
    };
    // Above the first day there may be headings, one of which says it.
    let first_day = rows.iter().position(|row| date(row.cell(date_column)).is_ok())?;
    let candidates = || (0..wide).filter(|column| *column != date_column && amounts(column) > 0);
    let headed = PAID.iter().find_map(|word| {
        candidates().find(|column| rows[..first_day].iter().any(|row| row.cell(*column).contains(word)))
    });
    let amount = headed.or_else(|| most(candidates(), amounts))?;
    let is_heading =
        |row: &Row| date(row.cell(date_column)).is_err() && self::amount(row.cell(amount)).is_err();
    let first_row = rows.iter().position(|row| !is_heading(row))?;
    Some(Columns { date: date_column, amount, first_row })
}

/// The first of the columns with the most; none where all have nothing.
fn most(columns: impl Iterator<Item = usize>, count: impl Fn(&usize) -> usize) -> Option<usize> {
    let mut best = None;
    for column in columns {
        let found = count(&column);
        if found > best.map_or(0, |(_, most)| most) {
            best = Some((column, found));
        }
    }
    best.map(|(column, _)| column)
}

fn payment(row: &Row, columns: Columns, signed: bool) -> Result<PaymentEntry, Why> {
    let [day, paid] = [columns.date, columns.amount].map(|column| row.cell(column));
    if day.is_empty() {
        return Err(Why::NoDate);
    }
    let day = date(day).map_err(Why::Date)?;
    if CAME_IN.iter().any(|word| row.cells.iter().any(|cell| cell.contains(word))) {
        return Err(Why::CameIn);
    }
    if paid.is_empty() {
        return Err(Why::NoAmount);
    }
    let amount = amount(paid).map_err(Why::Amount)?;
    if amount.is_zero() {
        return Err(Why::Nothing);
    }
    if signed && !is_negative(paid) {
        return Err(Why::CameIn);
    }
    Ok(PaymentEntry { date: day.to_string(), amount: amount.exact().to_string() })
}

/// A day, with or without the time.
fn date(cell: &str) -> Result<Date, Unreadable> {
    let day = cell.split_once([' ', 'T']).filter(|(_, time)| time.contains(':')).map_or(cell, |(day, _)| day);
    typed::date(day)
}

/// An amount as exports write it: a minus says only that the money went out.
fn amount(cell: &str) -> Result<Yuan, Unreadable> {
    typed::amount(cell.trim_start_matches(['-', '−', '+', ' ']))
}

fn is_negative(cell: &str) -> bool {
    cell.starts_with(['-', '−']) && amount(cell).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Pasted {
        pasted(text).expect("payments")
    }

    fn payments(text: &str) -> Vec<(String, String)> {
        read(text).payments.into_iter().map(|row| (row.date, row.amount)).collect()
    }

    fn rows(rows: &[(&str, &str)]) -> Vec<(String, String)> {
        rows.iter().map(|(date, amount)| ((*date).to_owned(), (*amount).to_owned())).collect()
    }

    #[test]
    fn a_bank_s_export_with_headings_signs_and_balances() {
        let text = "交易日期\t摘要\t交易金额\t账户余额\n\
                    2023-01-10\t还款\t-600.00\t12,400.00\n\
                    2023-01-15\t工资\t5,000.00\t17,400.00\n\
                    2023-02-10\t还款\t-1,600.50\t15,799.50\n";
        assert_eq!(payments(text), rows(&[("2023-01-10", "600"), ("2023-02-10", "1600.5")]));
        let found = read(text);
        assert_eq!(found.left_out, [LeftOut { line: 3, why: Why::CameIn }]);
        assert_eq!(found.columns, [1, 3]);
    }

    #[test]
    fn a_wallet_s_export_with_times_quotation_marks_and_a_preamble() {
        let text = "微信支付账单明细\n共3笔记录\n\n交易时间,交易类型,交易对方,收/支,金额(元),支付方式\n\
                    2023-01-10 12:31:22,商户消费,\"某某,小额贷款\",支出,¥600.00,零钱\n\
                    2023-01-11 08:00:00,转账,某人,收入,¥50.00,零钱\n\
                    2023-02-10 09:15:00,商户消费,某某小额贷款,支出,\"¥1,600.00\",零钱\n";
        assert_eq!(payments(text), rows(&[("2023-01-10", "600"), ("2023-02-10", "1600")]));
        let why: Vec<Why> = read(text).left_out.into_iter().map(|row| row.why).collect();
        assert_eq!(why, [Why::CameIn]);
    }

    #[test]
    fn lines_typed_in_a_message() {
        let text = "2023年1月10日 还款 600元\n20230210 1600\n\n2023.3.10 1,500";
        assert_eq!(
            payments(text),
            rows(&[("2023-01-10", "600"), ("2023-02-10", "1600"), ("2023-03-10", "1500")])
        );
    }

    #[test]
    fn a_comma_between_thousands_parts_no_columns() {
        assert_eq!(payments("20230301 1,000"), rows(&[("2023-03-01", "1000")]));
    }

    #[test]
    fn what_cannot_be_read_is_told_by_its_line() {
        let text =
            "日期,金额\n2023-02-30,600\n2023-01-10,\n2023-01-11,六百\n,500\n2023-01-12,0\n2023-01-13,700";
        let found = read(text);
        assert_eq!(found.payments.len(), 1);
        let left: Vec<(usize, Why)> = found.left_out.into_iter().map(|row| (row.line, row.why)).collect();
        let expected = [
            (3, Why::NoAmount),
            (4, Why::Amount(Unreadable::NotANumber)),
            (5, Why::NoDate),
            (6, Why::Nothing),
        ];
        assert_eq!(left[1..], expected);
        assert_eq!(left[0], (2, Why::Date(Unreadable::NoSuchDay)));
    }

    #[test]
    fn nothing_and_too_much_are_refused() {
        for text in ["", "\n\n", "没有数字", "600\n700", "2023-01-10"] {
            assert_eq!(pasted(text), Err(PasteError::NothingFound), "{text}");
        }
        assert_eq!(pasted(&"2023-01-10,1\n".repeat(200_000)), Err(PasteError::TooLong));
        let found = read(&"2023-01-10,1\n".repeat(MOST_PAYMENTS + 9));
        assert_eq!(found.payments.len(), MOST_PAYMENTS);
        assert_eq!(found.left_out.last().map(|row| row.why), Some(Why::TooMany));
    }
}
