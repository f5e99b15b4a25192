//! The explainers: every Markdown file of `src/content`, turned into pages here so that none of it is in a module.
//!
//! An explainer is two files of the same name, `zh/name.md` and `en/name.md`. `[[key]]` cites a rule and `{{key}}`
//! prints a number of the law's data; `tool:`, `page:`, `term:` and `drawing:` lead to what the site has. What does
//! not resolve stops the build, with its file and line.

mod contract;
mod drawings;
mod in_words;
mod learn;
mod links;
mod markdown;
mod marks;
mod numbers;
mod page;
mod prose;
mod sentences;
mod source;
mod structured;

use crate::pages::Written;
use markdown::Rendered;
use qingzhang::{
    language::Language,
    text::articles,
    ui::{Page, Route, Tool},
};
use source::{Problem, Source};

/// An explainer in one language.
struct Explainer {
    source: Source,
    rendered: Rendered,
    /// The tool that answers its question for the reader's own case.
    tool: Tool,
}

impl Explainer {
    const fn page(&self) -> Page {
        Page { route: Route::Article(self.source.slug), language: self.source.language }
    }
}

/// The pages of all explainers and the list of them, in both languages.
pub(crate) fn pages() -> Result<Vec<Written>, String> {
    let (explainers, problems) = gather()?;
    if !problems.is_empty() {
        return Err(problems.iter().map(Problem::to_string).collect::<Vec<_>>().join("\n"));
    }
    let list = Language::ALL.map(|language| {
        let page = Page { route: Route::Learn, language };
        let own: Vec<&Explainer> =
            explainers.iter().filter(|explainer| explainer.source.language == language).collect();
        let [title, description] =
            [articles::TITLE, articles::LEAD].map(|text| text.get(language).to_owned());
        Written { page, title, description, main: learn::html(page, &own), data: None }
    });
    let written = explainers.iter().map(|explainer| Written {
        page: explainer.page(),
        title: explainer.source.title.clone(),
        description: explainer.source.description.clone(),
        main: page::html(explainer, &explainers),
        data: Some(structured::data(explainer)),
    });
    Ok(list.into_iter().chain(written).collect())
}

/// Every explainer in its order, and everything that is wrong with them.
fn gather() -> Result<(Vec<Explainer>, Vec<Problem>), String> {
    let (mut explainers, mut problems) = (Vec::new(), Vec::new());
    for language in Language::ALL {
        for read in source::read_all(language)? {
            match read.and_then(explainer) {
                Ok(explainer) => explainers.push(explainer),
                Err(problem) => problems.push(problem),
            }
        }
    }
    explainers.sort_by_key(learn::place);
    for explainer in &explainers {
        let Explainer { source, rendered, .. } = explainer;
        let own = explainers.iter().filter(|other| other.source.language == source.language);
        let own: Vec<_> = own.map(|other| (&other.source, &other.rendered)).collect();
        problems.extend(links::dead(source, rendered, &own));
        problems.extend(prose::numbers_typed(source, rendered));
        problems.extend(contract::broken(source, rendered));
        let twin = explainers.iter().find(|other| {
            other.source.slug == source.slug && other.source.language == source.language.other()
        });
        problems.extend(contract::differences(explainer, twin));
    }
    problems
        .extend(explainers.iter_mut().flat_map(|explainer| std::mem::take(&mut explainer.rendered.problems)));
    problems.sort_by(|one, other| (&one.file, one.line).cmp(&(&other.file, other.line)));
    Ok((explainers, problems))
}

fn explainer(source: Source) -> Result<Explainer, Problem> {
    let tool = links::tool(&source.tool).map_err(|what| Problem { file: source.file(), line: 1, what })?;
    Ok(Explainer { rendered: markdown::render(&source), tool, source })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_wrong_with_any_explainer() {
        let (explainers, problems) = gather().expect("readable folders");
        let said: Vec<String> = problems.iter().map(Problem::to_string).collect();
        assert!(problems.is_empty(), "\n{}", said.join("\n"));
        assert!(explainers.len() >= 2);
    }

    #[test]
    fn every_page_has_each_of_its_ids_once_and_a_target_for_each_of_its_jumps() {
        for written in pages().expect("pages") {
            let parts = |before: &str| {
                let parts: Vec<_> =
                    written.main.split(before).skip(1).filter_map(|part| part.split('"').next()).collect();
                parts.into_iter().map(str::to_owned).collect::<Vec<_>>()
            };
            let ids = parts(" id=\"");
            for id in &ids {
                assert_eq!(
                    ids.iter().filter(|other| *other == id).count(),
                    1,
                    "{}: {id}",
                    written.page.path()
                );
            }
            for target in [parts(" href=\"#"), parts(" popovertarget=\"")].concat() {
                assert!(ids.contains(&target), "{}: {target}", written.page.path());
            }
        }
    }
}
