//! What a write must hold. Every refused field is named, with a stable code and a reason in plain Dutch.

use crate::config::LimitsConfig;
use base64::{
    Engine,
    engine::general_purpose::{STANDARD, STANDARD_NO_PAD},
};
use jiff::Timestamp;
use municipal_api::{
    AfspraakAntwoord, Antwoord, InvalidParam, Inwisseling, NieuwBericht, NieuwDocument, NieuweAanvraag,
    NieuweAfspraak, NieuweMachtiging, NieuweMelding, NieuweTaak, TaakWijziging, limits,
};

/// A body that can be checked by itself. Whether ids lead somewhere is the registry's to say.
pub(super) trait Check {
    /// The refused fields; none where all is well.
    fn check(&self, now: Timestamp, limits: &LimitsConfig) -> Vec<InvalidParam>;

    /// The most bytes that such a body may have.
    fn most_bytes(limits: &LimitsConfig) -> usize {
        limits.body_bytes
    }
}

/// Collects refused fields.
#[derive(Default)]
struct Checks(Vec<InvalidParam>);

impl Checks {
    fn refuse(&mut self, name: &str, code: &str, reason: impl Into<String>) {
        self.0.push(InvalidParam { name: name.to_owned(), code: code.to_owned(), reason: reason.into() });
    }

    /// Text of one or more lines.
    fn text(&mut self, name: &str, text: &str, most: usize) {
        if text.trim().is_empty() {
            self.refuse(name, "leeg", "Vul hier iets in.");
        } else if text.chars().count() > most {
            self.refuse(name, "te-lang", format!("Dit mag hoogstens {most} tekens zijn."));
        } else if text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
            self.refuse(name, "tekens", "Hier staan tekens in die wij niet kunnen lezen.");
        }
    }

    /// Text of one line.
    fn line(&mut self, name: &str, text: &str) {
        self.text(name, text, limits::REGEL);
        if text.contains(['\n', '\r']) {
            self.refuse(name, "regels", "Dit moet op één regel staan.");
        }
    }

    fn optional(&mut self, name: &str, text: &Option<String>, most: usize) {
        if let Some(text) = text {
            self.text(name, text, most);
        }
    }

    /// An id: short, and of one line.
    fn id(&mut self, name: &str, id: &str) {
        if id.is_empty() || id.chars().count() > limits::REGEL || id.chars().any(char::is_control) {
            self.refuse(name, "onbekend", "Wij kennen dit niet.");
        }
    }

    fn optional_id(&mut self, name: &str, id: &Option<String>) {
        if let Some(id) = id {
            self.id(name, id);
        }
    }

    fn known(&mut self, name: &str, is_known: bool) {
        if !is_known {
            self.refuse(name, "onbekend", "Deze keuze kennen wij niet.");
        }
    }

    fn future(&mut self, name: &str, moment: Timestamp, now: Timestamp) {
        if moment <= now {
            self.refuse(name, "voorbij", "Dit moment is al voorbij.");
        }
    }
}

impl Check for NieuweMelding {
    fn check(&self, _: Timestamp, _: &LimitsConfig) -> Vec<InvalidParam> {
        let mut checks = Checks::default();
        checks.text("omschrijving", &self.omschrijving, limits::MELDING);
        checks.optional("sinds", &self.sinds, limits::REGEL);
        checks.optional("geprobeerd", &self.geprobeerd, limits::MELDING);
        checks.optional("hulpNu", &self.hulp_nu, limits::HULP_NU);
        checks.optional("mantelzorgerNodig", &self.mantelzorger_nodig, limits::MELDING);
        checks.known("urgentie", self.urgentie.is_known());
        if let Some(voor) = &self.voor {
            checks.line("voor.naam", &voor.naam);
            checks.line("voor.contact", &voor.contact);
            checks.line("voor.relatie", &voor.relatie);
        }
        checks.0
    }
}

impl Check for NieuweAanvraag {
    fn check(&self, _: Timestamp, _: &LimitsConfig) -> Vec<InvalidParam> {
        let mut checks = Checks::default();
        checks.text("tekst", &self.tekst, limits::AANVRAAG);
        checks.optional_id("zaakId", &self.zaak_id);
        checks.0
    }
}

