# Digitaal en DigiD.
tip-digid-machtigen-title = Zaken regelen voor een ander, zonder wachtwoord te delen
tip-digid-machtigen-text =
    Deel nooit een DigiD met een ander. Ook niet met uw partner of kind. Er is een betere manier: DigiD Machtigen.

    De een geeft toestemming. De ander logt in met de eigen DigiD. U kiest zelf voor welke dienst en hoe lang.

    Het geldt voor inloggen. Bellen of schrijven namens een ander regelt u vaak apart, op papier. Vraag dat aan de dienst zelf.
tip-digid-machtigen-step-1 = Lees hoe het werkt

tip-brief-digitaal-sturen-title = Stuurt u een brief via internet? Bewaar het bewijs
tip-brief-digitaal-sturen-text =
    Sinds 1 januari 2026 mag u een aanvraag of bezwaar ook digitaal sturen. Gebruik wel de plek die de gemeente daarvoor aanwijst. Op papier mag nog steeds.

    De gemeente stuurt een bevestiging. Bewaar die. Pas dan weet u zeker dat uw brief is aangekomen.

    Komt er geen bevestiging? Bel dan. Of stuur de brief op tijd met de post.
tip-brief-digitaal-sturen-step-1 = Bekijk uw berichten
tip-brief-digitaal-sturen-step-2 = Vraag welke plek de juiste is
