//! `[[key]]` and `{{key}}` in a body, resolved before the Markdown is read.
//!
//! In their place stand characters of the private use area around what they mean, so that neither Markdown nor a reader
//! of the text can take them for anything else.

use super::numbers;
use super::source::{Problem, Source};
use qingzhang::{
    dates::Date,
    language::Language,
    law::{self, LAST_CHECKED, citation::Rule},
};

const CITATION: (char, char) = ('\u{E000}', '\u{E001}');
const NUMBER: (char, char) = ('\u{E002}', '\u{E003}');

/// A body with its marks, line by line as it was.
#[derive(Default)]
pub(crate) struct Marked {
    pub(crate) text: String,
    /// Every rule cited, once each, in the order of their numbers.
    pub(crate) cited: Vec<&'static Rule>,
    /// Every citation as it is written, in the order of the text.
    pub(crate) citations: Vec<String>,
    /// Every key of a number, in the order of the text.
    pub(crate) numbers: Vec<String>,
    pub(crate) problems: Vec<Problem>,
}

/// A part of a text with marks.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    Words(&'a str),
    /// A citation, by its place in [`Marked::cited`].
    Citation(usize),
    /// A number of the law's data.
    Number(&'a str),
}

impl Marked {
    /// Resolves every mark of `source`.
    pub(crate) fn of(source: &Source) -> Self {
        let mut marked = Self::default();
        for (index, line) in source.body.lines().enumerate() {
            let problems = marked.line(source.language, line);
            marked.problems.extend(problems.into_iter().map(|what| source.problem(index, what)));
            marked.text.push('\n');
        }
        marked
    }

    /// Takes a line, and says what is wrong with it.
    fn line(&mut self, language: Language, line: &str) -> Vec<String> {
        let mut problems = Vec::new();
        let mut rest = line;
        while let Some(start) = rest.find("[[").into_iter().chain(rest.find("{{")).min() {
            let cites = rest[start..].starts_with("[[");
            let close = if cites { "]]" } else { "}}" };
            self.text.push_str(&rest[..start]);
            let Some((key, after)) = rest[start + 2..].split_once(close) else {
                problems.push(format!("not closed with `{close}`: {}", &rest[start..]));
                return problems;
            };
            let taken = if cites { self.cite(key) } else { self.count(language, key) };
            problems.extend(taken.err());
            rest = after;
        }
        self.text.push_str(rest);
        problems
    }

    fn cite(&mut self, written: &str) -> Result<(), String> {
        let (key, history) = match written.split_once('|') {
            None => (written, false),
            Some((key, "then")) => (key, true),
            Some((_, other)) => {
                return Err(format!("`[[{written}]]`: only `|then` may follow a key, not `|{other}`"));
            }
        };
        let rule = law::rule(key).ok_or_else(|| format!("no rule is called `{key}`"))?;
        let place = self.cited.iter().position(|known| known.key == key).unwrap_or_else(|| {
            self.cited.push(rule);
            self.cited.len() - 1
        });
        self.citations.push(written.to_owned());
        // The space before a citation belongs to the source only.
        self.text.truncate(self.text.trim_end_matches(' ').len());
        self.text.push_str(&format!("{}{place}{}", CITATION.0, CITATION.1));
        is_cited_rightly(rule, history, LAST_CHECKED)
    }

    fn count(&mut self, language: Language, key: &str) -> Result<(), String> {
        let number = numbers::number(language, key)?;
        self.numbers.push(key.to_owned());
        self.text.push_str(&format!("{}{number}{}", NUMBER.0, NUMBER.1));
        Ok(())
    }
}

/// A rule that is not in force can only be cited as what held `then`; one that is in force must not be.
fn is_cited_rightly(rule: &Rule, history: bool, today: Date) -> Result<(), String> {
    let (key, from) = (rule.key, rule.from);
    let days = rule.to.map_or(format!("from {from}"), |to| format!("from {from} to {to}"));
    match (rule.in_force_on(today), history) {
        (true, false) | (false, true) => Ok(()),
        (false, false) => Err(format!(
            "`{key}` is in force {days} and not on {today}: say so, and cite it as history with [[{key}|then]]"
        )),
        (true, true) => Err(format!("`{key}` is in force: cite it without `|then`")),
    }
}

