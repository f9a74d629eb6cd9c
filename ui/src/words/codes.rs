//! Kinds, stages, steps and other codes in words.

use super::words;
use domain::call::view::{
    AgendaKind, AnswerState, AttachmentState, BriefKind, Delivery, LookedAt, OutboxKind, OutboxState,
    Outcome, ReminderKind, ReminderView, Scope, SourceKind, StepKind,
};
use domain::voorziening::{Categorie, Law, Leveringsvorm, Stage};

/// The name of an official category.
pub fn categorie(kind: Categorie) -> String {
    let w = words();
    match kind {
        Categorie::HulpBijHetHuishouden => w.kind_hulp_bij_het_huishouden(),
        Categorie::Begeleiding => w.kind_begeleiding(),
        Categorie::PersoonlijkeVerzorging => w.kind_persoonlijke_verzorging(),
        Categorie::KortdurendVerblijf => w.kind_kortdurend_verblijf(),
        Categorie::Woondiensten => w.kind_woondiensten(),
        Categorie::OverigeOndersteuning => w.kind_overige_ondersteuning(),
        Categorie::Dagbesteding => w.kind_dagbesteding(),
        Categorie::Vervoerdiensten => w.kind_vervoerdiensten(),
        Categorie::OverigeGroepsgerichteOndersteuning => w.kind_overige_groepsgerichte_ondersteuning(),
        Categorie::OverigeMaatwerkarrangementen => w.kind_overige_maatwerkarrangementen(),
        Categorie::Rolstoelen => w.kind_rolstoelen(),
        Categorie::Vervoervoorzieningen => w.kind_vervoervoorzieningen(),
        Categorie::Woonvoorzieningen => w.kind_woonvoorzieningen(),
        Categorie::OverigeHulpmiddelen => w.kind_overige_hulpmiddelen(),
        Categorie::BeschermdWonen => w.kind_beschermd_wonen(),
        Categorie::Opvang => w.kind_opvang(),
        Categorie::Spoedopvang => w.kind_spoedopvang(),
        Categorie::OverigeBeschermdWonenEnOpvang => w.kind_overige_beschermd_wonen_en_opvang(),
    }
}

/// Where a voorziening stands.
pub fn stage(stage: Stage) -> String {
    let w = words();
    match stage {
        Stage::Onbekend => w.stage_onbekend(),
        Stage::Onderzoek => w.stage_onderzoek(),
        Stage::Verslag => w.stage_verslag(),
        Stage::Aanvraag => w.stage_aanvraag(),
        Stage::Opgeschort => w.stage_opgeschort(),
        Stage::Toegewezen => w.stage_toegewezen(),
        Stage::Levering => w.stage_levering(),
        Stage::Afgewezen => w.stage_afgewezen(),
        Stage::Bezwaar => w.stage_bezwaar(),
        Stage::Beroep => w.stage_beroep(),
        Stage::Beeindigd => w.stage_beeindigd(),
    }
}

/// A step of the chain.
pub fn step(kind: StepKind) -> String {
    let w = words();
    match kind {
        StepKind::Melding => w.step_melding(),
        StepKind::PersoonlijkPlan => w.step_persoonlijk_plan(),
        StepKind::Onderzoek => w.step_onderzoek(),
        StepKind::Gesprek => w.step_gesprek(),
        StepKind::Verslag => w.step_verslag(),
        StepKind::Aanvraag => w.step_aanvraag(),
        StepKind::Beschikking => w.step_beschikking(),
        StepKind::Opdracht => w.step_opdracht(),
        StepKind::Levering => w.step_levering(),
        StepKind::LeveringGestopt => w.step_levering_gestopt(),
        StepKind::Heronderzoek => w.step_heronderzoek(),
        StepKind::Bezwaar => w.step_bezwaar(),
        StepKind::BeslissingOpBezwaar => w.step_beslissing_op_bezwaar(),
        StepKind::Beroep => w.step_beroep(),
        StepKind::Uitspraak => w.step_uitspraak(),
        StepKind::Klacht => w.step_klacht(),
        StepKind::KlachtAntwoord => w.step_klacht_antwoord(),
        StepKind::EindeRecht => w.step_einde_recht(),
    }
}

