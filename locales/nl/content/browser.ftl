# The page that the browser shows after signing in. Two sentences; it cannot show more.
browser-done-title = U bent ingelogd
browser-done-text = U kunt dit venster sluiten. Ga terug naar Naaste.
browser-failed-title = Inloggen is niet gelukt
browser-failed-text = U kunt dit venster sluiten. Ga terug naar Naaste en probeer het opnieuw.
