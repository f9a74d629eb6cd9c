//! A letter on paper: tagged, in Dutch.

use super::advice::enclosed;
use super::compose::{Composed, in_words};
use super::subject::Subject;
use documents::letter::{Address, Block, Fact, Letter, Letterhead, Signature};
use domain::call::view::LetterKind;
use locales::content::{Arg, Content};

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

fn word(dutch: &Content, key: &str) -> String {
    dutch.get(key).unwrap_or_default()
}

/// The letter, with a sheet behind it for whoever sends it.
pub(super) fn letter(
    dutch: &Content,
    subject: &Subject,
    composed: &Composed,
    steps: Vec<String>,
    notes: Vec<String>,
) -> Letter {
    let draft = &subject.draft;
    let name = draft.name.trim();
    let mut sender = lines(&draft.address);
    if sender.is_empty() {
        sender = ["letter-fill-address", "letter-fill-place"].map(|key| word(dutch, key)).to_vec();
    }
    sender.extend(lines(&draft.contact));
    let mut recipient = subject.recipient(dutch).into_iter();
    let client = subject.client(dutch);
    let enclosures = enclosed(subject, composed);
    Letter {
        language: "nl".to_owned(),
        letterhead: Letterhead::Person,
        sender: Address {
            name: if name.is_empty() { word(dutch, "letter-fill-name") } else { name.to_owned() },
            lines: sender,
        },
        recipient: Address { name: recipient.next().unwrap_or_default(), lines: recipient.collect() },
        date: subject.today,
        references: references(dutch, subject),
        subject: composed.subject.clone(),
        salutation: word(dutch, "letter-salutation"),
        blocks: composed.parts.iter().flat_map(|part| paragraphs(&part.text)).collect(),
        signature: Signature {
            closing: word(dutch, "letter-closing"),
            name: if name.is_empty() { word(dutch, "letter-fill-name") } else { name.to_owned() },
            role: if subject.for_somebody() {
                dutch.get_with("letter-role", &[("client", Arg::Text(&client))]).into_iter().collect()
            } else {
                Vec::new()
            },
            by_hand: true,
        },
        enclosures: (!enclosures.is_empty()).then(|| (word(dutch, "letter-enclosures"), enclosures)),
        leaf: leaf(dutch, steps, notes),
        one_page: false,
        footer: word(dutch, "letter-footer"),
        page_label: word(dutch, "letter-page"),
    }
}

fn references(dutch: &Content, subject: &Subject) -> Vec<Fact> {
    let date = |day| in_words(dutch, "letter-day", day);
    let mut found = vec![Fact::new(word(dutch, "letter-date"), date(subject.today))];
    if let Some(reference) = &subject.reference {
        found.push(Fact::new(word(dutch, "letter-reference"), reference));
    }
    if subject.for_somebody() && !subject.draft.client_name.trim().is_empty() {
        found.push(Fact::new(word(dutch, "letter-client"), subject.draft.client_name.trim()));
    }
    if let Some(birth) = subject.draft.client_birth {
        found.push(Fact::new(word(dutch, "letter-birth"), date(birth)));
    }
    found
}

fn paragraphs(text: &str) -> Vec<Block> {
    let parts = text.split("\n\n").map(str::trim).filter(|part| !part.is_empty());
    parts.map(|part| Block::Paragraph(part.to_owned())).collect()
}

fn leaf(dutch: &Content, steps: Vec<String>, notes: Vec<String>) -> Vec<Block> {
    if steps.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::Heading(word(dutch, "letters-leaf-title")), Block::Steps(steps)];
    blocks.extend(notes.into_iter().map(Block::Paragraph));
    blocks
}

/// The machtiging, for the client to sign.
pub(super) fn machtiging(dutch: &Content, subject: &Subject) -> Letter {
    let draft = &subject.draft;
    let or_line = |text: &str| {
        if text.trim().is_empty() { word(dutch, "letter-fill-name") } else { text.trim().to_owned() }
    };
    let (client, gemachtigde) = (or_line(&draft.client_name), or_line(&draft.name));
    let gemeente = subject.page.as_ref().map(|page| page.naam.clone());
    let args = [
        ("gemachtigde", Arg::Text(&gemachtigde)),
        ("gemeente", Arg::Text(gemeente.as_deref().unwrap_or_default())),
        ("naam", Arg::Text(&subject.name)),
    ];
    let text = if gemeente.is_some() { "letter-machtiging-tekst" } else { "letter-machtiging-tekst-zonder" };
    let what = match subject.kind() {
        LetterKind::Aanvraag => "aanvraag",
        LetterKind::Verslag => "verslag",
        LetterKind::Ingebrekestelling => "ingebrekestelling",
        LetterKind::Bezwaar => "bezwaar",
        LetterKind::Gronden => "gronden",
    };
    let mut people =
        vec![Fact::new(word(dutch, "letter-machtiging-client"), person(&client, &draft.client_address))];
    if let Some(birth) = draft.client_birth {
        people.push(Fact::new(word(dutch, "letter-birth"), in_words(dutch, "letter-day", birth)));
    }
    people
        .push(Fact::new(word(dutch, "letter-machtiging-gemachtigde"), person(&gemachtigde, &draft.address)));
    if let Some(reference) = &subject.reference {
        people.push(Fact::new(word(dutch, "letter-reference"), reference));
    }
    let paragraph = |key: &str| Block::Paragraph(dutch.get_with(key, &args).unwrap_or_default());
    Letter {
        language: "nl".to_owned(),
        letterhead: Letterhead::Person,
        date: subject.today,
        subject: word(dutch, "letter-machtiging-subject"),
        blocks: vec![
            paragraph(text),
            Block::Facts(people),
            paragraph(&format!("letter-machtiging-wat-{what}")),
            paragraph("letter-machtiging-einde"),
            paragraph("letter-machtiging-plaats"),
        ],
        signature: Signature {
            closing: word(dutch, "letter-machtiging-closing"),
            name: client,
            role: Vec::new(),
            by_hand: true,
        },
        footer: word(dutch, "letter-footer"),
        page_label: word(dutch, "letter-page"),
        ..Letter::default()
    }
}

fn person(name: &str, address: &str) -> String {
    let mut all = vec![name.to_owned()];
    all.extend(lines(address));
    all.join("\n")
}
