use crate::components::{ChoiceOption, check, choice, text_field};
use crate::drawing::prelude::*;
use crate::lean::effect;
use crate::state::{State, state};
use crate::words::{Words, words};
use domain::call::view::{Profile, Role};

/// A question about the situation. Each may stay unanswered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Question {
    Name,
    Relation,
    Together,
    Hours,
    Conditions,
    Work,
    Age,
    Pgb,
    Load,
    Stage,
}

/// Hours a week that stand for a range: under 8, 8 to 20, 20 to 40, over 40.
const HOURS: [u32; 4] = [5, 14, 30, 45];

impl Question {
    /// The eight questions of the first minute.
    pub fn for_role(role: Option<Role>) -> [Self; 8] {
        match role {
            Some(Role::Client) => [
                Self::Name,
                Self::Together,
                Self::Conditions,
                Self::Work,
                Self::Age,
                Self::Pgb,
                Self::Load,
                Self::Stage,
            ],
            Some(Role::Mantelzorger) | None => [
                Self::Relation,
                Self::Together,
                Self::Hours,
                Self::Conditions,
                Self::Work,
                Self::Age,
                Self::Load,
                Self::Stage,
            ],
        }
    }

    /// All questions that fit a role.
    pub fn all_for(role: Option<Role>) -> Vec<Self> {
        let all = [
            Self::Name,
            Self::Relation,
            Self::Together,
            Self::Hours,
            Self::Conditions,
            Self::Work,
            Self::Age,
            Self::Pgb,
            Self::Load,
            Self::Stage,
        ];
        all.into_iter()
            .filter(|question| {
                role != Some(Role::Client) || !matches!(question, Self::Relation | Self::Hours)
            })
            .collect()
    }

    /// What its field is called on the page.
    fn id(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Relation => "relation",
            Self::Together => "together",
            Self::Hours => "hours",
            Self::Conditions => "conditions",
            Self::Work => "work",
            Self::Age => "age",
            Self::Pgb => "pgb",
            Self::Load => "load",
            Self::Stage => "stage",
        }
    }

    /// The question itself.
    pub fn title(self, role: Option<Role>) -> String {
        let w = words();
        let client = role == Some(Role::Client);
        match self {
            Self::Name => w.q_name(),
            Self::Relation => w.q_relation(),
            Self::Together => w.q_together(),
            Self::Hours => w.q_hours(),
            Self::Conditions => w.q_conditions(),
            Self::Work if client => w.q_work_client(),
            Self::Work => w.q_work(),
            Self::Age => w.q_age(),
            Self::Pgb => w.q_pgb(),
            Self::Load if client => w.q_load_client(),
            Self::Load => w.q_load(),
            Self::Stage => w.q_stage(),
        }
    }

    /// Takes the answer back.
    pub fn clear(self, profile: &mut Profile) {
        match self {
            Self::Name => profile.name = None,
            Self::Relation => profile.relation = None,
            Self::Together => profile.together = None,
            Self::Hours => profile.hours = None,
            Self::Conditions => profile.conditions.clear(),
            Self::Work => profile.work = None,
            Self::Age => profile.age = None,
            Self::Pgb => profile.pgb = None,
            Self::Load => profile.load = None,
            Self::Stage => profile.stage = None,
        }
    }

    fn options(self, w: &Words) -> Vec<ChoiceOption> {
        let list: Vec<(&str, String)> = match self {
            Self::Name | Self::Conditions => Vec::new(),
            Self::Relation => vec![
                ("partner", w.q_relation_partner()),
                ("ouder", w.q_relation_ouder()),
                ("kind", w.q_relation_kind()),
                ("familie", w.q_relation_familie()),
                ("vriend", w.q_relation_vriend()),
                ("buur", w.q_relation_buur()),
            ],
            Self::Together => vec![("ja", w.yes()), ("nee", w.no())],
            Self::Pgb => vec![("ja", w.yes()), ("nee", w.no())],
            Self::Hours => {
                vec![("0", w.q_hours_1()), ("1", w.q_hours_2()), ("2", w.q_hours_3()), ("3", w.q_hours_4())]
            }
            Self::Work => vec![
                ("werk", w.q_work_werk()),
                ("school", w.q_work_school()),
                ("pensioen", w.q_work_pensioen()),
                ("geen-werk", w.q_work_geen_werk()),
            ],
            Self::Age => vec![
                ("onder-18", w.q_age_onder_18()),
                ("18-24", w.q_age_18_24()),
                ("25-66", w.q_age_25_66()),
                ("67-plus", w.q_age_67_plus()),
            ],
            Self::Load => vec![
                ("1", w.q_load_1()),
                ("2", w.q_load_2()),
                ("3", w.q_load_3()),
                ("4", w.q_load_4()),
                ("5", w.q_load_5()),
            ],
            Self::Stage => vec![
                ("niets", w.q_stage_niets()),
                ("melding", w.q_stage_melding()),
                ("aanvraag", w.q_stage_aanvraag()),
                ("afgewezen", w.q_stage_afgewezen()),
                ("loopt", w.q_stage_loopt()),
            ],
        };
        list.into_iter().map(|(value, label)| ChoiceOption::new(value, label)).collect()
    }

    fn value(self, profile: &Profile) -> Option<String> {
        let yes = |answer: Option<bool>| answer.map(|yes| if yes { "ja" } else { "nee" }.to_owned());
        match self {
            Self::Name | Self::Conditions => None,
            Self::Relation => profile.relation.clone(),
            Self::Together => yes(profile.together),
            Self::Pgb => yes(profile.pgb),
            Self::Hours => profile.hours.map(|hours| match hours {
                0..8 => "0".to_owned(),
                8..20 => "1".to_owned(),
                20..=40 => "2".to_owned(),
                _ => "3".to_owned(),
            }),
            Self::Work => profile.work.clone(),
            Self::Age => profile.age.clone(),
            Self::Load => profile.load.map(|load| load.to_string()),
            Self::Stage => profile.stage.clone(),
        }
    }

    fn set(self, profile: &mut Profile, value: String) {
        match self {
            Self::Name | Self::Conditions => {}
            Self::Relation => profile.relation = Some(value),
            Self::Together => profile.together = Some(value == "ja"),
            Self::Pgb => profile.pgb = Some(value == "ja"),
            Self::Hours => profile.hours = value.parse::<usize>().ok().and_then(|n| HOURS.get(n).copied()),
            Self::Work => profile.work = Some(value),
            Self::Age => profile.age = Some(value),
            Self::Load => profile.load = value.parse().ok(),
            Self::Stage => profile.stage = Some(value),
        }
    }
}

