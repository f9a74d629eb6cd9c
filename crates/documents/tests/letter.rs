//! Letters read back with a second PDF implementation.
#![allow(clippy::expect_used)] // in helper functions of tests too

use documents::DocumentError;
use documents::letter::{self, Address, Block, Fact, Letter, Letterhead, Signature, Table};
use jiff::civil::date;
use lopdf::{Dictionary, Document, Object};

fn example() -> Letter {
    Letter {
        language: "nl".to_owned(),
        letterhead: Letterhead::Organisation,
        sender: Address {
            name: "Gemeente Voorbeeld".to_owned(),
            lines: vec!["Team Zorg en Ondersteuning".to_owned()],
        },
        recipient: Address {
            name: "Mevrouw G. de Boer".to_owned(),
            lines: vec!["Lindelaan 12".to_owned(), "9400 ZZ  Voorbeeld".to_owned()],
        },
        date: date(2026, 11, 13),
        references: vec![
            Fact::new("Datum", "13 november 2026"),
            Fact::new("Ons kenmerk", "WMO-2026-0412"),
            Fact::new("Behandeld door", "İbrahim Yıldız"),
        ],
        subject: "Besluit op uw aanvraag voor hulp bij het huishouden".to_owned(),
        salutation: "Geachte mevrouw De Boer,".to_owned(),
        blocks: vec![
            Block::Paragraph(
                "U krijgt hulp bij het huishouden. In deze brief leest u wat dat betekent.".to_owned(),
            ),
            Block::Heading("Wat u krijgt".to_owned()),
            Block::Facts(vec![
                Fact::new("Voorziening", "Hulp bij het huishouden"),
                Fact::new("Hoeveel", "3 uur per week"),
                Fact::new("Vanaf", "1 december 2026"),
            ]),
            Block::Notice(
                "Bent u het niet eens met dit besluit? Maak dan bezwaar vóór 26 december 2026.".to_owned(),
            ),
            Block::Heading("Waar wij naar keken".to_owned()),
            Block::List(vec![
                "Wat u zelf kunt.".to_owned(),
                "Wat uw dochter doet, en wat zij nodig heeft om dat vol te houden.".to_owned(),
            ]),
            Block::Steps(vec![
                "De aanbieder belt u.".to_owned(),
                "U spreekt af wanneer de hulp komt.".to_owned(),
            ]),
        ],
        signature: Signature {
            closing: "Met vriendelijke groet,".to_owned(),
            name: "E. Wiersma".to_owned(),
            role: vec!["namens het college van burgemeester en wethouders".to_owned()],
            by_hand: false,
        },
        enclosures: Some(("Bijlagen".to_owned(), vec!["Verslag van het onderzoek".to_owned()])),
        leaf: Vec::new(),
        one_page: false,
        footer: "Voorbeeld. Dit is geen echte brief.".to_owned(),
        page_label: "Pagina {page} van {pages}".to_owned(),
    }
}

fn read(bytes: &[u8]) -> Document {
    Document::load_mem(bytes).expect("a PDF that another reader can read")
}

fn text(pdf: &Document) -> String {
    pages(pdf).join(" ")
}

