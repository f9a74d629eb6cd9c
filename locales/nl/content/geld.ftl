# Geld en pgb.
tip-eigen-bijdrage-title = Wat betaalt u zelf voor hulp in 2026?
tip-eigen-bijdrage-text =
    Voor hulp van de gemeente betaalt u vaak een eigen bijdrage. In 2026 is dat hoogstens € 21,80 per maand. Dat geldt voor het hele huishouden samen, hoeveel hulp er ook komt.

    Soms betaalt u niets. Bijvoorbeeld als u met een partner woont en een van u nog geen AOW-leeftijd heeft. Of als de hulp alleen een rolstoel is. Ook bij weinig inkomen kan het minder zijn. Vraag dat aan uw gemeente.

    Het CAK stuurt de rekening. Klopt die niet? Dan kunt u binnen zes weken bezwaar maken.

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

tip-pgb-declareren-title = Stuur de uren van vorige maand in
tip-pgb-declareren-text =
    Declareren kan als de maand voorbij is. Doe het meteen, dan blijft het budget kloppen. En uw zorgverlener krijgt op tijd betaald.

    Controleer vijf dingen: de naam, de dagen, de uren, het tarief en het totaal.

    Er is een goedgekeurde overeenkomst nodig met elke zorgverlener. Zonder die overeenkomst betaalt de SVB niet.

    Vaak heeft de zorgverlener zes weken om uren te geven. Daarna heeft u vier weken. Vraag uw gemeente of dat bij u ook zo is.
tip-pgb-declareren-step-1 = Bekijk uw pgb
tip-pgb-declareren-step-2 = Bel de SVB

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
