//! `./x letter`: signs in at the demo municipality, looks for a voorziening about which this letter can be
//! written now, and writes it to standard output as a PDF.

#[path = "demo/world.rs"]
mod world;

use clap::Parser;
use domain::call::view::{LetterKind, LetterState};
use domain::call::{GetLetters, GetVoorzieningen, LetterPdf};
use engine::Engine;
use std::error::Error;
use std::io::{IsTerminal, Write};
use std::process::ExitCode;
use world::World;

/// Which letter, and from whose dossier.
#[derive(Parser)]
#[command(name = "x letter", about = "Write a letter to the municipality from the demo dossier, as a PDF")]
struct Arguments {
    /// Which letter
    #[arg(value_parser = ["aanvraag", "verslag", "ingebrekestelling", "bezwaar", "gronden"])]
    letter: String,
    /// The municipality
    #[arg(long, default_value = "assen", value_parser = ["assen", "emmen"])]
    gemeente: String,
    /// Who writes; the first person who can, unless given
    #[arg(long, value_name = "ID")]
    persona: Option<String>,
}

#[tokio::main]
async fn main() -> ExitCode {
    world::log();
    let arguments = Arguments::parse();
    let mut out = std::io::stdout();
    if out.is_terminal() {
        eprintln!("a PDF is nothing to read here: ./x letter {} > letter.pdf", arguments.letter);
        return ExitCode::FAILURE;
    }
    let written = match write(&arguments).await {
        Ok(bytes) => out.write_all(&bytes).and_then(|()| out.flush()).map_err(Into::into),
        Err(error) => Err(error),
    };
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// The letter of the first person in whose dossier it fits.
///
/// # Errors
/// A sentence for the person at the keyboard, where nobody can write it now.
async fn write(arguments: &Arguments) -> Result<Vec<u8>, Box<dyn Error>> {
    let kind = match arguments.letter.as_str() {
        "aanvraag" => LetterKind::Aanvraag,
        "verslag" => LetterKind::Verslag,
        "ingebrekestelling" => LetterKind::Ingebrekestelling,
        "bezwaar" => LetterKind::Bezwaar,
        _ => LetterKind::Gronden,
    };
    let gemeente = arguments.gemeente.as_str();
    let world = World::start().await?;
    let personas = match &arguments.persona {
        Some(id) => vec![world.persona(gemeente, Some(id))?],
        None => world.personas(gemeente),
    };
    for persona in &personas {
        let (engine, _) = world.sign_in(gemeente, persona).await?;
        let bytes = from_dossier(&engine, kind).await?;
        engine.suspend().await;
        if let Some(bytes) = bytes {
            world.stop().await;
            return Ok(bytes);
        }
    }
    world.stop().await;
    let who: Vec<&str> = personas.iter().map(|persona| persona.id.as_str()).collect();
    let letter = &arguments.letter;
    Err(format!("in {gemeente} nobody can write this letter now: {letter} (asked: {})", who.join(", "))
        .into())
}

/// The letter about the first voorziening that it fits; one in time rather than one that is late.
async fn from_dossier(engine: &Engine, kind: LetterKind) -> Result<Option<Vec<u8>>, Box<dyn Error>> {
    let mut late = None;
    for row in engine.ask(GetVoorzieningen { dossier: None }).await? {
        let letters = engine.ask(GetLetters { voorziening: row.id.clone() }).await?;
        let state =
            letters.options.iter().find(|line| line.option.kind == kind).map(|line| line.option.state);
        match state {
            Some(LetterState::Now) => return print(engine, row.id, kind).await.map(Some),
            Some(LetterState::Late) => late = late.or(Some(row.id)),
            _ => {}
        }
    }
    match late {
        Some(id) => print(engine, id, kind).await.map(Some),
        None => Ok(None),
    }
}

async fn print(engine: &Engine, voorziening: String, kind: LetterKind) -> Result<Vec<u8>, Box<dyn Error>> {
    let file = engine.ask(LetterPdf { voorziening, kind, machtiging: false }).await?;
    Ok(engine.file(&file.path).await?.bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arguments(letter: &str, gemeente: &str) -> Arguments {
        Arguments { letter: letter.to_owned(), gemeente: gemeente.to_owned(), persona: None }
    }

    /// The title stands in the metadata as it is; the PDF/A that we write does not compress them.
    fn title(bytes: &[u8]) -> String {
        let text = String::from_utf8_lossy(bytes);
        let after = text.split_once("<dc:title>").map_or("", |(_, rest)| rest);
        after.split_once("</dc:title>").map_or("", |(title, _)| title).to_owned()
    }

    #[tokio::test]
    async fn every_letter_comes_out_in_both_municipalities() {
        for gemeente in ["assen", "emmen"] {
            for (letter, subject) in [
                ("aanvraag", "Aanvraag van een maatwerkvoorziening"),
                ("verslag", "Correctie van het verslag"),
                ("ingebrekestelling", "Ingebrekestelling: u beslist te laat"),
                ("bezwaar", "Bezwaar tegen uw besluit van"),
            ] {
                let bytes = write(&arguments(letter, gemeente)).await.expect(letter);
                assert!(bytes.starts_with(b"%PDF-"), "{gemeente} {letter}");
                assert!(title(&bytes).contains(subject), "{gemeente} {letter}: {}", title(&bytes));
            }
        }
    }

    #[tokio::test]
    async fn who_cannot_write_it_says_so() {
        let sanne = Arguments { persona: Some("sanne".to_owned()), ..arguments("verslag", "assen") };
        let refused = write(&sanne).await.expect_err("sanne waits for nothing").to_string();
        assert!(refused.contains("verslag") && refused.contains("sanne"), "{refused}");
        let nobody = Arguments { persona: Some("noor".to_owned()), ..arguments("bezwaar", "assen") };
        assert!(write(&nobody).await.expect_err("noor lives in Emmen").to_string().contains("known are"));
    }
}
