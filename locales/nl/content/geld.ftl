# Geld en pgb.
tip-eigen-bijdrage-title = Wat betaalt u zelf voor hulp in 2026?
tip-eigen-bijdrage-text =
    Voor hulp van de gemeente betaalt u vaak een eigen bijdrage. In 2026 is dat hoogstens € 21,80 per maand. Dat geldt voor het hele huishouden samen, hoeveel hulp er ook komt.

    Soms betaalt u niets. Bijvoorbeeld als u met een partner woont en een van u nog geen AOW-leeftijd heeft. Of als de hulp alleen een rolstoel is. Ook bij weinig inkomen kan het minder zijn. Vraag dat aan uw gemeente.

    Het CAK, de dienst die dit int, stuurt de rekening. Klopt die niet? Dan kunt u binnen zes weken bezwaar maken.

    Voor beschermd wonen en opvang gelden andere regels. Wilt u weten wat u in 2027 betaalt? Vraag het dan aan het CAK.
tip-eigen-bijdrage-step-1 = Bel het CAK
tip-eigen-bijdrage-step-2 = Bekijk uw voorzieningen

tip-pgb-tekort-title = Het pgb lijkt niet genoeg: kijk nu
tip-pgb-tekort-text =
    Volgens uw administratie is het pgb op voordat het stopt. De SVB betaalt nooit meer dan het hele budget. In één maand meer uitgeven mag wel.

    Kijk welke uren nog komen. Kunnen er een paar weg, of later? Dan komt u misschien uit.

    Is er meer zorg nodig dan eerst? Bel de gemeente en vraag of het budget opnieuw bekeken kan worden. Doe dat voordat het geld op is.
tip-pgb-tekort-step-1 = Bekijk uw pgb
tip-pgb-tekort-step-2 = Bel de gemeente
tip-pgb-tekort-step-3 = Bel de SVB

tip-pgb-verlengen-title = Het pgb stopt: vraag op tijd een nieuw
tip-pgb-verlengen-text =
    Een pgb loopt tot de laatste dag in het besluit. Daarna betaalt de SVB niet meer.

    De gemeente heeft zes weken voor het onderzoek en twee weken voor het besluit. Vraag dus uiterlijk acht weken van tevoren. Eerder mag ook.

    Is die dag al voorbij? Bel dan vandaag. Vraag hoe de hulp door kan gaan tot er een besluit is.
tip-pgb-verlengen-step-1 = Bel de gemeente
tip-pgb-verlengen-step-2 = Bekijk wanneer het pgb stopt

tip-pgb-kiezen-title = Zelf hulp kiezen met een pgb
tip-pgb-kiezen-text =
    Een pgb is een eigen budget voor hulp. U kiest zelf wie er helpt. Dat kan een bedrijf zijn, maar ook een buur of iemand uit de familie.

    U krijgt het geld niet zelf. De gemeente zet het klaar bij de SVB, en die betaalt de hulp.

    Het vraagt wel iets: overzicht houden, afspraken maken en uren controleren. Iemand uit uw omgeving mag daarbij helpen.

    Wilt u dit? Zeg in het gesprek met de gemeente dat u een pgb wilt, en waarom.
tip-pgb-kiezen-step-1 = Bekijk of het bij u past
tip-pgb-kiezen-step-2 = Vraag het uw gemeente

tip-pgb-jaareinde-title = Het jaar is bijna om: reken uw pgb na
tip-pgb-jaareinde-text =
    Tel op wat er dit jaar nog betaald moet worden. Is er genoeg? Deze app rekent het voor u uit.

    Vraag zorgverleners om hun uren nu in te leveren. Dan komt u in januari niet voor verrassingen te staan.

    Vraag uw gemeente tot welke dag u uren van dit jaar mag insturen. Die dag is niet overal gelijk.
tip-pgb-jaareinde-step-1 = Bekijk uw pgb
tip-pgb-jaareinde-step-2 = Vraag de laatste dag aan uw gemeente

tip-aow-samenwonen-title = Samen wonen? Kijk wat het doet met de AOW
tip-aow-samenwonen-text =
    Woont een ouder met AOW bij een kind, of een kind bij een ouder? Dan houdt ieder de AOW voor wie alleen woont.

    Bij andere mensen in één huis kan de AOW lager worden. Dat geldt soms ook als u er alleen voor de zorg woont.

    Heeft u allebei een eigen woning? Dan kan een aparte regel gelden. Vraag dat na bij de SVB.

    Geef een verhuizing binnen vier weken door aan de SVB.
tip-aow-samenwonen-step-1 = Lees meer bij MantelzorgNL
tip-aow-samenwonen-step-2 = Bel de Mantelzorglijn

tip-eigen-bijdrage-nieuw-jaar-title = Nieuw jaar: vraag wat u nu zelf betaalt
tip-eigen-bijdrage-nieuw-jaar-text =
    De eigen bijdrage voor hulp van de gemeente verandert vaak op 1 januari. Wat er in 2027 geldt, weet deze app nog niet zeker. Reken daarom niet met het bedrag van 2026.

    Het CAK is de dienst die de rekening stuurt. Bel en vraag: wat betaal ik dit jaar per maand, en vanaf welke maand?

    In januari krijgt u vaak nog de rekening van december. Die kan dus nog het oude bedrag hebben.
