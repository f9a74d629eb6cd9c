# Zorg thuis.
tip-taken-verdelen-title = Verdeel de taken: vraag één ding aan één persoon
tip-taken-verdelen-text =
    Mensen willen vaak graag helpen, maar weten niet hoe. Op een site voor burenhulp was er veel meer aanbod dan vraag. Vragen is het moeilijkste deel.

    Schrijf op wat u deze week doet. Zet een kruisje bij wat een ander ook kan. Boodschappen, de hond, de was, een ritje naar het ziekenhuis.

    Vraag dan één ding aan één persoon, met een dag erbij. “Kun jij donderdag mee naar de oogarts?” Daar is makkelijk ja op te zeggen.
tip-taken-verdelen-step-1 = Zet de taak in de agenda
tip-taken-verdelen-step-2 = Vraag raad bij de Mantelzorglijn

tip-mantelzorgmakelaar-title = Laat een mantelzorgmakelaar regelen
tip-mantelzorgmakelaar-text =
    Een mantelzorgmakelaar is een hulp voor papieren. Hij of zij neemt regelwerk van u over. Formulieren, telefoontjes, uitzoeken welke wet geldt: dat is hun vak.

    Een aanvullende verzekering betaalt dit soms. Kijk in uw eigen polis en in die van uw naaste. Een van u beiden kan het vragen, niet allebei.

    Vraag in het eerste gesprek wat het kost en wat er gedaan wordt. Kies iemand uit het register van de beroepsvereniging.
tip-mantelzorgmakelaar-step-1 = Zoek een mantelzorgmakelaar
tip-mantelzorgmakelaar-step-2 = Vraag raad bij de Mantelzorglijn

tip-hulp-zonder-besluit-title = Hulp die u zo kunt krijgen, zonder besluit
tip-hulp-zonder-besluit-text =
    Voor sommige hulp is geen onderzoek en geen besluit nodig. Dat heet een algemene voorziening. U kunt er gewoon gebruik van maken.

    Denk aan warme maaltijden thuis, een boodschappendienst of een ochtend met koffie in de buurt. In veel plaatsen zijn er ook vrijwilligers. Zij helpen met vervoer, de tuin of papieren.

    Elke gemeente heeft een eigen aanbod. Vraag wat er bij u is, en wat het kost.
tip-hulp-zonder-besluit-step-1 = Bekijk het aanbod
tip-hulp-zonder-besluit-step-2 = Bel de gemeente

tip-zorg-dag-en-nacht-title = Is er dag en nacht iemand nodig?
tip-zorg-dag-en-nacht-text =
    Kan iemand niet meer zonder toezicht of zorg dichtbij, dag en nacht? En gaat dat niet meer over? Dan past de Wet langdurige zorg (Wlz) misschien beter dan hulp van de gemeente.

    U vraagt dat aan bij het CIZ, de dienst die hierover beslist. Dat duurt hoogstens zes weken. Vraag ook of thuis blijven wonen kan.

    Betaalt uw huishouden een eigen bijdrage voor de Wlz? Dan vervalt die voor hulp van de gemeente. Vraag het CAK, de dienst die dit int, wat u gaat betalen.

    Overleg eerst met de huisarts of de wijkverpleegkundige.
tip-zorg-dag-en-nacht-step-1 = Bel het CIZ
tip-zorg-dag-en-nacht-step-2 = Overleg met de huisarts

tip-noodplan-title = Wat als u zelf ziek wordt? Maak één blad
tip-noodplan-text =
    Niemand denkt er graag aan. Toch geeft het rust als het geregeld is. Een half uur is genoeg.

    1. Wie neemt de zorg over? Schrijf twee namen op, met hun nummers. Vraag of zij het willen.

    2. Waar ligt de sleutel? Wie heeft er nog een?

    3. Welke medicijnen, en hoe laat? Vraag de apotheek om een lijst en leg die erbij.

    4. Hoe gaat een gewone dag? Wat doet uw naaste graag, en wat juist niet?

    5. Hang het blad aan de koelkast. Geef een kopie aan iemand die dichtbij woont. Kijk er twee keer per jaar naar.
tip-noodplan-step-1 = Maak het blad in deze app
tip-noodplan-step-2 = Vraag uw huisarts om een medicijnlijst

tip-familiegesprek-title = Doet u het meeste? Praat met de rest van de familie
tip-familiegesprek-text =
    Vaak wordt één kind vanzelf de mantelzorger. De anderen weten niet hoeveel het is. Eén gesprek kan dat veranderen.

    1. Schrijf een week op wat u doet, met de uren erbij. Zo wordt het geen ruzie over gevoel.

    2. Kies een moment met iedereen erbij. Videobellen kan ook, voor wie ver weg woont.

    3. Vertel wat u doet en wat te veel is. Verwijt niets. Vraag: “Wat kun jij overnemen?”

    4. Wie ver weg woont, kan ook iets doen. Rekeningen, bellen met instanties, elke zondag een telefoontje.

    5. Schrijf op wie wat doet. Spreek af wanneer u weer praat.
tip-familiegesprek-step-1 = Plan het gesprek
tip-familiegesprek-step-2 = Vraag raad bij de Mantelzorglijn

