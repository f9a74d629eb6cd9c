# Rechten en regels.
tip-melding-doen-title = Vraag hulp: begin met een melding
tip-melding-doen-text =
    Hulp van de gemeente begint met een melding. U zegt alleen dat er hulp nodig is. Dat kan met een telefoontje, een mail, een brief of aan de balie.

    Meld het bij de gemeente waar de persoon woont die hulp nodig heeft. Iemand anders mag dat ook doen.

    De gemeente moet bevestigen dat zij uw melding heeft. Daarna onderzoekt zij welke hulp past. Dat mag hoogstens zes weken duren.

    Schrijf op welke dag u belde en met wie u sprak. Vanaf die dag telt de tijd.
tip-melding-doen-step-1 = Vraag hulp
tip-melding-doen-step-2 = Bel de gemeente

tip-clientondersteuning-title = Neem iemand mee die de weg weet
tip-clientondersteuning-text =
    Een cliëntondersteuner denkt met u mee. Hij of zij kan ook meegaan naar het gesprek met de gemeente. Dat is gratis en onafhankelijk.

    De gemeente moet u hierop wijzen, nog vóór het onderzoek begint. Dat geldt ook voor de mantelzorger.

    U hoeft niet te wachten tot iemand het aanbiedt. Zeg gewoon: “Ik wil graag cliëntondersteuning.”
tip-clientondersteuning-step-1 = Vraag het uw gemeente
tip-clientondersteuning-step-2 = Kijk bij MEE

tip-persoonlijk-plan-title = Schrijf zelf op welke hulp past
tip-persoonlijk-plan-text =
    U mag een eigen plan inleveren. Dat heet een persoonlijk plan. Het moet binnen zeven dagen na de melding bij de gemeente zijn.

    Een half A4 is genoeg. Wat lukt niet meer? Wie helpt er nu, en hoe vaak? Welke hulp zou het beste passen?

    Het hoeft niet. Zonder plan gaat het onderzoek gewoon door. Maar met een plan begint het gesprek bij wat u wilt.
tip-persoonlijk-plan-step-1 = Bekijk tot wanneer het kan
tip-persoonlijk-plan-step-2 = Vraag waar u het kunt inleveren

tip-gesprek-voorbereiden-title = Bereid het gesprek met de gemeente voor
tip-gesprek-voorbereiden-text =
    De gemeente praat met u over wat er nodig is. Veel mensen noemen dit het keukentafelgesprek.

    Schrijf vooraf een gewone week op. Wat lukt niet meer? Wie doet het nu? Hoeveel uur kost dat? Schrijf ook een slechte dag op.

    De gemeente moet ook kijken wat de mantelzorger nodig heeft. Zeg dus eerlijk wat te zwaar is. Klein maken helpt niemand.

    Er mag iemand bij zijn: familie, een bekende of een cliëntondersteuner. Vraag gerust of het gesprek bij u thuis kan.
tip-gesprek-voorbereiden-step-1 = Kijk wanneer de afspraak is
tip-gesprek-voorbereiden-step-2 = Praat het door met de Mantelzorglijn

tip-verslag-nalezen-title = Lees het verslag na, regel voor regel
tip-verslag-nalezen-text =
    Na het onderzoek krijgt u een verslag. Daarin staat wat er besproken is en welke hulp de gemeente passend vindt.

    Klopt er iets niet, of mist er iets? Schrijf het erbij. Bewaar zelf een kopie.

    Vaak tekent u het verslag en stuurt u het terug. Dat is dan uw aanvraag. Een aanvraag doen mag altijd, ook als de gemeente het afraadt.
tip-verslag-nalezen-step-1 = Zet het verslag in deze app
tip-verslag-nalezen-step-2 = Schrijf wat er anders moet
tip-verslag-nalezen-step-3 = Bel als er iets niet klopt

tip-onderzoek-te-laat-title = Het onderzoek is te laat: vraag de hulp nu aan
tip-onderzoek-te-laat-text =
    De gemeente heeft zes weken voor het onderzoek. Die tijd is voorbij. U hoeft niet langer te wachten.

    U mag nu meteen een aanvraag doen. Daarna moet de gemeente binnen twee weken beslissen.

    Schrijf in uw aanvraag op welke dag u de melding deed. Schrijf ook welke hulp er nodig is. Meer hoeft niet.

    Voor een laat onderzoek betaalt de gemeente geen boete. Een aanvraag is daarom de snelste weg.
tip-onderzoek-te-laat-step-1 = Schrijf de aanvraag
tip-onderzoek-te-laat-step-2 = Bel de gemeente

