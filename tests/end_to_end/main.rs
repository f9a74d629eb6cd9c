//! The app as people use it: one suite, on a phone (Chromium, through the web host) and in the real window
//! (WebKitGTK). It needs the programs and dist/ built; `./x test` sees to that, and to a display and a D-Bus
//! session.

mod app;
mod audit;
#[cfg(target_os = "linux")]
mod desktop;
mod page;
mod process;

mod flows {
    pub mod a11y;
    pub mod accessible;
    pub mod agenda;
    #[cfg(target_os = "linux")]
    pub mod computer;
    pub mod dossier;
    pub mod helpen;
    pub mod invoer;
    pub mod keep;
    pub mod klopt_niet;
    pub mod letter;
    pub mod maand;
    pub mod melding;
    pub mod offline;
    pub mod post;
    pub mod rekenen;
    #[cfg(target_os = "linux")]
    pub mod remind;
    pub mod schrijven;
    pub mod store;
    pub mod talen;
    pub mod zorg;
}

/// One flow at a time: they share a session, which the app is in once, and two cores. nextest sees to that by itself.
static TURN: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());

/// Each flow on both: the same steps, the same words.
macro_rules! on_both {
    ($($name:ident: $flow:path;)+) => {$(
        mod $name {
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn phone() {
                let _turn = crate::TURN.lock().await;
                $flow(crate::app::On::Phone).await.expect("the flow on a phone");
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn window() {
                let _turn = crate::TURN.lock().await;
                $flow(crate::app::On::Window).await.expect("the flow in the window");
            }
        }
    )+};
}

on_both! {
    a_letter_gets_its_terms: crate::flows::letter::a_letter_gets_its_terms;
    a_dossier_arrives: crate::flows::dossier::a_dossier_arrives;
    a_restart_keeps_everything: crate::flows::keep::a_restart_keeps_everything;
    a_passphrase_guards_the_store: crate::flows::keep::a_passphrase_guards_the_store;
    a_letter_is_written_and_sent: crate::flows::schrijven::a_letter_is_written_and_sent;
    a_talk_becomes_a_correction: crate::flows::schrijven::a_talk_becomes_a_correction;
    a_term_counts_itself: crate::flows::rekenen::a_term_counts_itself;
    a_date_is_corrected: crate::flows::rekenen::a_date_is_corrected;
    an_answer_about_the_bijdrage_counts: crate::flows::rekenen::an_answer_counts;
    offline_the_copy_is_shown: crate::flows::offline::the_copy_is_shown;
    a_melding_is_sent_and_received: crate::flows::melding::a_melding_is_sent_and_received;
    a_code_opens_and_closes_a_dossier: crate::flows::helpen::a_code_opens_and_closes_a_dossier;
    a_melding_by_phone_gets_its_terms: crate::flows::melding::a_melding_by_phone_gets_its_terms;
    the_language_changes_at_once: crate::flows::talen::the_language_changes_at_once;
    a_question_gets_its_answer: crate::flows::zorg::a_question_gets_its_answer;
    what_is_kept_about_caring_stays: crate::flows::zorg::what_is_kept_about_caring_stays;
    what_repeats_and_what_comes_from_elsewhere: crate::flows::agenda::what_repeats_and_what_comes_from_elsewhere;
    a_task_is_shared: crate::flows::agenda::a_task_is_shared;
    a_month_is_declared: crate::flows::maand::a_month_is_declared;
    five_questions_lead_to_a_law: crate::flows::melding::five_questions_lead_to_a_law;
    what_is_wrong_is_told: crate::flows::klopt_niet::what_is_wrong_is_told;
}

/// A flow of which the window shows nothing that a phone does not.
macro_rules! on_a_phone {
    ($($name:ident: $flow:path;)+) => {$(
        #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
        async fn $name() {
            let _turn = crate::TURN.lock().await;
            $flow(crate::app::On::Phone).await.expect("the flow on a phone");
        }
    )+};
}

on_a_phone! {
    the_home_screen_waits_for_no_program: crate::flows::keep::the_home_screen_waits_for_no_program;
    odd_words_stay_whole: crate::flows::invoer::odd_words_stay_whole;
    a_way_back_right_after_a_tap_counts: crate::flows::invoer::a_way_back_right_after_a_tap_counts;
    large_letters_fit: crate::flows::invoer::large_letters_fit;
    what_is_typed_survives: crate::flows::invoer::what_is_typed_survives;
    a_network_that_goes_loses_nothing: crate::flows::invoer::a_network_that_goes_loses_nothing;
    a_document_is_sent: crate::flows::post::a_document_is_sent;
    a_message_carries_a_file: crate::flows::post::a_message_carries_a_file;
    the_municipality_answers_in_the_chat: crate::flows::post::the_municipality_answers_in_the_chat;
    a_letter_is_handed_in_electronically: crate::flows::post::a_letter_is_handed_in_electronically;
    what_a_machtiging_leaves_out_is_not_offered: crate::flows::helpen::what_a_machtiging_leaves_out;
}

/// Flows that choose by themselves where they run.
macro_rules! by_itself {
    ($($(#[$attribute:meta])* $name:ident: $flow:path;)+) => {$(
        $(#[$attribute])*
        #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
        async fn $name() {
            let _turn = crate::TURN.lock().await;
            $flow().await.expect("the flow");
        }
    )+};
}

by_itself! {
    every_screen_is_accessible: crate::flows::accessible::every_screen;
    a_second_start_shows_the_first_window: crate::flows::keep::a_second_start_shows_the_first_window;
    #[cfg(target_os = "linux")]
    a_notification_comes_before_an_appointment: crate::flows::remind::before_an_appointment;
    #[cfg(target_os = "linux")]
    the_buttons_of_a_notification_work: crate::flows::remind::its_buttons_work;
    #[cfg(target_os = "linux")]
    it_stays_in_the_tray: crate::flows::computer::it_stays_in_the_tray;
    #[cfg(target_os = "linux")]
    it_starts_with_the_computer: crate::flows::computer::it_starts_with_the_computer;
}

#[cfg(target_os = "linux")]
on_both! {
    where_nobody_shows_notifications: crate::flows::remind::where_nobody_shows_them;
}

/// All screens in one language: minutes each, so they run by `./x a11y` and `./x test --all` alone.
macro_rules! in_every_language {
    ($($name:ident: $language:ident;)+) => {
        mod a11y {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            #[ignore = "slow: ./x a11y"]
            async fn $name() {
                let _turn = crate::TURN.lock().await;
                crate::flows::a11y::every_screen_in(locales::Language::$language).await.expect("accessible");
            })+

            mod keyboard {
                $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                #[ignore = "slow: ./x a11y"]
                async fn $name() {
                    let _turn = crate::TURN.lock().await;
                    let reached = crate::flows::a11y::a_keyboard_reaches_everything(locales::Language::$language);
                    reached.await.expect("within reach");
                })+
            }
        }
    };
}

in_every_language! {
    in_dutch: Nl;
    in_english: En;
    in_turkish: Tr;
    in_arabic: Ar;
}

/// No checks: what the stores show.
mod store {
    by_itself! {
        #[ignore = "makes pictures: ./x store"]
        pictures: crate::flows::store::pictures;
    }
}
