//! The Dutch text of a letter, part by part.

use super::subject::Subject;
use domain::Date;
use domain::call::view::{LetterKind, LetterReason, LetterState, Outcome, PromiseState, TermKind};
use domain::letters::differences;
use locales::content::{Arg, Content};

/// A part of the letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub id: &'static str,
    pub text: String,
    /// The user changed it.
    pub own: bool,
}

/// A letter's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Composed {
    pub subject: String,
    pub parts: Vec<Part>,
    /// What to attach: id and text.
    pub attachments: Vec<(String, String)>,
}

impl Composed {
    /// True where something has to be written in by hand.
    pub fn has_blanks(&self, dutch: &Content) -> bool {
        let line = dutch.get("letter-line").unwrap_or_default();
        self.parts.iter().any(|part| part.text.contains(&line))
    }
}

/// A day in words, in the language of these words.
pub(super) fn in_words(words: &Content, key: &str, day: Date) -> String {
    let month = words.get(&format!("notification-month-{}", day.month())).unwrap_or_default();
    let (number, year) = (day.day().to_string(), day.year().to_string());
    let args = [("day", Arg::Text(&number)), ("month", Arg::Text(&month)), ("year", Arg::Text(&year))];
    words.get_with(key, &args).unwrap_or_else(|| day.to_string())
}

/// Minutes as hours and minutes.
pub(in super::super) fn duration(dutch: &Content, minutes: u32) -> String {
    let (hours, rest) = ((minutes / 60).to_string(), (minutes % 60).to_string());
    let args = [("hours", Arg::Text(&hours)), ("minutes", Arg::Text(&rest))];
    let key = match (minutes / 60, minutes % 60) {
        (_, 0) => "talk-uren",
        (0, _) => "talk-minuten",
        _ => "talk-uren-minuten",
    };
    dutch.get_with(key, &args).unwrap_or_default()
}

struct Writer<'a> {
    dutch: &'a Content,
    subject: &'a Subject,
    client: String,
    parts: Vec<Part>,
    attachments: Vec<(String, String)>,
}

/// The text of this letter, with what the user changed.
pub(super) fn compose(dutch: &Content, subject: &Subject) -> Composed {
    let client = subject.client(dutch);
    let mut writer = Writer { dutch, subject, client, parts: Vec::new(), attachments: Vec::new() };
    if subject.for_somebody() {
        let text = writer.say("letter-namens");
        writer.part("namens", text);
        writer.attach("machtiging", None);
    }
    let title = match subject.kind() {
        LetterKind::Aanvraag => writer.aanvraag(),
        LetterKind::Verslag => writer.verslag(),
        LetterKind::Ingebrekestelling => writer.ingebrekestelling(),
        LetterKind::Bezwaar => writer.bezwaar(),
        LetterKind::Gronden => writer.gronden(),
    };
    let Writer { mut parts, attachments, .. } = writer;
    for part in &mut parts {
        if let Some(own) = subject.draft.parts.get(part.id) {
            part.text = own.trim().to_owned();
            part.own = true;
        }
    }
    Composed { subject: title, parts, attachments }
}

