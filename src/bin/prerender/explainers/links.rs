//! Where links lead: `tool:owe`, `page:sold`, `page:sold#id`, `term:assignment`, `tel:110`, `#id`, or an official site.

use super::markdown::Rendered;
use super::source::{Problem, Source};
use qingzhang::ui::{Page, Route, Tool};

/// The explainer whose headings are the terms.
const GLOSSARY: &str = "glossary";

/// Who may be linked to outside: the state's own sites, the central bank's credit registry and the courts' open records.
const OFFICIAL: [&str; 3] = [".gov.cn", ".pbccrc.org.cn", ".chinamoney.com.cn"];

/// A way inside the site that must not be dead.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Way {
    pub(crate) line: usize,
    /// The explainer it leads to.
    pub(crate) slug: String,
    /// The place in it, if it names one.
    pub(crate) id: Option<String>,
}

/// The tool called `key`.
pub(crate) fn tool(key: &str) -> Result<Tool, String> {
    Tool::from_key(key).ok_or_else(|| {
        let names: Vec<&str> = Tool::ALL.iter().map(|tool| tool.key()).collect();
        format!("no tool is called `{key}`: {}", names.join(", "))
    })
}

/// The address that `target` stands for on the page of `source`, and the way to be checked.
pub(crate) fn address(source: &Source, line: usize, target: &str) -> Result<(String, Option<Way>), String> {
    let page = Page { route: Route::Article(source.slug), language: source.language };
    let to = |slug: &str, id: Option<&str>| {
        let way = Way { line, slug: slug.to_owned(), id: id.map(str::to_owned) };
        let place = id.map_or(String::new(), |id| format!("#{id}"));
        let folder = "../".repeat(page.depth());
        let address = if slug == source.slug {
            place
        } else {
            format!("{folder}{}/{slug}/{place}", page.language.code())
        };
        (address, Some(way))
    };
    match target.split_once(':') {
        Some(("tool", key)) => Ok((page.link(Route::Tool(tool(key)?)), None)),
        Some(("page", name)) => Ok(match name.split_once('#') {
            Some((slug, id)) => to(slug, Some(id)),
            None => to(name, None),
        }),
        Some(("term", id)) => Ok(to(GLOSSARY, Some(id))),
        Some(("tel", number)) if number.chars().all(|c| c.is_ascii_digit()) => Ok((target.to_owned(), None)),
        Some(("https", rest)) => {
            let host = rest.trim_start_matches('/').split(['/', '?', '#']).next().unwrap_or_default();
            let official = OFFICIAL.iter().any(|end| host.ends_with(end) || host == &end[1..]);
            official.then(|| (target.to_owned(), None)).ok_or_else(|| format!("`{host}` is no official site"))
        }
        None if target.starts_with('#') => Ok(to(source.slug, Some(&target[1..]))),
        _ => Err(format!(
            "`{target}` is no link: tool:, page:, term:, tel:, #id, or https:// of an official site"
        )),
    }
}

/// The ways from `rendered` that lead nowhere, where `all` are the explainers of its language.
pub(crate) fn dead<'a>(
    source: &Source,
    rendered: &Rendered,
    all: &[(&'a Source, &'a Rendered)],
) -> Vec<Problem> {
    let alive = |way: &&Way| {
        all.iter().any(|(target, words)| {
            target.slug == way.slug
                && way.id.as_ref().is_none_or(|id| words.headings.iter().any(|heading| &heading.id == id))
        })
    };
    let said = |way: &Way| {
        let place = way.id.as_ref().map_or(String::new(), |id| format!(" has no heading `{{#{id}}}`, or"));
        source.problem(way.line, format!("a dead link: `{}`{place} is no explainer", way.slug))
    };
    rendered.ways.iter().filter(|way| !alive(way)).map(said).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use qingzhang::language::Language;

    fn source() -> Source {
        let text = "---\ntitle: a\nname: a\ndescription: a\ntool: owe\ntested: 2026-11-24\n---\n";
        Source::read(Language::En, "sold", text).expect("a source")
    }

    #[test]
    fn every_kind_of_link_has_its_address() {
        for (target, expected) in [
            ("tool:owe", "../../en/owe/"),
            ("page:packed", "../../en/packed/"),
            ("page:packed#s2", "../../en/packed/#s2"),
            ("term:assignee", "../../en/glossary/#assignee"),
            ("#s1", "#s1"),
            ("tel:12378", "tel:12378"),
            ("https://www.court.gov.cn/fabu.html", "https://www.court.gov.cn/fabu.html"),
        ] {
            assert_eq!(address(&source(), 0, target).expect(target).0, expected);
        }
    }

    #[test]
    fn other_links_are_refused() {
        for target in [
            "tool:nothing",
            "https://example.com/",
            "https://evil-gov.cn/",
            "http://www.gov.cn/",
            "tel:abc",
            "sold",
            "javascript:0",
        ] {
            assert!(address(&source(), 0, target).is_err(), "{target}");
        }
    }
}
