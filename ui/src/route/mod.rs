//! Every address inside the app, and going from one to another. The addresses are plain paths, which the web host and
//! Tauri both answer with index.html.

mod going;

pub use going::{aim, go_to, here, link, link_named, replace, use_history};

use domain::Date;

/// Every address inside the app.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)] // each is the screen of that name; `id` is what it shows
pub enum Route {
    Vandaag,
    Tips,
    Tip {
        id: String,
    },
    Voorzieningen,
    Voorziening {
        id: String,
    },
    /// What helps now with a voorziening.
    Doen {
        id: String,
    },
    /// A term counted off on the calendar.
    Reken {
        id: String,
        term: String,
    },
    /// A date of the municipality that is wrong.
    Datum {
        id: String,
        step: String,
    },
    /// The eigen bijdrage month by month.
    Bijdrage {
        id: String,
    },
    /// Letters to the municipality about a voorziening.
    Letters {
        id: String,
    },
    /// One of them.
    Letter {
        id: String,
        kind: String,
    },
    /// The talk about a voorziening.
    Talk {
        id: String,
    },
    BriefNew,
    BriefFor {
        voorziening: String,
    },
    BriefEdit {
        voorziening: String,
        id: String,
    },
    Pgb,
    PgbNew,
    PgbDetail {
        id: String,
    },
    PgbEdit {
        id: String,
    },
    /// A month of an agreement, to declare.
    PgbMonth {
        id: String,
        overeenkomst: String,
        month: Date,
    },
    Agenda,
    AgendaNew,
    /// An own appointment, or one time of it.
    AgendaEdit {
        id: String,
    },
    /// A tip that becomes an appointment.
    AgendaTip {
        tip: String,
    },
    /// The tasks that people share.
    Taken,
    Berichten,
    Gesprek {
        dossier: String,
        zaak: String,
    },
    /// A document, shown in the app.
    Document {
        id: String,
    },
    /// All documents.
    Documenten,
    Hulp,
    /// What exists.
    Aanbod,
    AanbodEntry {
        id: String,
    },
    /// Which law is this?
    Wet,
    Zoeken,
    Checkin,
    Dagboek,
    Noodplan,
    /// The melding that is being written.
    Melding,
    /// The same, about a kind of help: its official code.
    MeldingOver {
        code: String,
    },
    MeldingShow {
        id: String,
    },
    /// The persoonlijk plan.
    Plan {
        voorziening: String,
    },
    /// Who helps me, whom do I help.
    Helpen,
    /// Giving somebody access to an own dossier.
    HelpenGeven {
        dossier: String,
    },
    /// Redeeming a code.
    HelpenCode,
    /// Who looked at an own dossier.
    HelpenInzagen {
        dossier: String,
    },
    /// For who cannot give access.
    HelpenUitleg,
    Meer,
    Instellingen,
    Situatie,
    /// What the app knows about this person.
    Known,
    Gegevens,
    Privacy,
    Over,
    /// Telling the publisher what is wrong with the app.
    KloptNiet,
    NotFound,
}

