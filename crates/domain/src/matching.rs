//! Whether a voorziening kept by hand and a synced one are the same.

use crate::Date;
use crate::calendar::days_between;
use crate::voorziening::{Categorie, Leveringsvorm};

/// What two records are compared by.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Traits {
    /// Numbers on letters and of zaken.
    pub references: Vec<String>,
    /// Official category.
    pub category: Option<Categorie>,
    /// How it is delivered.
    pub form: Option<Leveringsvorm>,
    /// The day of the melding.
    pub melding: Option<Date>,
    /// The day of the aanvraag.
    pub aanvraag: Option<Date>,
    /// The day of the beschikking.
    pub beschikking: Option<Date>,
    /// First day of the right.
    pub right_from: Option<Date>,
    /// Last day of the right.
    pub right_until: Option<Date>,
}

/// From this score on the two are proposed as the same. The user decides.
pub const CANDIDATE: u32 = 50;

/// How much two records look the same: 0 (not at all) to 100 (a shared reference).
pub fn score(own: &Traits, synced: &Traits) -> u32 {
    let shared =
        own.references.iter().filter_map(|r| plain(r)).any(|reference| {
            synced.references.iter().filter_map(|r| plain(r)).any(|other| other == reference)
        });
    if shared {
        return 100;
    }
    let mut points = 0;
    match (own.category, synced.category) {
        (Some(a), Some(b)) if a == b => points += 35,
        (Some(_), Some(_)) => return 0,
        _ => {}
    }
    match (own.form, synced.form) {
        (Some(a), Some(b)) if a == b => points += 5,
        // In natura and as a PGB are two awards.
        (Some(_), Some(_)) => return 0,
        _ => {}
    }
    points += closeness(own.beschikking, synced.beschikking, 30);
    points += closeness(own.aanvraag, synced.aanvraag, 20);
    points += closeness(own.melding, synced.melding, 20);
    points += closeness(own.right_from, synced.right_from, 15);
    points += closeness(own.right_until, synced.right_until, 15);
    points.min(99)
}

/// The best candidate for `own`, where one is good enough. Of equals the first.
pub fn best<'a, K>(own: &Traits, synced: impl IntoIterator<Item = (K, &'a Traits)>) -> Option<(K, u32)> {
    let mut found: Option<(K, u32)> = None;
    for (key, traits) in synced {
        let points = score(own, traits);
        if points >= CANDIDATE && found.as_ref().is_none_or(|(_, best)| points > *best) {
            found = Some((key, points));
        }
    }
    found
}

/// Full points for the same day, half within a week (a letter is received later than it is sent).
fn closeness(a: Option<Date>, b: Option<Date>, points: u32) -> u32 {
    match a.zip(b).map(|(a, b)| days_between(a, b).abs()) {
        Some(0) => points,
        Some(1..=7) => points / 2,
        _ => 0,
    }
}

/// A reference without spaces, dashes and case; none where too little is left to tell two apart.
fn plain(reference: &str) -> Option<String> {
    let plain: String =
        reference.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    (plain.chars().count() >= 4).then_some(plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn awarded() -> Traits {
        Traits {
            category: Some(Categorie::Begeleiding),
            form: Some(Leveringsvorm::Zin),
            beschikking: Some(date(2026, 10, 5)),
            ..Traits::default()
        }
    }

    #[test]
    fn a_shared_reference_is_certain_however_it_is_written() {
        let own = Traits { references: vec!["WMO 2026-00 12".into()], ..Traits::default() };
        let synced = Traits { references: vec!["wmo20260012".into()], ..awarded() };
        assert_eq!(score(&own, &synced), 100);
        let short = Traits { references: vec!["12".into()], ..Traits::default() };
        let also = Traits { references: vec!["1-2".into()], ..Traits::default() };
        assert_eq!(score(&short, &also), 0, "two characters tell nothing apart");
    }

    #[test]
    fn category_and_day_of_the_beschikking_make_a_candidate() {
        assert_eq!(score(&awarded(), &awarded()), 70);
        let posted_later = Traits { beschikking: Some(date(2026, 10, 8)), ..awarded() };
        assert!(score(&awarded(), &posted_later) >= CANDIDATE);
        let another_year = Traits { beschikking: Some(date(2025, 10, 5)), ..awarded() };
        assert!(score(&awarded(), &another_year) < CANDIDATE);
    }

    #[test]
    fn another_category_or_form_is_another_voorziening() {
        let other = Traits { category: Some(Categorie::Rolstoelen), ..awarded() };
        assert_eq!(score(&awarded(), &other), 0);
        let pgb = Traits { form: Some(Leveringsvorm::Pgb), ..awarded() };
        assert_eq!(score(&awarded(), &pgb), 0);
    }

    #[test]
    fn the_best_candidate_wins_and_a_poor_one_does_not() {
        let near = Traits { beschikking: Some(date(2026, 10, 2)), ..awarded() };
        let exact = awarded();
        let poor = Traits { beschikking: None, ..awarded() };
        let found = best(&awarded(), [("near", &near), ("exact", &exact), ("poor", &poor)]);
        assert_eq!(found, Some(("exact", 70)));
        assert_eq!(best(&awarded(), [("poor", &poor)]), None);
    }
}
