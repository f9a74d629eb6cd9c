//! What the files of a demo municipality hold, and the check that they fit together.

mod check;
mod shape;

pub(crate) use shape::*;

use crate::DemoError;
use municipal_api::{Aanmelden, Chat, Gemeente};

/// The files of one municipality, as the build found them.
pub(crate) struct Files {
    pub id: &'static str,
    /// `content/gemeenten/<id>.toml`.
    page: &'static str,
    /// `gemeenten/<id>.toml`.
    gemeente: &'static str,
    /// `gemeenten/<id>/*.toml`: file name and text.
    inwoners: &'static [(&'static str, &'static str)],
}

include!(concat!(env!("OUT_DIR"), "/gemeenten.rs"));

/// A municipality with everything in it, read and checked.
pub(crate) struct Profile {
    pub id: String,
    /// What it says of itself; `aanmelden` is the gateway's to fill.
    pub page: Gemeente,
    pub gemeente: GemeenteFile,
    pub inwoners: Vec<Inwoner>,
    /// Changes when a file changes: then the database is filled anew.
    pub fingerprint: String,
}

impl Files {
    /// Reads and checks them.
    ///
    /// # Errors
    /// [`DemoError::Data`] with the file and the reason.
    pub fn read(&self) -> Result<Profile, DemoError> {
        let data = |reason: String| DemoError::Data { gemeente: self.id.to_owned(), reason };
        let mut page: toml::Table = toml::from_str(self.page).map_err(|e| data(format!("content: {e}")))?;
        let nobody = Aanmelden { issuer: String::new(), client_id: String::new(), scopes: Vec::new() };
        page.insert("aanmelden".to_owned(), toml::Value::try_from(&nobody).map_err(|e| data(e.to_string()))?);
        let mut page: Gemeente = page.try_into().map_err(|e| data(format!("content: {e}")))?;
        let gemeente: GemeenteFile =
            toml::from_str(self.gemeente).map_err(|e| data(format!("{}.toml: {e}", self.id)))?;
        page.elektronisch.clone_from(&gemeente.elektronisch);
        page.chat = gemeente.chat.as_ref().map(|_| Chat::default());
        page.pgb_tarieven.clone_from(&gemeente.pgb_tarieven);
        page.familie_is_netwerk = gemeente.familie_is_netwerk;
        page.huisstijl.clone_from(&gemeente.huisstijl);
        let mut inwoners = Vec::new();
        for (name, text) in self.inwoners {
            inwoners.push(toml::from_str(text).map_err(|e| data(format!("{name}: {e}")))?);
        }
        let fingerprint = crate::digest::of(
            [self.page, self.gemeente, env!("CARGO_PKG_VERSION"), crate::seed::VERSION]
                .into_iter()
                .chain(self.inwoners.iter().map(|(_, text)| *text)),
        );
        let profile = Profile { id: self.id.to_owned(), page, gemeente, inwoners, fingerprint };
        check::check(&profile).map_err(data)?;
        Ok(profile)
    }
}

impl Profile {
    /// Everybody who may sign in, residents first.
    pub fn people(&self) -> impl Iterator<Item = &Person> {
        self.inwoners.iter().map(|i| &i.person).chain(&self.gemeente.mantelzorgers)
    }

    /// Copies the zaken of each resident in turn, until there are `count`. A copy has ids and a number of its own, and
    /// no PGB: of those nobody has many.
    pub fn copy_zaken(&mut self, count: usize) {
        let mut numbers = 10_000..;
        for inwoner in &mut self.inwoners {
            let known = inwoner.zaken.len();
            for place in known..if known == 0 { 0 } else { count } {
                let mut zaak = inwoner.zaken[place % known].clone();
                zaak.id = format!("{}-{place}", zaak.id);
                zaak.nummer = numbers.next().unwrap_or(zaak.nummer);
                zaak.pgb = None;
                if let Some(voorziening) = &mut zaak.voorziening {
                    voorziening.id = format!("{}-{place}", voorziening.id);
                    voorziening.aliassen.clear();
                }
                inwoner.zaken.push(zaak);
            }
        }
        if count > 0 {
            self.fingerprint = format!("{}-{count}", self.fingerprint);
        }
    }

