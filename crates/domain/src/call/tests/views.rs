use crate::call::view::*;
use crate::call::{AppError, ErrorCode};
use crate::tips::Origin;
use crate::voorziening::{Categorie, Law, Leveringsvorm, Stage};
use crate::{Date, Time};
use jiff::Timestamp;
use jiff::civil::date;
use serde::{Serialize, de::DeserializeOwned};

pub(super) fn text(words: &str) -> String {
    words.to_owned()
}

pub(super) fn some(words: &str) -> Option<String> {
    Some(words.to_owned())
}

pub(super) fn day() -> Date {
    date(2026, 11, 21)
}

fn at() -> Timestamp {
    "2026-11-21T09:00:00Z".parse().unwrap()
}

pub fn brief() -> Brief {
    Brief {
        id: some("brief-1"),
        voorziening: some("own-1"),
        kind: BriefKind::Beschikking,
        sender: text("Gemeente Assen"),
        sent: day(),
        subject: text("Begeleiding"),
        category: Some(Categorie::Begeleiding),
        received: None,
        until: None,
        outcome: Some(Outcome::Toegewezen),
        form: Some(Leveringsvorm::Pgb),
        right_from: Some(day()),
        right_until: Some(date(2027, 11, 20)),
        reaction_date: Some(date(2027, 1, 2)),
        pgb_cents: Some(1_200_000),
        reference: some("WMO-2026-1"),
        committee: false,
    }
}

pub fn huishouden() -> Huishouden {
    Huishouden {
        partner_below_aow: Some(false),
        for_child: Some(false),
        pays_wlz: Some(false),
        minimabeleid: Some(true),
        only_wheelchair: None,
    }
}

pub fn profile() -> Profile {
    Profile {
        role: Some(Role::Mantelzorger),
        gemeente: some("assen"),
        name: some("Anna"),
        relation: some("ouder"),
        together: Some(false),
        hours: Some(12),
        conditions: vec![text("dementie")],
        work: some("werk"),
        age: some("25-66"),
        pgb: Some(true),
        load: Some(3),
        stage: some("loopt"),
    }
}

pub fn afspraak_input() -> AfspraakInput {
    AfspraakInput {
        id: None,
        title: text("Huisarts"),
        at: "2026-11-24T10:00:00".parse().unwrap(),
        whole_day: false,
        minutes: 20,
        place: some("Assen"),
        notes: None,
        with: some("Jan en Bea"),
        driver: some("Bea"),
        repeat: Some(Repeat {
            kind: RepeatKind::Week,
            interval: 2,
            weekdays: vec![2, 4],
            until: Some(date(2027, 6, 30)),
            times: None,
            except: vec!["2026-12-24T10:00:00".parse().unwrap()],
            rule: None,
        }),
        tip: some("respijtzorg"),
    }
}

fn channel() -> ChannelView {
    ChannelView { kind: text("telefoon"), value: text("14 0592"), note: some("Algemeen") }
}

fn offer() -> OfferView {
    OfferView {
        name: text("Maaltijdservice"),
        text: text("Warm eten aan huis."),
        general: true,
        category: Some(Categorie::OverigeOndersteuning),
        channels: vec![channel()],
    }
}

fn dwangsom() -> DwangsomView {
    DwangsomView {
        first_day: Some(date(2026, 11, 3)),
        last_day: Some(date(2026, 12, 14)),
        today_cents: Some(3_500),
        daily_cents: vec![2_300, 3_500, 4_500],
        due_cents: 49_700,
        max_cents: 144_200,
        uncertain: true,
        source: text("https://explore.law"),
        checked_on: day(),
    }
}

fn standing() -> StandingView {
    StandingView {
        kind: StandingKind::LateBeschikking,
        since: date(2026, 11, 17),
        days_late: Some(5),
        until: Some(date(2026, 12, 14)),
        formal: Some(date(2026, 12, 15)),
        term: TermKind::Beschikking,
        dwangsom: Some(dwangsom()),
        action: Action::Ingebrekestelling,
    }
}

fn term() -> TermView {
    TermView {
        kind: TermKind::Onderzoek,
        start: date(2026, 11, 20),
        raw_end: date(2027, 1, 1),
        end: date(2027, 1, 4),
        leading: date(2027, 1, 4),
        days_left: 44,
        actor: Actor::Gemeente,
        state: TermState::Running,
        action: Action::None,
        articles: vec![text("Wmo 2015 art. 2.3.2 lid 1")],
        due_cents: Some(49_700),
        last: date(2027, 1, 4),
        reaction_date: Some(date(2027, 1, 2)),
        suspended_days: 3,
        prolonged: true,
        dwangsom: Some(dwangsom()),
        gemeente: Some(TermSourceView {
            start: date(2026, 11, 18),
            leading: date(2026, 12, 30),
            days_left: 39,
        }),
    }
}

