//! One arm for each request. The reply's type is checked against [`Call::Reply`], so that an operation
//! which answers something else does not compile.

use crate::engine::Engine;
use crate::{
    aanbod, backup, care, chat, concept, first_screen, lock, machtiging, melding, outbox, reminders, search,
    session, settings, sync, tips, upload, views,
};
use domain::call::*;
use serde_json::Value;

/// Answers a request. While locked only what needs no store is answered.
pub(crate) async fn answer(engine: &Engine, request: Request) -> Result<Value, AppError> {
    let ctx = if answered_while_locked(&request) { engine.context() } else { engine.open_context()? };
    let ctx = &ctx;
    if session::is_activity(&request) {
        ctx.live.touch(ctx.now());
    }
    match request {
        // the app itself
        Request::GetStart(c) => reply::<GetStart>(lock::start(engine, c).await),
        Request::Unlock(c) => reply::<Unlock>(lock::unlock(engine, c).await),
        Request::UnlockWithDevice(c) => reply::<UnlockWithDevice>(lock::unlock_with_device(engine, c).await),
        Request::SetAppLock(c) => reply::<SetAppLock>(lock::set_app_lock(engine, c).await),
        Request::SetPassphrase(c) => reply::<SetPassphrase>(lock::set_passphrase(engine, c).await),
        Request::ResetStore(c) => reply::<ResetStore>(lock::reset(engine, c).await),
        Request::GetSettings(c) => reply::<GetSettings>(settings::get(ctx, c).await),
        Request::SaveSettings(c) => reply::<SaveSettings>(settings::save(ctx, c).await),
        Request::GetProfile(c) => reply::<GetProfile>(settings::get_profile(ctx, c).await),
        Request::SaveProfile(c) => reply::<SaveProfile>(settings::save_profile(ctx, c).await),
        Request::FinishOnboarding(c) => reply::<FinishOnboarding>(settings::finish_onboarding(ctx, c).await),
        Request::ShowExample(c) => reply::<ShowExample>(views::example::show(ctx, c).await),
        // municipalities, sessions, sync
        Request::GetGemeenten(c) => reply::<GetGemeenten>(views::gemeenten::list(ctx, c).await),
        Request::GetGemeente(c) => reply::<GetGemeente>(views::gemeenten::get(ctx, c).await),
        Request::SignIn(c) => reply::<SignIn>(session::sign_in(ctx, c).await),
        Request::CancelSignIn(c) => reply::<CancelSignIn>(session::cancel_sign_in(ctx, c).await),
        Request::SignOut(c) => reply::<SignOut>(session::sign_out(ctx, c).await),
        Request::GetSync(c) => reply::<GetSync>(sync::get(ctx, c).await),
        Request::SyncNow(c) => reply::<SyncNow>(sync::now(ctx, c).await),
        // today
        Request::GetVandaag(c) => reply::<GetVandaag>(views::vandaag::get(ctx, c).await),
        Request::KeepFirstScreen(c) => reply::<KeepFirstScreen>(first_screen::keep(engine, ctx, c).await),
        Request::DismissMissed(c) => reply::<DismissMissed>(reminders::dismiss(ctx, c).await),
        // tips
        Request::GetTips(c) => reply::<GetTips>(tips::list(ctx, c).await),
        Request::GetTip(c) => reply::<GetTip>(tips::get(ctx, c).await),
        Request::MarkTip(c) => reply::<MarkTip>(tips::mark(ctx, c).await),
        Request::PrintTip(c) => reply::<PrintTip>(tips::print(ctx, c).await),
        Request::GetKnown(c) => reply::<GetKnown>(tips::known::list(ctx, c).await),
        Request::SwitchFact(c) => reply::<SwitchFact>(tips::known::switch(ctx, c).await),
        // voorzieningen
        Request::GetDossiers(c) => reply::<GetDossiers>(views::dossiers::list(ctx, c).await),
        Request::GetVoorzieningen(c) => reply::<GetVoorzieningen>(views::voorzieningen::list(ctx, c).await),
        Request::GetVoorziening(c) => reply::<GetVoorziening>(views::voorzieningen::get(ctx, c).await),
        Request::GetTermDays(c) => reply::<GetTermDays>(views::termijnen::days(ctx, c).await),
        Request::CorrectDate(c) => reply::<CorrectDate>(views::correcties::correct(ctx, c).await),
        Request::SaveBrief(c) => reply::<SaveBrief>(views::brieven::save(ctx, c).await),
        Request::DeleteBrief(c) => reply::<DeleteBrief>(views::brieven::delete(ctx, c).await),
        Request::AddBijlage(c) => reply::<AddBijlage>(views::bijlagen::add(ctx, c).await),
        Request::DeleteBijlage(c) => reply::<DeleteBijlage>(views::bijlagen::delete(ctx, c).await),
        Request::GetBijdrage(c) => reply::<GetBijdrage>(views::bijdrage::get(ctx, c).await),
        Request::SaveHuishouden(c) => reply::<SaveHuishouden>(views::bijdrage::save_huishouden(ctx, c).await),
        Request::SaveKostprijs(c) => reply::<SaveKostprijs>(views::bijdrage::save_kostprijs(ctx, c).await),
        Request::MatchVoorziening(c) => {
            reply::<MatchVoorziening>(views::voorzieningen::match_up(ctx, c).await)
        }
        Request::GetDocumenten(c) => reply::<GetDocumenten>(views::documenten::list(ctx, c).await),
        Request::AddDocument(c) => reply::<AddDocument>(upload::add(ctx, c).await),
        Request::OpenDocument(c) => reply::<OpenDocument>(views::documenten::open(ctx, c).await),
        // letters to the municipality, and the talk
        Request::GetLetters(c) => reply::<GetLetters>(views::letters::list(ctx, c).await),
        Request::GetLetter(c) => reply::<GetLetter>(views::letters::get(ctx, c).await),
        Request::SaveLetter(c) => reply::<SaveLetter>(views::letters::save(ctx, c).await),
        Request::LetterPdf(c) => reply::<LetterPdf>(views::letters::pdf(ctx, c).await),
        Request::SendLetter(c) => reply::<SendLetter>(views::letters::send(ctx, c).await),
        Request::MarkLetterSent(c) => reply::<MarkLetterSent>(views::letters::sent(ctx, c).await),
        Request::UnsendLetter(c) => reply::<UnsendLetter>(views::letters::unsend(ctx, c).await),
        Request::DeleteLetter(c) => reply::<DeleteLetter>(views::letters::delete(ctx, c).await),
        Request::GetTalk(c) => reply::<GetTalk>(views::talks::get(ctx, c).await),
        Request::SaveTalk(c) => reply::<SaveTalk>(views::talks::save(ctx, c).await),
        Request::TalkPdf(c) => reply::<TalkPdf>(views::talks::pdf(ctx, c).await),
        // pgb
        Request::GetPgbBudgets(c) => reply::<GetPgbBudgets>(views::pgb::list(ctx, c).await),
        Request::GetPgb(c) => reply::<GetPgb>(views::pgb::get(ctx, c).await),
        Request::SavePgb(c) => reply::<SavePgb>(views::pgb::save(ctx, c).await),
        Request::SaveOvereenkomst(c) => {
            reply::<SaveOvereenkomst>(views::pgb::save_overeenkomst(ctx, c).await)
        }
        Request::SaveDeclaratie(c) => reply::<SaveDeclaratie>(views::pgb::save_declaratie(ctx, c).await),
        Request::WhatIf(c) => reply::<WhatIf>(views::pgb::what_if(ctx, c).await),
        Request::PreviewDeclaraties(c) => reply::<PreviewDeclaraties>(views::pgb::preview(ctx, c).await),
        Request::ImportDeclaraties(c) => reply::<ImportDeclaraties>(views::pgb::import(ctx, c).await),
        Request::ExportDeclaraties(c) => reply::<ExportDeclaraties>(views::pgb::export(ctx, c).await),
        Request::DeletePgbRow(c) => reply::<DeletePgbRow>(views::pgb::delete_row(ctx, c).await),
        Request::SavePgbSettings(c) => reply::<SavePgbSettings>(views::pgb::save_settings(ctx, c).await),
        Request::GetMonth(c) => reply::<GetMonth>(views::pgb::month(ctx, c).await),
        Request::SaveMonth(c) => reply::<SaveMonth>(views::pgb::save_month(ctx, c).await),
        Request::PgbPdf(c) => reply::<PgbPdf>(views::pgb::pdf(ctx, c).await),
        // agenda and reminders
        Request::GetAgenda(c) => reply::<GetAgenda>(views::agenda::list(ctx, c).await),
        Request::GetAfspraak(c) => reply::<GetAfspraak>(views::agenda::get(ctx, c).await),
        Request::SaveAfspraak(c) => reply::<SaveAfspraak>(views::agenda::save(ctx, c).await),
        Request::DeleteAfspraak(c) => reply::<DeleteAfspraak>(views::agenda::delete(ctx, c).await),
        Request::SplitAfspraak(c) => reply::<SplitAfspraak>(views::agenda::split(ctx, c).await),
        Request::AnswerAfspraak(c) => reply::<AnswerAfspraak>(outbox::answer_afspraak(ctx, c).await),
        Request::ProposeMoment(c) => reply::<ProposeMoment>(outbox::propose_moment(ctx, c).await),
        Request::PreviewAgenda(c) => reply::<PreviewAgenda>(views::agenda::preview(ctx, c).await),
        Request::ImportAgenda(c) => reply::<ImportAgenda>(views::agenda::import(ctx, c).await),
        Request::SnoozeReminder(c) => reply::<SnoozeReminder>(reminders::snooze(ctx, c).await),
        Request::FinishReminder(c) => reply::<FinishReminder>(reminders::finish(ctx, c).await),
        Request::GetTaken(c) => reply::<GetTaken>(views::taken::list(ctx, c).await),
        Request::AddTaak(c) => reply::<AddTaak>(outbox::add_taak(ctx, c).await),
        Request::ChangeTaak(c) => reply::<ChangeTaak>(outbox::change_taak(ctx, c).await),
        Request::ExportAgenda(c) => reply::<ExportAgenda>(views::agenda::export(ctx, c).await),
        Request::GetReminders(c) => reply::<GetReminders>(reminders::list(ctx, c).await),
        Request::GetNotifies(c) => reply::<GetNotifies>(reminders::notifies(ctx, c).await),
        // messages and the outbox
        Request::GetBerichten(c) => reply::<GetBerichten>(views::berichten::list(ctx, c).await),
        Request::GetConcept(c) => reply::<GetConcept>(concept::get(ctx, c).await),
        Request::SaveConcept(c) => reply::<SaveConcept>(concept::save(ctx, c).await),
        Request::AddConceptFile(c) => reply::<AddConceptFile>(concept::add_file(ctx, c).await),
        Request::DropConceptFile(c) => reply::<DropConceptFile>(concept::drop_file(ctx, c).await),
        Request::SendBericht(c) => reply::<SendBericht>(outbox::send_bericht(ctx, c).await),
        Request::ReadGesprek(c) => reply::<ReadGesprek>(views::berichten::read(ctx, c).await),
        Request::OpenChat(c) => reply::<OpenChat>(chat::open(ctx, c).await),
        Request::CloseChat(c) => reply::<CloseChat>(chat::close(ctx, c).await),
        Request::GetOutbox(c) => reply::<GetOutbox>(outbox::list(ctx, c).await),
        Request::ResolveOutbox(c) => reply::<ResolveOutbox>(outbox::resolve(ctx, c).await),
        // what exists
        Request::GetAanbod(c) => reply::<GetAanbod>(aanbod::list(ctx, c).await),
        Request::GetAanbodEntry(c) => reply::<GetAanbodEntry>(aanbod::get(ctx, c).await),
        // melding and persoonlijk plan
        Request::GetMeldingen(c) => reply::<GetMeldingen>(melding::list(ctx, c).await),
        Request::GetMelding(c) => reply::<GetMelding>(melding::get(ctx, c).await),
        Request::SaveMelding(c) => reply::<SaveMelding>(melding::keep(ctx, c).await),
        Request::AddMeldingFile(c) => reply::<AddMeldingFile>(melding::add_file(ctx, c).await),
        Request::DropMeldingFile(c) => reply::<DropMeldingFile>(melding::drop_file(ctx, c).await),
        Request::SendMelding(c) => reply::<SendMelding>(melding::send(ctx, c).await),
        Request::DidMelding(c) => reply::<DidMelding>(melding::did(ctx, c).await),
        Request::PrintMelding(c) => reply::<PrintMelding>(melding::print(ctx, c).await),
        Request::DeleteMelding(c) => reply::<DeleteMelding>(melding::drop(ctx, c).await),
        Request::GetPlan(c) => reply::<GetPlan>(melding::get_plan(ctx, c).await),
        Request::SavePlan(c) => reply::<SavePlan>(melding::save_plan(ctx, c).await),
        Request::SendPlan(c) => reply::<SendPlan>(melding::send_plan(ctx, c).await),
        Request::DidPlan(c) => reply::<DidPlan>(melding::did_plan(ctx, c).await),
        Request::PrintPlan(c) => reply::<PrintPlan>(melding::print_plan(ctx, c).await),
        // acting for somebody
        Request::Search(c) => reply::<Search>(search::search(ctx, c).await),

        Request::GetCheckins(c) => reply::<GetCheckins>(care::checkins::get(ctx, c).await),
        Request::SaveCheckin(c) => reply::<SaveCheckin>(care::checkins::save(ctx, c).await),
        Request::SaveCarerqol(c) => reply::<SaveCarerqol>(care::carerqol::save(ctx, c).await),
        Request::DeleteCheckins(c) => reply::<DeleteCheckins>(care::checkins::delete(ctx, c).await),
        Request::GetDagboek(c) => reply::<GetDagboek>(care::dagboek::get(ctx, c).await),
        Request::AddCare(c) => reply::<AddCare>(care::dagboek::add(ctx, c).await),
        Request::DeleteCare(c) => reply::<DeleteCare>(care::dagboek::delete(ctx, c).await),
        Request::GetNoodplan(c) => reply::<GetNoodplan>(care::noodplan::get(ctx, c).await),
        Request::SaveNoodplan(c) => reply::<SaveNoodplan>(care::noodplan::save(ctx, c).await),
        Request::PrintNoodplan(c) => reply::<PrintNoodplan>(care::noodplan::print(ctx, c).await),

        Request::GetMachtigingen(c) => reply::<GetMachtigingen>(machtiging::get(ctx, c).await),
        Request::GrantMachtiging(c) => reply::<GrantMachtiging>(machtiging::grant(ctx, c).await),
        Request::WithdrawMachtiging(c) => reply::<WithdrawMachtiging>(machtiging::withdraw(ctx, c).await),
        Request::RedeemCode(c) => reply::<RedeemCode>(machtiging::redeem(ctx, c).await),
        Request::ReadCode(c) => reply::<ReadCode>(machtiging::read(ctx, c).await),
        Request::GetEnded(c) => reply::<GetEnded>(machtiging::ended(ctx, c).await),
        Request::DismissEnded(c) => reply::<DismissEnded>(machtiging::dismiss(ctx, c).await),
        // help
        Request::GetContacten(c) => reply::<GetContacten>(views::contacten::list(ctx, c).await),
        // keeping and leaving
        Request::MakeBackup(c) => reply::<MakeBackup>(backup::make(ctx, c).await),
        Request::Restore(c) => reply::<Restore>(backup::restore(ctx, c).await),
        Request::ExportAll(c) => reply::<ExportAll>(backup::export_all(ctx, c).await),
        Request::EraseAll(c) => reply::<EraseAll>(lock::erase(engine, c).await),
    }
}

/// What a locked app answers: how to unlock it, and whom to call.
fn answered_while_locked(request: &Request) -> bool {
    matches!(
        request,
        Request::GetStart(_)
            | Request::Unlock(_)
            | Request::UnlockWithDevice(_)
            | Request::SetPassphrase(_)
            | Request::ResetStore(_)
            | Request::EraseAll(_)
            | Request::GetGemeenten(_)
            | Request::GetGemeente(_)
            | Request::GetContacten(_)
    )
}

fn reply<C: Call>(answer: Result<C::Reply, AppError>) -> Result<Value, AppError> {
    serde_json::to_value(answer?).map_err(|error| {
        tracing::error!(kind = ?error.classify(), "a reply does not encode");
        ErrorCode::Internal.into()
    })
}