    /// The name to show for an id of this file, or the text itself for anybody else.
    pub fn name<'a>(&'a self, who: &'a str) -> &'a str {
        self.people().find(|person| person.id == who).map_or(who, |person| person.naam.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_have_ids_of_their_own() {
        for files in GEMEENTEN {
            let mut profile = files.read().unwrap();
            let before = profile.fingerprint.clone();
            profile.copy_zaken(60);
            assert_ne!(profile.fingerprint, before, "other rows, so the database is filled anew");
            check::check(&profile).unwrap();
            let mut numbers = BTreeSet::new();
            for inwoner in profile.inwoners.iter().filter(|inwoner| !inwoner.zaken.is_empty()) {
                assert_eq!(inwoner.zaken.len(), 60, "{}", inwoner.person.id);
                for zaak in &inwoner.zaken {
                    assert!(numbers.insert(zaak.nummer), "{}: nobody else has this number", zaak.id);
                }
            }
        }
    }
    use municipal_api::KanaalSoort;
    use std::collections::BTreeSet;

    fn all() -> Vec<Profile> {
        GEMEENTEN.iter().map(|files| files.read().unwrap()).collect()
    }

    #[test]
    fn there_are_two_municipalities_eight_residents_and_more_than_thirty_zaken() {
        let all = all();
        assert_eq!(all.iter().map(|p| p.id.as_str()).collect::<Vec<_>>(), ["assen", "emmen"]);
        let residents: Vec<_> = all.iter().flat_map(|p| &p.inwoners).collect();
        assert_eq!(residents.len(), 8);
        assert!(residents.iter().map(|i| i.zaken.len()).sum::<usize>() >= 30);
        assert_eq!(residents.iter().flat_map(|i| &i.zaken).filter(|z| z.pgb.is_some()).count(), 4);
    }

    #[test]
    fn one_mantelzorger_has_clients_in_both() {
        let all = all();
        let granted = |profile: &Profile| -> BTreeSet<String> {
            profile.inwoners.iter().flat_map(|i| &i.machtigingen).map(|m| m.gemachtigde.clone()).collect()
        };
        let both: Vec<_> = granted(&all[0]).intersection(&granted(&all[1])).cloned().collect();
        assert_eq!(both, ["marijke"]);
        let bsns: BTreeSet<_> = all
            .iter()
            .map(|p| p.people().find(|person| person.id == "marijke").unwrap().bsn.clone())
            .collect();
        assert_eq!(bsns.len(), 1, "she is one person");
    }

    #[test]
    fn ids_are_one_person_each_over_all_municipalities() {
        let mut seen: std::collections::BTreeMap<String, String> = Default::default();
        for profile in all() {
            for person in profile.people() {
                let other = seen.insert(person.bsn.clone(), person.id.clone());
                assert!(other.is_none_or(|id| id == person.id), "{}", person.id);
            }
        }
        assert_eq!(seen.len(), seen.values().collect::<BTreeSet<_>>().len(), "an id has one bsn");
    }

    #[test]
    fn numbers_of_zaken_are_unique() {
        for profile in all() {
            let numbers: Vec<u32> =
                profile.inwoners.iter().flat_map(|i| &i.zaken).map(|z| z.nummer).collect();
            assert_eq!(numbers.len(), numbers.iter().collect::<BTreeSet<_>>().len(), "{}", profile.id);
        }
    }

    #[test]
    fn the_pages_hold_what_the_municipalities_say_and_nothing_stale() {
        let all = all();
        let (assen, emmen) = (&all[0].page, &all[1].page);
        assert!(assen.kanalen.iter().any(|k| k.soort == KanaalSoort::Telefoon && k.waarde == "14 0592"));
        assert_eq!(assen.openingstijden.len(), 5);
        for word in [
            "Ontmoetingsochtenden",
            "Maaltijdservice",
            "Vervoerspas",
            "Boodschappendienst",
            "Huishoudelijke hulp",
        ] {
            assert!(assen.aanbod.iter().any(|a| a.naam == word && a.algemeen), "{word}");
        }
        assert_eq!(emmen.aanbod.len(), 8);
        assert_eq!((emmen.toegang.as_str(), emmen.clientondersteuning.len()), ("De Toegang", 2));
        assert!(emmen.kanalen.iter().all(|k| k.soort != KanaalSoort::Telefoon), "no number is known");
        for files in GEMEENTEN {
            for stale in ["19 euro", "€ 19", "vier weken", "ouderbijdrage voor", "17,50"] {
                assert!(!files.page.to_lowercase().contains(stale), "{} says {stale}", files.id);
            }
        }
        for page in [assen, emmen] {
            assert!(!page.bronnen.is_empty() && page.gecontroleerd_op.year() >= 2026);
        }
    }

    #[test]
    fn a_mistake_in_a_file_is_named() {
        let files = &GEMEENTEN[0];
        let broken = |text: &'static str, with: &str| {
            let whole: String =
                files.inwoners.iter().map(|(_, t)| *t).find(|t| t.contains(text)).unwrap().to_owned();
            let changed: &'static str = Box::leak(whole.replacen(text, with, 1).into_boxed_str());
            let inwoners: &'static [(&'static str, &'static str)] =
                Box::leak(Box::new([("x.toml", changed)]));
            let broken = Files { id: "assen", page: files.page, gemeente: files.gemeente, inwoners };
            broken.read().err().map(|error| error.to_string()).unwrap_or_default()
        };
        assert!(broken("bsn = \"999996575\"", "bsn = \"999996576\"").contains("not a test number"));
        assert!(broken("bsn = \"999996575\"", "bsn = \"999958379\"").contains("somebody else's"));
        assert!(
            broken("gemachtigde = \"marijke\"", "gemachtigde = \"niemand\"").contains("nobody is called")
        );
        assert!(broken("dag = -400", "dag = 4").contains("not happened yet"));
        assert!(broken("naam = ", "nam = ").contains("x.toml"));
        assert_eq!(broken("dag = -400", "dag = -401"), "", "a change that fits is no mistake");
    }
}
