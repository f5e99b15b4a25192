//! What an explainer says to machines, in the words of schema.org: an article, and the questions that it answers.

use super::Explainer;
use super::markdown::{Block, Kind};
use super::marks::plain;
use qingzhang::{
    language::Language,
    text::{citation, site},
};
use serde_json::{Value, json};

/// The article, and the questions if it has any.
pub(super) fn data(explainer: &Explainer) -> Value {
    let (source, rendered) = (&explainer.source, &explainer.rendered);
    let language = source.language;
    let name = json!({ "@type": "Organization", "name": site::NAME.get(language) });
    let mut cited: Vec<String> = rendered
        .marked
        .cited
        .iter()
        .map(|rule| {
            format!("{} · {}", citation::kind(rule.kind).get(language), citation::place(language, rule))
        })
        .collect();
    // Several rules may stand in one article, or in a standard that has none.
    cited.dedup();
    let article = json!({
        "@type": "Article",
        "headline": source.title,
        "description": source.description,
        "inLanguage": language.html_lang(),
        "dateModified": source.tested.to_string(),
        "isAccessibleForFree": true,
        "author": name,
        "publisher": name,
        "citation": cited,
    });
    let lead = rendered.blocks.first().map(|block| (source.title.clone(), plain(&block.text)));
    let asked: Vec<Value> = lead
        .into_iter()
        .chain(questions(language, &rendered.blocks))
        .filter(|(question, _)| question.ends_with(['？', '?']))
        .map(|(question, answer)| {
            let answer = json!({ "@type": "Answer", "text": answer });
            json!({ "@type": "Question", "name": question, "acceptedAnswer": answer })
        })
        .collect();
    let faq = json!({ "@type": "FAQPage", "inLanguage": language.html_lang(), "mainEntity": asked });
    let graph = if asked.is_empty() { vec![article] } else { vec![article, faq] };
    json!({ "@context": "https://schema.org", "@graph": graph })
}

/// Each heading with what stands first below it: a paragraph, with the list that it announces, or a list.
fn questions(language: Language, blocks: &[Block]) -> Vec<(String, String)> {
    let between = if language == Language::Zh { "" } else { " " };
    let heads = blocks.iter().enumerate().filter(|(_, block)| block.kind == Kind::Heading);
    heads
        .map(|(index, heading)| {
            let mut below = blocks[index + 1..].iter().peekable();
            let lead = below.next_if(|block| block.kind == Kind::Paragraph);
            let mut answer: Vec<String> = lead.iter().map(|block| plain(&block.text)).collect();
            if answer.first().is_none_or(|lead| lead.ends_with(['：', ':'])) {
                let items = below.take_while(|block| block.kind == Kind::Item);
                answer.extend(items.map(|block| plain(&block.text)));
            }
            (plain(&heading.text), answer.join(between))
        })
        .filter(|(_, answer)| !answer.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_what_stands_first_below_its_question() {
        let block = |kind, text: &str| Block { line: 0, kind, text: text.to_owned() };
        let blocks = [
            block(Kind::Heading, "Sold?"),
            block(Kind::Paragraph, "Yes."),
            block(Kind::Paragraph, "More."),
            block(Kind::Heading, "What first?"),
            block(Kind::Paragraph, "Two things:"),
            block(Kind::Item, "Write."),
            block(Kind::Item, "Keep."),
            block(Kind::Heading, "In a table?"),
            block(Kind::Row, "A cell"),
        ];
        let pair = |question: &str, answer: &str| (question.to_owned(), answer.to_owned());
        assert_eq!(
            questions(Language::En, &blocks),
            [pair("Sold?", "Yes."), pair("What first?", "Two things: Write. Keep.")]
        );
    }
}
