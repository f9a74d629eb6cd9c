# Dementie.
tip-alzheimer-telefoon-title = Praat over dementie met iemand die luistert
tip-alzheimer-telefoon-text =
    Dementie roept veel vragen op. Wat is gewoon, en wat niet? Wat zeg ik als hij boos wordt? Hoe houd ik dit vol?

    Bij de Alzheimer Telefoon praat u met mensen die dit kennen. Bellen is gratis. Geen vraag is te klein.

    Op dementie.nl kunt u rustig verder lezen.
tip-alzheimer-telefoon-step-1 = Bel de Alzheimer Telefoon
tip-alzheimer-telefoon-step-2 = Kijk op dementie.nl

tip-casemanager-dementie-title = Vraag naar een casemanager dementie
tip-casemanager-dementie-text =
    Een casemanager dementie is een vaste persoon die met u meeloopt. Die kent de hulp in de buurt en denkt vooruit.

    Vraag uw huisarts of er bij u een casemanager is. Vraag ook of het iets kost en of er een wachtlijst is. Dat is niet overal gelijk.

    Is de wachtlijst lang? Vraag wie u tot die tijd kunt bellen.
tip-casemanager-dementie-step-1 = Bel uw huisarts
tip-casemanager-dementie-step-2 = Bel de Alzheimer Telefoon

tip-samen-zorgen-dementie-title = Laat familie en vrienden zien wat nodig is
tip-samen-zorgen-dementie-text =
    Van buiten lijkt het soms mee te vallen. Wie even op bezoek komt, ziet niet hoe een nacht gaat.

    Vertel daarom heel gewoon wat u ziet. Niet “het gaat slecht”, maar “hij stond vannacht drie keer bij de deur”. Dan begrijpen mensen beter wat helpt.

    Op dementie.nl vindt u Myinlife. Daarmee verdeelt u taken en houdt u elkaar op de hoogte. U kiest zelf wie wat ziet.
tip-samen-zorgen-dementie-step-1 = Kijk op dementie.nl
tip-samen-zorgen-dementie-step-2 = Bel de Alzheimer Telefoon

tip-dementie-eerste-weken-title = Net gehoord dat het dementie is? Begin hiermee
tip-dementie-eerste-weken-text =
    Er komt veel op u af. Niet alles hoeft nu. Deze vijf dingen zijn later moeilijker, dus doe die eerst.

    1. Vraag de huisarts wie uw vaste contact wordt.

    2. Vertel het aan twee mensen die u vertrouwt. Alleen dragen is te zwaar.

    3. Bespreek samen wat belangrijk is, nu het nog goed kan. Schrijf het op.

    4. Regel op tijd wie later mag beslissen over geld en zorg. Daarvoor gaat u naar een notaris.

    5. Begin bij de gemeente met een melding, ook als het nu nog gaat. Zeg alleen dat er hulp nodig wordt.
tip-dementie-eerste-weken-step-1 = Bel de huisarts
tip-dementie-eerste-weken-step-2 = Bel de Alzheimer Telefoon
tip-dementie-eerste-weken-step-3 = Kijk op dementie.nl

tip-dementie-praten-title = Minder ruzie bij dementie: praat zo
tip-dementie-praten-text =
    Vraagt iemand tien keer hetzelfde? Uitleggen helpt dan niet meer. Het gevoel achter de vraag wil gehoord worden.

    “Waar is mijn moeder?” Zeg dan niet dat zij dood is. Zeg: “U mist haar. Vertel eens over haar.”

    Praat in korte zinnen, en één ding tegelijk. Kijk iemand aan. Wacht langer op een antwoord dan u gewend bent.

    Wordt u zelf boos? Loop even weg, tel tot twintig en kom terug. Morgen is hij het vergeten. Vergeef uzelf ook.
tip-dementie-praten-step-1 = Bel de Alzheimer Telefoon
tip-dementie-praten-step-2 = Kijk op dementie.nl

tip-dementie-veilig-huis-title = Een veilig huis bij dementie: vijf dingen vandaag
tip-dementie-veilig-huis-text =
    Bij dementie wordt een gewoon huis soms gevaarlijk. Loop samen een half uur rond. Verander één ding tegelijk, dan blijft het vertrouwd.

    1. Koken: kijk of het gas vanzelf uitgaat. Vraag anders een installateur wat er kan.

    2. Licht: laat 's nachts een lampje aan tussen bed en wc.

    3. Lopen: haal losse kleedjes en snoeren weg.

    4. Gif: zet schoonmaakmiddel en medicijnen in een kast die op slot kan.

    5. Rookmelders: druk op de knop en luister. Doet hij het niet, vervang de batterij.
tip-dementie-veilig-huis-step-1 = Plan een middag
tip-dementie-veilig-huis-step-2 = Vraag raad bij de Alzheimer Telefoon

tip-dementie-verdwalen-title = Bang dat iemand verdwaalt? Bereid u zo voor
tip-dementie-verdwalen-text =
    Veel mensen met dementie raken wel eens de weg kwijt. Met deze stappen is iemand sneller terug.

    1. Zet een goede, nieuwe foto in uw telefoon. Schrijf op wat iemand vaak draagt.

    2. Stop een kaartje met uw nummer in elke jas. Schrijf er geen adres op.

    3. Vertel het de buren en de winkel op de hoek. Vraag of zij u willen bellen.

    4. Maak een lijst van plekken waar iemand naartoe zou gaan. Denk aan het oude huis of het oude werk.

    5. Is iemand weg? Zoek kort in en om het huis, en bel dan 112. Wacht niet.
tip-dementie-verdwalen-step-1 = Bel 112 als u iemand kwijt bent
tip-dementie-verdwalen-step-2 = Bel de Alzheimer Telefoon
