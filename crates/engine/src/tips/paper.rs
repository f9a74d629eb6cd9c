//! A tip on paper: to keep on the fridge, to take along, or to hand to somebody else.
//!
//! Without the reason why it fits: that says something about whoever prints it.

use documents::letter::{Block, Fact, Letter};
use domain::call::view::TipView;
use domain::{Date, tips};
use locales::content::Content;

/// The sheet. `today` is its day in the metadata; what is read on it is the day on which the tip was checked.
pub(super) fn sheet(words: &Content, tip: &TipView, today: Date) -> Letter {
    let word = |key: &str| words.get(key).unwrap_or_default();
    let mut blocks: Vec<Block> = Vec::new();
    for paragraph in &tip.paragraphs {
        match (tips::numbered(paragraph), blocks.last_mut()) {
            (Some(step), Some(Block::Steps(steps))) => steps.push(step.to_owned()),
            (Some(step), _) => blocks.push(Block::Steps(vec![step.to_owned()])),
            (None, _) => blocks.push(Block::Paragraph(paragraph.clone())),
        }
    }
    // A screen of the app is nowhere on paper.
    let outside = tip.steps.iter().filter(|step| step.kind != "scherm");
    let steps: Vec<String> = outside
        .map(|step| match step.label == step.target {
            true => step.target.clone(),
            false => format!("{}: {}", step.label, step.target),
        })
        .collect();
    if !steps.is_empty() {
        blocks.push(Block::Heading(word("paper-tip-steps")));
        blocks.push(Block::List(steps));
    }
    let mut facts = vec![Fact::new(word("paper-tip-checked"), word_day(words, tip.checked_on))];
    if tip.source.starts_with("https://") {
        facts.insert(0, Fact::new(word("paper-tip-source"), tip.source.clone()));
    }
    blocks.push(Block::Facts(facts));
    Letter {
        language: tip.row.language.clone().unwrap_or_else(|| words.language().to_owned()),
        date: today,
        subject: tip.row.title.clone(),
        blocks,
        footer: word("paper-tip-footer"),
        page_label: word("noodplan-page"),
        one_page: true,
        ..Letter::default()
    }
}

fn word_day(words: &Content, date: Date) -> String {
    format!("{} {}", super::render::day(words, date).unwrap_or_default(), date.year())
}
