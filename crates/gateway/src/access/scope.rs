//! What a machtiging opens. The own dossier needs none: there everything is allowed.
//!
//! | bevoegdheid | opens |
//! |---|---|
//! | lezen | zaken, voorzieningen, afspraken, taken (also to add and change), documenten, the own machtiging |
//! | geld | pgb-budgetten |
//! | berichten | berichten, to read and to send; documents sent along |
//! | aanvragen | to report a need, to ask for a voorziening, to send documents, to propose and answer appointments |
//!
//! Handing over a machtiging is for the person alone too: whoever holds one cannot pass it on.
//! Who looked at what (inzagen) is for the person alone: it is how one keeps an eye on those who look.

use municipal_api::{Bevoegdheid, Collectie};

/// Something that changes a dossier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Deed {
    Melding,
    Aanvraag,
    Bericht,
    Document,
    Afspraak,
    Taak,
}

/// True where this collection may be read.
pub(crate) fn may_read(collectie: Collectie, scopes: Option<&[Bevoegdheid]>) -> bool {
    let Some(scopes) = scopes else { return true };
    let needed = match collectie {
        Collectie::Zaken
        | Collectie::Voorzieningen
        | Collectie::Afspraken
        | Collectie::Taken
        | Collectie::Documenten
        | Collectie::Machtigingen => Bevoegdheid::Lezen,
        Collectie::PgbBudgetten => Bevoegdheid::Geld,
        Collectie::Berichten => Bevoegdheid::Berichten,
        Collectie::Inzagen => return false,
    };
    scopes.contains(&needed)
}

/// True where this may be done.
pub(crate) fn may_do(deed: Deed, scopes: Option<&[Bevoegdheid]>) -> bool {
    let Some(scopes) = scopes else { return true };
    let needed: &[Bevoegdheid] = match deed {
        Deed::Melding | Deed::Aanvraag | Deed::Afspraak => &[Bevoegdheid::Aanvragen],
        Deed::Bericht => &[Bevoegdheid::Berichten],
        Deed::Document => &[Bevoegdheid::Aanvragen, Bevoegdheid::Berichten],
        // Tasks are shared by all who have a machtiging: they are how a family divides the work.
        Deed::Taak => &[Bevoegdheid::Lezen],
    };
    needed.iter().any(|scope| scopes.contains(scope))
}

#[cfg(test)]
mod tests {
    use super::*;
    use Bevoegdheid::{Aanvragen, Berichten, Geld, Lezen};

    fn readable(scopes: &[Bevoegdheid]) -> Vec<Collectie> {
        Collectie::ALL.into_iter().filter(|c| may_read(*c, Some(scopes))).collect()
    }

    #[test]
    fn the_own_dossier_is_open() {
        assert!(Collectie::ALL.into_iter().all(|c| may_read(c, None)));
        assert!(may_do(Deed::Aanvraag, None) && may_do(Deed::Bericht, None));
    }

    #[test]
    fn each_scope_opens_its_own_part() {
        assert_eq!(readable(&[]), []);
        assert_eq!(readable(&[Geld]), [Collectie::PgbBudgetten]);
        assert_eq!(readable(&[Berichten]), [Collectie::Berichten]);
        assert_eq!(readable(&[Aanvragen]), []);
        assert_eq!(readable(&[Lezen]).len(), 6);
        assert!(!readable(&[Lezen, Geld, Berichten, Aanvragen]).contains(&Collectie::Inzagen));
        assert_eq!(readable(&[Bevoegdheid::Other("alles".into())]), []);
    }

    #[test]
    fn each_deed_needs_its_scope() {
        use Deed::{Aanvraag, Afspraak, Bericht, Document, Melding, Taak};
        let all = [Melding, Aanvraag, Bericht, Document, Afspraak, Taak];
        let allowed = |scope: Bevoegdheid| -> Vec<Deed> {
            all.into_iter().filter(|d| may_do(*d, Some(std::slice::from_ref(&scope)))).collect()
        };
        assert_eq!(allowed(Lezen), [Taak]);
        assert_eq!(allowed(Geld), []);
        assert_eq!(allowed(Berichten), [Bericht, Document]);
        assert_eq!(allowed(Aanvragen), [Melding, Aanvraag, Document, Afspraak]);
    }
}