fn sync() -> SyncView {
    SyncView {
        state: Freshness::Offline,
        sessions: vec![SessionView {
            gemeente: text("assen"),
            name: text("Assen"),
            person: some("Anna"),
            state: Freshness::Offline,
            synced_at: Some(at()),
            ends_at: Some(at()),
            error: Some(AppError::new(ErrorCode::Offline)),
        }],
        waiting: 1,
        parked: 0,
        requests: 2,
        bytes: 1_024,
        millis: 90,
    }
}

fn row() -> VoorzieningRow {
    VoorzieningRow {
        id: text("v-1"),
        dossier: text("dossier-1"),
        person: some("Jan"),
        name: text("Begeleiding thuis"),
        kind: Some(Categorie::Begeleiding),
        stage: Stage::Onderzoek,
        form: Some(Leveringsvorm::Zin),
        law: Law::Wmo,
        term: Some(term()),
        updated: Some(day()),
        source: SourceKind::Gemeente,
        past: false,
    }
}

fn document() -> DocumentRow {
    DocumentRow {
        id: text("doc-1"),
        title: text("Beschikking"),
        media_type: text("application/pdf"),
        size: 12_345,
        date: day(),
        dossier: text("dossier-1"),
        kept: true,
        sending: None,
        error: None,
    }
}

fn file() -> FileView {
    FileView {
        name: text("beschikking.pdf"),
        media_type: text("application/pdf"),
        path: text("/document/doc-1"),
    }
}

fn agenda() -> AgendaItem {
    AgendaItem {
        id: text("afspraak-1"),
        kind: AgendaKind::Gemeente,
        title: text("Gesprek"),
        date: day(),
        time: Some(Time::constant(10, 0, 0, 0)),
        zone: text("Europe/Amsterdam"),
        moment: Some(at()),
        minutes: 60,
        day: 1,
        days: 1,
        place: some("Thuis"),
        with: some("Mevrouw De Wit"),
        driver: some("Bea"),
        notes: None,
        person: some("Jan"),
        term: None,
        gemeente: Some(day()),
        voorziening: some("v-1"),
        answer: AnswerState::Open,
        proposed: Some("2026-11-26T14:00:00".parse().unwrap()),
        series: some("afspraak-0"),
        tip: some("respijtzorg"),
        conflict: false,
    }
}

fn reminder() -> ReminderView {
    ReminderView {
        id: text("afspraak-1|2026-11-21T09:00:00Z|60m"),
        at: at(),
        local: "2026-11-21T10:00:00".parse().unwrap(),
        kind: ReminderKind::Afspraak,
        title: text("Gesprek"),
        term: None,
        due: day(),
        route: text("/agenda"),
    }
}

pub fn contact() -> ContactView {
    ContactView {
        id: text("mantelzorglijn"),
        name: text("Mantelzorglijn"),
        text: text("Een luisterend oor."),
        phone: some("030 760 60 55"),
        site: some("https://www.mantelzorg.nl/contact"),
        hours: some("Op werkdagen"),
        crisis: false,
        local: false,
        gemeente: None,
        checked_on: day(),
    }
}

fn tip() -> TipRow {
    TipRow {
        id: text("respijt"),
        title: text("Neem een dag vrij"),
        reason: text("U zorgt meer dan 8 uur per week."),
        theme: text("balans"),
        minutes: 15,
        mark: TipMark::Saved,
        local: false,
        language: Some(text("nl")),
    }
}

fn gemeente() -> GemeenteView {
    GemeenteView {
        id: text("assen"),
        name: text("Assen"),
        toegang: text("Inwonersplein"),
        channels: vec![channel()],
        opening: vec![opening()],
        open_now: true,
        clientondersteuning: vec![offer()],
        vrijwilligers: vec![],
        klachten: vec![channel()],
        aanbod: vec![offer()],
        waardering: Some(offer()),
        stappen: vec![text("Melden")],
        eigen_bijdrage: vec![text("Het CAK stuurt de rekening.")],
        checked_on: day(),
        sources: vec![text("https://www.assen.nl")],
    }
}

