# Brieven aan de gemeente, en wat er in het gesprek is afgesproken. Brieven zijn altijd in het Nederlands, de taal van
# de gemeente: dit bestand heeft daarom geen vertaling. De woorden eromheen staan in schrijven.ftl.
# $wie: client (die tekent zelf) of ander (een gemachtigde tekent). $client: de naam van de client.
letter-salutation = Geacht college,
letter-closing = Hoogachtend,
letter-recipient = College van burgemeester en wethouders van { $gemeente }
letter-recipient-unknown = College van burgemeester en wethouders
letter-somebody = mijn naaste
letter-role = gemachtigde van { $client }
letter-date = Datum
letter-reference = Uw kenmerk
letter-client = Cliënt
letter-birth = Geboortedatum
letter-enclosures = Bijlagen
letter-page = Pagina { "{page}" } van { "{pages}" }
letter-footer = Geschreven met hulp van Naaste. Dit is geen juridisch advies.
letter-line = ……………………………………………………………………………………
letter-fill-name = Naam: ………………………………
letter-fill-address = Adres: ………………………………
letter-fill-place = Postcode en plaats: ………………………………
letter-day = { $day } { $month } { $year }

letter-namens = Ik schrijf u namens { $client }. Ik ben daarvoor gemachtigd. De machtiging zit bij deze brief.

letter-aanvraag-subject = Aanvraag van een maatwerkvoorziening: { $naam }
letter-aanvraag-opening-verslag =
    { $wie ->
        [client] Op { $melding } meldde ik dat ik hulp nodig heb. U heeft mijn situatie onderzocht.
       *[ander] Op { $melding } is gemeld dat { $client } hulp nodig heeft. U heeft de situatie onderzocht.
    } Het verslag is van { $verslag }. Met deze brief doe ik de aanvraag (artikel 2.3.5 van de Wmo 2015).
letter-aanvraag-opening-alleen-verslag = U heeft onderzocht welke hulp nodig is. Het verslag is van { $verslag }. Met deze brief doe ik de aanvraag (artikel 2.3.5 van de Wmo 2015).
letter-aanvraag-opening-laat =
    { $wie ->
        [client] Op { $melding } meldde ik dat ik hulp nodig heb.
       *[ander] Op { $melding } is gemeld dat { $client } hulp nodig heeft.
    } Het onderzoek moest binnen zes weken klaar zijn. De laatste dag was { $onderzoek }. Het onderzoek is niet op tijd klaar. Daarom doe ik nu de aanvraag. Dat mag volgens artikel 2.3.2 van de Wmo 2015.
letter-aanvraag-vraag =
    { $wie ->
        [client] Ik vraag een maatwerkvoorziening aan: { $naam }.
       *[ander] Ik vraag voor { $client } een maatwerkvoorziening aan: { $naam }.
    }
letter-aanvraag-pgb = De hulp is graag in de vorm van een persoonsgebonden budget (pgb).
letter-aanvraag-reden-verslag =
    { $wie ->
        [client] Waarom ik deze hulp nodig heb, staat in het verslag. Ik kan dit niet zelf oplossen. Ook met hulp van de mensen om mij heen lukt het niet.
       *[ander] Waarom deze hulp nodig is, staat in het verslag. { $client } kan dit niet zelf oplossen. Ook met hulp van anderen lukt het niet.
    }
letter-aanvraag-reden-laat =
    { $wie ->
        [client] Zonder deze hulp red ik mij thuis niet. Ik kan dit niet zelf oplossen. Ook met hulp van de mensen om mij heen lukt het niet. Ik leg u graag uit wat er nodig is.
       *[ander] Zonder deze hulp redt { $client } zich thuis niet. Dit is niet zelf op te lossen. Ook met hulp van anderen lukt het niet. Wij leggen u graag uit wat er nodig is.
    }
letter-aanvraag-mantelzorg =
    { $wie ->
        [client] Kijk ook naar wat mijn mantelzorger nodig heeft om dit vol te houden (artikel 2.3.2 lid 4 van de Wmo 2015).
       *[ander] Kijk ook naar wat de mantelzorger nodig heeft om dit vol te houden (artikel 2.3.2 lid 4 van de Wmo 2015).
    }
letter-aanvraag-slot = De wet geeft u twee weken om te beslissen, vanaf de dag van ontvangst (artikel 2.3.5 van de Wmo 2015). Stuur mij een ontvangstbevestiging met de datum. Stuur mij ook het besluit per brief.

letter-verslag-subject = Correctie van het verslag van het onderzoek
letter-verslag-opening =
    { $wie ->
        [client] Ik kreeg van u het verslag van { $verslag } over mijn situatie.
       *[ander] Wij kregen van u het verslag van { $verslag } over { $client }.
    } Het gaat over: { $naam }.
