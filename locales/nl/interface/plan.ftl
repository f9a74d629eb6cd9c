plan-title = Persoonlijk plan
plan-intro = Schrijf zelf welke hulp u wilt. De gemeente moet dit bij het onderzoek betrekken. Het hoeft niet.
plan-situation = Hoe gaat een gewone dag?
plan-situation-hint = Wat is zwaar, en wat lukt niet meer?
plan-goals = Wat wilt u weer kunnen?
plan-network = Wat kunt u zelf, en wie helpt u?
plan-wanted = Welke hulp wilt u?
plan-wanted-hint = Welke hulp, hoe vaak en van wie?
plan-form = Hoe wilt u de hulp?
plan-form-zin = De gemeente regelt het
plan-form-pgb = Ik regel het zelf met een pgb
plan-form-none = Weet ik nog niet
plan-carer = Wat heeft de mantelzorger nodig?
plan-send = Verstuur het plan
plan-print = Maak een PDF
plan-waiting = Uw plan staat klaar. Het gaat weg zodra er internet is en u bent ingelogd.
plan-refused = Het plan is niet aangenomen. Kijk bij Berichten wat er aan de hand is.
# $date (String)
plan-received = De gemeente kreeg uw plan op { $date }.
# $date (String)
plan-handed-in = U leverde uw plan in op { $date }.
plan-by-hand = Print het plan. Stuur het op of lever het in bij het loket.
plan-did-on = Op welke dag leverde u het in?
plan-did = Ik heb het ingeleverd
plan-empty = Schrijf ergens iets op.
