//! Signing in and out; sessions.
//!
//! Sign-in follows RFC 8252: the system browser, an authorisation code with PKCE, and a redirect to
//! this machine. There is one session a municipality and several at once. A session ends when the gateway
//! says so (its end, idle time, a 401) or when the clock cannot be trusted; what came stays readable.

mod code;
mod discovery;
mod id_token;
mod lifetime;
mod link;
mod live;
mod loopback;
mod page;
mod sign_in;
mod sign_out;

use domain::call::Request;

pub(crate) use link::returned;
pub(crate) use live::lock;
pub use live::{Live, Options, Pass};
pub use sign_in::{cancel_sign_in, sign_in};
pub use sign_out::sign_out;

/// True for what only a person does: the idle time of sessions begins anew. Lists are not among it, for
/// screens ask for those again by themselves when a background sync brought something.
pub(crate) fn is_activity(request: &Request) -> bool {
    use Request::{
        AddBijlage, AddConceptFile, AddDocument, AddMeldingFile, AnswerAfspraak, CorrectDate, DidMelding,
        DidPlan, FinishOnboarding, GetGemeente, GetPgb, GetTip, GetVoorziening, ImportDeclaraties, MarkTip,
        OpenDocument, ResolveOutbox, SaveAfspraak, SaveBrief, SaveConcept, SaveDeclaratie, SaveHuishouden,
        SaveKostprijs, SaveLetter, SaveMelding, SaveOvereenkomst, SavePgb, SavePlan, SaveProfile,
        SaveSettings, SendBericht, SendLetter, SendMelding, SendPlan, SignIn, SyncNow,
    };
    matches!(
        request,
        AddBijlage(_)
            | AddConceptFile(_)
            | AddDocument(_)
            | AddMeldingFile(_)
            | CorrectDate(_)
            | SaveHuishouden(_)
            | SaveKostprijs(_)
            | AnswerAfspraak(_)
            | DidMelding(_)
            | DidPlan(_)
            | FinishOnboarding(_)
            | GetGemeente(_)
            | GetPgb(_)
            | GetTip(_)
            | GetVoorziening(_)
            | ImportDeclaraties(_)
            | MarkTip(_)
            | OpenDocument(_)
            | ResolveOutbox(_)
            | SaveAfspraak(_)
            | SaveBrief(_)
            | SaveDeclaratie(_)
            | SaveMelding(_)
            | SaveOvereenkomst(_)
            | SavePgb(_)
            | SavePlan(_)
            | SaveProfile(_)
            | SaveSettings(_)
            | SaveConcept(_)
            | SaveLetter(_)
            | SendBericht(_)
            | SendLetter(_)
            | SendMelding(_)
            | SendPlan(_)
            | SignIn(_)
            | SyncNow(_)
    )
}
