//! A body of Markdown as HTML, and what must be known of it to check it, to list it and to describe it to machines.

use super::links::{self, Way};
use super::marks::{Marked, Piece, pieces};
use super::source::{Problem, Source};
use super::{drawings, marks};
use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html::push_html};
use qingzhang::{
    language::Language,
    law::citation::Rule,
    text::{articles, citation},
};
use std::{iter::Peekable, vec::IntoIter};

/// A heading, in the order of the text.
pub(crate) struct Heading {
    pub(crate) level: HeadingLevel,
    /// Where links find it.
    pub(crate) id: String,
    /// Whether the source names the id itself.
    pub(crate) named: bool,
    pub(crate) text: String,
}

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Heading,
    Paragraph,
    Item,
    Row,
}

/// A paragraph, item, row or heading: its words with their marks.
pub(crate) struct Block {
    pub(crate) line: usize,
    pub(crate) kind: Kind,
    pub(crate) text: String,
}

/// A body as it is shown.
#[derive(Default)]
pub(crate) struct Rendered {
    /// The answer: the first paragraph.
    pub(crate) lead: String,
    /// What follows it.
    pub(crate) html: String,
    pub(crate) headings: Vec<Heading>,
    pub(crate) blocks: Vec<Block>,
    pub(crate) ways: Vec<Way>,
    pub(crate) drawings: Vec<String>,
    pub(crate) marked: Marked,
    pub(crate) problems: Vec<Problem>,
}

/// Renders `source`. What is wrong with it is in `problems`, all of it at once.
pub(crate) fn render(source: &Source) -> Rendered {
    let mut marked = Marked::of(source);
    let text = std::mem::take(&mut marked.text);
    let rendered = Rendered { problems: std::mem::take(&mut marked.problems), marked, ..Rendered::default() };
    let mut reader = Reader { source, text: &text, rendered, block: None, drawing: None, out: Vec::new() };
    let options = Options::ENABLE_TABLES | Options::ENABLE_HEADING_ATTRIBUTES;
    for (event, range) in Parser::new_ext(&text, options).into_offset_iter() {
        reader.event(event, range.start);
    }
    let rest = std::mem::take(&mut reader.out);
    push_html(&mut reader.rendered.html, rest.into_iter());
    reader.rendered
}

/// What ends a clause or a sentence, or a part in brackets.
const STOPS: [char; 14] = ['。', '，', '；', '：', '、', '）', '”', '！', '？', '.', ',', ';', ':', ')'];

struct Reader<'a> {
    source: &'a Source,
    text: &'a str,
    rendered: Rendered,
    block: Option<Block>,
    /// The name of the drawing whose words are being read, and the words.
    drawing: Option<(String, String)>,
    out: Vec<Event<'a>>,
}

impl<'a> Reader<'a> {
    fn event(&mut self, event: Event<'a>, at: usize) {
        let line = self.text[..at].matches('\n').count();
        match event {
            Event::Start(tag) => self.start(tag, line),
            Event::End(end) => self.end(end, line),
            Event::Text(text) => self.words(&text, line),
            Event::SoftBreak => {
                // Chinese knows no spaces: a line may end anywhere.
                let space = if self.source.language == Language::Zh { "" } else { " " };
                self.words(space, line);
            }
            Event::HardBreak | Event::Rule => self.out.push(event),
            Event::Html(_) | Event::InlineHtml(_) => self.refuse(line, "no HTML: it is Markdown"),
            _ => self
                .refuse(line, "only headings, paragraphs, lists, tables, links, drawings, bold and italics"),
        }
    }

    fn refuse(&mut self, line: usize, what: impl Into<String>) {
        self.rendered.problems.push(self.source.problem(line, what));
    }

    fn start(&mut self, tag: Tag<'a>, line: usize) {
        let kind = match &tag {
            Tag::Heading { .. } => Some(Kind::Heading),
            Tag::Paragraph => Some(Kind::Paragraph),
            Tag::Item => Some(Kind::Item),
            Tag::TableHead | Tag::TableRow => Some(Kind::Row),
            _ => None,
        };
        // A paragraph in an item is a part of the item.
        let in_item = self
            .block
            .as_ref()
            .is_some_and(|block| block.kind == Kind::Item && kind == Some(Kind::Paragraph));
        if let Some(kind) = kind.filter(|_| !in_item) {
            self.close();
            self.block = Some(Block { line, kind, text: String::new() });
        }
        match tag {
            Tag::Heading { level, id, .. } => self.heading(level, id, line),
            Tag::Link { link_type, dest_url, title, id } => {
                let dest_url = match links::address(self.source, line, &dest_url) {
                    Ok((address, way)) => {
                        self.rendered.ways.extend(way);
                        address.into()
                    }
                    Err(what) => {
                        self.refuse(line, what);
                        dest_url
                    }
                };
                self.out.push(Event::Start(Tag::Link { link_type, dest_url, title, id }));
            }
            Tag::Image { dest_url, .. } => match dest_url.strip_prefix("drawing:") {
                Some(name) => self.drawing = Some((name.to_owned(), String::new())),
                None => {
                    self.refuse(line, format!("`{dest_url}` is no drawing: ![what it shows](drawing:name)"));
                }
            },
            Tag::Table(columns) => {
                if columns.len() > 3 {
                    self.refuse(line, "a table has at most 3 columns, or a phone cannot show it");
                }
                self.out.push(Event::Start(Tag::Table(columns)));
            }
            Tag::CodeBlock(_) | Tag::BlockQuote(_) => {
                self.refuse(line, "no code, indented text or quotations");
                self.out.push(Event::Start(tag));
            }
            _ => self.out.push(Event::Start(tag)),
        }
    }