impl Route {
    /// The route of a path; what is no path of ours is [`Route::NotFound`].
    pub fn parse(path: &str) -> Self {
        let path = path.split(['?', '#']).next().unwrap_or_default();
        let parts: Vec<String> = path.split('/').filter(|part| !part.is_empty()).map(decode).collect();
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        let own = |text: &str| text.to_owned();
        match *parts {
            [] | ["index.html"] => Self::Vandaag,
            ["tips"] => Self::Tips,
            ["tips", id] => Self::Tip { id: own(id) },
            ["voorzieningen"] => Self::Voorzieningen,
            ["voorzieningen", id] => Self::Voorziening { id: own(id) },
            ["voorzieningen", id, "doen"] => Self::Doen { id: own(id) },
            ["voorzieningen", id, "rekenen", term] => Self::Reken { id: own(id), term: own(term) },
            ["voorzieningen", id, "datum", step] => Self::Datum { id: own(id), step: own(step) },
            ["voorzieningen", id, "bijdrage"] => Self::Bijdrage { id: own(id) },
            ["voorzieningen", id, "brieven"] => Self::Letters { id: own(id) },
            ["voorzieningen", id, "brieven", kind] => Self::Letter { id: own(id), kind: own(kind) },
            ["voorzieningen", id, "gesprek"] => Self::Talk { id: own(id) },
            ["brief"] => Self::BriefNew,
            ["brief", "bij", voorziening] => Self::BriefFor { voorziening: own(voorziening) },
            ["brief", "wijzigen", voorziening, id] => {
                Self::BriefEdit { voorziening: own(voorziening), id: own(id) }
            }
            ["pgb"] => Self::Pgb,
            ["pgb", "nieuw"] => Self::PgbNew,
            ["pgb", id] => Self::PgbDetail { id: own(id) },
            ["pgb", id, "wijzigen"] => Self::PgbEdit { id: own(id) },
            ["pgb", id, "maand", overeenkomst, month] => match month.parse() {
                Ok(month) => Self::PgbMonth { id: own(id), overeenkomst: own(overeenkomst), month },
                Err(_) => Self::NotFound,
            },
            ["agenda"] => Self::Agenda,
            ["agenda", "nieuw"] => Self::AgendaNew,
            ["agenda", "tip", tip] => Self::AgendaTip { tip: own(tip) },
            // an older reminder has the day in this place
            ["agenda", _, id] => Self::AgendaEdit { id: own(id) },
            ["taken"] => Self::Taken,
            ["berichten"] => Self::Berichten,
            ["berichten", dossier, zaak] => Self::Gesprek { dossier: own(dossier), zaak: own(zaak) },
            ["documenten"] => Self::Documenten,
            ["documenten", id] => Self::Document { id: own(id) },
            ["hulp"] => Self::Hulp,
            ["aanbod"] => Self::Aanbod,
            ["aanbod", id] => Self::AanbodEntry { id: own(id) },
            ["wet"] => Self::Wet,
            ["zoeken"] => Self::Zoeken,
            ["hoe-gaat-het"] => Self::Checkin,
            ["dagboek"] => Self::Dagboek,
            ["noodplan"] => Self::Noodplan,
            ["melding"] => Self::Melding,
            ["melding", "over", code] => Self::MeldingOver { code: own(code) },
            ["melding", id] => Self::MeldingShow { id: own(id) },
            ["voorzieningen", id, "plan"] => Self::Plan { voorziening: own(id) },
            ["helpen"] => Self::Helpen,
            ["helpen", "geven", dossier] => Self::HelpenGeven { dossier: own(dossier) },
            ["helpen", "code"] => Self::HelpenCode,
            ["helpen", "inzagen", dossier] => Self::HelpenInzagen { dossier: own(dossier) },
            ["helpen", "uitleg"] => Self::HelpenUitleg,
            ["meer"] => Self::Meer,
            ["instellingen"] => Self::Instellingen,
            ["instellingen", "situatie"] => Self::Situatie,
            ["instellingen", "weten"] => Self::Known,
            ["instellingen", "gegevens"] => Self::Gegevens,
            ["instellingen", "privacy"] => Self::Privacy,
            ["instellingen", "over"] => Self::Over,
            ["instellingen", "klopt-niet"] => Self::KloptNiet,
            _ => Self::NotFound,
        }
    }

    /// The path of a route.
    pub fn path(&self) -> String {
        let day;
        let parts: &[&str] = match self {
            Self::Vandaag => &[],
            Self::Tips => &["tips"],
            Self::Tip { id } => &["tips", id],
            Self::Voorzieningen => &["voorzieningen"],
            Self::Voorziening { id } => &["voorzieningen", id],
            Self::Doen { id } => &["voorzieningen", id, "doen"],
            Self::Reken { id, term } => &["voorzieningen", id, "rekenen", term],
            Self::Datum { id, step } => &["voorzieningen", id, "datum", step],
            Self::Bijdrage { id } => &["voorzieningen", id, "bijdrage"],
            Self::Letters { id } => &["voorzieningen", id, "brieven"],
            Self::Letter { id, kind } => &["voorzieningen", id, "brieven", kind],
            Self::Talk { id } => &["voorzieningen", id, "gesprek"],
            Self::BriefNew => &["brief"],
            Self::BriefFor { voorziening } => &["brief", "bij", voorziening],
            Self::BriefEdit { voorziening, id } => &["brief", "wijzigen", voorziening, id],
            Self::Pgb => &["pgb"],
            Self::PgbNew => &["pgb", "nieuw"],
            Self::PgbDetail { id } => &["pgb", id],
            Self::PgbEdit { id } => &["pgb", id, "wijzigen"],
            Self::PgbMonth { id, overeenkomst, month } => {
                day = month.to_string();
                &["pgb", id, "maand", overeenkomst, &day]
            }
            Self::Agenda => &["agenda"],
            Self::AgendaNew => &["agenda", "nieuw"],
            Self::AgendaEdit { id } => &["agenda", "wijzigen", id],
            Self::AgendaTip { tip } => &["agenda", "tip", tip],
            Self::Taken => &["taken"],
            Self::Berichten => &["berichten"],
            Self::Gesprek { dossier, zaak } => &["berichten", dossier, zaak],
            Self::Documenten => &["documenten"],
            Self::Document { id } => &["documenten", id],
            Self::Hulp => &["hulp"],
            Self::Aanbod => &["aanbod"],
            Self::AanbodEntry { id } => &["aanbod", id],
            Self::Wet => &["wet"],
            Self::Zoeken => &["zoeken"],
            Self::Checkin => &["hoe-gaat-het"],
            Self::Dagboek => &["dagboek"],
            Self::Noodplan => &["noodplan"],
            Self::Melding => &["melding"],
            Self::MeldingOver { code } => &["melding", "over", code],
            Self::MeldingShow { id } => &["melding", id],
            Self::Plan { voorziening } => &["voorzieningen", voorziening, "plan"],
            Self::Helpen => &["helpen"],
            Self::HelpenGeven { dossier } => &["helpen", "geven", dossier],
            Self::HelpenCode => &["helpen", "code"],
            Self::HelpenInzagen { dossier } => &["helpen", "inzagen", dossier],
            Self::HelpenUitleg => &["helpen", "uitleg"],
            Self::Meer => &["meer"],
            Self::Instellingen => &["instellingen"],
            Self::Situatie => &["instellingen", "situatie"],
            Self::Known => &["instellingen", "weten"],
            Self::Gegevens => &["instellingen", "gegevens"],
            Self::Privacy => &["instellingen", "privacy"],
            Self::Over => &["instellingen", "over"],
            Self::KloptNiet => &["instellingen", "klopt-niet"],
            Self::NotFound => &["niet-gevonden"],
        };
        let mut path = String::new();
        for part in parts {
            path.push('/');
            encode(part, &mut path);
        }
        if path.is_empty() { "/".to_owned() } else { path }
    }
}

