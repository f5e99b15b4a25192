//! An explainer as it is written: a head of plain lines between two `---`, then Markdown.

use qingzhang::{dates::Date, language::Language};
use std::{
    fmt,
    fs::{read_dir, read_to_string},
    path::{Path, PathBuf},
};

/// What is wrong with an explainer, and where.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) file: String,
    pub(crate) line: usize,
    pub(crate) what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.what)
    }
}

/// One file.
pub(crate) struct Source {
    /// The name of the file and of the page's folder. It lives as long as the program, because addresses do.
    pub(crate) slug: &'static str,
    pub(crate) language: Language,
    /// The question that it answers.
    pub(crate) title: String,
    /// Its short name, for menus and links.
    pub(crate) name: String,
    /// What search engines and messengers show below the title.
    pub(crate) description: String,
    /// The key of the tool that answers the question for the reader's own case.
    pub(crate) tool: String,
    /// The day on which the text was last checked against its sources.
    pub(crate) tested: Date,
    /// Its place among the articles of the same tool: those that name none come last.
    pub(crate) order: u32,
    /// The Markdown below the head.
    pub(crate) body: String,
    /// How many lines stand above the body.
    pub(crate) lines_above: usize,
}

impl Source {
    /// The name by which problems call it.
    pub(crate) fn file(&self) -> String {
        file_name(self.language, self.slug)
    }

    /// A problem in a line of the body, which counts from 0.
    pub(crate) fn problem(&self, line_of_body: usize, what: impl Into<String>) -> Problem {
        Problem { file: self.file(), line: self.lines_above + line_of_body + 1, what: what.into() }
    }

    /// Reads `text`, the file called `slug`.
    pub(crate) fn read(language: Language, slug: &str, text: &str) -> Result<Self, Problem> {
        let at =
            |line: usize, what: String| Problem { file: file_name(language, slug), line: line + 1, what };
        let mut lines = text.lines().enumerate();
        if lines.next().is_none_or(|(_, line)| line != "---") {
            return Err(at(0, "an explainer begins with `---` and its head".into()));
        }
        let mut fields: Vec<(usize, &str, &str)> = Vec::new();
        let end = loop {
            let (index, line) =
                lines.next().ok_or_else(|| at(0, "the head is not closed with `---`".into()))?;
            if line == "---" {
                break index;
            }
            let (key, value) = line
                .split_once(": ")
                .ok_or_else(|| at(index, format!("`{line}` is no `key: value` of the head")))?;
            if !KEYS.contains(&key) || fields.iter().any(|(_, known, _)| *known == key) {
                return Err(at(index, format!("`{key}` is unknown or there twice: {}", KEYS.join(", "))));
            }
            fields.push((index, key, value.trim()));
        };
        let field = |key: &str| {
            let found = fields.iter().find(|(_, known, value)| *known == key && !value.is_empty());
            found.copied().ok_or_else(|| at(end, format!("the head lacks `{key}`")))
        };
        let words = |key: &str| {
            let (line, _, value) = field(key)?;
            // They stand in attributes and between quotation marks.
            match value.find(['"', '<', '>', '&', '{', '[']) {
                Some(_) => {
                    Err(at(line, format!("`{key}` holds a character that it must not: \" < > & {{ [")))
                }
                None => Ok(value.to_owned()),
            }
        };
        let (tested_line, _, tested) = field("tested")?;
        let order = field("order").ok().map(|(line, _, value)| {
            value.parse().map_err(|_| at(line, format!("`order: {value}` is no whole number")))
        });
        Ok(Self {
            slug: Box::leak(slug.into()),
            language,
            title: words("title")?,
            name: words("name")?,
            description: words("description")?,
            tool: words("tool")?,
            tested: tested.parse().map_err(|_| at(tested_line, format!("`{tested}` is no day")))?,
            order: order.transpose()?.unwrap_or(u32::MAX),
            body: text.lines().skip(end + 1).flat_map(|line| [line, "\n"]).collect(),
            lines_above: end + 1,
        })
    }
}

const KEYS: [&str; 6] = ["title", "name", "description", "tool", "tested", "order"];

/// Where the explainers of a language stand.
pub(crate) fn folder(language: Language) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/content").join(language.code())
}

fn file_name(language: Language, slug: &str) -> String {
    format!("src/content/{}/{slug}.md", language.code())
}

/// Every explainer of a language, in the order of their names.
pub(crate) fn read_all(language: Language) -> Result<Vec<Result<Source, Problem>>, String> {
    let folder = folder(language);
    let failed = |reason: std::io::Error| format!("{}: {reason}", folder.display());
    let mut slugs: Vec<String> = read_dir(&folder)
        .map_err(failed)?
        .filter_map(|entry| Some(entry.ok()?.file_name().to_str()?.strip_suffix(".md")?.to_owned()))
        .collect();
    slugs.sort();
    let read = |slug: String| {
        let text = read_to_string(folder.join(format!("{slug}.md"))).map_err(failed)?;
        Ok(Source::read(language, &slug, &text))
    };
    slugs.into_iter().map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str =
        "---\ntitle: 还要还吗？\nname: 还\ndescription: 要。\ntool: owe\ntested: 2026-11-24\n---\n";

    fn read(text: &str) -> Result<Source, String> {
        Source::read(Language::Zh, "sold", text).map_err(|problem| problem.to_string())
    }

    #[test]
    fn a_head_and_a_body_are_read() {
        let source = read(&format!("{HEAD}\nText.\n")).expect("a source");
        assert_eq!((source.title.as_str(), source.tested.to_string().as_str()), ("还要还吗？", "2026-11-24"));
        assert_eq!((source.body.as_str(), source.order), ("\nText.\n", u32::MAX));
        assert_eq!(source.problem(1, "no").to_string(), "src/content/zh/sold.md:9: no");
    }

    #[test]
    fn what_is_wrong_with_a_head_is_said_with_its_line() {
        for (text, said) in [
            (HEAD.replace("tool: owe\n", ""), "src/content/zh/sold.md:6: the head lacks `tool`"),
            (HEAD.replace("2026-11-24", "soon"), "src/content/zh/sold.md:6: `soon` is no day"),
            (HEAD.replace("name:", "nom:"), "src/content/zh/sold.md:3: `nom` is unknown"),
            (HEAD.replace("要。", "\"要\""), "src/content/zh/sold.md:4: `description` holds"),
            (HEAD.replacen("---\n", "", 1), "src/content/zh/sold.md:1: an explainer begins"),
        ] {
            let problem = read(&text).err().expect("a problem");
            assert!(problem.starts_with(said), "{problem}");
        }
    }
}
