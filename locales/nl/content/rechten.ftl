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
tip-verslag-nalezen-step-2 = Bel als er iets niet klopt

tip-onderzoek-te-laat-title = Het onderzoek is te laat: vraag de hulp nu aan
tip-onderzoek-te-laat-text =
    De gemeente heeft zes weken voor het onderzoek. Die tijd is voorbij. U hoeft niet langer te wachten.

    U mag nu meteen een aanvraag doen. Daarna moet de gemeente binnen twee weken beslissen.

    Schrijf in uw aanvraag op welke dag u de melding deed. Schrijf ook welke hulp er nodig is. Meer hoeft niet.

    Voor een laat onderzoek betaalt de gemeente geen boete. Een aanvraag is daarom de snelste weg.
tip-onderzoek-te-laat-step-1 = Ga naar de voorziening
tip-onderzoek-te-laat-step-2 = Bel de gemeente

tip-besluit-te-laat-title = Het besluit is te laat: stuur een brief
tip-besluit-te-laat-text =
    De gemeente moest beslissen over de aanvraag. Die dag is voorbij. Kijk eerst of u een brief heeft waarin de gemeente meer tijd neemt.

    Is die brief er niet? Schrijf dan dat de gemeente te laat is. Zo'n brief heet een ingebrekestelling. De gemeente krijgt daarna nog twee weken.

    Komt er dan nog geen besluit, dan moet de gemeente meestal een bedrag per dag betalen. Dat duurt hoogstens 42 dagen.

    Bewaar een kopie en de dag waarop u de brief stuurde.
tip-besluit-te-laat-step-1 = Ga naar de voorziening
tip-besluit-te-laat-step-2 = Vraag het Juridisch Loket om hulp

tip-ingebrekestelling-verlopen-title = Nog geen besluit? Nu telt elke dag
tip-ingebrekestelling-verlopen-text =
    Twee weken na uw brief is er nog geen besluit. Vanaf nu moet de gemeente meestal per dag een bedrag betalen. Dat duurt hoogstens 42 dagen.

    Bel de gemeente en vraag wanneer het besluit komt. Schrijf op wie u sprak en wat er gezegd is.

    U kunt nu ook naar de rechter gaan, zonder eerst bezwaar te maken. Overleg dat met het Juridisch Loket.
tip-ingebrekestelling-verlopen-step-1 = Bekijk hoe het ervoor staat
tip-ingebrekestelling-verlopen-step-2 = Vraag het Juridisch Loket om hulp

tip-bezwaar-maken-title = Niet eens met het besluit? Maak bezwaar
tip-bezwaar-maken-text =
    U heeft zes weken om bezwaar te maken. De tijd begint op de dag nadat de gemeente het besluit verstuurde. Bezwaar maken is gratis.

    Schrijf om welk besluit het gaat en waarom het niet klopt. Denk aan: wat lukt niet, en wat is er vergeten?

    Heeft u de redenen nog niet op papier? Vraag of u die later mag sturen. Stuur het bezwaar zelf wel op tijd.

    Wacht niet tot de laatste dag. Bewaar een kopie.
tip-bezwaar-maken-step-1 = Bekijk tot wanneer het kan
tip-bezwaar-maken-step-2 = Vraag het Juridisch Loket om hulp

tip-bezwaar-antwoord-te-laat-title = Het antwoord op uw bezwaar is te laat
tip-bezwaar-antwoord-te-laat-text =
    De gemeente heeft zes weken om op een bezwaar te beslissen. Kijkt er een commissie mee, dan zijn het er twaalf. De tijd begint als de zes weken voor bezwaar voorbij zijn.

    Die dag is voorbij. Kijk of u een brief heeft waarin de gemeente meer tijd neemt.

    Is die er niet? Stuur dan een brief waarin staat dat de gemeente te laat is. Zo'n brief heet een ingebrekestelling. Daarna heeft de gemeente nog twee weken.
tip-bezwaar-antwoord-te-laat-step-1 = Ga naar de voorziening
tip-bezwaar-antwoord-te-laat-step-2 = Vraag het Juridisch Loket om hulp

tip-bezwaar-loopt-title = Uw bezwaar loopt: dit kunt u nu doen
tip-bezwaar-loopt-text =
    De gemeente beslist binnen zes weken op uw bezwaar. Kijkt er een commissie mee, dan zijn het er twaalf. De tijd begint pas als de zes weken voor bezwaar om zijn.

    Verzamel intussen wat uw verhaal sterker maakt. Denk aan een brief van de huisarts of een week uit uw agenda.

    Wordt u uitgenodigd voor een gesprek? Neem iemand mee. Een cliëntondersteuner mag dat ook zijn.
tip-bezwaar-loopt-step-1 = Bekijk wanneer u antwoord krijgt
tip-bezwaar-loopt-step-2 = Vraag het Juridisch Loket om hulp

tip-welke-wet-title = Bij welk loket moet u zijn?
tip-welke-wet-text =
    Hulp thuis of hulp om mee te doen? Dan bent u bij de gemeente. Dat is de Wmo. Ook voor kinderen onder de 18 is er de gemeente.

    De huisarts, de wijkverpleging en het ziekenhuis gaan via de zorgverzekeraar.

    Is er dag en nacht iemand in de buurt nodig, en blijft dat zo? Dan beslist het CIZ. Dat is de Wlz.

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