tip-besluit-te-laat-title = Het besluit is te laat: stuur een brief
tip-besluit-te-laat-text =
    De gemeente moest beslissen over de aanvraag. Die dag is voorbij. Kijk eerst of u een brief heeft waarin de gemeente meer tijd neemt.

    Is die brief er niet? Schrijf dan dat de gemeente te laat is. Zo'n brief heet een ingebrekestelling. De gemeente krijgt daarna nog twee weken.

    Komt er dan nog geen besluit, dan moet de gemeente meestal een bedrag per dag betalen. Dat duurt hoogstens 42 dagen.

    Bewaar een kopie en de dag waarop u de brief stuurde.
tip-besluit-te-laat-step-1 = Schrijf de brief
tip-besluit-te-laat-step-2 = Vraag het Juridisch Loket om hulp

tip-ingebrekestelling-verlopen-title = Nog geen besluit? Nu telt elke dag
tip-ingebrekestelling-verlopen-text =
    Twee weken na uw brief is er nog geen besluit. Vanaf nu moet de gemeente meestal per dag een bedrag betalen. Dat duurt hoogstens 42 dagen.

    Bel de gemeente en vraag wanneer het besluit komt. Schrijf op wie u sprak en wat er gezegd is.

    U kunt nu ook naar de rechter gaan, zonder eerst bezwaar te maken. Overleg dat met het Juridisch Loket.
tip-ingebrekestelling-verlopen-step-1 = Bekijk hoe het ervoor staat
tip-ingebrekestelling-verlopen-step-2 = Vraag het Juridisch Loket om hulp

tip-bezwaar-antwoord-te-laat-title = Het antwoord op uw bezwaar is te laat
tip-bezwaar-antwoord-te-laat-text =
    De gemeente heeft zes weken om op een bezwaar te beslissen. Kijkt er een commissie mee, dan zijn het er twaalf. De tijd begint als de zes weken voor bezwaar voorbij zijn.

    Die dag is voorbij. Kijk of u een brief heeft waarin de gemeente meer tijd neemt.

    Is die er niet? Stuur dan een brief waarin staat dat de gemeente te laat is. Zo'n brief heet een ingebrekestelling. Daarna heeft de gemeente nog twee weken.
tip-bezwaar-antwoord-te-laat-step-1 = Schrijf de brief
tip-bezwaar-antwoord-te-laat-step-2 = Vraag het Juridisch Loket om hulp

tip-bezwaar-loopt-title = Uw bezwaar loopt: dit kunt u nu doen
tip-bezwaar-loopt-text =
    De gemeente beslist binnen zes weken op uw bezwaar. Kijkt er een commissie mee, dan zijn het er twaalf. De tijd begint pas als de zes weken voor bezwaar om zijn.

    Verzamel intussen wat uw verhaal sterker maakt. Denk aan een brief van de huisarts of een week uit uw agenda.

    Wordt u uitgenodigd voor een gesprek? Neem iemand mee. Dat mag ook een cliëntondersteuner zijn: iemand die gratis met u meedenkt.
tip-bezwaar-loopt-step-1 = Bekijk wanneer u antwoord krijgt
tip-bezwaar-loopt-step-2 = Vraag het Juridisch Loket om hulp

tip-welke-wet-title = Bij welk loket moet u zijn?
tip-welke-wet-text =
    Hulp thuis of hulp om mee te doen? Dan bent u bij de gemeente. Dat is de Wmo. Ook voor kinderen onder de 18 is er de gemeente.

    De huisarts, de wijkverpleging en het ziekenhuis gaan via de zorgverzekeraar.

    Is er dag en nacht iemand in de buurt nodig, en blijft dat zo? Dan beslist een dienst die CIZ heet. De wet heet dan Wlz.

    Twijfelt u? De website Regelhulp helpt u kiezen.
tip-welke-wet-step-1 = Beantwoord hoogstens vijf vragen
tip-welke-wet-step-2 = Open Regelhulp

tip-heronderzoek-title = De gemeente kijkt opnieuw naar de hulp
tip-heronderzoek-text =
    De gemeente kan bekijken of de hulp nog past. Vraag waarom dat nu gebeurt en wat zij van u wil weten.

    Schrijf op wat de hulp oplevert. Wat zou er misgaan zonder deze hulp? Is er meer nodig dan eerst? Zeg dat dan ook.

    Neem iemand mee naar het gesprek. Verandert de hulp, vraag dan om een besluit op papier. Zo kunt u zien of u bezwaar wilt maken.
tip-heronderzoek-step-1 = Bel de gemeente
tip-heronderzoek-step-2 = Zet het gesprek in de agenda

