//! What people ask, and how often they get the right thing: the set in `vragen.toml`.

use super::super::find;
use crate::views::findable::Own;
use domain::call::view::SearchView;
use locales::content::Content;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    vraag: Vec<Asked>,
    onbekend: Vec<Unknown>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    vraag: String,
    goed: Vec<String>,
    #[serde(default)]
    apart: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Unknown {
    vraag: String,
}

fn file() -> File {
    toml::from_str(include_str!("vragen.toml")).unwrap()
}

/// What somebody finds who has nothing of their own yet.
pub(super) fn asked(language: &str, text: &str) -> SearchView {
    find(&Own { words: Content::new(language), rows: Vec::new(), desk: None }, text)
}

fn is_right(view: &SearchView, good: &[String]) -> bool {
    let first = view.answer.iter().chain(&view.results).take(3);
    first.into_iter().any(|found| good.iter().any(|one| *one == found.route || *one == found.title))
}

/// What came first, for a message.
fn came(view: &SearchView) -> String {
    let first = view.answer.iter().chain(&view.results).take(3);
    first.map(|found| format!("{:?} {} ", found.kind, found.title)).collect()
}

#[test]
fn the_right_thing_is_among_the_first_three() {
    let file = file();
    assert!(file.vraag.len() >= 60);
    // As measured on 2026-11-22: never fewer.
    for (apart, least) in [(false, 57), (true, 18)] {
        let set: Vec<&Asked> = file.vraag.iter().filter(|asked| asked.apart == apart).collect();
        let views = set.iter().map(|one| (one, asked("nl", &one.vraag)));
        let wrong: Vec<String> = views
            .filter(|(one, view)| !is_right(view, &one.goed))
            .map(|(one, view)| format!("{} → {}", one.vraag, came(&view)))
            .collect();
        let right = set.len() - wrong.len();
        println!("{right} of {} (apart: {apart})\n{}", set.len(), wrong.join("\n"));
        assert!(
            right >= least && right * 10 >= set.len() * 9,
            "{right} of {} (apart: {apart}):\n{}",
            set.len(),
            wrong.join("\n")
        );
    }
}

#[test]
fn what_it_does_not_know_it_says() {
    let file = file();
    assert!(file.onbekend.len() >= 20);
    let views = file.onbekend.iter().map(|one| (one, asked("nl", &one.vraag)));
    let wrong: Vec<String> = views
        .filter(|(_, view)| !view.answer.is_empty() || view.ask.is_none())
        .map(|(one, view)| format!("{} → {}", one.vraag, came(&view)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn most_questions_get_an_answer() {
    let file = file();
    let questions: Vec<(&Asked, SearchView)> = file
        .vraag
        .iter()
        .filter(|one| domain::search::is_question(&one.vraag))
        .map(|one| (one, asked("nl", &one.vraag)))
        .collect();
    let none: Vec<&str> = questions
        .iter()
        .filter(|(_, view)| view.answer.is_empty())
        .map(|(one, _)| one.vraag.as_str())
        .collect();
    println!("{} of {} have no answer:\n{}", none.len(), questions.len(), none.join("\n"));
    assert!(none.len() * 5 <= questions.len(), "{} of {}:\n{}", none.len(), questions.len(), none.join("\n"));
}