/// What was decided.
pub fn outcome(outcome: Outcome) -> String {
    let w = words();
    match outcome {
        Outcome::Toegewezen => w.outcome_toegewezen(),
        Outcome::Gedeeltelijk => w.outcome_gedeeltelijk(),
        Outcome::Afgewezen => w.outcome_afgewezen(),
    }
}

/// How it is delivered.
pub fn form(form: Leveringsvorm) -> String {
    let w = words();
    match form {
        Leveringsvorm::Zin => w.form_zin(),
        Leveringsvorm::Pgb => w.form_pgb(),
        Leveringsvorm::Tegemoetkoming => w.form_tegemoetkoming(),
    }
}

/// The law.
pub fn law(law: Law) -> String {
    let w = words();
    match law {
        Law::Wmo => w.law_wmo(),
        Law::Jeugdwet => w.law_jeugdwet(),
        Law::Wlz => w.law_wlz(),
        Law::Zvw => w.law_zvw(),
    }
}

/// Where a fact comes from.
pub fn source(source: SourceKind) -> String {
    let w = words();
    match source {
        SourceKind::Gemeente => w.source_gemeente(),
        SourceKind::Zelf => w.source_zelf(),
    }
}

/// What kind of letter.
pub fn brief(kind: BriefKind) -> String {
    let w = words();
    match kind {
        BriefKind::OntvangstMelding => w.brief_kind_ontvangst_melding(),
        BriefKind::UitnodigingGesprek => w.brief_kind_uitnodiging_gesprek(),
        BriefKind::Verslag => w.brief_kind_verslag(),
        BriefKind::OntvangstAanvraag => w.brief_kind_ontvangst_aanvraag(),
        BriefKind::VraagOmInformatie => w.brief_kind_vraag_om_informatie(),
        BriefKind::Verlenging => w.brief_kind_verlenging(),
        BriefKind::Beschikking => w.brief_kind_beschikking(),
        BriefKind::OntvangstBezwaar => w.brief_kind_ontvangst_bezwaar(),
        BriefKind::BeslissingOpBezwaar => w.brief_kind_beslissing_op_bezwaar(),
        BriefKind::OntvangstBeroep => w.brief_kind_ontvangst_beroep(),
        BriefKind::Uitspraak => w.brief_kind_uitspraak(),
        BriefKind::OntvangstKlacht => w.brief_kind_ontvangst_klacht(),
        BriefKind::AntwoordKlacht => w.brief_kind_antwoord_klacht(),
    }
}

/// What an agenda item is.
pub fn agenda_kind(kind: AgendaKind) -> String {
    let w = words();
    match kind {
        AgendaKind::Gemeente => w.agenda_kind_gemeente(),
        AgendaKind::Eigen => w.agenda_kind_eigen(),
        AgendaKind::Termijn => w.agenda_kind_termijn(),
        AgendaKind::Pgb => w.agenda_kind_pgb(),
        AgendaKind::Taak => w.agenda_kind_taak(),
    }
}

/// What an appointment was answered; none where no answer is needed.
pub fn answer(answer: AnswerState) -> Option<String> {
    let w = words();
    Some(match answer {
        AnswerState::NotAsked => return None,
        AnswerState::Open => w.agenda_answer_open(),
        AnswerState::Accepted => w.agenda_answer_accepted(),
        AnswerState::Declined => w.agenda_answer_declined(),
        AnswerState::Pending => w.agenda_answer_pending(),
        AnswerState::NotAllowed => w.agenda_answer_not_allowed(),
    })
}

/// How a message stands.
pub fn delivery(delivery: Delivery) -> String {
    let w = words();
    match delivery {
        Delivery::Received => w.delivery_received(),
        Delivery::Sent => w.delivery_sent(),
        Delivery::Read => w.delivery_read(),
        Delivery::Waiting => w.delivery_waiting(),
        Delivery::Parked => w.delivery_parked(),
    }
}

