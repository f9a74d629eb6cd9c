use bip39::{Language, Mnemonic};
use domain::call::{AppError, ErrorCode};
use zeroize::{Zeroize, Zeroizing};

/// Twelve recovery words: 128 random bits and a checksum (BIP 39), so that a typing error is told from
/// wrong words at once.
///
/// The list is the English one: there is no Dutch one, and its words differ in their first four letters.
pub(super) struct Words(Zeroizing<String>);

impl Words {
    /// New random words.
    pub(super) fn new() -> Result<Self, AppError> {
        let mut entropy = [0; 16];
        getrandom::fill(&mut entropy).map_err(|_| AppError::new(ErrorCode::Internal))?;
        let words = Mnemonic::from_entropy_in(Language::English, &entropy);
        entropy.zeroize();
        words.map(Self::of).map_err(|_| ErrorCode::Internal.into())
    }

    /// The words as somebody types them: any case, any white space, commas or numbers between them, and
    /// the first four letters are enough.
    pub(super) fn parse(text: &str) -> Result<Self, AppError> {
        let lower = Zeroizing::new(text.to_lowercase());
        let typed: Vec<&str> = lower.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty()).collect();
        let wrong = || AppError::new(ErrorCode::WrongWords);
        if typed.len() != 12 {
            return Err(wrong());
        }
        let whole: Option<Vec<&str>> = typed.into_iter().map(complete).collect();
        let joined = Zeroizing::new(whole.ok_or_else(wrong)?.join(" "));
        Mnemonic::parse_in_normalized(Language::English, &joined).map(Self::of).map_err(|_| wrong())
    }

    fn of(mnemonic: Mnemonic) -> Self {
        Self(Zeroizing::new(mnemonic.to_string()))
    }

    /// The words, in order.
    pub(super) fn list(&self) -> Vec<String> {
        self.0.split(' ').map(str::to_owned).collect()
    }

    /// The words as one passphrase.
    pub(super) fn passphrase(&self) -> age::secrecy::SecretString {
        age::secrecy::SecretString::from(self.0.as_str().to_owned())
    }
}

/// The word of the list that was typed, in full or by its first four letters.
fn complete(typed: &str) -> Option<&'static str> {
    let list = Language::English.word_list();
    if let Ok(at) = list.binary_search(&typed) {
        return list.get(at).copied();
    }
    let mut fits = list.iter().filter(|word| typed.len() >= 4 && word.starts_with(typed));
    match (fits.next(), fits.next()) {
        (Some(word), None) => Some(word),
        _ => None,
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Words(…)")
    }
}
