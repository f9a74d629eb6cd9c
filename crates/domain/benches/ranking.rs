//! Choosing among 10,000 tips for a person of whom much is known, with a long history.

use criterion::{Criterion, criterion_group, criterion_main};
use domain::Date;
use domain::call::view::Action;
use domain::call::view::{Profile, Role, TermKind, TermState, TermView, TipMark};
use domain::tips::{Audience, Fact, History, PieceKind, Rules, Situation, Tip, TipRule, TipTheme, choose};
use domain::voorziening::Stage;
use std::hint::black_box;

const TIPS: usize = 10_000;
const TODAY: Date = domain::Date::constant(2026, 11, 21);

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % bound
    }
}

/// Rules as ours are: most ask for one thing, prefer a few, and exclude one.
fn tips() -> Vec<Tip> {
    let mut dice = Dice(5);
    let mut made = Vec::with_capacity(TIPS);
    let mut number = 0;
    while made.len() < TIPS {
        number += 1;
        let mut some = |most: usize| -> Vec<String> {
            let count = dice.below(most + 1);
            (0..count).map(|_| Fact::ALL[dice.below(Fact::ALL.len())].to_string()).collect()
        };
        let rule =
            TipRule { all: some(1), any: some(3), none: some(1), prefer: some(4), ..TipRule::default() };
        let tip = Tip {
            id: format!("tip-{number:05}"),
            theme: TipTheme::ALL[dice.below(TipTheme::ALL.len())],
            kind: PieceKind::Tip,
            audience: Audience::ALL[dice.below(Audience::ALL.len())],
            law: vec![],
            minutes: dice.below(90) as u32,
            weeks: None,
            source: "https://example.nl".into(),
            checked_on: TODAY,
            valid_from: None,
            valid_until: None,
            rule: TipRule { urgency: dice.below(51) as u8, ..rule },
            steps: vec![],
        };
        if Rules::new([&tip]).is_ok() {
            made.push(tip);
        }
    }
    made
}

/// Forty facts.
fn situation() -> Situation {
    let word = |text: &str| Some(text.to_owned());
    let profile = Profile {
        role: Some(Role::Mantelzorger),
        gemeente: word("assen"),
        name: None,
        relation: word("partner"),
        together: Some(true),
        hours: Some(45),
        conditions: ["dementie", "lichamelijk", "psychisch", "ouderdom"].map(str::to_owned).to_vec(),
        work: word("werk"),
        age: word("25-66"),
        pgb: Some(true),
        load: Some(4),
        stage: word("loopt"),
    };
    let term = |kind, state, days_left| TermView {
        days_left,
        state,
        action: Action::Bellen,
        ..TermView::on(kind, TODAY)
    };
    let kinds = [
        TermKind::Onderzoek,
        TermKind::PersoonlijkPlan,
        TermKind::Beschikking,
        TermKind::Bezwaar,
        TermKind::BeslissingOpBezwaar,
        TermKind::Beroep,
        TermKind::Ingebrekestelling,
        TermKind::Dwangsom,
    ];
    let stages = [Stage::Onderzoek, Stage::Aanvraag, Stage::Afgewezen, Stage::Levering, Stage::Bezwaar];
    let mut situation = Situation::new(TODAY).profile(&profile).connected(true).heronderzoek(Some(TODAY));
    for stage in stages {
        situation = situation.voorziening(stage, Some(TODAY));
    }
    for kind in kinds {
        situation =
            situation.term(&term(kind, TermState::Running, 3)).term(&term(kind, TermState::Passed, -3));
    }
    situation
}

fn history(tips: &[Tip]) -> History {
    let mut history = History::default();
    let marks = [TipMark::Saved, TipMark::Done, TipMark::Snoozed, TipMark::NotForMe];
    for (tip, mark) in tips.iter().step_by(33).zip(marks.into_iter().cycle()) {
        history.mark(&tip.id, mark, TODAY);
        history.show(&tip.id, TODAY.yesterday().unwrap_or(TODAY));
    }
    history
}

fn ranking(c: &mut Criterion) {
    let tips = tips();
    let situation = situation();
    let history = history(&tips);
    let Ok(rules) = Rules::new(&tips) else { return };
    let fit = choose(&rules, &situation, &history).tips.len();
    println!("{} rules, {} facts, {fit} tips fit", rules.len(), situation.facts().iter().count());
    c.bench_function("rank 10,000 tips", |b| {
        b.iter(|| choose(black_box(&rules), black_box(&situation), black_box(&history)))
    });
}

criterion_group!(benches, ranking);
criterion_main!(benches);