    fn heading(&mut self, level: HeadingLevel, id: Option<CowStr<'a>>, line: usize) {
        if !matches!(level, HeadingLevel::H2 | HeadingLevel::H3) {
            self.refuse(line, "headings are `##` and `###`; the title stands in the head");
        }
        let named = id.is_some();
        let id = id.map_or_else(|| format!("s{}", self.rendered.headings.len() + 1), |id| id.to_string());
        if self.rendered.headings.iter().any(|heading| heading.id == id) {
            self.refuse(line, format!("two headings are called `#{id}`"));
        }
        self.out.push(Event::Start(Tag::Heading {
            level,
            id: Some(id.clone().into()),
            classes: vec![],
            attrs: vec![],
        }));
        self.rendered.headings.push(Heading { level, id, named, text: String::new() });
    }

    fn end(&mut self, end: TagEnd, line: usize) {
        match end {
            TagEnd::Heading(_) => {
                let text = self.block.as_ref().map_or(String::new(), |block| marks::plain(&block.text));
                if let Some(heading) = self.rendered.headings.last_mut() {
                    heading.text = text;
                }
                self.close();
            }
            TagEnd::Item | TagEnd::TableHead | TagEnd::TableRow => self.close(),
            TagEnd::Paragraph if self.block.as_ref().is_some_and(|block| block.kind == Kind::Paragraph) => {
                self.close();
            }
            // Sentences end with a cell, whether or not they have a full stop.
            TagEnd::TableCell => self.note("\n"),
            TagEnd::Image => {
                if let Some((name, words)) = self.drawing.take() {
                    match drawings::svg(self.source.language, &name, &words) {
                        Ok(svg) => self.out.push(Event::InlineHtml(svg.into())),
                        Err(what) => self.refuse(line, what),
                    }
                    self.rendered.drawings.push(name);
                }
                return;
            }
            _ => {}
        }
        self.out.push(Event::End(end));
        if end == TagEnd::Paragraph && self.rendered.lead.is_empty() {
            if !self.rendered.headings.is_empty() {
                self.refuse(line, "the answer comes first, before any heading");
            }
            let lead = std::mem::take(&mut self.out);
            push_html(&mut self.rendered.lead, lead.into_iter());
        }
    }

    /// Words of a block, with their marks.
    fn words(&mut self, text: &str, line: usize) {
        if let Some((_, words)) = &mut self.drawing {
            words.push_str(&marks::plain(text));
            return;
        }
        if text.contains("**") {
            self.refuse(line, "`**` that does not close: in Chinese, keep punctuation outside of it");
        }
        self.note(text);
        let mut rest = pieces(text).into_iter().peekable();
        while let Some(piece) = rest.next() {
            match piece {
                Piece::Words(words) | Piece::Number(words) => {
                    self.out.push(Event::Text(words.to_owned().into()));
                }
                Piece::Citation(place) => self.cited(place, &mut rest),
            }
        }
    }

    /// A citation, with those beside it and with the full stop behind it, which must not fall to the next line as it
    /// may after a button.
    fn cited(&mut self, place: usize, rest: &mut Peekable<IntoIter<Piece<'_>>>) {
        let mut marks = self.mark(place);
        while let Some(&Piece::Citation(place)) = rest.peek() {
            marks += &self.mark(place);
            rest.next();
        }
        if let Some(Piece::Words(words)) = rest.peek_mut() {
            let after = words.trim_start_matches(STOPS);
            marks += &words[..words.len() - after.len()];
            *words = after;
        }
        self.out.push(Event::InlineHtml(format!("<span class=\"cited\">{marks}</span>").into()));
    }

    fn mark(&self, place: usize) -> String {
        mark(self.source.language, place + 1, self.rendered.marked.cited[place])
    }

    fn note(&mut self, text: &str) {
        if let Some(block) = &mut self.block {
            block.text.push_str(text);
        }
    }

    fn close(&mut self) {
        self.rendered.blocks.extend(self.block.take().filter(|block| !block.text.trim().is_empty()));
    }
}

/// The number of a citation. It opens the rule where the browser knows how; elsewhere, and on paper, it leads to the
/// rule in the list below. Pointing at it tells what kind of rule it is, where it stands and how sure we are.
fn mark(language: Language, number: usize, rule: &Rule) -> String {
    let kind = citation::kind(rule.kind).get(language);
    let sure = citation::sureness(rule.sureness).get(language);
    let (key, place) = (rule.key, citation::place(language, rule));
    let title = format!("{kind} · {place} · {sure}");
    let label = articles::source(language, number);
    format!(
        "<sup><a href=\"#rule-{key}\" title=\"{title}\">{number}</a>\
         <button type=\"button\" popovertarget=\"rule-{key}\" title=\"{title}\" aria-label=\"{label}\">{number}</button></sup>"
    )
}