tip-van-melding-tot-hulp-title = Weet wat er komt: van eerste vraag tot hulp
tip-van-melding-tot-hulp-text =
    Het begint met een melding. U zegt dat er hulp nodig is. De gemeente bevestigt dat zij uw vraag heeft.

    Daarna volgt het onderzoek, met een gesprek. Dat duurt hoogstens zes weken. In de eerste zeven dagen mag u zelf een plan inleveren.

    Van het onderzoek komt een verslag. Vaak tekent u dat en stuurt u het terug. Dat is dan uw aanvraag.

    Op een aanvraag beslist de gemeente binnen twee weken. Bij elkaar is dat dus acht weken. In de praktijk duurt het soms wat langer.

    Het besluit komt op papier. Het heet een beschikking. Bent u het er niet mee eens? Dan heeft u zes weken om bezwaar te maken.

    Deze app telt de dagen voor u. U ziet bij elke voorziening wie er aan zet is, en tot wanneer.
tip-van-melding-tot-hulp-step-1 = Kijk waar u nu bent
tip-van-melding-tot-hulp-step-2 = Bel de gemeente

tip-nee-aan-de-telefoon-title = Een nee aan de telefoon is nog geen besluit
tip-nee-aan-de-telefoon-text =
    Soms zegt iemand aan de telefoon: “Daar komt u niet voor in aanmerking.” Dat is geen besluit. U kunt er dus ook geen bezwaar tegen maken.

    Zeg dan rustig: “Ik wil toch een melding doen. Wilt u die bevestigen?” Of stuur de melding op papier.

    Na het onderzoek mag u altijd een aanvraag doen. Ook als de gemeente dat afraadt. Dan komt er een besluit op papier, en daar kunt u iets mee.
tip-nee-aan-de-telefoon-step-1 = Zet uw vraag op papier
tip-nee-aan-de-telefoon-step-2 = Vraag het Juridisch Loket

tip-papieren-meteen-sturen-title = Vraagt de gemeente om papieren? Stuur ze meteen
tip-papieren-meteen-sturen-text =
    Soms mist er iets bij uw aanvraag. De gemeente vraagt u dan om het aan te vullen. Vanaf dat moment staat de klok stil.

    Die loopt pas weer als alles er is. Stuur het dus snel. Lukt iets niet op tijd? Bel, en vraag om een paar dagen extra.

    Neemt de gemeente zelf meer tijd? Dan moet zij dat laten weten en een nieuwe dag noemen. Zet die brief in deze app, dan klopt de telling.
tip-papieren-meteen-sturen-step-1 = Bekijk uw berichten
tip-papieren-meteen-sturen-step-2 = Zet de brief in deze app

tip-besluit-controleren-title = Het besluit is er: loop het na in vijf stappen
tip-besluit-controleren-text =
    U heeft zes weken om bezwaar te maken. Neem nu een kwartier, dan weet u waar u aan toe bent.

    1. Welke hulp is het, en hoeveel? Er moet staan om welke soort hulp het gaat en hoe groot die is.

    2. Vanaf welke dag, en tot wanneer? Schrijf de laatste dag in uw agenda.

    3. Komt de hulp van de gemeente zelf, of is het een pgb? Is dat wat u vroeg?

    4. Waarom is dit besloten? Vergelijk het met het verslag van het gesprek. Mist er iets dat u heeft verteld?

    5. Klopt er iets niet? Bel eerst en vraag uitleg. Maar wacht niet te lang: de zes weken lopen door.
tip-besluit-controleren-step-1 = Bekijk de voorziening
tip-besluit-controleren-step-2 = Bel bij een vraag
tip-besluit-controleren-step-3 = Schrijf een bezwaar

tip-waarom-geweigerd-title = Geweigerd? Lees de reden en geef antwoord
tip-waarom-geweigerd-text =
    In het besluit moet staan waarom u de hulp niet krijgt. Er zijn een paar redenen die vaak terugkomen. Zoek die van u op.

    “Een huisgenoot kan dit doen.” Dat heet gebruikelijke hulp. Schrijf dan op wat die huisgenoot echt kan. Denk aan werk, gezondheid en hoe zwaar de zorg al is.

    “Dit kunt u zelf kopen.” Dat mag alleen gezegd worden van dingen die gewoon in de winkel liggen. En die niet speciaal voor een beperking zijn.

    “Hier is een andere wet of verzekering voor.” Vraag welke, en vraag of zij u daarheen helpt.

    “Er is al hulp voor iedereen in de buurt.” Vraag of die hulp er echt is, en of die bij u past.

    Staat er geen duidelijke reden? Of is er niet gekeken naar wat u vertelde? Dan is dat zelf een goede reden voor bezwaar.