letter-verslag-gesprek = Het gesprek was op { $gesprek }.
letter-verslag-vraag = Het verslag klopt op een aantal punten niet. Ik vraag u het te verbeteren.
letter-verslag-punten-eigen = Dit klopt niet, of dit ontbreekt:
letter-verslag-slot = Stuur mij het verbeterde verslag. Neemt u een punt niet over? Schrijf mij dan waarom. Voeg deze brief toe aan het dossier en houd er rekening mee bij uw besluit.

letter-ingebrekestelling-subject-beschikking = Ingebrekestelling: u beslist te laat op de aanvraag
letter-ingebrekestelling-subject-beslissing = Ingebrekestelling: u beslist te laat op het bezwaar
letter-ingebrekestelling-opening-beschikking =
    { $wie ->
        [client] Ik deed een aanvraag voor: { $naam }. U ontving die op { $aanvraag }.
       *[ander] Er is voor { $client } een aanvraag gedaan voor: { $naam }. U ontving die op { $aanvraag }.
    } U moest uiterlijk op { $uiterlijk } beslissen. Er is nog geen besluit. U bent te laat.
letter-ingebrekestelling-opening-beslissing =
    { $wie ->
        [client] Ik maakte bezwaar tegen uw besluit van { $besluit }. Het gaat over: { $naam }. U ontving het bezwaar op { $bezwaar }.
       *[ander] Er is namens { $client } bezwaar gemaakt tegen uw besluit van { $besluit }. Het gaat over: { $naam }. U ontving het bezwaar op { $bezwaar }.
    } U moest uiterlijk op { $uiterlijk } op het bezwaar beslissen. Er is nog geen beslissing. U bent te laat.
letter-ingebrekestelling-gebreke = Ik stel u hierbij in gebreke. Beslis alsnog binnen twee weken na ontvangst van deze brief (artikel 4:17 van de Algemene wet bestuursrecht).
letter-ingebrekestelling-dwangsom = Beslist u niet binnen deze twee weken? Dan bent u een dwangsom verschuldigd voor elke dag daarna dat er geen besluit is, voor ten hoogste 42 dagen. Ik vraag u de dwangsom dan vast te stellen en te betalen. Ook kan ik dan in beroep gaan bij de rechtbank.
letter-ingebrekestelling-slot = Stuur mij een ontvangstbevestiging met de datum waarop u deze brief ontving.

letter-bezwaar-subject = Bezwaar tegen uw besluit van { $besluit }
letter-bezwaar-opening =
    { $wie ->
        [client] Ik maak bezwaar tegen uw besluit van { $besluit }. Het gaat over: { $naam }.
       *[ander] Namens { $client } maak ik bezwaar tegen uw besluit van { $besluit }. Het gaat over: { $naam }.
    } { $uitkomst ->
        [afgewezen] U heeft de aanvraag afgewezen.
        [gedeeltelijk] U heeft de aanvraag maar voor een deel toegewezen.
       *[ander] Een kopie van het besluit zit bij deze brief.
    } Ik ben het niet eens met dit besluit.
letter-bezwaar-te-laat =
    Dit bezwaar komt na de termijn. De laatste dag was { $uiterlijk }. Ik vraag u het bezwaar toch te behandelen (artikel 6:11 van de Algemene wet bestuursrecht). { $wie ->
        [client] Het lag niet aan mij dat het later komt.
       *[ander] Het lag niet aan { $client } dat het later komt.
    } De reden is:
letter-bezwaar-kort =
    { $wie ->
        [client] In het kort: het besluit past niet bij mijn situatie. Er is niet genoeg gekeken naar wat ik nodig heb.
       *[ander] In het kort: het besluit past niet bij de situatie van { $client }. Er is niet genoeg gekeken naar wat er nodig is.
    }
letter-bezwaar-pro-forma = Dit is een pro-formabezwaar. De volledige gronden stuur ik later. Geef mij daarvoor een termijn van ten minste vier weken (artikelen 6:5 en 6:6 van de Algemene wet bestuursrecht). Stuur mij ook de stukken waar uw besluit op steunt.
letter-bezwaar-horen = Ik wil het bezwaar graag toelichten in een gesprek of op een hoorzitting.
letter-bezwaar-slot = Ik vraag u het besluit te herzien. Stuur mij een ontvangstbevestiging met de datum.

letter-gronden-subject = Aanvulling van de gronden van het bezwaar
letter-gronden-opening =
    { $wie ->
        [client] Op { $bezwaar } maakte ik bezwaar tegen uw besluit van { $besluit }. Het gaat over: { $naam }.
       *[ander] Op { $bezwaar } is namens { $client } bezwaar gemaakt tegen uw besluit van { $besluit }. Het gaat over: { $naam }.
    } In deze brief leest u de gronden van het bezwaar.
letter-gronden-gronden-eigen = Dit zijn mijn redenen:
letter-gronden-slot = Ik vraag u het besluit te herroepen en een nieuw besluit te nemen. Ik licht dit graag toe op een hoorzitting.