tip-wijkverpleging-title = Hulp bij wassen en aankleden: vraag wijkverpleging
tip-wijkverpleging-text =
    Wassen, aankleden, steunkousen, een wond verzorgen: dat hoeft u niet zelf te doen. Daar is de wijkverpleging voor. Die loopt via de zorgverzekering, niet via de gemeente.

    Bel een thuiszorgorganisatie in de buurt of vraag het de huisarts. Een wijkverpleegkundige komt langs en bekijkt wat er nodig is.

    Vertel wat u nu zelf doet, en wat u daarvan wilt blijven doen. Wilt u alleen 's ochtends hulp? Zeg dat dan.

    Vraag de verzekeraar vooraf of u zelf iets betaalt.
tip-wijkverpleging-step-1 = Bel de huisarts
tip-wijkverpleging-step-2 = Kijk op Regelhulp

tip-bezoek-aan-de-dokter-title = Naar de dokter? Kom thuis met antwoorden
tip-bezoek-aan-de-dokter-text =
    Een afspraak duurt kort, en daarna is veel weer vergeten. Met een kwartier voorbereiden haalt u er meer uit.

    1. Schrijf samen drie vragen op. De belangrijkste staat bovenaan.

    2. Neem een lijst met medicijnen mee. De apotheek kan die voor u maken.

    3. Zeg aan het begin: “Ik zorg voor hem, en dit zie ik thuis.” Geef één voorbeeld.

    4. Herhaal aan het eind wat u heeft gehoord. “Dus ik begrijp dat…” Vraag om moeilijke woorden uit te leggen.

    5. Vraag wie u kunt bellen als het thuis slechter gaat. Schrijf de naam op.
tip-bezoek-aan-de-dokter-step-1 = Kijk wanneer de afspraak is
tip-bezoek-aan-de-dokter-step-2 = Zet een afspraak in de agenda

tip-van-ziekenhuis-naar-huis-title = Weer thuis uit het ziekenhuis: regel dit ervoor
tip-van-ziekenhuis-naar-huis-text =
    Iemand mag soms sneller naar huis dan u denkt. Begin daarom op de eerste dag al met vragen.

    1. Vraag de afdeling wie het naar huis gaan regelt. Zeg wat u thuis wel en niet kunt doen.

    2. Vraag welke zorg er thuis komt, en wie die aanvraagt. Wijkverpleging gaat via de verzekering. Hulp in huis gaat via de gemeente.

    3. Vraag welke hulpmiddelen er nodig zijn. Die moeten er zijn op de dag zelf.

    4. Vraag om een lijst met medicijnen en om de volgende afspraak.

    5. Kan het thuis nog niet? Zeg dat duidelijk, en vraag waar iemand tijdelijk kan verblijven.
tip-van-ziekenhuis-naar-huis-step-1 = Bel de huisarts
tip-van-ziekenhuis-naar-huis-step-2 = Bel de gemeente

tip-begeleiding-vragen-title = Hulp om de dag op orde te houden: begeleiding
tip-begeleiding-vragen-text =
    Soms is niet het huishouden het probleem, maar de dag zelf. Op tijd opstaan, de post openen, afspraken nakomen. Daar kan iemand bij helpen. De gemeente noemt dat begeleiding.

    Meestal komt er een vast iemand, een paar uur per week. Die doet het niet over, maar doet het samen.

    Noem in het gesprek met de gemeente voorbeelden. “De post ligt er al drie weken.” “Zonder mij komt hij het huis niet uit.” Zeg ook hoeveel uur u er nu zelf aan kwijt bent.
tip-begeleiding-vragen-step-1 = Vraag hulp
tip-begeleiding-vragen-step-2 = Bekijk wat er is

tip-zorgen-op-afstand-title = Woont u niet in de buurt? Zo houdt u toch zicht
tip-zorgen-op-afstand-text =
    Op afstand zorgen is ook zorgen. U maakt zich zorgen, en u kunt niet even langs. Dit helpt.

    1. Vraag twee mensen in de straat of u hen mag bellen. Geef hun uw nummer.

    2. Laat iemand dichtbij een sleutel bewaren.

    3. Spreek vaste momenten af om te bellen. Dan valt het op als er iets mis is.

    4. Maak een lijst van wie er komt: thuiszorg, huisarts, apotheek. Met de nummers erbij.

    5. Gaat u langs? Kies één ding om te regelen. Gebruik de rest van de tijd om samen te zijn.
tip-zorgen-op-afstand-step-1 = Zet vaste belmomenten in de agenda
tip-zorgen-op-afstand-step-2 = Zoek het nummer van de gemeente

tip-zorgen-voor-uw-kind-title = Zorgt u voor uw kind? Vraag hulp voor het hele gezin
tip-zorgen-voor-uw-kind-text =
    Alle ouders zorgen voor hun kind. Maar u doet meer, en u doet het langer. Dan bent u ook mantelzorger.

    Is uw kind jonger dan 18? Dan regelt de gemeente de hulp, uit de Jeugdwet. Daarvoor betaalt u geen eigen bijdrage.

    Vraag niet alleen iets voor uw kind. Vraag ook iemand die een middag oppast, zodat u tijd heeft voor uw andere kinderen.

    Is er altijd iemand nodig, dag en nacht? Dan past misschien een andere wet. Dat zoekt u hier uit in een paar vragen.
tip-zorgen-voor-uw-kind-step-1 = Bel de gemeente
tip-zorgen-voor-uw-kind-step-2 = Kijk welke wet past
