//! The calls of the citizen API, one after the other.

use super::draft::Draft;
use crate::{
    Afspraak, AfspraakAntwoord, Bericht, Collectie, Document, Dossier, Gemeente, Ik, Inwisseling, Inzage,
    Machtiging, MachtigingCode, NieuwBericht, NieuwDocument, NieuweAanvraag, NieuweAfspraak,
    NieuweMachtiging, NieuweMelding, NieuweTaak, Ontvangst, Pagina, PgbBudget, Taak, TaakWijziging,
    Voorziening, Zaak,
    paths::{self, template},
};
use utoipa::{
    ToSchema,
    openapi::{
        HttpMethod, ObjectBuilder,
        schema::{KnownFormat, SchemaFormat, Type},
    },
};

pub(super) fn describe(draft: &mut Draft) {
    public(draft);
    reading(draft);
    collections(draft);
    writing(draft);
    changing(draft);
}

fn public(draft: &mut Draft) {
    draft
        .operation(HttpMethod::Get, template::GEMEENTE, "gemeente", "openbaar")
        .says(
            "What the municipality says about itself",
            "Channels, opening hours, help, tariffs, local tips, and how to sign in.",
        )
        .takes(&["if-none-match"])
        .answers::<Gemeente>(200, "The public page", true)
        .done();
    draft
        .operation(HttpMethod::Post, template::MELDINGEN, "meldingVoorAnder", "schrijven")
        .says(
            "Report a need of somebody outside one's dossiers",
            "`voor` says who it is about, how to reach that person, and whether that person knows. The answer is a receipt and never gives access.",
        )
        .signed_in()
        .takes(&["idempotency-key"])
        .body::<NieuweMelding>()
        .answers::<Ontvangst>(201, "Received", false)
        .fails(&[409])
        .done();
}

fn reading(draft: &mut Draft) {
    draft
        .operation(HttpMethod::Get, template::IK, "ik", "lezen")
        .says("Who is signed in, and which dossiers that person may see", "")
        .signed_in()
        .answers::<Ik>(200, "The person, the session and the dossiers", false)
        .done();
    draft
        .operation(HttpMethod::Get, template::DOSSIER, "dossier", "lezen")
        .says("The ETag of every collection, in one answer", "")
        .in_dossier()
        .takes(&["if-none-match"])
        .answers::<Dossier>(200, "The ETags of the collections that this person may see", true)
        .done();
    let bytes = || {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .format(Some(SchemaFormat::KnownFormat(KnownFormat::Binary)))
            .build()
    };
    draft
        .operation(HttpMethod::Get, template::INHOUD, "inhoud", "lezen")
        .says("A document's bytes", "One range at a time; several ranges answer the whole document. It may still come in from the registry while it is sent: where it breaks off, so does the connection.")
        .in_dossier()
        .takes(&["range", "if-none-match"])
        .answers_with(200, "The whole document, in its own media type", "*/*", bytes())
        .answers_with(206, "The range that was asked for", "*/*", bytes())
        .may_be_unchanged()
        .fails(&[403, 416])
        .done();
    draft
        .operation(HttpMethod::Get, template::GEBEURTENISSEN, "gebeurtenissen", "lezen")
        .says(
            "Tell when something changes",
            "Server-sent events named `dossier`, each with a `Dossier` as its data: the ETags as they are now. The first comes at once. Events named `bericht` carry what is said in the chat, each a `Bericht` under its own id; after `Last-Event-ID` what was said since comes first. Ten seconds pass without a comment at most. The stream ends with the token.",
        )
        .in_dossier()
        .takes(&["last-event-id"])
        .answers_with(
            200,
            "Events for as long as the token lasts",
            "text/event-stream",
            ObjectBuilder::new().schema_type(Type::String).build(),
        )
        .fails(&[403])
        .done();
}

fn collections(draft: &mut Draft) {
    collection::<Zaak>(draft, Collectie::Zaken, "Zaken with their events and besluiten");
    collection::<Voorziening>(
        draft,
        Collectie::Voorzieningen,
        "What was awarded or refused, and what is delivered",
    );
    collection::<PgbBudget>(draft, Collectie::PgbBudgetten, "PGB budgets as the municipality awarded them");
    collection::<Afspraak>(draft, Collectie::Afspraken, "Appointments with or by the municipality");
    collection::<Taak>(draft, Collectie::Taken, "Tasks shared by those who have a machtiging");
    collection::<Bericht>(draft, Collectie::Berichten, "Messages");
    collection::<Document>(draft, Collectie::Documenten, "Documents, without their bytes");
    collection::<Machtiging>(draft, Collectie::Machtigingen, "Who may act for this person");
    collection::<Inzage>(draft, Collectie::Inzagen, "Who looked at what");
}