impl Writer<'_> {
    fn day(&self, day: Option<Date>) -> String {
        day.map(|day| in_words(self.dutch, "letter-day", day)).unwrap_or_default()
    }

    /// A message with everything that one may ask for.
    fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    fn say_with(&self, key: &str, more: &[(&str, Arg<'_>)]) -> String {
        let case = &self.subject.case;
        let dates = case.dates;
        let days = [
            ("melding", self.day(dates.melding)),
            ("gesprek", self.day(dates.gesprek)),
            ("verslag", self.day(dates.verslag)),
            ("aanvraag", self.day(dates.aanvraag)),
            ("besluit", self.day(dates.beschikking)),
            ("bezwaar", self.day(dates.bezwaar)),
            ("onderzoek", self.day(case.onderzoek_until)),
            ("uiterlijk", self.day(case.owed.map(|owed| owed.last).or(case.option.formal))),
        ];
        let uitkomst = match case.outcome {
            Some(Outcome::Afgewezen) => "afgewezen",
            Some(Outcome::Gedeeltelijk) => "gedeeltelijk",
            _ => "anders",
        };
        let mut args: Vec<(&str, Arg<'_>)> =
            days.iter().map(|(name, text)| (*name, Arg::Text(text.as_str()))).collect();
        args.extend([
            ("wie", Arg::Text(if self.subject.for_somebody() { "ander" } else { "client" })),
            ("client", Arg::Text(&self.client)),
            ("naam", Arg::Text(&self.subject.name)),
            ("uitkomst", Arg::Text(uitkomst)),
        ]);
        args.extend_from_slice(more);
        self.dutch.get_with(key, &args).unwrap_or_default()
    }

    fn part(&mut self, id: &'static str, text: String) {
        self.parts.push(Part { id, text, own: false });
    }

    fn attach(&mut self, id: &str, day: Option<Date>) {
        let day = self.day(day);
        let text = self.say_with(&format!("letter-bijlage-{id}"), &[("datum", Arg::Text(&day))]);
        self.attachments.push((id.to_owned(), text));
    }

    /// Lines to write on.
    fn lines(&self) -> String {
        let line = self.dutch.get("letter-line").unwrap_or_default();
        [line.as_str(); 4].join("\n")
    }

    /// What the user wrote about the talk, where it is about this.
    fn told(&self, pick: impl Fn(&domain::call::view::Talk) -> &str) -> Option<String> {
        let text = pick(self.subject.talk.as_ref()?).trim();
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// What the talk promised and the paper does not keep, a paragraph each.
    fn differences(&self, stuk: &str) -> Option<String> {
        let talk = self.subject.talk.as_ref()?;
        let found: Vec<String> = differences(talk, self.subject.kind())
            .into_iter()
            .map(|(promise, state, says)| {
                let key = match state {
                    PromiseState::Different if says.is_empty() => "letter-difference-different-kort",
                    PromiseState::Different => "letter-difference-different",
                    _ => "letter-difference-missing",
                };
                let belofte = promise.text.trim().trim_end_matches('.');
                let anders = says.trim_end_matches('.');
                let args = [
                    ("belofte", Arg::Text(belofte)),
                    ("stuk", Arg::Text(stuk)),
                    ("anders", Arg::Text(anders)),
                ];
                self.say_with(key, &args)
            })
            .collect();
        (!found.is_empty()).then(|| found.join("\n\n"))
    }

    fn aanvraag(&mut self) -> String {
        let dates = self.subject.case.dates;
        let after_verslag = dates.verslag.is_some();
        let opening = match (dates.verslag, dates.melding) {
            (Some(_), Some(_)) => "letter-aanvraag-opening-verslag",
            (Some(_), None) => "letter-aanvraag-opening-alleen-verslag",
            _ => "letter-aanvraag-opening-laat",
        };
        let mut vraag = self.say("letter-aanvraag-vraag");
        if self.subject.pgb {
            vraag = format!("{vraag} {}", self.say("letter-aanvraag-pgb"));
        }
        let reden = match (self.told(|talk| &talk.situation), self.told(|talk| &talk.asked)) {
            (None, None) => self.say(if after_verslag {
                "letter-aanvraag-reden-verslag"
            } else {
                "letter-aanvraag-reden-laat"
            }),
            (situation, asked) => [situation, asked].into_iter().flatten().collect::<Vec<_>>().join("\n\n"),
        };
        self.part("opening", self.say(opening));
        self.part("vraag", vraag);
        self.part("reden", reden);
        self.part("mantelzorg", self.say("letter-aanvraag-mantelzorg"));
        self.part("slot", self.say("letter-aanvraag-slot"));
        match dates.verslag {
            Some(day) => self.attach("verslag", Some(day)),
            None => self.attach("melding", None),
        }
        self.attach("bewijs", None);
        self.say("letter-aanvraag-subject")
    }

    fn verslag(&mut self) -> String {
        let mut opening = self.say("letter-verslag-opening");
        if self.subject.case.dates.gesprek.is_some() {
            opening = format!("{opening} {}", self.say("letter-verslag-gesprek"));
        }
        opening = format!("{opening} {}", self.say("letter-verslag-vraag"));
        let punten = self
            .differences("verslag")
            .unwrap_or_else(|| format!("{}\n{}", self.say("letter-verslag-punten-eigen"), self.lines()));
        self.part("opening", opening);
        self.part("punten", punten);
        self.part("slot", self.say("letter-verslag-slot"));
        self.attach("verslag-opmerkingen", None);
        self.say("letter-verslag-subject")
    }

    fn ingebrekestelling(&mut self) -> String {
        let owed = self.subject.case.owed.map(|owed| owed.kind);
        let on_aanvraag = matches!(owed, None | Some(TermKind::Beschikking));
        let (which, paper) =
            if on_aanvraag { ("beschikking", "aanvraag") } else { ("beslissing", "bezwaar") };
        self.part("opening", self.say(&format!("letter-ingebrekestelling-opening-{which}")));
        self.part("gebreke", self.say("letter-ingebrekestelling-gebreke"));
        self.part("dwangsom", self.say("letter-ingebrekestelling-dwangsom"));
        self.part("slot", self.say("letter-ingebrekestelling-slot"));
        self.attach(paper, None);
        self.say(&format!("letter-ingebrekestelling-subject-{which}"))
    }

    fn bezwaar(&mut self) -> String {
        let option = &self.subject.case.option;
        let late = option.state == LetterState::Late && option.reason == LetterReason::BezwaarPassed;
        self.part("opening", self.say("letter-bezwaar-opening"));
        if late {
            self.part("te-laat", format!("{}\n{}", self.say("letter-bezwaar-te-laat"), self.lines()));
        }
        let kort = self.say("letter-bezwaar-kort");
        let kort = match self.differences("besluit") {
            Some(found) => format!("{kort}\n\n{found}"),
            None => kort,
        };
        self.part("kort", kort);
        self.part("pro-forma", self.say("letter-bezwaar-pro-forma"));
        self.part("horen", self.say("letter-bezwaar-horen"));
        self.part("slot", self.say("letter-bezwaar-slot"));
        self.attach("besluit", self.subject.case.dates.beschikking);
        if late {
            self.attach("te-laat", None);
        }
        self.say("letter-bezwaar-subject")
    }

    fn gronden(&mut self) -> String {
        let gronden = self
            .differences("besluit")
            .unwrap_or_else(|| format!("{}\n{}", self.say("letter-gronden-gronden-eigen"), self.lines()));
        self.part("opening", self.say("letter-gronden-opening"));
        self.part("gronden", gronden);
        self.part("slot", self.say("letter-gronden-slot"));
        self.attach("bezwaar", None);
        self.attach("bewijs", None);
        self.say("letter-gronden-subject")
    }
}