fn voorziening() -> VoorzieningView {
    VoorzieningView {
        row: row(),
        steps: vec![StepView {
            kind: StepKind::Melding,
            state: StepState::Done,
            date: Some(day()),
            source: Some(SourceKind::Zelf),
            gemeente: Some(date(2026, 11, 18)),
            outcome: None,
            note: some("Ontvangen"),
        }],
        terms: vec![term()],
        standing: Some(standing()),
        action: Action::PersoonlijkPlan,
        supplier: some("Zorg Thuis"),
        from: Some(day()),
        until: None,
        amount: Some(AmountView { volume: 3, unit: text("uur"), per: text("week") }),
        documents: vec![document()],
        letters: vec![brief()],
        attachments: vec![BijlageRow {
            id: text("bijlage-1"),
            brief: text("brief-1"),
            name: text("brief.pdf"),
            media_type: text("application/pdf"),
            size: 1_024,
            path: some("/document/bijlage-1"),
        }],
        candidate: Some(row()),
        contribution: ContributionView {
            monthly_cents: Some(2_180),
            state: text("due"),
            reasons: vec![text("household")],
            valid_from: Some(date(2026, 1, 1)),
            source: some("https://www.hetcak.nl"),
            checked_on: Some(day()),
        },
        reference: some("WMO-2026-1"),
        handler: some("Team Toegang"),
        synced_at: Some(at()),
        contradictions: vec![ContradictionView {
            kind: StepKind::Beschikking,
            gemeente: day(),
            own: date(2026, 11, 20),
            corrected: true,
        }],
        post: Some(PostView { zaak: some("zaak-1"), messages: true, documents: false }),
    }
}

/// Keeps the JSON of a view and checks that it reads back.
pub fn keep<T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(name: &str, view: T) {
    let json = serde_json::to_string(&view).unwrap();
    assert_eq!(serde_json::from_str::<T>(&json).unwrap(), view, "{name}");
    insta::assert_json_snapshot!(name, view);
}

#[test]
fn the_app_itself() {
    keep(
        "StartView",
        StartView {
            lock: LockState::Open,
            onboarded: true,
            language: text("nl"),
            theme: Theme::System,
            colours: text("--l-brand:#1b4f8f;"),
            example: false,
            today: day(),
            demo: true,
            version: text("0.1.0"),
            lost: Some(LostView { own: 3, unsent: 1 }),
            app_lock: Some(true),
            hides_screen: true,
            report_to: some("app@example.org"),
        },
    );
    keep(
        "KnownRow",
        KnownRow {
            fact: text("condition:dementie"),
            text: text("U zorgt voor iemand met dementie."),
            origin: Origin::Profile,
            off: true,
        },
    );
    keep("Settings", Settings::default());
    keep("Profile", profile());
    keep("ProfileEmpty", Profile::default());
    keep("BackupView", BackupView { words: vec![text("appel"); 12], file: file() });
    keep("RestoreView", RestoreView { added: 1, changed: 2, unchanged: 3 });
}

#[test]
fn municipalities_and_sync() {
    keep(
        "GemeenteRow",
        GemeenteRow { id: text("assen"), name: text("Assen"), connected: false, connectable: true },
    );
    keep("GemeenteView", gemeente());
    keep("SignInView", SignInView { url: text("https://inloggen.example/authorize"), opened: true });
    keep("SyncView", sync());
    keep("ContactView", contact());
}

#[test]
fn the_eigen_bijdrage() {
    keep(
        "BijdrageView",
        BijdrageView {
            name: text("Rolstoel"),
            dossier: text("dossier-1"),
            category: Some(Categorie::Rolstoelen),
            contribution: voorziening().contribution,
            huishouden: huishouden(),
            questions: vec![text("aow"), text("wheelchair")],
            open: vec![text("wheelchair")],
            has_cost_price: true,
            cost_cents: Some(57_000),
            start: Some(date(2026, 10, 12)),
            months: vec![BijdrageMonth {
                month: date(2026, 11, 1),
                cents: Some(2_180),
                total_cents: Some(2_180),
                collected: date(2026, 12, 1),
            }],
            stops: Some(date(2028, 12, 1)),
            left_cents: Some(0),
            others: 1,
            known_until: Some(date(2026, 12, 31)),
            ask: None,
        },
    );
}

#[test]
fn a_term_counted_off() {
    let counted = TermDayView {
        date: date(2027, 1, 1),
        role: DayRole::Counted,
        number: Some(42),
        free: Some(FreeDay::Nieuwjaarsdag),
        article: text("Wmo 2015 art. 2.3.2 lid 1"),
        source: None,
    };
    keep(
        "TermDaysView",
        TermDaysView {
            name: text("Begeleiding"),
            dossier: text("dossier-1"),
            term: term(),
            days: vec![
                counted.clone(),
                TermDayView {
                    date: date(2027, 1, 2),
                    role: DayRole::Extended,
                    number: None,
                    free: Some(FreeDay::Gelijkgesteld),
                    article: text("Atw art. 3 lid 3"),
                    source: some("https://sterfgeval.nl"),
                },
            ],
            why: LeadingReason::Formal,
            certain: true,
        },
    );
}