fn collection<T: ToSchema>(draft: &mut Draft, collectie: Collectie, summary: &str) {
    // The derive of a generic type names its argument and does not bring it along.
    draft.schema::<T>();
    let page = draft.schema_as::<Pagina<T>>(format!("Pagina{}", T::name()));
    draft
        .operation(HttpMethod::Get, &under(collectie.segment()), collectie.segment(), "lezen")
        .says(
            summary,
            "Rows stand in the order of their ids. Every page carries the ETag of the whole collection.",
        )
        .in_dossier()
        .takes(&["cursor", "limit", "if-none-match"])
        .answers_json(200, "One page", true, page)
        .fails(&[400, 403, 409])
        .done();
}

fn writing(draft: &mut Draft) {
    post::<NieuweMelding>(
        draft,
        paths::MELDINGEN,
        "melding",
        "Report a need",
        "Wmo 2015, article 2.3.2. `voor` stays empty here.",
    );
    post::<NieuweAanvraag>(
        draft,
        paths::AANVRAGEN,
        "aanvraag",
        "Ask for a voorziening",
        "After the onderzoek, or because it took more than six weeks.",
    );
    post::<NieuwBericht>(
        draft,
        Collectie::Berichten.segment(),
        "bericht",
        "Send a message",
        "`bijlagen` names documents that were sent before. `chat` is for a municipality that offers one.",
    );
    post::<NieuwDocument>(
        draft,
        Collectie::Documenten.segment(),
        "document",
        "Send a document",
        "PDF, JPEG or PNG of at most 10 MiB; the bytes decide what it is. With a `soort` it is a letter: only one that the municipality takes electronically (`elektronisch`), by who may ask.",
    );
    post::<NieuweAfspraak>(draft, Collectie::Afspraken.segment(), "afspraak", "Propose an appointment", "");
    post::<NieuweTaak>(draft, Collectie::Taken.segment(), "taak", "Add a task", "");
    draft
        .operation(HttpMethod::Post, &under(Collectie::Machtigingen.segment()), "machtiging", "schrijven")
        .says(
            "Hand over a machtiging",
            "By the person whose dossier it is. The answer holds a code, which somebody else redeems once, within seven days, after signing in. The same key answers the same code.",
        )
        .in_dossier()
        .takes(&["idempotency-key"])
        .body::<NieuweMachtiging>()
        .answers::<MachtigingCode>(201, "The code to hand over", false)
        .fails(&[403, 409])
        .done();
    draft
        .operation(HttpMethod::Post, template::INWISSELEN, "inwisselen", "schrijven")
        .says(
            "Redeem a code",
            "Opens the dossier of whoever handed it over. A code that is unknown, expired, used, withdrawn or one's own is refused with 422 on the field `code`; too many tries with 429.",
        )
        .signed_in()
        .takes(&["idempotency-key"])
        .body::<Inwisseling>()
        .answers::<Ontvangst>(201, "The machtiging", false)
        .fails(&[409])
        .done();
}

fn post<T: ToSchema>(draft: &mut Draft, segment: &str, id: &str, summary: &str, description: &str) {
    draft
        .operation(HttpMethod::Post, &under(segment), id, "schrijven")
        .says(summary, description)
        .in_dossier()
        .takes(&["idempotency-key"])
        .body::<T>()
        .answers::<Ontvangst>(201, "Received", false)
        .fails(&[403, 409])
        .done();
}

fn changing(draft: &mut Draft) {
    let row = |collectie: Collectie| format!("{}/{{id}}", under(collectie.segment()));
    draft
        .operation(HttpMethod::Patch, &row(Collectie::Afspraken), "antwoordAfspraak", "wijzigen")
        .says("Answer an appointment", "")
        .in_dossier()
        .takes(&["if-match"])
        .body::<AfspraakAntwoord>()
        .answers::<Ontvangst>(200, "Received", false)
        .fails(&[403, 409, 412, 428])
        .done();
    draft
        .operation(HttpMethod::Patch, &row(Collectie::Taken), "wijzigTaak", "wijzigen")
        .says("Change a task's state", "")
        .in_dossier()
        .takes(&["if-match"])
        .body::<TaakWijziging>()
        .answers::<Ontvangst>(200, "Received", false)
        .fails(&[403, 409, 412, 428])
        .done();
    draft
        .operation(HttpMethod::Delete, &row(Collectie::Machtigingen), "beeindigMachtiging", "wijzigen")
        .says("Withdraw a machtiging", "By the person who granted it, or by the one who holds it.")
        .in_dossier()
        .takes(&["if-match"])
        .answers::<Ontvangst>(200, "Withdrawn", false)
        .fails(&[403, 409, 412, 428])
        .done();
}

fn under(segment: &str) -> String {
    format!("{}/{segment}", template::DOSSIER)
}
