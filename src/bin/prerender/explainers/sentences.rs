//! A block's sentences, each with the rules that it cites.

use super::marks::{Piece, pieces};
use qingzhang::law::citation::Rule;

/// Stands where a number of the law's data stands: no digit, no letter, no space.
pub(crate) const NUMBER: char = '\u{FFFC}';

/// A sentence of a block.
#[derive(Default)]
pub(crate) struct Sentence {
    /// Its words, with [`NUMBER`] for each number that came by key.
    pub(crate) words: String,
    pub(crate) rules: Vec<&'static Rule>,
}

/// The sentences of `text`; a citation after the full stop still belongs to the sentence before it.
pub(crate) fn sentences(text: &str, cited: &[&'static Rule]) -> Vec<Sentence> {
    let mut all = vec![Sentence::default()];
    for piece in pieces(text) {
        match piece {
            Piece::Citation(place) => {
                let begun = all.last().is_some_and(|last| !last.words.trim().is_empty());
                let index = if begun { all.len() - 1 } else { all.len().saturating_sub(2) };
                all[index].rules.push(cited[place]);
            }
            Piece::Number(_) => push(&mut all, NUMBER),
            Piece::Words(words) => {
                let mut rest = words.chars().peekable();
                while let Some(c) = rest.next() {
                    push(&mut all, c);
                    let stop = c == '.' && rest.peek().is_none_or(|next| next.is_whitespace());
                    if stop || matches!(c, '。' | '！' | '？' | '；' | '!' | '?' | ';' | '\n') {
                        all.push(Sentence::default());
                    }
                }
            }
        }
    }
    all.retain(|sentence| !sentence.words.trim().is_empty());
    all
}

fn push(all: &mut [Sentence], c: char) {
    if let Some(last) = all.last_mut() {
        last.words.push(c);
    }
}
