//! Words of a search: all of them must be there, each as the beginning of a word, whatever its accents and case.

use domain::search::plain;

/// What somebody typed.
pub(super) struct Query(Vec<String>);

impl Query {
    pub fn new(text: &str) -> Self {
        // More words than this find nothing anyway.
        Self(plain(text).split_whitespace().take(12).map(str::to_owned).collect())
    }

    /// True where every word is the beginning of a word of this text.
    pub fn fits(&self, text: &str) -> bool {
        let text = plain(text);
        self.0.iter().all(|wanted| text.split_whitespace().any(|word| word.starts_with(wanted.as_str())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_by_their_beginning_whatever_their_form() {
        let text = "Cliëntondersteuning: iemand denkt met u mee. 1-op-1";
        for good in ["", "  ", "client", "CLIËNT iemand", "denk mee", "1 op", "ondersteuning"] {
            assert_eq!(Query::new(good).fits(text), good != "ondersteuning", "{good}");
        }
        assert!(!Query::new("client taxi").fits(text));
        assert!(Query::new("isitme sikayet").fits("İşitme şikâyeti"));
        assert!(Query::new("الاعاقه").fits("الإعاقةُ"));
        assert!(!Query::new("\u{0}x").fits(text));
    }

    proptest::proptest! {
        #[test]
        fn a_text_is_found_by_its_own_words(text in "\\PC{0,80}") {
            let found = Query::new(&text).fits(&text);
            proptest::prop_assert!(found);
        }
    }
}
