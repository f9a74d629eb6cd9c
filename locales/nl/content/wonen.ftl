# Hulpmiddelen en wonen.
tip-hulpmiddel-vragen-title = Een rolstoel of ander hulpmiddel nodig?
tip-hulpmiddel-vragen-text =
    Voor een rolstoel of scootmobiel kunt u bij de gemeente terecht. Het begint met een melding. Daarna volgt een gesprek.

    Koop nog niets. Vraag eerst wat de gemeente geeft. Iets dat iedereen in een winkel koopt, betaalt de gemeente meestal niet.

    Is het hulpmiddel voor korte tijd, of hoort het bij een behandeling? Vraag het dan ook aan de zorgverzekeraar.

    Schrijf op wat er zonder hulpmiddel niet lukt. Bijvoorbeeld: niet naar buiten, niet alleen naar bed.
tip-hulpmiddel-vragen-step-1 = Bel de gemeente
tip-hulpmiddel-vragen-step-2 = Kijk op Regelhulp

tip-woning-aanpassen-title = Het huis aanpassen: vraag het eerst
tip-woning-aanpassen-text =
    Drempels weg, een traplift of een andere douche: de gemeente kan daarbij helpen. Begin met een melding en wacht nog met bouwen.

    Loop samen door het huis. Waar gaat het mis? Maak een foto van elke plek. Dat helpt bij het gesprek.

    Huurt u? Vertel het ook aan de verhuurder.

    Voor hulpmiddelen en aanpassingen betaalt u niet eindeloos een eigen bijdrage. U betaalt nooit meer dan de kostprijs.
tip-woning-aanpassen-step-1 = Bel de gemeente
tip-woning-aanpassen-step-2 = Bekijk uw voorzieningen

tip-vallen-voorkomen-title = Minder kans op vallen: een half uur door het huis
tip-vallen-voorkomen-text =
    Een val verandert vaak alles. Veel is te voorkomen, en het meeste kost niets.

    1. Haal losse kleedjes, snoeren en rommel van de vloer.

    2. Kijk naar het licht. Op de trap, in de gang en van bed naar wc.

    3. Zet wat vaak nodig is op heuphoogte. Dan is er geen trapje nodig.

    4. Kijk naar de schoenen. Vast aan de voet, met een stevige zool.

    5. Is iemand al gevallen, of vaak duizelig? Vertel het de huisarts. Soms komt het door medicijnen.
tip-vallen-voorkomen-step-1 = Bel de huisarts
tip-vallen-voorkomen-step-2 = Bekijk wat de gemeente heeft

tip-hulpmiddel-kapot-title = Rolstoel of lift kapot? Bel eerst de leverancier
tip-hulpmiddel-kapot-text =
    Op een hulpmiddel van de gemeente staat vaak een sticker met een telefoonnummer. Dat is van de leverancier, het bedrijf dat het bracht. Maak er nu een foto van, dan hoeft u later niet te zoeken.

    Bel dat nummer als er iets kapot is. Zeg of er haast bij is. “Ze kan nu niet uit bed” is haast.

    Past het hulpmiddel niet meer, of is er meer nodig? Dan belt u de gemeente. Wacht niet tot het echt niet meer gaat.
tip-hulpmiddel-kapot-step-1 = Bel de gemeente
tip-hulpmiddel-kapot-step-2 = Bewaar de brief met het nummer

tip-samen-gaan-wonen-title = In huis bij elkaar? Zoek deze dingen eerst uit
tip-samen-gaan-wonen-text =
    Dichtbij wonen scheelt veel reizen. Maar u kunt niet zomaar terug. Neem de tijd voor deze stappen.

    1. Praat over een gewone dag. Wie kookt, wie heeft een eigen kamer, en wanneer is ieder alleen?

    2. Kijk wat het doet met de AOW. Voor een ouder en een kind blijft die gelijk. Voor anderen kan die lager worden.

    3. Heeft iemand een uitkering of een nabestaandenuitkering (Anw)? Vraag eerst wat er verandert.

    4. Vraag de gemeente wat er mag: een kamer erbij, of een huisje in de tuin.

    5. Vraag ook wat er verandert aan de hulp die er nu is.

    6. Bent u verhuisd? Geef dat binnen vier weken door aan de SVB, de dienst die de AOW betaalt.
tip-samen-gaan-wonen-step-1 = Bel de gemeente
tip-samen-gaan-wonen-step-2 = Lees over geld en samenwonen
tip-samen-gaan-wonen-step-3 = Bel de Mantelzorglijn

tip-alarm-om-de-hals-title = Alleen thuis en toch snel hulp: een alarmknop
tip-alarm-om-de-hals-text =
    Met een knop om de pols of de hals is er hulp te roepen na een val. Dat geeft rust, ook aan wie verder weg woont.

    Vraag eerst wie er komt als de knop wordt ingedrukt. Is dat familie, een buur of de thuiszorg? Dat bepaalt welke alarmknop past.

    Soms betaalt de zorgverzekeraar mee. Vraag het de verzekeraar en de huisarts voordat u iets koopt.

    De knop helpt alleen als hij om zit. Oefen samen één keer drukken. Dan is de drempel weg.
tip-alarm-om-de-hals-step-1 = Kijk op Regelhulp
tip-alarm-om-de-hals-step-2 = Vraag de huisarts