/// The parts of a text, in order.
pub(crate) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find([CITATION.0, NUMBER.0]) {
        let (words, marked) = rest.split_at(start);
        let (open, close) = if marked.starts_with(CITATION.0) { CITATION } else { NUMBER };
        let inside = &marked[open.len_utf8()..];
        let (inside, after) = inside.split_once(close).unwrap_or((inside, ""));
        if !words.is_empty() {
            pieces.push(Piece::Words(words));
        }
        pieces.push(match inside.parse() {
            Ok(place) if open == CITATION.0 => Piece::Citation(place),
            _ => Piece::Number(inside),
        });
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Words(rest));
    }
    pieces
}

/// The text as it is read aloud: with the numbers, without the citations.
pub(crate) fn plain(text: &str) -> String {
    let words = |piece: Piece<'_>| match piece {
        Piece::Words(words) | Piece::Number(words) => words.to_owned(),
        Piece::Citation(_) => String::new(),
    };
    pieces(text).into_iter().map(words).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use qingzhang::dates::day;

    fn marked(body: &str) -> Marked {
        let text =
            format!("---\ntitle: a\nname: a\ndescription: a\ntool: owe\ntested: 2026-11-24\n---\n{body}");
        Marked::of(&Source::read(Language::En, "sold", &text).expect("a source"))
    }

    #[test]
    fn a_rule_cited_twice_keeps_its_number() {
        let marked = marked(
            "One [[private-cap]][[assign-allowed]].\nTwo [[private-cap]]: {{private-cap.LPR_MULTIPLE}}.\n",
        );
        assert!(marked.problems.is_empty(), "{:?}", marked.problems);
        assert_eq!(
            marked.cited.iter().map(|rule| rule.key).collect::<Vec<_>>(),
            ["private-cap", "assign-allowed"]
        );
        assert_eq!(marked.citations, ["private-cap", "assign-allowed", "private-cap"]);
        let second = marked.text.lines().nth(1).expect("a line");
        let expected = [
            Piece::Words("Two"),
            Piece::Citation(0),
            Piece::Words(": "),
            Piece::Number("4"),
            Piece::Words("."),
        ];
        assert_eq!(pieces(second), expected);
        assert_eq!(plain(second), "Two: 4.");
    }

    #[test]
    fn what_cannot_be_resolved_is_named_with_its_line() {
        for (body, said) in [
            ("\n[[nothing]]\n", "src/content/en/sold.md:9: no rule is called `nothing`"),
            ("[[private-cap\n]]", "src/content/en/sold.md:8: not closed with `]]`"),
            ("{{private-cap.NINE}}", "src/content/en/sold.md:8: the rule `private-cap` has no number"),
            ("[[private-cap|now]]", "src/content/en/sold.md:8: `[[private-cap|now]]`: only `|then`"),
        ] {
            let problems = marked(body).problems;
            assert!(problems[0].to_string().starts_with(said), "{problems:?}");
        }
    }

    #[test]
    fn a_rule_of_the_past_is_cited_as_history_or_not_at_all() {
        // The first cap on private lending ended on 31 August 2015.
        assert!(marked("[[private-cap-1991|then]]").problems.is_empty());
        for wrong in ["[[private-cap-1991]]", "[[private-cap|then]]"] {
            assert_eq!(marked(wrong).problems.len(), 1, "{wrong}");
        }
        let rule = law::rule("private-cap-1991").expect("a rule");
        assert!(is_cited_rightly(rule, false, day(2015, 8, 31)).is_ok());
        assert!(is_cited_rightly(rule, false, day(2015, 9, 1)).is_err());
    }
}