# Beloften uit het gesprek die anders uitkwamen. $stuk: verslag of besluit.
letter-difference-missing = In het gesprek is gezegd: “{ $belofte }”. In het { $stuk } staat dit niet.
letter-difference-different = In het gesprek is gezegd: “{ $belofte }”. In het { $stuk } staat iets anders: “{ $anders }”.
letter-difference-different-kort = In het gesprek is gezegd: “{ $belofte }”. In het { $stuk } staat iets anders.

letter-bijlage-machtiging = Machtiging, ondertekend door { $client }
letter-bijlage-verslag = Kopie van het verslag van { $datum }
letter-bijlage-verslag-opmerkingen = Kopie van het verslag, met de punten aangestreept
letter-bijlage-melding = Kopie van de bevestiging van de melding
letter-bijlage-aanvraag = Kopie van de aanvraag of van de ontvangstbevestiging
letter-bijlage-bezwaar = Kopie van het bezwaar of van de ontvangstbevestiging
letter-bijlage-besluit = Kopie van het besluit van { $datum }
letter-bijlage-bewijs = Stukken die laten zien wat er nodig is, zoals een brief van een arts
letter-bijlage-te-laat = Bewijs waarom het bezwaar later komt

# De machtiging die meegaat.
letter-machtiging-subject = Machtiging
letter-machtiging-tekst = Hierbij machtig ik { $gemachtigde } om voor mij te handelen bij de gemeente { $gemeente }. Het gaat over: { $naam }.
letter-machtiging-tekst-zonder = Hierbij machtig ik { $gemachtigde } om voor mij te handelen bij de gemeente. Het gaat over: { $naam }.
letter-machtiging-wat-aanvraag = { $gemachtigde } mag namens mij de aanvraag doen, stukken sturen en ontvangen, en met de gemeente overleggen.
letter-machtiging-wat-verslag = { $gemachtigde } mag namens mij het verslag laten verbeteren, stukken sturen en ontvangen, en met de gemeente overleggen.
letter-machtiging-wat-ingebrekestelling = { $gemachtigde } mag namens mij de gemeente in gebreke stellen, stukken sturen en ontvangen, en met de gemeente overleggen.
letter-machtiging-wat-bezwaar = { $gemachtigde } mag namens mij bezwaar maken, stukken sturen en ontvangen, en mij vertegenwoordigen op de hoorzitting.
letter-machtiging-wat-gronden = { $gemachtigde } mag namens mij de gronden van het bezwaar geven, stukken sturen en ontvangen, en mij vertegenwoordigen op de hoorzitting.
letter-machtiging-einde = Deze machtiging geldt tot de zaak is afgerond. Ik kan haar altijd intrekken met een brief.
letter-machtiging-closing = Handtekening,
letter-machtiging-plaats = Plaats en datum: ………………………………
letter-machtiging-gemachtigde = Gemachtigde
letter-machtiging-client = Cliënt

# Het gesprek voorbereiden: twee bladzijden om mee te nemen.
talk-title = Gesprek over hulp: voorbereiding
talk-title-naam = Gesprek over { $naam }: voorbereiding
talk-wie = Over wie het gaat
talk-datum = Datum van het gesprek
talk-mee = Wie er meekomt
talk-kenmerk = Kenmerk
talk-situatie = Zo is de situatie
talk-taken = Taken en uren
talk-taak = { $what }: { $time } per week
talk-taak-wie = { $what }: { $time } per week, nu door { $who }
talk-taak-zonder = { $what }
talk-taak-zonder-wie = { $what }, nu door { $who }
talk-totaal = Samen: { $time } per week.
talk-uren = { $hours } uur
talk-minuten = { $minutes } minuten
talk-uren-minuten = { $hours } uur en { $minutes } minuten
# Hours by kind from the zorgdagboek, as tasks of the talk.
talk-soort-verzorging = Wassen, aankleden en naar de wc gaan
talk-soort-verpleging = Medicijnen en wonden
talk-soort-huishouden = Schoonmaken en de was
talk-soort-maaltijden = Boodschappen, koken en eten
talk-soort-vervoer = Wegbrengen en rijden
talk-soort-regelen = Geld, post en afspraken regelen
talk-soort-toezicht = Er zijn, zodat er niets misgaat
talk-soort-gezelschap = Gezelschap en uitstapjes
talk-soort-anders = Andere zorg
talk-zwaar = Dit is zwaar
talk-vraag = Dit vragen wij
talk-vragen = Vragen aan de gemeente
talk-vaste-vragen = Vraag dit ook
talk-vaste-vraag-1 = Wanneer krijgen wij het verslag?
talk-vaste-vraag-2 = Welke hulp kan dit oplossen, en hoeveel uur is dat?
talk-vaste-vraag-3 = Wat is er voor de mantelzorger?
talk-vaste-vraag-4 = Wat betalen wij zelf?
talk-beloften = Wat is er afgesproken?
talk-beloften-uitleg = Schrijf hier op wat er is beloofd, en door wie. Vergelijk dit later met het verslag.
talk-voet = Gemaakt met Naaste. U mag iemand meenemen naar het gesprek. Onafhankelijke cliëntondersteuning is gratis.
talk-leeg = Nog niet ingevuld.
