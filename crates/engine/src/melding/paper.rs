//! A melding as a letter, for who sends it by post or takes it to the desk.

use super::compose::{dutch, lines, word};
use super::kept::KeptMelding;
use super::target;
use crate::context::Context;
use crate::own::{self, Kind};
use crate::print;
use crate::store::blocking;
use crate::views::desk::DeskPage;
use documents::letter::{Address, Block, Fact, Letter, Letterhead, Signature};
use domain::Date;
use domain::call::view::{FileView, MeldingFor, MeldingLine, Profile};
use domain::call::{AppError, ErrorCode, PrintMelding};
use locales::content::{Arg, Content};
use municipal_api::KanaalSoort;

/// The letter as a PDF. It is in Dutch, for the municipality.
///
/// # Errors
/// `NotFound`; `InvalidField` where it holds too much to print.
pub async fn print(ctx: &Context, call: PrintMelding) -> Result<FileView, AppError> {
    let (now, today) = (ctx.now(), ctx.today());
    let (melding, page, profile) = ctx
        .read(move |r| {
            let melding: KeptMelding = own::get(r, Kind::Melding, &call.id)?.ok_or(ErrorCode::NotFound)?;
            let page = target::of(r, &melding, now)?.page;
            let profile: Profile = own::get(r, Kind::Profile, "profile")?.unwrap_or_default();
            Ok((melding, page, profile))
        })
        .await?;
    let bytes = blocking(move || made(&letter(&melding, page.as_ref(), &profile, today))).await?;
    Ok(ctx.files.add("melding.pdf", "application/pdf", bytes))
}

/// The letter's bytes.
pub(super) fn made(letter: &Letter) -> Result<Vec<u8>, AppError> {
    print::pdf(letter).map_err(|error| match error.code {
        ErrorCode::TooLarge => AppError::new(ErrorCode::InvalidField).with("field", "what"),
        _ => error,
    })
}

fn letter(melding: &KeptMelding, page: Option<&DeskPage>, profile: &Profile, today: Date) -> Letter {
    let words = dutch();
    let draft = &melding.draft;
    let born = draft
        .born
        .map(|born| MeldingLine { label: word(&words, "melding-line-born"), text: day(&words, born) });
    let facts = lines(draft).into_iter().chain(born).map(|line| Fact::new(line.label, line.text)).collect();
    let about = match draft.about {
        Some(MeldingFor::Own) | None => "melding-letter-own",
        _ => "melding-letter-other",
    };
    let blocks = vec![
        Block::Paragraph(word(&words, about)),
        Block::Facts(facts),
        Block::Paragraph(word(&words, "melding-letter-confirm")),
        Block::Paragraph(word(&words, "melding-letter-support")),
    ];
    let writer = profile.name.clone().unwrap_or_default();
    Letter {
        subject: word(&words, "melding-letter-subject"),
        blocks,
        sender: by_hand(&words, &writer),
        ..frame(&words, page, &writer, today)
    }
}

/// What every letter of ours has: to whom, when, and how it ends.
pub(super) fn frame(words: &Content, page: Option<&DeskPage>, writer: &str, today: Date) -> Letter {
    let recipient = match page {
        Some(DeskPage { gemeente, .. }) => {
            let post = gemeente.kanalen.iter().find(|kanaal| kanaal.soort == KanaalSoort::Post);
            let lines = [Some(gemeente.toegang.clone()), post.map(|post| post.waarde.clone())];
            Address {
                name: words
                    .get_with("melding-letter-gemeente", &[("name", Arg::Text(&gemeente.naam))])
                    .unwrap_or_default(),
                lines: lines.into_iter().flatten().filter(|line| !line.is_empty()).collect(),
            }
        }
        None => Address { name: word(words, "melding-letter-the-gemeente"), lines: Vec::new() },
    };
    Letter {
        language: "nl".into(),
        letterhead: Letterhead::Person,
        recipient,
        date: today,
        references: vec![Fact::new(word(words, "melding-letter-date"), day(words, today))],
        salutation: word(words, "melding-letter-salutation"),
        signature: Signature {
            closing: word(words, "melding-letter-closing"),
            name: writer.to_owned(),
            role: Vec::new(),
            by_hand: true,
        },
        page_label: word(words, "melding-letter-page"),
        ..Letter::default()
    }
}

/// The writer's name with lines to fill in by hand: the app asks for no address.
pub(super) fn by_hand(words: &Content, writer: &str) -> Address {
    let blank = |key: &str| format!("{}: ____________________", word(words, key));
    let name = if writer.is_empty() { blank("melding-letter-name") } else { writer.to_owned() };
    Address { name, lines: vec![blank("melding-letter-address"), blank("melding-letter-phone")] }
}

/// A day in words, with its year.
pub(super) fn day(words: &Content, date: Date) -> String {
    let args = [("day", Arg::Number(date.day().into())), ("month", Arg::Number(date.month().into()))];
    format!("{} {}", words.get_with("date", &args).unwrap_or_default(), date.year())
}
