//! Acting for somebody: who may do what, the code that hands it over, who looked, and what ended.

use super::*;

codes! {
    /// What a machtiging allows.
    Scope {
        /// See zaken, voorzieningen, appointments, documents, and share tasks.
        Read,
        /// Read and send messages.
        Talk,
        /// Report a need, ask for a voorziening, answer appointments.
        Ask,
        /// See the PGB.
        Money,
    }
    /// Where a machtiging comes from.
    MachtigingKind {
        /// The municipality: handed over here, or at its desk.
        Gemeente,
        /// DigiD Machtigen: made and withdrawn there.
        Digid,
        /// A kind that this version does not know.
        Other,
    }
    /// A part of a dossier that somebody looked at.
    LookedAt {
        /// Zaken.
        Zaken,
        /// Voorzieningen.
        Voorzieningen,
        /// PGB budgets.
        Pgb,
        /// Appointments.
        Afspraken,
        /// Tasks.
        Taken,
        /// Messages.
        Berichten,
        /// Documents.
        Documenten,
        /// The own machtiging.
        Machtigingen,
        /// A part that this version does not know.
        Other,
    }
}

view! {
    /// Everything about acting for somebody.
    MachtigingenView {
        /// The own dossiers: who may see them. None for who has no dossier with a municipality.
        own: Vec<OwnMachtigingen>,
        /// Other people's dossiers that this person may see.
        held: Vec<HeldMachtiging>,
        /// Where a code can be redeemed.
        places: Vec<CodePlace>,
    }
    /// One own dossier and who may see it.
    OwnMachtigingen {
        /// The dossier.
        dossier: String,
        /// The municipality.
        gemeente: String,
        /// Its name.
        gemeente_name: String,
        /// True while a session lasts: handing over and withdrawing need one.
        signed_in: bool,
        /// Those who have one, those whose code nobody redeemed yet, and those that have ended, newest first.
        granted: Vec<MachtigingRow>,
        /// Who looked, by day, newest first.
        looks: Vec<LookDay>,
        /// The end that a new one has unless another is chosen: in a year.
        until: Date,
        /// The latest end.
        latest: Date,
    }
    /// A machtiging that the user granted.
    MachtigingRow {
        /// Its id.
        id: String,
        /// Who has it; none while nobody redeemed the code.
        who: Option<String>,
        /// Where it comes from.
        kind: MachtigingKind,
        /// What it allows.
        scopes: Vec<Scope>,
        /// First day.
        from: Date,
        /// Last day; none is open-ended.
        until: Option<Date>,
        /// Until when the code can be redeemed, UTC.
        code_until: Option<Timestamp>,
        /// When that person last looked, UTC.
        looked: Option<Timestamp>,
        /// It has ended.
        past: bool,
    }
    /// Who looked on one day.
    LookDay {
        /// The day.
        date: Date,
        /// Each person once, in the order of their names.
        looks: Vec<LookView>,
    }
    /// What one person looked at on a day.
    LookView {
        /// Who.
        who: String,
        /// At what, each part once.
        what: Vec<LookedAt>,
    }
    /// Somebody else's dossier that this person may see.
    HeldMachtiging {
        /// The dossier.
        dossier: String,
        /// The machtiging, to give it up with.
        id: String,
        /// Whose it is.
        name: String,
        /// The municipality.
        gemeente: String,
        /// Its name.
        gemeente_name: String,
        /// Where it comes from.
        kind: MachtigingKind,
        /// What it allows.
        scopes: Vec<Scope>,
        /// Last day; none is open-ended.
        until: Option<Date>,
        /// True while a session lasts.
        signed_in: bool,
        /// Too long without contact: not shown until the next sign-in.
        locked: bool,
    }
    /// A municipality where a code can be redeemed.
    CodePlace {
        /// Its id.
        id: String,
        /// Its name.
        name: String,
        /// True while a session lasts.
        signed_in: bool,
    }
    /// A code to hand over. It is shown this once.
    CodeView {
        /// The machtiging, to withdraw it with.
        id: String,
        /// The code in groups of four.
        code: String,
        /// The municipality's name.
        gemeente_name: String,
        /// Until when it can be redeemed, UTC.
        until: Timestamp,
        /// The QR code as the path of a drawing, one unit a square.
        qr: String,
        /// The squares on a side, the white border included.
        qr_size: u32,
    }
    /// What a photo of a QR code says.
    ReadCodeView {
        /// The code in groups of four.
        code: String,
        /// The municipality, where it is one that this app knows.
        gemeente: Option<String>,
    }
    /// A code that was redeemed.
    RedeemedView {
        /// The dossier.
        dossier: String,
        /// Whose it is.
        name: String,
        /// What may be done.
        scopes: Vec<Scope>,
        /// Last day.
        until: Option<Date>,
    }
    /// What ended, and what is locked: told until it was seen.
    EndedView {
        /// Machtigingen that ended; their dossiers are erased from this device.
        ended: Vec<EndedRow>,
        /// Dossiers that are not shown until the next sign-in.
        locked: Vec<LockedRow>,
    }
    /// A machtiging that ended.
    EndedRow {
        /// Its id.
        id: String,
        /// Whose dossier it was.
        name: String,
        /// The municipality's name.
        gemeente_name: String,
        /// The day on which this device learned it.
        on: Date,
        /// What was written and never sent.
        unsent: Vec<UnsentView>,
    }
    /// Something that was not sent any more.
    UnsentView {
        /// What.
        kind: OutboxKind,
        /// When it was written, UTC.
        made: Timestamp,
        /// The user's own words.
        text: String,
    }
    /// A dossier that is locked.
    LockedRow {
        /// The municipality, to sign in at.
        gemeente: String,
        /// Its name.
        gemeente_name: String,
        /// Whose dossier.
        name: String,
    }
}