/// The route that a path inside the app names (reminders and tips carry such paths).
pub fn from_path(path: &str) -> Option<Route> {
    Some(Route::parse(path)).filter(|route| *route != Route::NotFound)
}

/// Adds a text to an address, its signs escaped.
pub fn encode(part: &str, path: &mut String) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for byte in part.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            path.push(char::from(byte));
        } else {
            path.push('%');
            path.push(char::from(HEX[usize::from(byte >> 4)]));
            path.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
}

fn decode(part: &str) -> String {
    let mut bytes = Vec::with_capacity(part.len());
    let mut rest = part.bytes();
    while let Some(byte) = rest.next() {
        let mut ahead = rest.clone();
        let digit = |byte: Option<u8>| {
            byte.and_then(|b| char::from(b).to_digit(16)).and_then(|d| u8::try_from(d).ok())
        };
        match (byte, digit(ahead.next()), digit(ahead.next())) {
            (b'%', Some(high), Some(low)) => {
                bytes.push(high << 4 | low);
                rest = ahead;
            }
            _ => bytes.push(byte),
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| part.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_reads_back() {
        let id = || "a b/ü?%".to_owned();
        let routes = [
            Route::Vandaag,
            Route::Tips,
            Route::Tip { id: id() },
            Route::Voorzieningen,
            Route::Voorziening { id: id() },
            Route::Doen { id: id() },
            Route::Reken { id: id(), term: "bezwaar".into() },
            Route::Datum { id: id(), step: "melding".into() },
            Route::Bijdrage { id: id() },
            Route::Letters { id: id() },
            Route::Letter { id: id(), kind: "bezwaar".into() },
            Route::Talk { id: id() },
            Route::BriefNew,
            Route::BriefFor { voorziening: id() },
            Route::BriefEdit { voorziening: id(), id: id() },
            Route::Pgb,
            Route::PgbNew,
            Route::PgbDetail { id: id() },
            Route::PgbEdit { id: id() },
            Route::PgbMonth { id: id(), overeenkomst: id(), month: Date::constant(2026, 10, 1) },
            Route::Agenda,
            Route::AgendaNew,
            Route::AgendaEdit { id: id() },
            Route::AgendaTip { tip: id() },
            Route::Taken,
            Route::Berichten,
            Route::Gesprek { dossier: id(), zaak: "-".into() },
            Route::Documenten,
            Route::Document { id: id() },
            Route::Hulp,
            Route::Aanbod,
            Route::AanbodEntry { id: id() },
            Route::Wet,
            Route::Zoeken,
            Route::Checkin,
            Route::Dagboek,
            Route::Noodplan,
            Route::Melding,
            Route::MeldingOver { code: "07".into() },
            Route::MeldingShow { id: id() },
            Route::Plan { voorziening: id() },
            Route::Meer,
            Route::Instellingen,
            Route::Situatie,
            Route::Known,
            Route::Gegevens,
            Route::Privacy,
            Route::Over,
            Route::KloptNiet,
        ];
        for route in routes {
            let path = route.path();
            assert!(path.is_ascii() && !path.contains([' ', '?']), "{path}");
            assert_eq!(Route::parse(&path), route, "{path}");
        }
    }

    #[test]
    fn what_is_no_path_of_ours_is_not_found() {
        for path in ["/bestaat-niet", "/tips/a/b", "/voorzieningen/a/b", "/%ff%"] {
            assert_eq!(Route::parse(path), Route::NotFound, "{path}");
            assert_eq!(from_path(path), None);
        }
        assert_eq!(Route::parse("/?token=x#y"), Route::Vandaag);
    }
}