tip-eigen-bijdrage-nieuw-jaar-step-1 = Bel het CAK
tip-eigen-bijdrage-nieuw-jaar-step-2 = Bekijk uw voorzieningen

tip-cak-rekening-nalopen-title = Klopt de rekening van het CAK? Zo loopt u hem na
tip-cak-rekening-nalopen-text =
    Het CAK is de dienst die de eigen bijdrage int. De gemeente geeft door wanneer uw hulp begint en stopt. Daar gaat wel eens iets mis.

    1. Kijk over welke maand de rekening gaat. Begint de hulp midden in een maand? Dan betaalt u pas vanaf de maand erna.

    2. Kijk of de hulp er toen echt was. Is die gestopt, of komt u al maanden niet meer aan de beurt?

    3. Kijk of u misschien niets hoeft te betalen. Bijvoorbeeld als u samenwoont en een van u nog geen AOW-leeftijd heeft.

    4. Bel het CAK. Is het begin of het einde verkeerd? Bel dan ook de gemeente.

    5. Komt u er niet uit? Maak binnen zes weken bezwaar bij het CAK. Kunt u het niet ineens betalen? Vraag om een regeling.
tip-cak-rekening-nalopen-step-1 = Bel het CAK
tip-cak-rekening-nalopen-step-2 = Bel de gemeente
tip-cak-rekening-nalopen-step-3 = Lukt het niet? Bel de ombudsman

tip-pgb-beginnen-title = Een pgb goed beginnen: vijf stappen
tip-pgb-beginnen-text =
    Een pgb is een eigen budget voor hulp. De SVB is de dienst die uw zorgverleners betaalt. Dat lukt alleen als de papieren kloppen.

    1. Lees in het besluit: hoeveel geld, voor welke hulp, en van wanneer tot wanneer.

    2. Spreek met elke zorgverlener de dagen, de uren en het tarief af.

    3. Zet dat in een zorgovereenkomst. Dat is een contract. De SVB heeft er een vast formulier voor.

    4. Stuur het op en wacht tot het is goedgekeurd. Zonder goedkeuring wordt er niet betaald.

    5. Kies hoe u betaalt: elke maand hetzelfde bedrag, of uren insturen als de maand voorbij is.
tip-pgb-beginnen-step-1 = Zet uw pgb in deze app
tip-pgb-beginnen-step-2 = Bel de SVB
tip-pgb-beginnen-step-3 = Lees meer bij Per Saldo

tip-pgb-familie-betalen-title = Familie betalen uit het pgb? Spreek dit eerst af
tip-pgb-familie-betalen-text =
    Een kind, partner of buur mag vaak betaald helpen uit het pgb. De gemeente bepaalt daarvoor een eigen tarief. Dat is lager dan voor een bedrijf. Voor familie geldt dat ook als zij van dit werk hun beroep hebben gemaakt.

    Vraag de gemeente drie dingen. Mag het bij ons? Welk tarief geldt er? En waar moet de helper aan voldoen?

    Praat er samen over voor het begint. Wat doet u betaald, en wat doet u gewoon omdat u familie bent? Wat als een van u wil stoppen?

    Betaald werk kan gevolgen hebben voor een uitkering en voor de belasting. Vraag dat van tevoren na.
tip-pgb-familie-betalen-step-1 = Vraag het tarief aan uw gemeente
tip-pgb-familie-betalen-step-2 = Bel de SVB over de overeenkomst

tip-pgb-zelf-bijhouden-title = Geen toegang tot het pgb? Houd het hier bij
tip-pgb-zelf-bijhouden-text =
    In het PGB Portaal kan maar één persoon per budget inloggen. Helpt u mee, maar heeft iemand anders die toegang? Dan ziet u niet wat er nog over is.

    Vraag om het laatste overzicht van de SVB, de dienst die betaalt. Daarop staat wat er is uitgegeven.

    Zet dat bedrag en de afgesproken uren in deze app. U ziet dan meteen of het budget tot de laatste dag genoeg is. Alleen u kunt het zien.
tip-pgb-zelf-bijhouden-step-1 = Bekijk of houd het pgb bij

tip-pgb-declareren-title = Stuur de uren van vorige maand in
tip-pgb-declareren-text =
    Dit kan als de maand voorbij is. Doe het meteen, dan wordt uw zorgverlener op tijd betaald. Betaalt u een vast bedrag per maand? Dan hoeft dit niet.

    1. Vraag de uren of de rekening op. Vaak heeft de zorgverlener daar zes weken voor.

    2. Controleer vijf dingen: de naam, de dagen, de uren, het tarief en het totaal.

    3. Stuur alles in bij de SVB, de dienst die betaalt. Daar heeft u vaak vier weken voor. Vraag uw gemeente of dat bij u ook zo is.

    4. Kijk wat er nog over is, en of dat genoeg is tot de laatste dag.
tip-pgb-declareren-step-1 = Bekijk uw pgb
tip-pgb-declareren-step-2 = Bel de SVB
