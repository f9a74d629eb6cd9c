## One message for each error code: what happened, and what to do.
error-offline = U bent niet op internet. Controleer uw verbinding en probeer het opnieuw.
error-unavailable = De gemeente is nu niet bereikbaar. Probeer het over een paar minuten opnieuw.
error-bad-answer = Het antwoord van de gemeente klopte niet. Uw gegevens zijn niet veranderd.
error-too-large = Het bestand of antwoord is te groot.
error-signed-out = U bent uitgelogd. Log opnieuw in om verder te gaan.
error-sign-in-failed = Inloggen is niet gelukt. Probeer het opnieuw.
error-sign-in-timeout = Inloggen duurde te lang. Probeer het opnieuw.
error-forbidden = U mag dit niet bekijken of doen. Vraag de gemeente om uitleg.
error-not-found = Dit is er niet (meer).
error-conflict = De gemeente heeft dit intussen veranderd. Bekijk eerst de nieuwe gegevens.
# $reason (String)
error-refused = De gemeente neemt dit niet aan: { $reason }
error-refused-plain = De gemeente neemt dit niet aan. Bel de gemeente voor uitleg.
error-invalid-field = Er klopt iets niet in een veld. Kijk het nog eens na.
error-invalid-date = Een datum klopt niet. Kijk hem nog eens na.
error-invalid-amount = Een bedrag klopt niet. Kijk het nog eens na.
error-wrong-passphrase = Deze wachtzin klopt niet. Probeer het nog eens.
# $min (String)
error-weak-passphrase = Kies een langere wachtzin: minstens { $min } tekens.
error-locked = Naaste is op slot. Open eerst het slot.
error-device-refused = Uw telefoon liet u niet binnen. Probeer het nog eens.
error-key-lost = De sleutel van uw gegevens is niet meer op dit apparaat.
error-no-keychain = Dit apparaat kan geen sleutel bewaren. Kies een wachtzin.
error-store-damaged = De bewaarde gegevens zijn beschadigd. Er is een kopie bewaard.
error-store-too-new = Uw gegevens horen bij een nieuwere versie. Werk Naaste bij.
error-disk-full = Er is geen ruimte meer op dit apparaat. Maak ruimte vrij en probeer het opnieuw.
error-store-failed = De gegevens kunnen niet worden gelezen of bewaard.
error-wrong-words = Deze herstelwoorden horen niet bij dit bestand.
error-bad-backup = Dit bestand is beschadigd of niet van Naaste.
error-read-only = U kunt het voorbeeld niet veranderen.
# $number (String)
error-internal = Er ging iets mis in Naaste zelf (nummer { $number }).
error-internal-plain = Er ging iets mis in Naaste zelf. Probeer het opnieuw.
error-code-unknown = Deze code kennen wij niet. Kijk hem nog eens na, teken voor teken.
error-code-expired = Deze code is verlopen. Vraag om een nieuwe code.
error-code-used = Deze code is al gebruikt. Vraag om een nieuwe code.
error-code-withdrawn = Deze code is ingetrokken. Vraag wat er is, en om een nieuwe code.
error-code-own = Dit is uw eigen code. Geef hem aan degene die voor u zorgt.
# $minutes (String)
error-code-tries = U probeerde het te vaak. Wacht { $minutes } minuten en probeer het dan opnieuw.
error-code-not-found = Op deze foto staat geen code van Naaste. Typ de code over.
