//! The few words of the demo's own pages. They belong to the demo and are in no locale of the app.

/// One language's words.
pub(super) struct Words {
    pub tag: &'static str,
    pub name: &'static str,
    pub title: &'static str,
    pub banner: &'static str,
    /// `{gemeente}` is the municipality.
    pub heading: &'static str,
    pub explain: &'static str,
    pub mantelzorgers: &'static str,
    pub inwoners: &'static str,
    pub as_person: &'static str,
    pub cancel: &'static str,
    pub languages: &'static str,
    pub refused: &'static str,
    pub refused_text: &'static str,
    pub signed_out: &'static str,
    pub signed_out_text: &'static str,
    pub start: &'static str,
    pub start_text: &'static str,
}

pub(super) const NL: Words = Words {
    tag: "nl",
    name: "Nederlands",
    title: "Demo: kies wie u bent",
    banner: "Demo – geen echte aanmelding",
    heading: "Wie wilt u zijn bij de demo-gemeente {gemeente}?",
    explain: "Alle mensen hier zijn verzonnen. U heeft geen wachtwoord nodig. Dit is geen DigiD en geen echte gemeente.",
    mantelzorgers: "Mantelzorgers",
    inwoners: "Inwoners",
    as_person: "Kies",
    cancel: "Niet aanmelden",
    languages: "Taal",
    refused: "Dit lukt niet",
    refused_text: "Deze aanmelding klopt niet of is verlopen. Ga terug naar de app en probeer het opnieuw.",
    signed_out: "U bent afgemeld",
    signed_out_text: "U kunt dit venster sluiten.",
    start: "Demo-aanmelding",
    start_text: "Hier meldt u zich aan bij een demo-gemeente. Begin in de app.",
};

pub(super) const EN: Words = Words {
    tag: "en",
    name: "English",
    title: "Demo: choose who you are",
    banner: "Demo – not a real sign-in",
    heading: "Who do you want to be at the demo municipality of {gemeente}?",
    explain: "All people here are made up. You need no password. This is not DigiD and not a real municipality.",
    mantelzorgers: "Family carers",
    inwoners: "Residents",
    as_person: "Choose",
    cancel: "Do not sign in",
    languages: "Language",
    refused: "This does not work",
    refused_text: "This sign-in is not right or has expired. Go back to the app and try again.",
    signed_out: "You are signed out",
    signed_out_text: "You can close this window.",
    start: "Demo sign-in",
    start_text: "Here you sign in at a demo municipality. Start in the app.",
};
