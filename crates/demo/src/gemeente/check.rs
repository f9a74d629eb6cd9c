//! Do the files of a municipality fit together? A mistake is named with its place.

use super::{Profile, ZaakRow};
use gateway::registry::Bsn;
use municipal_api::{Collectie, GebeurtenisSoort};
use std::collections::BTreeSet;

pub(super) fn check(profile: &Profile) -> Result<(), String> {
    let mut ids = BTreeSet::new();
    let mut bsns = BTreeSet::new();
    for person in profile.people() {
        unique(&mut ids, &person.id)?;
        // the range 9999xxxxx is kept for tests: no living person has one
        if !person.bsn.starts_with("9999") || Bsn::new(&person.bsn).is_none() {
            return Err(format!("{}: bsn is not a test number", person.id));
        }
        if !bsns.insert(person.bsn.as_str()) {
            return Err(format!("{}: bsn is somebody else's", person.id));
        }
    }
    for inwoner in &profile.inwoners {
        let own: BTreeSet<&str> = inwoner.zaken.iter().map(|zaak| zaak.id.as_str()).collect();
        for machtiging in &inwoner.machtigingen {
            unique(&mut ids, &machtiging.id)?;
            known(profile, &machtiging.gemachtigde, &machtiging.id)?;
        }
        for zaak in &inwoner.zaken {
            unique(&mut ids, &zaak.id)?;
            check_zaak(profile, zaak).map_err(|reason| format!("{}: {reason}", zaak.id))?;
            for id in zaak.voorziening.iter().map(|v| &v.id).chain(zaak.pgb.iter().map(|p| &p.id)) {
                unique(&mut ids, id)?;
            }
        }
        for afspraak in &inwoner.afspraken {
            unique(&mut ids, &afspraak.id)?;
            if afspraak.zaak.as_deref().is_some_and(|zaak| !own.contains(zaak)) {
                return Err(format!("{}: no such zaak", afspraak.id));
            }
        }
        for taak in &inwoner.taken {
            unique(&mut ids, &taak.id)?;
            taak.door.iter().try_for_each(|door| known(profile, door, &taak.id))?;
        }
        if let Some(inzage) = inwoner.inzagen.iter().find(|i| Collectie::from_segment(&i.wat).is_none()) {
            return Err(format!("{}: no collection is called {}", inwoner.person.id, inzage.wat));
        }
    }
    Ok(())
}

fn unique<'a>(ids: &mut BTreeSet<&'a str>, id: &'a str) -> Result<(), String> {
    if ids.insert(id) { Ok(()) } else { Err(format!("{id}: this id is used twice")) }
}

fn known(profile: &Profile, who: &str, place: &str) -> Result<(), String> {
    let found = profile.people().any(|person| person.id == who);
    if found { Ok(()) } else { Err(format!("{place}: nobody is called {who}")) }
}

fn check_zaak(profile: &Profile, zaak: &ZaakRow) -> Result<(), String> {
    let Some(first) = zaak.gebeurtenissen.first() else {
        return Err("nothing happened".to_owned());
    };
    if first.soort != GebeurtenisSoort::MeldingOntvangen {
        return Err("a zaak begins with a melding".to_owned());
    }
    let known = |soort: &GebeurtenisSoort| !matches!(soort, GebeurtenisSoort::Other(_));
    for event in zaak.gebeurtenissen.iter().chain(zaak.voorziening.iter().flat_map(|v| &v.gebeurtenissen)) {
        if !known(&event.soort) {
            return Err(format!("{:?} is no gebeurtenis", event.soort));
        }
        if event.dag > 0 {
            return Err(format!("{:?} has not happened yet", event.soort));
        }
    }
    if zaak.gebeurtenissen.windows(2).any(|pair| pair[0].dag > pair[1].dag) {
        return Err("gebeurtenissen are not in order".to_owned());
    }
    if zaak.pgb.is_some() && zaak.voorziening.as_ref().is_none_or(|v| v.ingang.is_none() || v.eind.is_none())
    {
        return Err("a pgb needs a voorziening with ingang and eind".to_owned());
    }
    zaak.berichten
        .iter()
        .filter(|bericht| bericht.van != "gemeente")
        .try_for_each(|bericht| known_person(profile, &bericht.van))
}

fn known_person(profile: &Profile, who: &str) -> Result<(), String> {
    known(profile, who, "bericht")
}
