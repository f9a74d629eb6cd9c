# Zaken op papier.
tip-levenstestament-title = Leg nu vast wie later mag beslissen
tip-levenstestament-text =
    Soms kan iemand later niet meer zelf beslissen. Over geld, over zorg of over wonen. Een levenstestament is een papier van de notaris. Daarin staat wie dat dan mag doen.

    U maakt het zolang u zelf nog kunt kiezen. U kunt ook iemand aanwijzen die meekijkt. Vraag vooraf wat het kost.

    Praat er eerst rustig over thuis. Wie vertrouwt u? Wat vindt u belangrijk? Schrijf dat op en neem het mee.
tip-levenstestament-step-1 = Lees meer
tip-levenstestament-step-2 = Vraag het Juridisch Loket

tip-bewind-en-mentorschap-title = Als iemand niet meer zelf kan beslissen
tip-bewind-en-mentorschap-text =
    Is er geen levenstestament (een papier van de notaris), en lukt beslissen niet meer? Dan kan de kantonrechter iemand aanwijzen.

    Bewind gaat over geld. Mentorschap gaat over zorg. Curatele gaat over beide en is het zwaarst.

    Vaak kan dit iemand uit de familie zijn. Dat vraagt wel tijd. Vraag het Juridisch Loket wat bij u past.
tip-bewind-en-mentorschap-step-1 = Vraag het Juridisch Loket

tip-wensen-opschrijven-title = Praat nu over later: zo weet u wat iemand wil
tip-wensen-opschrijven-text =
    Later moet u misschien kiezen voor een ander. Dat is minder zwaar als u weet wat die ander wilde.

    1. Kies een rustig moment. Begin klein: “Wat vindt u belangrijk als u zieker wordt?”

    2. Vraag waar iemand wil zijn, thuis of ergens anders. En wie erbij mag zijn.

    3. Vraag welke behandeling iemand niet meer zou willen.

    4. Schrijf de antwoorden op, met de datum en een handtekening.

    5. Bespreek het samen met de huisarts. Vraag of die het bewaart.
tip-wensen-opschrijven-step-1 = Maak een afspraak met de huisarts
tip-wensen-opschrijven-step-2 = Plan een rustig moment

tip-geld-van-een-ander-title = Doet u geldzaken voor een ander? Regel het open
tip-geld-van-een-ander-text =
    Pinnen met de pas van een ander lijkt handig. Maar veel banken willen dat niet. En familie kan later vragen gaan stellen.

    Ga samen naar de bank en vraag om een volmacht. Dat is een toestemming om voor een ander te betalen. Dan gebruikt u uw eigen pas.

    Schrijf elke uitgave op en bewaar de bonnen. Laat één keer per jaar iemand anders meekijken.

    Kan iemand niet meer goed begrijpen wat hij tekent? Vraag dan eerst raad aan het Juridisch Loket.
tip-geld-van-een-ander-step-1 = Vraag het Juridisch Loket
tip-geld-van-een-ander-step-2 = Vraag raad bij de Mantelzorglijn

tip-arts-mag-met-u-praten-title = Zorg dat de dokter met de mantelzorger mag praten
tip-arts-mag-met-u-praten-text =
    Een dokter mag niet zomaar iets vertellen aan een ander. Ook niet aan een dochter of partner. Op een slechte dag is dat lastig.

    Regel het nu, in vijf minuten. De persoon die ziek is, zegt tegen de huisarts: “U mag alles met haar bespreken.” Vraag of dat in het dossier komt.

    Doe hetzelfde bij de apotheek, het ziekenhuis en de thuiszorg. Geef een naam en een telefoonnummer.

    Wil iemand niet alles delen? Dat mag. Spreek dan af wat wel.
tip-arts-mag-met-u-praten-step-1 = Bel de huisarts

tip-kind-wordt-18-title = Wordt uw kind 18? Begin een jaar eerder
tip-kind-wordt-18-text =
    Op de dag dat uw kind 18 wordt, stopt de Jeugdwet meestal. Vanaf dan beslist uw kind zelf. Ook als dat eigenlijk niet lukt.

    1. Vraag de gemeente een jaar eerder welke hulp er daarna komt, en uit welke wet.

    2. Is er altijd iemand in de buurt nodig? Vraag dan bij het CIZ, de dienst die hierover beslist, of de Wlz past. Dat is de wet voor zorg dag en nacht.

    3. Kan uw kind niet goed zelf beslissen? Vraag het Juridisch Loket wat de rechter kan regelen, voor geld of voor zorg.

    4. Regel een eigen DigiD en DigiD Machtigen voor uw kind.

    5. Vraag wat er verandert aan geld: de zorgverzekering, een uitkering, een eigen bijdrage.
tip-kind-wordt-18-step-1 = Bel de gemeente
tip-kind-wordt-18-step-2 = Kijk welke wet past
tip-kind-wordt-18-step-3 = Vraag het Juridisch Loket
