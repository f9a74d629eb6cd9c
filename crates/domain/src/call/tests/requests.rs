use super::pgb::{declaratie_input, overeenkomst_input, pgb_input};
use super::views::{afspraak_input, brief};
use crate::call::view::*;
use crate::call::*;
use jiff::civil::date;

/// One of each request.
fn all() -> Vec<Request> {
    let id = || "id-1".to_owned();
    let mut all: Vec<Request> = vec![
        GetStart {}.into(),
        Unlock { passphrase: "correct horse".into() }.into(),
        UnlockWithDevice {}.into(),
        SetAppLock { on: true }.into(),
        SetPassphrase { passphrase: "correct horse".into() }.into(),
        ResetStore {}.into(),
        GetSettings {}.into(),
        SaveSettings { settings: Settings::default() }.into(),
        GetProfile {}.into(),
        SaveProfile { profile: super::views::profile() }.into(),
        FinishOnboarding {}.into(),
        ShowExample { on: true }.into(),
        GetGemeenten {}.into(),
        GetGemeente { id: "assen".into() }.into(),
        SignIn { gemeente: "assen".into() }.into(),
        CancelSignIn {}.into(),
        SignOut { gemeente: "assen".into(), erase: true }.into(),
        GetSync {}.into(),
        SyncNow {}.into(),
        GetVandaag {}.into(),
        KeepFirstScreen { screen: "<html lang=\"nl\">\n<p>Vandaag</p>".into() }.into(),
        DismissMissed { ids: vec![id()] }.into(),
        GetTips { theme: Some("geld".into()) }.into(),
        GetTip { id: id() }.into(),
        MarkTip { id: id(), mark: TipMark::NotForMe }.into(),
        PrintTip { id: id() }.into(),
        GetKnown {}.into(),
        SwitchFact { fact: "condition:dementie".into(), off: true }.into(),
        GetDossiers {}.into(),
        GetVoorzieningen { dossier: None }.into(),
        GetVoorziening { id: id() }.into(),
        GetTermDays { voorziening: id(), kind: TermKind::Bezwaar }.into(),
        CorrectDate { voorziening: id(), step: StepKind::Beschikking, date: Some(date(2026, 11, 5)) }.into(),
        SaveBrief { brief: brief() }.into(),
        DeleteBrief { id: id() }.into(),
        AddBijlage { brief: id(), name: "brief.pdf".into(), file: "AAAA".into() }.into(),
        DeleteBijlage { id: id() }.into(),
        GetBijdrage { voorziening: id() }.into(),
        SaveHuishouden { dossier: "dossier-1".into(), huishouden: super::views::huishouden() }.into(),
        SaveKostprijs { voorziening: id(), cents: Some(57_000) }.into(),
        MatchVoorziening { own: "own-1".into(), synced: "synced-1".into(), same: true }.into(),
        GetDocumenten { dossier: Some("dossier-1".into()), most: Some(5) }.into(),
        AddDocument {
            dossier: "dossier-1".into(),
            voorziening: Some(id()),
            name: "offerte.pdf".into(),
            file: "AAAA".into(),
        }
        .into(),
        OpenDocument { id: id() }.into(),
        GetPgbBudgets {}.into(),
        GetPgb { id: id(), all: true }.into(),
        SavePgb { budget: pgb_input() }.into(),
        SaveOvereenkomst { pgb: id(), overeenkomst: overeenkomst_input() }.into(),
        SaveDeclaratie { pgb: id(), declaratie: declaratie_input() }.into(),
        WhatIf { id: id(), overeenkomsten: vec![overeenkomst_input()] }.into(),
        PreviewDeclaraties { pgb: id(), file: "AAAA".into() }.into(),
        ImportDeclaraties { pgb: id(), file: "AAAA".into() }.into(),
        ExportDeclaraties { pgb: id() }.into(),
        DeletePgbRow { id: id() }.into(),
        SavePgbSettings { pgb: id(), settings: super::pgb::settings() }.into(),
        GetMonth { pgb: id(), overeenkomst: "overeenkomst-1".into(), month: date(2026, 10, 1) }.into(),
        SaveMonth {
            pgb: id(),
            overeenkomst: "overeenkomst-1".into(),
            month: date(2026, 10, 1),
            days: super::pgb::days(),
        }
        .into(),
        PgbPdf { id: id() }.into(),
        GetAgenda { from: date(2026, 11, 1), until: date(2026, 11, 30) }.into(),
        GetAfspraak { id: id() }.into(),
        SaveAfspraak { afspraak: afspraak_input() }.into(),
        DeleteAfspraak { id: id() }.into(),
        SplitAfspraak { id: id() }.into(),
        AnswerAfspraak { id: id(), accept: false }.into(),
        ProposeMoment { id: id(), at: date(2026, 11, 26).at(14, 0, 0, 0) }.into(),
        ExportAgenda {}.into(),
        PreviewAgenda { file: "AAAA".into() }.into(),
        ImportAgenda { file: "AAAA".into() }.into(),
        GetReminders {}.into(),
        GetNotifies {}.into(),
        SnoozeReminder { id: id(), until: Snooze::Evening }.into(),
        FinishReminder { id: id() }.into(),
        GetTaken {}.into(),
        AddTaak { dossier: "dossier-1".into(), title: "Boodschappen".into(), due: Some(date(2026, 11, 28)) }
            .into(),
        ChangeTaak { id: id(), state: TaakState::Taken }.into(),
        GetBerichten {}.into(),
        GetConcept { dossier: "dossier-1".into(), zaak: Some("zaak-1".into()), chat: false }.into(),
        SaveConcept { dossier: "dossier-1".into(), zaak: None, chat: true, text: "Dank".into() }.into(),
        AddConceptFile {
            dossier: "dossier-1".into(),
            zaak: None,
            name: "brief.pdf".into(),
            file: "AAAA".into(),
        }
        .into(),
        DropConceptFile { dossier: "dossier-1".into(), zaak: None, file: "file-1".into() }.into(),
        SendBericht {
            dossier: "dossier-1".into(),
            zaak: Some("zaak-1".into()),
            tekst: "Dank u.".into(),
            chat: false,
            concept: Some(id()),
        }
        .into(),
        ReadGesprek { dossier: "dossier-1".into(), zaak: None, chat: true }.into(),
        OpenChat { dossier: "dossier-1".into() }.into(),
        CloseChat {}.into(),
        GetOutbox {}.into(),
        ResolveOutbox { id: id(), choice: OutboxChoice::Discard }.into(),
        GetAanbod { gemeente: None, query: "taxi".into(), kind: Some(AanbodKind::Maatwerk) }.into(),
        GetAanbodEntry { id: "rolstoelen".into(), gemeente: Some("assen".into()) }.into(),
        GetMeldingen {}.into(),
        GetMelding { id: None }.into(),
        SaveMelding { draft: super::melding::draft() }.into(),
        AddMeldingFile { id: id(), name: "brief.pdf".into(), file: "AAAA".into() }.into(),
        DropMeldingFile { id: id(), file: "file-1".into() }.into(),
        SendMelding { id: id() }.into(),
        DidMelding { id: id(), on: date(2026, 11, 20) }.into(),
        PrintMelding { id: id() }.into(),
        DeleteMelding { id: id() }.into(),
        GetPlan { voorziening: id() }.into(),
        SavePlan { draft: super::melding::plan() }.into(),
        SendPlan { voorziening: id() }.into(),
        DidPlan { voorziening: id(), on: date(2026, 11, 20) }.into(),
        PrintPlan { voorziening: id() }.into(),
        GetMachtigingen {}.into(),
        GrantMachtiging {
            dossier: "dossier-1".into(),
            scopes: vec![Scope::Read, Scope::Talk],
            until: date(2027, 11, 21),
        }
        .into(),
        WithdrawMachtiging { dossier: "dossier-1".into(), id: id() }.into(),
        RedeemCode { gemeente: "assen".into(), code: "7K3M-9QWX-2B4C".into() }.into(),
        ReadCode { file: "AAAA".into() }.into(),
        GetEnded {}.into(),
        DismissEnded { id: id() }.into(),
        GetContacten {}.into(),
        MakeBackup {}.into(),
        Restore { file: "AAAA".into(), words: "twaalf woorden".into() }.into(),
        ExportAll {}.into(),
        EraseAll {}.into(),
    ];
    let letters = all.iter().position(|request| request.name() == "GetPgbBudgets").unwrap();
    all.splice(letters..letters, super::letters::requests());
    let acting = all.iter().position(|request| request.name() == "GetMachtigingen").unwrap();
    all.splice(acting..acting, super::care::requests());
    all
}

#[test]
fn every_request_keeps_its_form() {
    let all = all();
    let names: Vec<&str> = all.iter().map(Request::name).collect();
    assert_eq!(names, Request::NAMES, "one sample of each, in order");
    insta::assert_json_snapshot!(all);
}

#[test]
fn every_request_reads_back() {
    for request in all() {
        let text = serde_json::to_string(&request).unwrap();
        assert_eq!(serde_json::from_str::<Request>(&text).unwrap(), request);
    }
}

#[test]
fn what_is_no_request_is_refused() {
    for text in
        ["{}", r#"{"call":"Reformat"}"#, r#"{"call":"GetTip"}"#, r#"{"call":"GetTip","id":7}"#, "[]", ""]
    {
        assert!(serde_json::from_str::<Request>(text).is_err(), "{text}");
    }
}
