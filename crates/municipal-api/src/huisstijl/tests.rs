use super::contrast::{ACCENT, DONKER, Group, HOOFDKLEUR, Kleur, LICHT, Palette, WORDS};
use super::*;
use proptest::prelude::*;
use std::collections::BTreeMap;

fn palettes() -> [(&'static str, &'static Palette); 2] {
    [("l", &LICHT), ("d", &DONKER)]
}

fn groups() -> [Group; 2] {
    [HOOFDKLEUR, ACCENT]
}

/// What the screens show: the own colours with these over them.
fn shown(declarations: &str, prefix: &str, own: &Palette) -> BTreeMap<String, Kleur> {
    let mut all: BTreeMap<String, Kleur> =
        own.0.iter().map(|(name, colour)| ((*name).to_owned(), *colour)).collect();
    for one in declarations.split_terminator(';') {
        let (name, value) = one.split_once(':').expect("a declaration");
        let name = name.strip_prefix("--").expect("a custom property");
        let (of, name) = name.split_once('-').expect("light or dark");
        assert!(["l", "d"].contains(&of), "{one}");
        let known = groups().iter().any(|group| group.names.contains(&name));
        assert!(known, "{one}");
        if of == prefix {
            all.insert(name.to_owned(), Kleur::parse(value).expect("a colour"));
        }
    }
    all
}

fn readable(declarations: &str) {
    for (prefix, own) in palettes() {
        let all = shown(declarations, prefix, own);
        for group in groups() {
            for pair in group.pairs {
                let contrast = all[pair.front].contrast(all[pair.ground]);
                assert!(
                    contrast >= pair.least,
                    "{prefix} {} on {}: {contrast} in {declarations}",
                    pair.front,
                    pair.ground
                );
            }
        }
    }
}

#[test]
fn contrast_is_as_the_standard_says() {
    let (black, white) = (Kleur::new(0, 0, 0), Kleur::new(255, 255, 255));
    assert!((black.contrast(white) - 21.0).abs() < 1e-9);
    assert!((white.contrast(white) - 1.0).abs() < 1e-9);
    // the grey that just passes and the one that just does not, as every checker has them
    let grey = |part| Kleur::new(part, part, part).contrast(white);
    assert!(grey(0x76) >= WORDS && grey(0x77) < WORDS);
}

#[test]
fn the_own_colours_can_be_read_and_are_those_of_the_styles() {
    readable("");
    let styles =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/assets/css/20-tokens.css"))
            .expect("the tokens");
    let (light, dark) = styles.split_once("@media (prefers-color-scheme: dark)").expect("both");
    for ((prefix, own), part) in palettes().into_iter().zip([light, dark]) {
        for (name, colour) in own.0 {
            let plain = format!("--{name}: {colour};");
            let with_theirs = format!("--{name}: var(--{prefix}-{name}, {colour});");
            let themed = groups().iter().any(|group| group.names.contains(&name));
            let wanted = if themed { &with_theirs } else { &plain };
            assert!(part.contains(wanted.as_str()), "{wanted} is not among the tokens");
        }
    }
}

fn style(main: &str) -> Huisstijl {
    Huisstijl {
        licht: Kleuren { hoofdkleur: Some(main.to_owned()), ..Kleuren::default() },
        ..Huisstijl::default()
    }
}

#[test]
fn a_colour_that_can_be_read_is_used_and_one_that_cannot_is_not() {
    assert_eq!(style("#7A1F5C").declaraties(), "--l-brand:#7a1f5c;");
    assert_eq!(style("#ffd800").declaraties(), "");
    let [light, dark] = style("#ffd800").afgekeurd();
    assert!(dark.is_empty());
    assert!(
        light
            .iter()
            .any(|one| matches!(one, Afgekeurd::TeWeinigContrast { voor: "brand", achter: "surface", .. })),
        "{light:?}"
    );
}

#[test]
fn what_is_no_colour_keeps_its_group_out_and_no_other() {
    for text in [
        "red",
        "#fff",
        "#12345",
        "#1234567",
        "#12345g",
        "url(//x)",
        "#123456;}*{display:none",
        "",
        "＃123456",
        "#+12345",
    ] {
        let mut both = style(text);
        both.licht.hoofdkleur_sterk = Some("#0a4547".to_owned());
        both.licht.accent = Some("#8a2a00".to_owned());
        assert_eq!(both.declaraties(), "--l-warm:#8a2a00;", "{text}");
        assert_eq!(both.afgekeurd()[0], [Afgekeurd::GeenKleur { naam: "brand" }], "{text}");
    }
}

#[test]
fn the_examples_are_used_whole() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/huisstijlen");
    let mut seen = 0;
    for file in std::fs::read_dir(folder).expect("the examples") {
        let path = file.expect("a file").path();
        let text = std::fs::read_to_string(&path).expect("text");
        let style: Huisstijl =
            toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert_eq!(style.afgekeurd(), [vec![], vec![]], "{}", path.display());
        assert_eq!(style.declaraties().matches(';').count(), 12, "{}", path.display());
        seen += 1;
    }
    assert_eq!(seen, 3);
}

/// Colours, mostly; some that are near to be readable.
fn text() -> impl Strategy<Value = Option<String>> {
    prop_oneof![
        2 => Just(None),
        6 => any::<[u8; 3]>().prop_map(|[r, g, b]| Some(Kleur::new(r, g, b).to_string())),
        4 => (0u8..90).prop_map(|dark| Some(Kleur::new(dark, dark / 2, dark).to_string())),
        4 => (200u8..=255).prop_map(|light| Some(Kleur::new(light, light, light).to_string())),
        1 => ".{0,12}".prop_map(Some),
    ]
}

fn colours() -> impl Strategy<Value = Kleuren> {
    (text(), text(), text(), text(), text(), text()).prop_map(
        |(hoofdkleur, hoofdkleur_sterk, hoofdkleur_zacht, op_hoofdkleur, accent, accent_zacht)| Kleuren {
            hoofdkleur,
            hoofdkleur_sterk,
            hoofdkleur_zacht,
            op_hoofdkleur,
            accent,
            accent_zacht,
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    /// Whatever a municipality sends, everything that stands on something can be read.
    #[test]
    fn whatever_comes_can_be_read(licht in colours(), donker in colours()) {
        readable(&Huisstijl { licht, donker }.declaraties());
    }

    /// What is used is what was sent, and what was sent is used or refused with a reason.
    #[test]
    fn nothing_is_dropped_without_a_word(licht in colours()) {
        let given = licht.given().iter().filter(|(_, text)| text.is_some()).count();
        let style = Huisstijl { licht, ..Huisstijl::default() };
        let used = style.declaraties().matches(';').count();
        prop_assert!(used <= given);
        prop_assert_eq!(used < given, !style.afgekeurd()[0].is_empty());
    }

    #[test]
    fn contrast_looks_the_same_from_both_sides(one: [u8; 3], two: [u8; 3]) {
        let (one, two) = (Kleur::new(one[0], one[1], one[2]), Kleur::new(two[0], two[1], two[2]));
        prop_assert_eq!(one.contrast(two).to_bits(), two.contrast(one).to_bits());
        prop_assert!((1.0..=21.0 + 1e-9).contains(&one.contrast(two)));
        prop_assert_eq!(Kleur::parse(&one.to_string()), Some(one));
    }
}
