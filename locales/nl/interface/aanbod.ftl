aanbod-title = Wat er bestaat
aanbod-intro = Alle soorten hulp, in gewone woorden.
aanbod-search = Zoek hulp
aanbod-search-hint = Bijvoorbeeld: traplift, taxi of schoonmaken
aanbod-all = Alles
aanbod-maatwerk = Na een besluit
aanbod-algemeen = Zonder besluit
aanbod-hulp = Steun en advies
# $count (Number)
aanbod-count = { $count ->
    [one] 1 soort hulp
   *[other] { $count } soorten hulp
}
aanbod-none = Niets gevonden. Zoek met een ander woord, of meld wat u nodig heeft.
# $gemeente (String)
# $names (String)
aanbod-named = In { $gemeente }: { $names }
# $gemeente (String)
aanbod-local = Aanbod van { $gemeente }
aanbod-who = Voor wie
aanbod-cost = Wat het kost
aanbod-cost-free = Dit is gratis.
aanbod-cost-ask = Vraag of er kosten zijn.
aanbod-cost-maybe = U betaalt niets als:
aanbod-exempt-aow = u samenwoont en een van u nog geen AOW heeft
aanbod-exempt-wheelchair = u alleen een rolstoel van de gemeente heeft
aanbod-exempt-child = het voor een kind onder 18 is
aanbod-exempt-wlz = uw huishouden al een bijdrage voor de Wlz betaalt
aanbod-exempt-minimabeleid = de gemeente niets vraagt bij een laag inkomen
aanbod-forms = Hoe u het krijgt
aanbod-form-both = De gemeente regelt de hulp. Of u regelt die zelf met een pgb, als de gemeente dat goedvindt.
aanbod-form-pgb = Dit kan alleen met een pgb.
aanbod-no-decision = U kunt hier zo terecht. U heeft geen besluit nodig. Een pgb kan hier niet.
aanbod-desk = Waar u terechtkunt
aanbod-desk-unknown = Kies uw gemeente bij de instellingen. Dan ziet u hier het loket.
# $date (String)
aanbod-until = Vraag dit aan vóór of op { $date }.
aanbod-until-unknown = Vraag de gemeente tot welke dag u dit kunt aanvragen.
aanbod-ask = Vraag dit aan
aanbod-call-first = Wacht niet. Bel nu.
aanbod-sources = Bron
aanbod-which-law = Waar moet ik zijn?
aanbod-which-law-text = Hoogstens vijf vragen wijzen u de weg.
aanbod-report = Hulp vragen
aanbod-report-text = Meld wat moeilijk is. Daarna belt de gemeente u.
