# Digitaal en DigiD.
tip-brief-digitaal-sturen-title = Stuurt u een brief via internet? Bewaar het bewijs
tip-brief-digitaal-sturen-text =
    Sinds 1 januari 2026 mag u een aanvraag of bezwaar ook digitaal sturen. Gebruik wel de plek die de gemeente daarvoor aanwijst. Op papier mag nog steeds.

    De gemeente stuurt een bevestiging. Bewaar die. Pas dan weet u zeker dat uw brief is aangekomen.

    Komt er geen bevestiging? Bel dan. Of stuur de brief op tijd met de post.
tip-brief-digitaal-sturen-step-1 = Bekijk uw berichten
tip-brief-digitaal-sturen-step-2 = Vraag welke plek de juiste is

tip-digid-machtigen-title = Zaken regelen voor een ander, zonder wachtwoord te delen
tip-digid-machtigen-text =
    Deel nooit een DigiD met een ander, ook niet met uw partner of kind. Er is een betere manier: DigiD Machtigen. De een geeft toestemming, de ander logt in met de eigen DigiD.

    1. Schrijf op voor welke diensten het nodig is. Bijvoorbeeld de gemeente, de belasting of het pgb.

    2. Ga samen zitten. De een vraagt de toestemming aan, de ander geeft die. Allebei met de eigen DigiD.

    3. Kies voor welke dienst het is en hoe lang. Doe dit voor elke dienst apart.

    4. Log één keer in als proef. Zo weet u dat het werkt.

    5. Zet de einddatum in de agenda, dan vraagt u het op tijd opnieuw.
tip-digid-machtigen-step-1 = Lees hoe het werkt

tip-berichtenbox-samen-nalopen-title = Mis geen brief: kijk samen in de Berichtenbox
tip-berichtenbox-samen-nalopen-text =
    De overheid stuurt veel post digitaal. Die komt in de Berichtenbox van MijnOverheid. Veel mensen kijken daar maanden niet in. Zo gaat een laatste dag ongemerkt voorbij.

    Spreek een vast moment af, bijvoorbeeld de eerste zondag van de maand. De persoon zelf logt in, u kijkt mee.

    Zet de app op de telefoon en zet meldingen aan. Dan komt er een bericht als er nieuwe post is.

    Staat er een besluit bij? Zet de datum meteen in deze app.
tip-berichtenbox-samen-nalopen-step-1 = Kies een vast moment
tip-berichtenbox-samen-nalopen-step-2 = Zet een brief in deze app

tip-bellen-namens-een-ander-title = Bellen voor een ander? Zorg dat u iets mag horen
tip-bellen-namens-een-ander-text =
    “Daar mag ik u niets over zeggen.” Wie belt namens een ander, hoort dat vaak. Een toestemming op papier lost dat op. Dat heet een machtiging.

    Vraag elke dienst of er een eigen formulier is. Bij de SVB, de dienst voor AOW en pgb, is dat zo. Een toestemming om in te loggen geldt niet voor bellen.

    Haast? Bel dan samen. Laat de persoon zelf zeggen: “Mijn dochter praat voor mij.” Zet de telefoon op luid.
tip-bellen-namens-een-ander-step-1 = Vraag de gemeente om het formulier
tip-bellen-namens-een-ander-step-2 = Bekijk de brieven in deze app

tip-liever-op-papier-title = Lukt het niet op de computer? Het mag op papier
tip-liever-op-papier-text =
    Veel mensen vinden online regelen lastig. Bijna niemand vraagt om hulp. Dat is jammer, want u heeft recht op een andere weg.

    Een aanvraag of bezwaar aan de gemeente mag ook op papier. Bel en vraag om het formulier met de post. Of loop langs de balie.

    Wilt u het wel leren? Vraag in de bibliotheek of in het buurthuis of iemand helpt. Neem uw eigen telefoon mee.
tip-liever-op-papier-step-1 = Vraag de gemeente om papier
tip-liever-op-papier-step-2 = Bekijk de nummers
