//! Words that say nothing about what is looked for, and words that begin a question. Without accents.

use std::collections::HashSet;
use std::sync::LazyLock;

/// Dutch and English, whatever the language of the screens: people mix them.
const STOP: &str = "a aan af al alle alleen als alsjeblieft altijd ander andere anders ben bent best beste bij bijna bijvoorbeeld binnen blijf \
    blijft bv d daar daarom dan dank dat de deed deze die dit doe doen doet door dus e echt een eens eigenlijk elke en \
    er erg ergens ga gaan gaat gauw ge geen gewoon goed graag had hadden hallo heb hebben hebt heeft heel hele hem hen het hier \
    hij hoe hun i iemand iets ik in is it ja je jij jou jouw jullie kan kon konden krijg krijgen krijgt kun kunnen kunt laat laten maak maar maken me \
    mee meer men met mij mijn mis misschien moest moet moeten mocht mogen mag n na naar nee niemand niet niets nog nodig nooit nou nu o of om omdat \
    onder ons onze ook op over s soms snel staan staat steeds t te tegen ten ter terug toch toen tot tussen u uit uw vaak van vandaag veel via vind vinden vindt voor vraag waar waarom waarvoor wanneer waren was wat we weer weet weg wel welk welke \
    werd weten wie wij wil wilde willen word worden wordt komt komen kom kwam loopt ineens verder helemaal wou z zal ze zeer zei zich zij zijn zit zitten zo zoals zou zouden \
    about after all also am an and any are as at be because been before being but by can could did do does doing for from \
    get gets getting give go going got had has have having he her here hers him his how i if into is its just let like m may me mine must my need \
    no not of off on once only or other our ours out own please she should so some such than that the their them then there these \
    they this those to too up us very want wants was way were what when where which while who whom why will with \
    would you your yours";

const STOP_TR: &str = "acaba ama bana ben beni benim bir biz bize bizim bu bunu cok da daha de diye en gibi hangi icin ile ise ki kim mi mu ne neden \
    nasil nerede o olan olarak olur onu onun sen siz sizin su ve veya ya yok var zaman kac kadar midir mudur misiniz";

const STOP_AR: &str = "في من على الي عن ما ماذا هل كيف اين متي لماذا من انا انت هو هي نحن هذا هذه ذلك التي الذي او و ان لا لم لن قد كان مع كل بعد \
    قبل لي هناك اريد يمكن يمكنني كم";

/// People, and words of daily talk: they are looked for, and weigh little.
const LIGHT: &str = "verschil uitleg uitleggen informatie info betekenis zussen broers zoons zonen dochters buren vrienden man vrouw moeder vader ouder ouders mama papa ma pa mam pap oma opa zoon dochter kind kinderen broer zus zusje buurvrouw buurman partner \
    vriend vriendin naaste familie schoonmoeder schoonvader schoonouders tante oom mens mensen persoon iedereen jaar jaren week weken maand dag dagen uur morgen gisteren tijd keer \
    huis thuis gemeente zorg zorgen hulp helpen help regelen geregeld regel aanvragen aanvraag vragen gevraagd krijgen lang duurt duren betaal betalen betaald kost kosten geld hoeveel hoelang hulpje werkt werken betekent betekenen bedoelen bedoeld heet gebeurt \
    mother father mum mom dad mam husband wife son daughter child parent parents grandma grandpa neighbour partner friend someone person people year \
    years week weeks month day days hour care help arrange apply ask municipality home house time long much many take takes pay cost costs mean means \
    anne baba es kocam karim oglum kizim yardim bakim belediye nasil kadar sure ne \
    امي ابي زوجي زوجتي ابني ابنتي مساعده رعايه بلديه";

const QUESTION: &str = "wie wat waar waarom wanneer hoe hoeveel hoelang welk welke kan kun kunt mag moet moeten heb heeft krijg is zijn ben bent bestaat wil weet \
    who what where why when how which can could may must do does is are am should \
    ne neden nasil nerede kim hangi kac هل كيف ماذا ما متي اين لماذا من كم";

fn set(lists: &[&'static str]) -> HashSet<&'static str> {
    lists.iter().flat_map(|list| list.split_ascii_whitespace()).collect()
}

/// True for a word that is not looked for.
pub(super) fn is_stop(word: &str) -> bool {
    static ALL: LazyLock<HashSet<&str>> = LazyLock::new(|| set(&[STOP, STOP_TR, STOP_AR]));
    ALL.contains(word)
}

/// True for a word that weighs little.
pub(super) fn is_light(word: &str) -> bool {
    static ALL: LazyLock<HashSet<&str>> = LazyLock::new(|| set(&[LIGHT]));
    ALL.contains(word)
}

/// True for a word that begins a question.
pub(super) fn is_question_word(word: &str) -> bool {
    static ALL: LazyLock<HashSet<&str>> = LazyLock::new(|| set(&[QUESTION]));
    ALL.contains(word)
}