impl Check for NieuwBericht {
    fn check(&self, _: Timestamp, _: &LimitsConfig) -> Vec<InvalidParam> {
        let mut checks = Checks::default();
        checks.text("tekst", &self.tekst, limits::BERICHT);
        checks.optional_id("zaakId", &self.zaak_id);
        if self.bijlagen.len() > limits::BIJLAGEN {
            checks.refuse(
                "bijlagen",
                "te-veel",
                format!("U kunt hoogstens {} bijlagen sturen.", limits::BIJLAGEN),
            );
        }
        for (i, id) in self.bijlagen.iter().enumerate().take(limits::BIJLAGEN) {
            checks.id(&format!("bijlagen[{i}]"), id);
        }
        // A chat is between two people: nothing of it hangs on what others may see.
        if self.chat && self.zaak_id.is_some() {
            checks.refuse("zaakId", "overbodig", "Een zaak hoort niet bij een chat.");
        }
        if self.chat && !self.bijlagen.is_empty() {
            checks.refuse("bijlagen", "overbodig", "Een bijlage hoort niet bij een chat. Stuur een bericht.");
        }
        checks.0
    }
}

impl Check for NieuweAfspraak {
    fn check(&self, now: Timestamp, _: &LimitsConfig) -> Vec<InvalidParam> {
        let mut checks = Checks::default();
        checks.line("titel", &self.titel);
        checks.future("moment", self.moment, now);
        if !(1..=limits::AFSPRAAK_MINUTEN).contains(&self.duur_minuten) {
            checks.refuse("duurMinuten", "bereik", "Een afspraak duurt tussen 1 minuut en 24 uur.");
        }
        checks.optional_id("zaakId", &self.zaak_id);
        checks.0
    }
}

impl Check for AfspraakAntwoord {
    fn check(&self, now: Timestamp, _: &LimitsConfig) -> Vec<InvalidParam> {
        let mut checks = Checks::default();
        checks.known("antwoord", self.antwoord.is_known() && self.antwoord != Antwoord::Open);
        match (&self.antwoord, self.voorstel) {
            (Antwoord::AnderVoorstel, None) => {
                checks.refuse("voorstel", "ontbreekt", "Noem een ander moment.")
            }
            (Antwoord::AnderVoorstel, Some(moment)) => checks.future("voorstel", moment, now),
            (_, Some(_)) => {
                checks.refuse("voorstel", "overbodig", "Een ander moment hoort niet bij dit antwoord.")
            }
            (_, None) => {}
        }
        checks.0
    }
}

impl Check for NieuweTaak {
    fn check(&self, _: Timestamp, _: &LimitsConfig) -> Vec<InvalidParam> {
        let mut checks = Checks::default();
        checks.line("titel", &self.titel);
        checks.0
    }
}

impl Check for TaakWijziging {
    fn check(&self, _: Timestamp, _: &LimitsConfig) -> Vec<InvalidParam> {
        let mut checks = Checks::default();
        checks.known("status", self.status.is_known());
        checks.0
    }
}

impl Check for NieuweMachtiging {
    fn check(&self, now: Timestamp, _: &LimitsConfig) -> Vec<InvalidParam> {
        let mut checks = Checks::default();
        let today = crate::clock::day(now);
        let begins = self.ingangsdatum.unwrap_or(today);
        let once: std::collections::BTreeSet<_> = self.bevoegdheden.iter().collect();
        if self.bevoegdheden.is_empty() {
            checks.refuse("bevoegdheden", "leeg", "Kies wat deze persoon mag.");
        } else if once.len() != self.bevoegdheden.len() {
            checks.refuse("bevoegdheden", "dubbel", "Noem elke bevoegdheid één keer.");
        }
        checks.known("bevoegdheden", self.bevoegdheden.iter().all(municipal_api::Bevoegdheid::is_known));
        if begins < today {
            checks.refuse("ingangsdatum", "voorbij", "Deze dag is al voorbij.");
        }
        let last = today.saturating_add(jiff::Span::new().years(limits::MACHTIGING_JAREN));
        if self.einddatum < today {
            checks.refuse("einddatum", "voorbij", "Deze dag is al voorbij.");
        } else if self.einddatum < begins {
            checks.refuse("einddatum", "volgorde", "Het einde ligt voor het begin.");
        } else if self.einddatum > last {
            checks.refuse(
                "einddatum",
                "te-lang",
                format!("Een machtiging duurt hoogstens {} jaar.", limits::MACHTIGING_JAREN),
            );
        }
        checks.0
    }
}

impl Check for Inwisseling {
    /// Whether it is a code at all is looked at after the try was counted.
    fn check(&self, _: Timestamp, _: &LimitsConfig) -> Vec<InvalidParam> {
        let mut checks = Checks::default();
        checks.line("code", &self.code);
        checks.0
    }
}