tip-waarom-geweigerd-step-1 = Schrijf een bezwaar
tip-waarom-geweigerd-step-2 = Vraag het Juridisch Loket
tip-waarom-geweigerd-step-3 = Zoek iemand die meedenkt

tip-naar-de-rechter-title = Bezwaar afgewezen? U kunt nog naar de rechter
tip-naar-de-rechter-text =
    Bent u het niet eens met het antwoord op uw bezwaar? Dan kunt u in beroep gaan bij de rechtbank. U heeft daar zes weken voor.

    De tijd begint op de dag nadat de gemeente het antwoord verstuurde. Wacht niet tot de laatste week.

    U betaalt geld aan de rechtbank om te beginnen. Vraag vooraf hoeveel dat nu is.

    Bel het Juridisch Loket en vraag of beroep zin heeft. Heeft u een lager inkomen? Dan is dat advies gratis.
tip-naar-de-rechter-step-1 = Vraag het Juridisch Loket om hulp
tip-naar-de-rechter-step-2 = Bekijk tot wanneer het kan

tip-klacht-over-bejegening-title = Niet goed behandeld? Dien een klacht in
tip-klacht-over-bejegening-text =
    Een klacht gaat over hoe u bent behandeld. Bijvoorbeeld: niemand belt terug, of iemand was onbeleefd. Bent u het niet eens met een besluit? Dan maakt u bezwaar. Dat is iets anders.

    Vertel eerst aan de persoon zelf wat u dwarszit. Vaak lost dat al iets op.

    Helpt dat niet? Schrijf dan kort op wat er gebeurde, op welke dag, en wat u graag anders wilt. Stuur het naar de gemeente.

    Komt u er samen niet uit? Dan kunt u de Nationale ombudsman vragen om mee te kijken. Dat kost niets.
tip-klacht-over-bejegening-step-1 = Vraag waar u een klacht indient
tip-klacht-over-bejegening-step-2 = Bel de Nationale ombudsman

tip-hulp-komt-niet-title = Komt de hulp niet, of telkens iemand anders?
tip-hulp-komt-niet-text =
    U heeft recht op de hulp die in het besluit staat. Komt die niet, of lang niet altijd? Zo pakt u het aan.

    1. Schrijf twee weken op wat er misgaat. Dag, tijd en wat er niet gebeurde. Meer hoeft niet.

    2. Bel de organisatie die de hulp geeft. Vraag wie uw vaste contact is en wanneer het beter gaat.

    3. Lukt het niet? Bel de gemeente. Die blijft verantwoordelijk voor de hulp die zij heeft gegeven.

    4. Vraag om een andere aanbieder als het niet beter wordt. Vraag het antwoord op papier.
tip-hulp-komt-niet-step-1 = Bel de gemeente
tip-hulp-komt-niet-step-2 = Schrijf een bericht

tip-uw-gesprek-uw-wens-title = Het gaat over u: zeg zelf wat u belangrijk vindt
tip-uw-gesprek-uw-wens-text =
    In het gesprek met de gemeente gaat het over uw leven. De gemeente moet kijken naar wat u nodig heeft en wat u zelf graag wilt.

    Kies vooraf drie dingen die u wilt blijven doen. Bijvoorbeeld zelf naar buiten, koken of vrienden zien. Noem die als eerste.

    Zeg ook waar u niet om wilt vragen bij familie. Denk aan wassen of aankleden. Dat mag, en het is goed om te weten.

    Praten anderen over u heen? Zeg dan: “Ik wil het graag zelf vertellen.”
tip-uw-gesprek-uw-wens-step-1 = Bereid het gesprek voor
tip-uw-gesprek-uw-wens-step-2 = Zoek iemand die meegaat

tip-bezwaar-maken-title = Niet eens met het besluit? Maak bezwaar
tip-bezwaar-maken-text =
    U heeft zes weken. De tijd begint op de dag nadat de gemeente het besluit verstuurde. Bezwaar maken is gratis.

    1. Zoek het besluit erbij. Schrijf de datum en het nummer over.

    2. Schrijf waarom het niet klopt. Wat lukt er niet, en wat is er vergeten? Een halve bladzijde is genoeg.

    3. Zijn uw redenen nog niet klaar? Stuur het bezwaar toch op tijd. Schrijf erbij dat de redenen later komen.

    4. Zet uw naam, adres, de datum en een handtekening eronder.

    5. Stuur het op tijd en bewaar een kopie. Stuurt u het digitaal? Bewaar dan ook de bevestiging.
tip-bezwaar-maken-step-1 = Schrijf het bezwaar
tip-bezwaar-maken-step-2 = Vraag het Juridisch Loket om hulp