#[test]
fn today_and_tips() {
    keep(
        "VandaagView",
        VandaagView {
            today: day(),
            part: DayPart::Morning,
            name: some("Anna"),
            sync: sync(),
            terms: vec![TermCard {
                voorziening: text("v-1"),
                name: text("Begeleiding thuis"),
                dossier: text("dossier-1"),
                person: some("Jan"),
                term: term(),
                standing: Some(standing()),
            }],
            more_terms: true,
            tips: vec![tip()],
            agenda: vec![agenda()],
            pgb: vec![super::pgb::pgb()],
            missed: vec![reminder()],
            unread: 2,
            voorzieningen: 3,
        },
    );
    keep(
        "TipsView",
        TipsView {
            tips: vec![tip()],
            themes: vec![ThemeView { id: text("balans"), name: text("Balans"), count: 4 }],
        },
    );
    keep(
        "TipView",
        TipView {
            row: tip(),
            paragraphs: vec![text("U mag ook rusten.")],
            steps: vec![StepLink { kind: text("bel"), label: text("Bel"), target: text("030 760 60 55") }],
            source: text("https://www.mantelzorg.nl"),
            checked_on: day(),
        },
    );
}

#[test]
fn voorzieningen_and_documents() {
    keep(
        "DossierRow",
        DossierRow {
            id: text("dossier-1"),
            name: some("Jan"),
            own: false,
            gemeente: some("assen"),
            place: some("Assen"),
            source: SourceKind::Gemeente,
            example: false,
            colour: 1,
            until: Some(date(2027, 6, 30)),
            scopes: vec![Scope::Read, Scope::Talk],
        },
    );
    keep("VoorzieningView", voorziening());
    keep("FileView", file());
}

fn opening() -> OpeningView {
    OpeningView {
        day: 1,
        from: Time::constant(8, 30, 0, 0),
        until: Time::constant(12, 30, 0, 0),
        by_appointment: false,
    }
}

#[test]
fn messages_and_the_outbox() {
    keep(
        "GesprekView",
        GesprekView {
            dossier: text("dossier-1"),
            person: some("Jan"),
            gemeente: text("assen"),
            zaak: some("zaak-1"),
            chat: false,
            subject: text("Begeleiding"),
            unread: 0,
            messages: vec![BerichtView {
                id: text("bericht-1"),
                sender: text("Anna"),
                text: text("Dank u."),
                at: at(),
                delivery: Delivery::Read,
                read: Some(at()),
                attachments: vec![AttachmentView {
                    id: text("doc-1"),
                    title: text("Offerte"),
                    state: AttachmentState::There,
                }],
            }],
        },
    );
    keep(
        "OutboxRow",
        OutboxRow {
            id: text("uit-1"),
            kind: OutboxKind::Bericht,
            state: OutboxState::Parked,
            made: at(),
            summary: text("Dank u."),
            error: Some(AppError::new(ErrorCode::Refused).with("reason", "Gesloten")),
            theirs: None,
            attached: false,
        },
    );
    keep(
        "ConceptView",
        ConceptView {
            id: text("concept-1"),
            text: text("Dank"),
            files: vec![ConceptFile {
                id: text("file-1"),
                name: text("offerte.pdf"),
                media_type: text("application/pdf"),
                size: 12_345,
            }],
            writable: true,
        },
    );
    keep(
        "ChatView",
        ChatView {
            gemeente: text("Assen"),
            offered: true,
            open: true,
            signed_in: true,
            line: ChatLine::Live,
            opening: vec![opening()],
            desk: DeskView {
                gemeente: some("Assen"),
                name: None,
                channels: Vec::new(),
                organisations: Vec::new(),
                open_now: true,
            },
        },
    );
}

#[test]
fn the_agenda_shared_and_read() {
    keep("AfspraakInput", afspraak_input());
    keep(
        "TaakView",
        TaakView {
            id: text("taak-1"),
            dossier: text("dossier-1"),
            person: some("Jan"),
            title: text("Boodschappen"),
            due: Some(day()),
            by: some("Anna"),
            mine: true,
            state: TaakState::Taken,
            delivery: Delivery::Waiting,
            outbox: some("uit-1"),
            writable: true,
        },
    );
    keep(
        "CalendarView",
        CalendarView {
            fresh: vec![agenda()],
            fresh_count: 1,
            changed: Vec::new(),
            changed_count: 0,
            gone: 1,
            known: 2,
            refused: vec![RefusedRow { line: 3, text: text("Zwemmen"), code: ErrorCode::InvalidDate }],
            refused_count: 1,
        },
    );
}
