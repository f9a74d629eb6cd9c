/// Why a document could not be made. Texts carry no personal data.
#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    /// An embedded font could not be read.
    #[error("an embedded font could not be read")]
    Font,
    /// The letter says nothing: it needs a subject, which is also the document's title.
    #[error("a letter needs a subject")]
    NoSubject,
    /// The letter would not fit in the number of pages that is allowed.
    #[error("the letter is too long: more than {0} pages")]
    TooLong(usize),
    /// The PDF writer refused the document (the reason names rules of the standard, no content).
    #[error("the PDF could not be written: {0}")]
    Pdf(String),
}