/// The fields of one question.
#[component]
pub fn QuestionFields(
    question: Question,
    profile: State<Profile>,
    #[props(default)] hide_legend: bool,
) -> Element {
    let w = words();
    let role = profile.read().role;
    match question {
        Question::Name => rsx! {
            NameField { profile }
        },
        Question::Conditions => rsx! {
            Conditions { profile, hide_legend }
        },
        _ => rsx! {
            {choice(
                question.id(),
                question.title(role),
                question.options(w),
                question.value(&profile.read()),
            )
            .hide_legend_if(hide_legend)
            .on(move |value| question.set(&mut profile.write(), value))}
        },
    }
}

/// The name to greet with.
#[component]
pub fn NameField(profile: State<Profile>) -> Element {
    let w = words();
    let typed = state(profile.peek().name.clone().unwrap_or_default());
    effect(move || {
        let name = typed.read().trim().to_owned();
        let name = (!name.is_empty()).then_some(name);
        if profile.peek().name != name {
            profile.write().name = name;
        }
    });
    rsx! {
        {text_field("name", w.q_name_field(), typed).autocomplete("given-name").max(60)}
    }
}

#[component]
fn Conditions(profile: State<Profile>, hide_legend: bool) -> Element {
    let w = words();
    let list = [
        ("dementie", w.q_condition_dementie()),
        ("lichamelijk", w.q_condition_lichamelijk()),
        ("psychisch", w.q_condition_psychisch()),
        ("verstandelijk", w.q_condition_verstandelijk()),
        ("ouderdom", w.q_condition_ouderdom()),
        ("terminaal", w.q_condition_terminaal()),
    ];
    rsx! {
        fieldset { class: "choices",
            legend { class: if hide_legend { "hidden-text" } else { "field-label" }, {w.q_conditions()} }
            p { class: "muted field-hint", {w.q_conditions_hint()} }
            div { class: "choice-list",
                for (id, label) in list {
                    Fragment { key: "{id}",
                        {check(label, profile.read().conditions.iter().any(|c| c == id)).on(
                            move |on: bool| {
                                let mut profile = profile.write();
                                profile.conditions.retain(|c| c != id);
                                if on {
                                    profile.conditions.push(id.to_owned());
                                }
                            },
                        )}
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EMPTY: fn() -> Profile = Profile::default;

    #[test]
    fn every_range_of_hours_reads_back() {
        for n in 0..HOURS.len() {
            let mut profile = EMPTY();
            Question::Hours.set(&mut profile, n.to_string());
            assert_eq!(Question::Hours.value(&profile), Some(n.to_string()));
        }
    }

    #[test]
    fn skipping_takes_the_answer_back() {
        let mut profile = EMPTY();
        for (question, value) in [(Question::Together, "ja"), (Question::Load, "4"), (Question::Age, "25-66")]
        {
            question.set(&mut profile, value.to_owned());
            assert_eq!(question.value(&profile).as_deref(), Some(value));
            question.clear(&mut profile);
            assert_eq!(question.value(&profile), None);
        }
    }

    #[test]
    fn a_client_is_not_asked_about_caring() {
        let asked = Question::all_for(Some(Role::Client));
        assert!(!asked.contains(&Question::Relation) && !asked.contains(&Question::Hours));
        for role in [None, Some(Role::Client), Some(Role::Mantelzorger)] {
            let all = Question::all_for(role);
            assert!(Question::for_role(role).iter().all(|question| all.contains(question)), "{role:?}");
        }
    }
}