impl Check for NieuwDocument {
    fn check(&self, _: Timestamp, limits: &LimitsConfig) -> Vec<InvalidParam> {
        let mut checks = Checks::default();
        checks.line("titel", &self.titel);
        checks.optional_id("zaakId", &self.zaak_id);
        checks.known("soort", self.soort.as_ref().is_none_or(municipal_api::BriefSoort::is_known));
        let bytes = STANDARD.decode(&self.inhoud).or_else(|_| STANDARD_NO_PAD.decode(&self.inhoud));
        match bytes {
            Err(_) => checks.refuse("inhoud", "base64", "Dit bestand is onderweg beschadigd."),
            Ok(bytes) if bytes.len() > limits.document_bytes => {
                let mebibytes = limits.document_bytes / (1024 * 1024);
                checks.refuse(
                    "inhoud",
                    "te-groot",
                    format!("Een bestand mag hoogstens {mebibytes} MB zijn."),
                );
            }
            // The bytes decide, not the name that somebody gave them.
            Ok(bytes) => match kind(&bytes) {
                None => checks.refuse("inhoud", "formaat", "Stuur een pdf, een jpeg of een png."),
                Some(kind) if kind != self.formaat => {
                    checks.refuse("formaat", "formaat", "Dit bestand is van een ander soort dan u zegt.");
                }
                Some(_) => {}
            },
        }
        checks.0
    }

    /// Base64 takes four bytes for three, and the rest of the body is small.
    fn most_bytes(limits: &LimitsConfig) -> usize {
        limits.document_bytes.div_ceil(3).saturating_mul(4).saturating_add(16 * 1024)
    }
}

