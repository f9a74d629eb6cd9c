//! The talk: prepared, taken along on two pages, and compared with what came of it.

use super::held::{self, Held};
use super::kept::{self, OwnTalk};
use super::letters::{self, Words};
use super::snapshot::{self, Origin, Snapshot};
use super::voorzieningen;
use crate::care::dagboek;
use crate::context::Context;
use crate::own::{self, Kind};
use crate::store::Reader;
use documents::letter::{Block, Fact, Letter};
use domain::call::view::{CareKind, FileView, LetterKind, LetterState, StepKind, Talk, TalkTask, TalkView};
use domain::call::{AppError, ErrorCode, GetTalk, SaveTalk, TalkPdf, Topic};
use domain::letters::{check, minutes, read};
use locales::content::{Arg, Content};

/// The talk about a voorziening.
///
/// # Errors
/// `NotFound`; the store's.
pub async fn get(ctx: &Context, call: GetTalk) -> Result<TalkView, AppError> {
    snapshot::read(ctx, move |r, snapshot| view(r, snapshot, &call.voorziening)).await
}

/// Keeps it.
///
/// # Errors
/// `InvalidField` for what is too long; `NotFound`; `ReadOnly` for the example; the store's.
pub async fn save(ctx: &Context, call: SaveTalk) -> Result<TalkView, AppError> {
    check::talk(&call.talk)?;
    let now = ctx.now();
    let view = ctx
        .write(move |w| {
            let snapshot = Snapshot::load(w, now)?;
            let all = held::all(&snapshot);
            let one = letters::writable(&snapshot, &all, &call.voorziening)?;
            let earlier = snapshot.kept.talks.iter().find(|(_, talk)| is_about(&snapshot, talk, one));
            let (id, voorziening) = match earlier {
                Some((id, talk)) => (id.clone(), talk.voorziening.clone()),
                None => (kept::new_id(), one.id.to_owned()),
            };
            let shown = prepared(w, &snapshot, one)?.tasks;
            let cleared = !shown.is_empty() || earlier.is_some_and(|(_, talk)| talk.cleared);
            let mut talk = call.talk;
            talk.tasks.retain(|task| !task.what.trim().is_empty());
            talk.promises.retain(|promise| !promise.text.trim().is_empty());
            for promise in talk.promises.iter_mut().filter(|promise| promise.id.is_empty()) {
                promise.id = kept::new_id();
            }
            let cleared = cleared && talk.tasks.is_empty();
            own::save(w, now, Kind::Talk, &id, &OwnTalk { voorziening, talk, cleared })?;
            self::view(w, &Snapshot::load(w, now)?, &call.voorziening)
        })
        .await?;
    ctx.changed(Topic::Dossier);
    Ok(view)
}

/// Two pages to take along.
///
/// # Errors
/// `NotFound`; the store's.
pub async fn pdf(ctx: &Context, call: TalkPdf) -> Result<FileView, AppError> {
    let context = ctx.clone();
    let letter = snapshot::read(ctx, move |r, snapshot| {
        let words = Words::load(&context, r)?;
        let all = held::all(snapshot);
        let one = voorzieningen::find(snapshot, &all, &call.voorziening).ok_or(ErrorCode::NotFound)?;
        let talk = prepared(r, snapshot, one)?;
        Ok(paper(&words.dutch, snapshot, one, &talk))
    })
    .await?;
    let bytes = letters::print(letter).await?;
    Ok(ctx.files.add(&format!("gesprek-{}.pdf", ctx.today()), "application/pdf", bytes))
}

/// The talk about this voorziening.
pub(super) fn of<'a>(snapshot: &'a Snapshot, one: &Held<'_>) -> Option<&'a OwnTalk> {
    snapshot.kept.talks.iter().map(|(_, talk)| talk).find(|talk| is_about(snapshot, talk, one))
}

fn is_about(snapshot: &Snapshot, talk: &OwnTalk, one: &Held<'_>) -> bool {
    snapshot.is_same(&talk.voorziening, one.id)
}

/// What was written; while it has no tasks, with the hours by kind that the zorgdagboek shows.
fn prepared(r: &Reader<'_>, snapshot: &Snapshot, one: &Held<'_>) -> Result<Talk, AppError> {
    let (mut talk, cleared) =
        of(snapshot, one).map(|own| (own.talk.clone(), own.cleared)).unwrap_or_default();
    if talk.tasks.is_empty() && !cleared && one.dossier.origin != Origin::Example {
        let dutch = Content::new("nl");
        let usual = dagboek::usual(r, snapshot.today)?.totals.into_iter();
        talk.tasks = usual
            .map(|total| TalkTask {
                // in Dutch, as the paper that they go on
                what: dutch.get(word_of(total.kind)).unwrap_or_default(),
                minutes: Some(total.minutes),
                who: String::new(),
            })
            .collect();
    }
    Ok(talk)
}

fn word_of(kind: CareKind) -> &'static str {
    match kind {
        CareKind::Verzorging => "talk-soort-verzorging",
        CareKind::Verpleging => "talk-soort-verpleging",
        CareKind::Huishouden => "talk-soort-huishouden",
        CareKind::Maaltijden => "talk-soort-maaltijden",
        CareKind::Vervoer => "talk-soort-vervoer",
        CareKind::Regelen => "talk-soort-regelen",
        CareKind::Toezicht => "talk-soort-toezicht",
        CareKind::Gezelschap => "talk-soort-gezelschap",
        CareKind::Anders => "talk-soort-anders",
    }
}