/// The text of each page.
fn pages(pdf: &Document) -> Vec<String> {
    let page = |number: &u32| pdf.extract_text(&[*number]).expect("text");
    let numbers = pdf.get_pages();
    numbers.keys().map(|n| page(n).split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

/// Every structure type in the tree, in reading order.
fn structure(pdf: &Document) -> Vec<String> {
    fn walk(pdf: &Document, object: &Object, out: &mut Vec<String>) {
        match object {
            Object::Reference(id) => {
                if let Ok(object) = pdf.get_object(*id) {
                    walk(pdf, object, out);
                }
            }
            Object::Array(items) => items.iter().for_each(|item| walk(pdf, item, out)),
            Object::Dictionary(dictionary) => {
                if let Ok(kind) = dictionary.get(b"S").and_then(Object::as_name) {
                    out.push(String::from_utf8_lossy(kind).into_owned());
                }
                if let Ok(kids) = dictionary.get(b"K") {
                    walk(pdf, kids, out);
                }
            }
            _ => {}
        }
    }
    let root = catalog(pdf).get(b"StructTreeRoot").expect("a structure tree");
    let mut out = Vec::new();
    walk(pdf, root, &mut out);
    out
}

fn catalog(pdf: &Document) -> &Dictionary {
    pdf.catalog().expect("a catalog")
}

fn count(kinds: &[String], kind: &str) -> usize {
    kinds.iter().filter(|k| *k == kind).count()
}

#[test]
fn the_words_can_be_read_back() {
    let bytes = letter::pdf(&example()).expect("a PDF");
    if let Ok(path) = std::env::var("NAASTE_KEEP_PDF") {
        std::fs::write(path, &bytes).expect("kept");
    }
    let text = text(&read(&bytes));
    for expected in [
        "Gemeente Voorbeeld",
        "Mevrouw G. de Boer",
        "İbrahim Yıldız",
        "Besluit op uw aanvraag voor hulp bij het huishouden",
        "3 uur per week",
        "vóór 26 december 2026",
        "Met vriendelijke groet,",
        "Pagina 1 van 1",
    ] {
        assert!(text.contains(expected), "{expected:?} is missing in {text}");
    }
}

#[test]
fn it_is_tagged_titled_and_in_a_language() {
    let pdf = read(&letter::pdf(&example()).expect("a PDF"));
    let catalog = catalog(&pdf);
    assert_eq!(catalog.get(b"Lang").and_then(Object::as_str).expect("a language"), b"nl");
    let mark_info = pdf.get_dict_in_dict(catalog, b"MarkInfo").expect("mark info");
    assert!(mark_info.get(b"Marked").and_then(Object::as_bool).expect("marked"));
    let preferences = pdf.get_dict_in_dict(catalog, b"ViewerPreferences").expect("viewer preferences");
    assert!(preferences.get(b"DisplayDocTitle").and_then(Object::as_bool).expect("the title is shown"));
    let kinds = structure(&pdf);
    assert_eq!(count(&kinds, "H1"), 1, "{kinds:?}");
    assert_eq!(count(&kinds, "H2"), 3, "{kinds:?}");
    assert_eq!(count(&kinds, "L"), 3, "{kinds:?}");
    assert_eq!(count(&kinds, "LI"), 5, "{kinds:?}");
    assert_eq!(count(&kinds, "Table"), 1, "{kinds:?}");
    assert_eq!(count(&kinds, "TH"), 3, "{kinds:?}");
    assert_eq!(count(&kinds, "TD"), 3, "{kinds:?}");
    assert!(count(&kinds, "P") >= 10, "{kinds:?}");
    let metadata = catalog.get(b"Metadata").and_then(Object::as_reference).expect("metadata");
    let xmp = pdf.get_object(metadata).and_then(Object::as_stream).expect("a stream");
    let xmp = String::from_utf8_lossy(&xmp.content).into_owned();
    assert!(xmp.contains("pdfuaid:part") && xmp.contains("pdfaid:part"), "{xmp}");
    assert!(xmp.contains("Besluit op uw aanvraag"), "{xmp}");
}

#[test]
fn the_same_letter_gives_the_same_bytes() {
    assert_eq!(letter::pdf(&example()).expect("a PDF"), letter::pdf(&example()).expect("a PDF"));
}

#[test]
fn a_long_letter_breaks_over_pages() {
    let mut long = example();
    long.blocks = (1..=40)
        .map(|n| {
            Block::Paragraph(format!("Alinea {n}. {}", "Wij hebben naar uw situatie gekeken. ".repeat(12)))
        })
        .collect();
    let pdf = read(&letter::pdf(&long).expect("a PDF"));
    let pages = pdf.get_pages().len();
    assert!(pages >= 4, "{pages}");
    let text = text(&pdf);
    for n in 1..=40 {
        assert!(text.contains(&format!("Alinea {n}. ")), "paragraph {n} is missing");
    }
    for page in 1..=pages {
        assert!(text.contains(&format!("Pagina {page} van {pages}")));
    }
    // the structure does not know of pages: every paragraph is one element
    assert!(count(&structure(&pdf), "P") >= 40);
}

#[test]
fn awkward_texts_become_letters_all_the_same() {
    let mut awkward = example();
    awkward.recipient = Address::default();
    awkward.references.clear();
    awkward.signature = Signature::default();
    awkward.enclosures = None;
    awkward.blocks = vec![
        Block::Paragraph(String::new()),
        Block::Paragraph(
            "Een emoji 😀, Arabisch مرحبا, een tab\ten een harde\r\nregel.\u{0}\u{feff}\u{e000}".to_owned(),
        ),
        Block::Paragraph("x".repeat(3000)),
        Block::List(Vec::new()),
        Block::Facts(vec![Fact::new("Lang", "woord ".repeat(2500))]),
        Block::Heading("Slot".to_owned()),
    ];
    let missing = letter::unprintable(&awkward).expect("fonts");
    assert!(missing.contains(&'😀') && missing.contains(&'م'), "{missing:?}");
    assert!(!missing.contains(&'é') && !missing.contains(&'x'));
    let pdf = read(&letter::pdf(&awkward).expect("a PDF"));
    let text = text(&pdf);
    assert!(text.contains("Een emoji") && text.contains("regel.") && text.contains("Slot"), "{text}");
    assert_eq!(text.matches("woord").count(), 2500);
}

#[test]
fn a_letter_without_a_subject_or_end_is_refused() {
    let mut letter = example();
    letter.subject = " ".to_owned();
    assert!(matches!(letter::pdf(&letter), Err(DocumentError::NoSubject)));
    let mut letter = example();
    letter.blocks = vec![Block::Paragraph("regel\n".repeat(60 * 70))];
    assert!(matches!(letter::pdf(&letter), Err(DocumentError::TooLong(_))));
}

#[test]
fn a_sheet_for_whoever_sends_it_stands_on_a_page_of_its_own() {
    let mut letter = example();
    letter.leaf = vec![
        Block::Heading("Voor uzelf: stuur dit blad niet mee".to_owned()),
        Block::Steps(vec!["Onderteken de brief.".to_owned(), "Stuur hem aangetekend.".to_owned()]),
    ];
    let pdf = read(&letter::pdf(&letter).expect("a PDF"));
    assert_eq!(pdf.get_pages().len(), 2);
    let first = pdf.extract_text(&[1]).expect("text");
    let second = pdf.extract_text(&[2]).expect("text");
    assert!(!first.contains("Onderteken") && second.contains("Onderteken de brief."), "{first} | {second}");
    assert!(first.contains("Pagina 1 van 1") && !second.contains("Pagina"), "the letter has one page");
    // a letter without one has no empty page behind it
    letter.leaf.clear();
    assert_eq!(read(&letter::pdf(&letter).expect("a PDF")).get_pages().len(), 1);
}

#[test]
fn a_persons_letter_leaves_room_to_sign() {
    let letter = Letter {
        letterhead: Letterhead::Person,
        sender: Address {
            name: "Geertje de Boer".to_owned(),
            lines: vec!["Demolaan 12".to_owned(), "9400 ZZ  Voorbeeld".to_owned()],
        },
        recipient: Address {
            name: "College van burgemeester en wethouders van Voorbeeld".to_owned(),
            lines: vec!["Postbus 0".to_owned()],
        },
        references: vec![Fact::new("Datum", "21 november 2026"), Fact::new("Uw kenmerk", "WMO-2026-0412")],
        subject: "Ingebrekestelling: u beslist te laat".to_owned(),
        salutation: "Geacht college,".to_owned(),
        blocks: vec![
            Block::Paragraph("Op 22 oktober 2026 deed ik een aanvraag voor dagbesteding. U had uiterlijk op 5 november 2026 moeten beslissen. Ik heb nog geen besluit.".to_owned()),
            Block::Paragraph("Ik stel u in gebreke. Beslis alsnog binnen twee weken na ontvangst van deze brief. Doet u dat niet, dan bent u een dwangsom verschuldigd.".to_owned()),
        ],
        signature: Signature {
            closing: "Hoogachtend,".to_owned(),
            name: "Geertje de Boer".to_owned(),
            role: Vec::new(),
            by_hand: true,
        },
        enclosures: None,
        footer: String::new(),
        ..example()
    };
    let signed = letter::pdf(&letter).expect("a PDF");
    if let Ok(path) = std::env::var("NAASTE_KEEP_PDF") {
        std::fs::write(path, &signed).expect("kept");
    }
    let text = text(&read(&signed));
    assert!(text.contains("Hoogachtend, Geertje de Boer") && text.contains("Pagina 1 van 1"), "{text}");
    // the room is there: without it the name stands higher, so the bytes differ
    let mut typed = letter.clone();
    typed.signature.by_hand = false;
    assert_ne!(letter::pdf(&typed).expect("a PDF"), signed);
}

/// A sheet of so many paragraphs of five lines.
fn sheet(paragraphs: usize) -> Letter {
    Letter {
        subject: "Blad".to_owned(),
        blocks: (1..=paragraphs)
            .map(|n| Block::Paragraph(format!("Deel {n}. {}", "Woorden voor wie het leest. ".repeat(15))))
            .collect(),
        one_page: true,
        ..Letter::default()
    }
}

/// The sizes of type that stand on the first page, in tenths of a point.
fn sizes(pdf: &Document) -> Vec<i64> {
    let pages = pdf.get_pages();
    let content = pdf.get_and_decode_page_content(pages[&1]).expect("content");
    let of_font = content.operations.iter().filter(|operation| operation.operator == "Tf");
    let mut sizes: Vec<i64> =
        of_font.map(|tf| (tf.operands[1].as_float().expect("a size") * 10.0).round() as i64).collect();
    sizes.sort_unstable();
    sizes.dedup();
    sizes
}

#[test]
fn a_sheet_that_belongs_on_one_page_gets_smaller_type_first() {
    let made = |paragraphs: usize, one_page: bool| {
        read(&letter::pdf(&Letter { one_page, ..sheet(paragraphs) }).expect("a PDF"))
    };
    let short = made(8, true);
    assert_eq!((short.get_pages().len(), sizes(&short)), (1, vec![105, 130]));
    assert_eq!(made(11, false).get_pages().len(), 2, "in the size of a letter");
    let small = made(11, true);
    assert_eq!(small.get_pages().len(), 1);
    let body = sizes(&small)[0];
    assert!((85..105).contains(&body), "{body}");
    for n in 1..=11 {
        assert!(text(&small).contains(&format!("Deel {n}. ")), "part {n} is missing");
    }
    // What does not fit in the smallest type either loses nothing.
    let long = made(30, true);
    let (pages, letter) = (long.get_pages().len(), made(30, false).get_pages().len());
    assert!(pages > 1 && pages <= letter, "{pages} of {letter}");
    for n in 1..=30 {
        assert!(text(&long).contains(&format!("Deel {n}. ")), "part {n} is missing");
    }
}

/// A table of so many rows, with an empty cell in each.
fn table(rows: usize) -> Letter {
    let row = |n: usize| vec![format!("Maand {n}"), "Bea".to_owned(), String::new(), format!("{n},00")];
    Letter {
        blocks: vec![Block::Table(Table {
            widths: vec![3, 3, 2, 2],
            head: ["Maand", "Zorgverlener", "Stand", "Bedrag"].map(str::to_owned).to_vec(),
            rows: (1..=rows).map(row).collect(),
        })],
        ..example()
    }
}

#[test]
fn a_table_has_a_head_and_as_many_cells_in_every_row() {
    let pdf = read(&letter::pdf(&table(2)).expect("a PDF"));
    let kinds = structure(&pdf);
    let from = kinds.iter().position(|kind| kind == "Table").expect("a table");
    let cells: Vec<&str> =
        kinds[from + 1..].iter().map(String::as_str).filter(|kind| *kind != "Span").collect();
    let row = |kind| [&["TR"][..], &[kind; 4]].concat();
    assert_eq!(cells[..15], [row("TH"), row("TD"), row("TD")].concat());
    assert!(text(&pdf).contains("Maand 2 Bea 2,00"));
    let long = read(&letter::pdf(&table(90)).expect("a PDF"));
    assert!(long.get_pages().len() > 2);
    assert_eq!(count(&structure(&long), "Table"), 1, "one table over its pages");
    assert_eq!(count(&structure(&long), "TR"), 91);
    // for the eye the head stands on each page, for a screen reader once
    let with_rows: Vec<String> = pages(&long).into_iter().filter(|page| page.contains(" Bea ")).collect();
    assert!(with_rows.len() > 2);
    for page in with_rows {
        assert_eq!(page.matches("Maand Zorgverlener Stand Bedrag").count(), 1, "{page}");
    }
    assert_eq!(count(&structure(&long), "TH"), 4);
    for n in 1..=90 {
        assert!(text(&long).contains(&format!("Maand {n} Bea {n},00")), "row {n} is missing");
    }
    letter::pdf(&table(0)).expect("a head alone");
}