/// What a file is, from how it begins.
fn kind(bytes: &[u8]) -> Option<&'static str> {
    let [pdf, jpeg, png] = limits::FORMATEN;
    match bytes {
        [b'%', b'P', b'D', b'F', b'-', ..] => Some(pdf),
        [0xFF, 0xD8, 0xFF, ..] => Some(jpeg),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Some(png),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use municipal_api::{BriefSoort, GemeldePersoon, GesprekWensen, TaakStatus, Urgentie};

    fn now() -> Timestamp {
        "2026-11-21T12:00:00Z".parse().unwrap()
    }

    /// `name:code` of each refused field.
    fn refused(body: &impl Check) -> Vec<String> {
        let limits = LimitsConfig { document_bytes: 64, ..LimitsConfig::default() };
        body.check(now(), &limits).into_iter().map(|p| format!("{}:{}", p.name, p.code)).collect()
    }

    fn document(bytes: &[u8], formaat: &str) -> NieuwDocument {
        NieuwDocument {
            titel: "Offerte".into(),
            zaak_id: None,
            soort: None,
            inhoud: STANDARD.encode(bytes),
            formaat: formaat.into(),
        }
    }

    #[test]
    fn all_refused_fields_come_in_one_answer() {
        let melding = NieuweMelding {
            omschrijving: " \n ".into(),
            sinds: Some("x".repeat(201)),
            geprobeerd: None,
            hulp_nu: Some("bel\u{7}".into()),
            mantelzorger_nodig: None,
            urgentie: Urgentie::Other("gisteren".into()),
            wensen: GesprekWensen::default(),
            voor: Some(GemeldePersoon {
                naam: "J.\nBos".into(),
                contact: String::new(),
                relatie: "buur".into(),
                weet_ervan: false,
            }),
        };
        assert_eq!(
            refused(&melding),
            [
                "omschrijving:leeg",
                "sinds:te-lang",
                "hulpNu:tekens",
                "urgentie:onbekend",
                "voor.naam:regels",
                "voor.contact:leeg"
            ]
        );
    }

    #[test]
    fn length_is_counted_in_characters() {
        let bericht =
            |n: usize| NieuwBericht { zaak_id: None, tekst: "é".repeat(n), bijlagen: vec![], chat: false };
        assert!(refused(&bericht(4000)).is_empty());
        assert_eq!(refused(&bericht(4001)), ["tekst:te-lang"]);
        let many = NieuwBericht {
            zaak_id: Some(String::new()),
            tekst: "x".into(),
            bijlagen: vec!["a".into(); 11],
            chat: false,
        };
        assert_eq!(refused(&many), ["zaakId:onbekend", "bijlagen:te-veel"]);
        let chat =
            NieuwBericht { zaak_id: Some("z".into()), bijlagen: vec!["a".into()], chat: true, ..bericht(1) };
        assert_eq!(refused(&chat), ["zaakId:overbodig", "bijlagen:overbodig"]);
    }

    #[test]
    fn an_appointment_lies_ahead_and_ends() {
        let at = |moment: &str, minutes| NieuweAfspraak {
            titel: "Bellen".into(),
            moment: moment.parse().unwrap(),
            duur_minuten: minutes,
            zaak_id: None,
        };
        assert!(refused(&at("2026-11-21T12:00:01Z", 30)).is_empty());
        assert_eq!(refused(&at("2026-11-21T12:00:00Z", 0)), ["moment:voorbij", "duurMinuten:bereik"]);
        assert_eq!(refused(&at("2027-01-01T12:00:00Z", 1441)), ["duurMinuten:bereik"]);
    }

    #[test]
    fn another_moment_comes_with_its_answer_alone() {
        let later = Some("2026-12-01T10:00:00Z".parse().unwrap());
        let answer = |antwoord, voorstel| refused(&AfspraakAntwoord { antwoord, voorstel });
        assert!(answer(Antwoord::Geaccepteerd, None).is_empty());
        assert!(answer(Antwoord::AnderVoorstel, later).is_empty());
        assert_eq!(answer(Antwoord::AnderVoorstel, None), ["voorstel:ontbreekt"]);
        assert_eq!(answer(Antwoord::AnderVoorstel, Some(now())), ["voorstel:voorbij"]);
        assert_eq!(answer(Antwoord::Afgewezen, later), ["voorstel:overbodig"]);
        assert_eq!(answer(Antwoord::Open, None), ["antwoord:onbekend"]);
        assert_eq!(refused(&TaakWijziging { status: TaakStatus::Other("weg".into()) }), ["status:onbekend"]);
    }

    #[test]
    fn a_machtiging_has_a_scope_and_ends_in_time() {
        use municipal_api::Bevoegdheid::{self, Geld, Lezen};
        let granted = |scopes: &[Bevoegdheid], from: Option<&str>, until: &str| {
            refused(&NieuweMachtiging {
                bevoegdheden: scopes.to_vec(),
                ingangsdatum: from.map(|day| day.parse().unwrap()),
                einddatum: until.parse().unwrap(),
            })
        };
        assert!(granted(&[Lezen, Geld], None, "2027-11-21").is_empty());
        assert!(granted(&[Lezen], None, "2026-11-21").is_empty(), "for a day");
        assert!(granted(&[Lezen], Some("2026-12-01"), "2031-11-21").is_empty(), "five years");
        assert_eq!(granted(&[Lezen], None, "2031-11-22"), ["einddatum:te-lang"]);
        assert_eq!(granted(&[], None, "2026-11-20"), ["bevoegdheden:leeg", "einddatum:voorbij"]);
        assert_eq!(
            granted(&[Geld, Geld], Some("2026-12-02"), "2026-12-01"),
            ["bevoegdheden:dubbel", "einddatum:volgorde"]
        );
        let unknown = [Bevoegdheid::Other("alles".into())];
        assert_eq!(
            granted(&unknown, Some("2026-11-20"), "2027-01-01"),
            ["bevoegdheden:onbekend", "ingangsdatum:voorbij"]
        );
    }

    #[test]
    fn the_bytes_decide_what_a_document_is() {
        let (pdf, png) = (b"%PDF-1.7 ...".as_slice(), b"\x89PNG\r\n\x1a\n...".as_slice());
        assert!(refused(&document(pdf, "application/pdf")).is_empty());
        assert!(refused(&document(png, "image/png")).is_empty());
        assert!(refused(&document(&[0xFF, 0xD8, 0xFF, 0xE0], "image/jpeg")).is_empty());
        assert_eq!(refused(&document(pdf, "image/png")), ["formaat:formaat"]);
        assert_eq!(refused(&document(b"MZ\x90", "application/pdf")), ["inhoud:formaat"]);
        assert_eq!(refused(&document(b"<svg onload=x>", "image/svg+xml")), ["inhoud:formaat"]);
        assert_eq!(refused(&document(b"", "application/pdf")), ["inhoud:formaat"]);
        let mut large = pdf.to_vec();
        large.resize(65, b'x');
        assert_eq!(refused(&document(&large, "application/pdf")), ["inhoud:te-groot"]);
        let broken = NieuwDocument { inhoud: "%%%".into(), ..document(pdf, "application/pdf") };
        assert_eq!(refused(&broken), ["inhoud:base64"]);
        let unknown =
            NieuwDocument { soort: Some(BriefSoort::Other("x".into())), ..document(pdf, "application/pdf") };
        assert_eq!(refused(&unknown), ["soort:onbekend"]);
    }

    #[test]
    fn a_document_of_the_largest_size_fits_its_body() {
        let limits = LimitsConfig::default();
        let body = serde_json::to_vec(&document(&vec![0; limits.document_bytes], "application/pdf")).unwrap();
        assert!(body.len() <= NieuwDocument::most_bytes(&limits));
    }
}