fn view(r: &Reader<'_>, snapshot: &Snapshot, id: &str) -> Result<TalkView, AppError> {
    let all = held::all(snapshot);
    let one = voorzieningen::find(snapshot, &all, id).ok_or(ErrorCode::NotFound)?;
    let talk = prepared(r, snapshot, one)?;
    let dated = |kind| one.chain().steps.iter().find(|step| step.kind == kind).and_then(|step| step.date);
    let happened = |kind| dated(kind).filter(|day| *day <= snapshot.today);
    let can = |kind| {
        let state = read(kind, &one.facts, one.chain(), snapshot.today).option.state;
        matches!(state, LetterState::Now | LetterState::Late)
            && !domain::letters::differences(&talk, kind).is_empty()
    };
    Ok(TalkView {
        dossier: one.dossier.row.id.clone(),
        voorziening: one.id.to_owned(),
        name: one.name.to_owned(),
        person: one.dossier.person(),
        planned: dated(StepKind::Gesprek),
        verslag: happened(StepKind::Verslag),
        beschikking: happened(StepKind::Beschikking),
        minutes: minutes(&talk),
        correction: can(LetterKind::Verslag),
        grounds: can(LetterKind::Bezwaar) || can(LetterKind::Gronden),
        talk,
    })
}

fn paper(dutch: &Content, snapshot: &Snapshot, one: &Held<'_>, talk: &Talk) -> Letter {
    let word = |key: &str| dutch.get(key).unwrap_or_default();
    let date = talk.date.or_else(|| {
        one.chain().steps.iter().find(|step| step.kind == StepKind::Gesprek).and_then(|step| step.date)
    });
    let mut facts = Vec::new();
    let mut fact = |key: &str, value: Option<String>| {
        facts.extend(value.filter(|value| !value.trim().is_empty()).map(|value| Fact::new(word(key), value)));
    };
    fact("talk-wie", one.dossier.row.name.clone());
    fact("talk-datum", date.map(|day| letters::day_in_words(dutch, day)));
    fact("talk-mee", Some(talk.along.trim().to_owned()));
    fact("talk-kenmerk", one.reference());
    let text = |text: &str| {
        let text = text.trim();
        Block::Paragraph(if text.is_empty() { word("talk-leeg") } else { text.to_owned() })
    };
    let mut blocks = Vec::new();
    if !facts.is_empty() {
        blocks.push(Block::Facts(facts));
    }
    blocks.push(Block::Heading(word("talk-situatie")));
    blocks.push(text(&talk.situation));
    if !talk.tasks.is_empty() {
        blocks.push(Block::Heading(word("talk-taken")));
        blocks.push(Block::List(talk.tasks.iter().map(|task| task_line(dutch, task)).collect()));
        let total = minutes(talk);
        if total > 0 {
            let time = letters::duration(dutch, total);
            let args = [("time", Arg::Text(time.as_str()))];
            blocks.push(Block::Paragraph(dutch.get_with("talk-totaal", &args).unwrap_or_default()));
        }
    }
    blocks.push(Block::Heading(word("talk-zwaar")));
    blocks.push(text(&talk.heavy));
    blocks.push(Block::Heading(word("talk-vraag")));
    blocks.push(text(&talk.asked));
    if !talk.questions.trim().is_empty() {
        blocks.push(Block::Heading(word("talk-vragen")));
        blocks.push(text(&talk.questions));
    }
    blocks.push(Block::Heading(word("talk-vaste-vragen")));
    blocks.push(Block::List((1..=4).map(|n| word(&format!("talk-vaste-vraag-{n}"))).collect()));
    blocks.push(Block::Heading(word("talk-beloften")));
    blocks.push(Block::Paragraph(word("talk-beloften-uitleg")));
    blocks.push(Block::Paragraph([word("letter-line").as_str(); 6].join("\n")));
    let title = dutch.get_with("talk-title-naam", &[("naam", Arg::Text(one.name))]);
    Letter {
        language: "nl".to_owned(),
        date: snapshot.today,
        subject: title.unwrap_or_else(|| word("talk-title")),
        blocks,
        footer: word("talk-voet"),
        page_label: word("letter-page"),
        ..Letter::default()
    }
}

fn task_line(dutch: &Content, task: &TalkTask) -> String {
    let time = task.minutes.filter(|minutes| *minutes > 0).map(|minutes| letters::duration(dutch, minutes));
    let key = match (&time, task.who.trim().is_empty()) {
        (Some(_), true) => "talk-taak",
        (Some(_), false) => "talk-taak-wie",
        (None, true) => "talk-taak-zonder",
        (None, false) => "talk-taak-zonder-wie",
    };
    let args = [
        ("what", Arg::Text(task.what.trim())),
        ("time", Arg::Text(time.as_deref().unwrap_or_default())),
        ("who", Arg::Text(task.who.trim())),
    ];
    dutch.get_with(key, &args).unwrap_or_default()
}