/// How a document that this app sends stands.
pub fn upload(delivery: Delivery) -> String {
    let w = words();
    match delivery {
        Delivery::Waiting => w.upload_waiting(),
        Delivery::Parked => w.upload_refused(),
        Delivery::Received | Delivery::Sent | Delivery::Read => w.upload_sent(),
    }
}

/// Where an attachment of a message stands; none where it can simply be opened.
pub fn attachment(state: AttachmentState) -> Option<String> {
    let w = words();
    match state {
        AttachmentState::There => None,
        AttachmentState::Sending => Some(w.upload_waiting()),
        AttachmentState::Refused => Some(w.upload_refused()),
        AttachmentState::Gone => Some(w.attachment_gone()),
    }
}

/// What the outbox sends.
pub fn outbox_kind(kind: OutboxKind) -> String {
    let w = words();
    match kind {
        OutboxKind::Bericht => w.outbox_kind_bericht(),
        OutboxKind::AfspraakAntwoord => w.outbox_kind_afspraak_antwoord(),
        OutboxKind::Melding => w.outbox_kind_melding(),
        OutboxKind::Aanvraag => w.outbox_kind_aanvraag(),
        OutboxKind::Document => w.outbox_kind_document(),
        OutboxKind::Taak => w.outbox_kind_taak(),
    }
}

/// How it stands in the outbox.
pub fn outbox_state(state: OutboxState) -> String {
    let w = words();
    match state {
        OutboxState::Waiting => w.outbox_waiting(),
        OutboxState::NeedsSignIn => w.outbox_needs_sign_in(),
        OutboxState::Parked => w.outbox_parked(),
    }
}

/// What a reminder was about.
pub fn reminder(reminder: &ReminderView) -> String {
    let w = words();
    let title = match (reminder.title.is_empty(), reminder.term) {
        (true, Some(term)) => super::terms::name(term),
        _ => reminder.title.clone(),
    };
    match reminder.kind {
        ReminderKind::Afspraak => w.missed_afspraak(title),
        ReminderKind::Termijn => w.missed_termijn(title),
        ReminderKind::TermijnVerlopen => w.missed_verlopen(title),
        ReminderKind::Pgb => w.missed_pgb(title),
        ReminderKind::Taak => w.missed_taak(title),
        ReminderKind::Noodplan => w.missed_noodplan(),
    }
}

/// What a machtiging allows.
pub fn scope(scope: Scope) -> String {
    let w = words();
    match scope {
        Scope::Read => w.helpen_scope_read(),
        Scope::Talk => w.helpen_scope_talk(),
        Scope::Ask => w.helpen_scope_ask(),
        Scope::Money => w.helpen_scope_money(),
    }
}

/// What that means.
pub fn scope_text(scope: Scope) -> String {
    let w = words();
    match scope {
        Scope::Read => w.helpen_scope_read_text(),
        Scope::Talk => w.helpen_scope_talk_text(),
        Scope::Ask => w.helpen_scope_ask_text(),
        Scope::Money => w.helpen_scope_money_text(),
    }
}

/// A part of a dossier that somebody looked at.
pub fn looked_at(part: LookedAt) -> String {
    let w = words();
    match part {
        LookedAt::Zaken => w.helpen_looked_zaken(),
        LookedAt::Voorzieningen => w.helpen_looked_voorzieningen(),
        LookedAt::Pgb => w.helpen_looked_pgb(),
        LookedAt::Afspraken => w.helpen_looked_afspraken(),
        LookedAt::Taken => w.helpen_looked_taken(),
        LookedAt::Berichten => w.helpen_looked_berichten(),
        LookedAt::Documenten => w.helpen_looked_documenten(),
        LookedAt::Machtigingen => w.helpen_looked_machtigingen(),
        LookedAt::Other => w.helpen_looked_other(),
    }
}
