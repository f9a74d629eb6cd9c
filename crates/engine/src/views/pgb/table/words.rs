//! What people and our own tables call a kind and a state, in the languages of the app.

use domain::call::view::{DeclaratieKind, PgbState};

const KINDS: [(DeclaratieKind, &[&str]); 6] = [
    (DeclaratieKind::Uren, &["uren", "hours", "saat", "ساعات"]),
    (DeclaratieKind::Rekening, &["rekening", "factuur", "bill", "invoice", "fatura", "فاتورة"]),
    (
        DeclaratieKind::Reiskosten,
        &["reiskosten", "kilometers", "km", "travel", "mileage", "yol masrafı", "مصاريف السفر"],
    ),
    (
        DeclaratieKind::VrijBesteedbaar,
        &["vrij besteedbaar", "vrij besteedbaar bedrag", "free allowance", "serbest tutar", "مبلغ حر"],
    ),
    (
        DeclaratieKind::Feestdagen,
        &["feestdagen", "feestdagenuitkering", "holiday payment", "bayram ödemesi", "بدل الأعياد"],
    ),
    (DeclaratieKind::Maandloon, &["maandloon", "monthly sum", "aylık ücret", "أجر شهري"]),
];

const STATES: [(PgbState, &[&str]); 5] = [
    (PgbState::Made, &["concept", "gemaakt", "draft", "taslak", "مسودة"]),
    (PgbState::Sent, &["verstuurd", "verzonden", "ingediend", "sent", "gönderildi", "مرسل"]),
    (PgbState::Approved, &["goedgekeurd", "akkoord", "approved", "onaylandı", "مقبول"]),
    (PgbState::Rejected, &["afgewezen", "afgekeurd", "rejected", "reddedildi", "مرفوض"]),
    (PgbState::Paid, &["betaald", "uitbetaald", "paid", "ödendi", "مدفوع"]),
];

/// The kind that a cell names.
pub(super) fn kind(text: &str) -> Option<DeclaratieKind> {
    named(&KINDS, text)
}

/// The state that a cell names.
pub(super) fn state(text: &str) -> Option<PgbState> {
    named(&STATES, text)
}

fn named<T: Copy>(all: &[(T, &[&str])], text: &str) -> Option<T> {
    let text = text.trim().to_lowercase();
    let plain = all.iter().find(|(_, names)| names.contains(&text.as_str()));
    let found = plain.or_else(|| {
        let text = folded(&text);
        all.iter().find(|(_, names)| names.iter().any(|name| folded(name) == text))
    });
    found.map(|(one, _)| *one)
}

/// A text in lower case, with the two letters i of Turkish as one: capitals do not tell them apart elsewhere.
fn folded(text: &str) -> String {
    text.trim()
        .to_lowercase()
        .chars()
        .filter(|c| *c != '\u{307}')
        .map(|c| if c == 'ı' { 'i' } else { c })
        .collect()
}

/// The key of a kind's word in a table.
pub(super) fn kind_key(kind: DeclaratieKind) -> &'static str {
    match kind {
        DeclaratieKind::Uren => "table-kind-uren",
        DeclaratieKind::Rekening => "table-kind-rekening",
        DeclaratieKind::Reiskosten => "table-kind-reiskosten",
        DeclaratieKind::VrijBesteedbaar => "table-kind-vrij-besteedbaar",
        DeclaratieKind::Feestdagen => "table-kind-feestdagen",
        DeclaratieKind::Maandloon => "table-kind-maandloon",
    }
}

/// The key of a state's word in a table.
pub(super) fn state_key(state: PgbState) -> &'static str {
    match state {
        PgbState::Made => "table-state-made",
        PgbState::Sent => "table-state-sent",
        PgbState::Approved => "table-state-approved",
        PgbState::Rejected => "table-state-rejected",
        PgbState::Paid => "table-state-paid",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use locales::content::{Content, languages};

    #[test]
    fn every_word_that_goes_out_is_read_back() {
        for language in languages() {
            let words = Content::new(language);
            for one in DeclaratieKind::ALL {
                let word = words.get(kind_key(*one)).unwrap();
                assert_eq!(kind(&word.to_uppercase()), Some(*one), "{language}: {word}");
                assert_eq!(kind(&word), Some(*one), "{language}: {word}");
            }
            for one in PgbState::ALL {
                let word = words.get(state_key(*one)).unwrap();
                assert_eq!(state(&word), Some(*one), "{language}: {word}");
            }
        }
        assert_eq!((kind(""), state("in behandeling")), (None, None));
    }
}
