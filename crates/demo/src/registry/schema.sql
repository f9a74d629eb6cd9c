-- The demo registry. An empty text stands for "none". `eigen` is 1 for what a user wrote: it survives
-- when the rest is filled anew for another day.
CREATE TABLE stand (naam TEXT NOT NULL PRIMARY KEY, waarde TEXT NOT NULL) STRICT;

CREATE TABLE persoon (
  bsn TEXT NOT NULL PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  naam TEXT NOT NULL,
  briefnaam TEXT NOT NULL,
  adres TEXT NOT NULL,                -- JSON list
  inwoner INTEGER NOT NULL
) STRICT;

CREATE TABLE machtiging (
  id TEXT NOT NULL PRIMARY KEY,
  client TEXT NOT NULL REFERENCES persoon (bsn),
  gemachtigde TEXT NOT NULL REFERENCES persoon (bsn),
  soort TEXT NOT NULL,
  bevoegdheden TEXT NOT NULL,         -- JSON list
  ingangsdatum TEXT NOT NULL,
  einddatum TEXT NOT NULL
) STRICT;
CREATE INDEX machtiging_gemachtigde ON machtiging (gemachtigde);
-- Handed over with a code by the client. `gemachtigde` is empty until somebody redeemed it. The code itself is
-- kept nowhere: `vinger` is its hash.
CREATE TABLE machtiging_code (
  id TEXT NOT NULL PRIMARY KEY,
  client TEXT NOT NULL REFERENCES persoon (bsn),
  gemachtigde TEXT NOT NULL,
  bevoegdheden TEXT NOT NULL,         -- JSON list
  ingangsdatum TEXT NOT NULL,
  einddatum TEXT NOT NULL,
  vinger TEXT NOT NULL UNIQUE,
  geldig_tot TEXT NOT NULL
) STRICT;
CREATE INDEX machtiging_code_client ON machtiging_code (client);
CREATE TABLE machtiging_ingetrokken (id TEXT NOT NULL PRIMARY KEY, op TEXT NOT NULL) STRICT;

CREATE TABLE zaak (
  id TEXT NOT NULL PRIMARY KEY,
  client TEXT NOT NULL REFERENCES persoon (bsn),
  identificatie TEXT NOT NULL UNIQUE,
  omschrijving TEXT NOT NULL,
  wet TEXT NOT NULL,
  categorie TEXT NOT NULL,
  startdatum TEXT NOT NULL,
  einddatum TEXT NOT NULL,
  status TEXT NOT NULL,
  behandelaar TEXT NOT NULL,
  adviescommissie INTEGER NOT NULL,
  opvang INTEGER NOT NULL,            -- 1: no gemachtigde sees it
  gewijzigd TEXT NOT NULL,
  eigen INTEGER NOT NULL
) STRICT;
CREATE INDEX zaak_client ON zaak (client);

-- Events of a zaak, or of a voorziening where the back-office alone knows them.
CREATE TABLE gebeurtenis (
  nummer INTEGER NOT NULL PRIMARY KEY,
  bij TEXT NOT NULL,
  soort TEXT NOT NULL,
  datum TEXT NOT NULL,
  tot TEXT NOT NULL,
  toelichting TEXT NOT NULL,
  eigen INTEGER NOT NULL
) STRICT;
CREATE INDEX gebeurtenis_bij ON gebeurtenis (bij);

CREATE TABLE besluit (
  id TEXT NOT NULL PRIMARY KEY,
  zaak_id TEXT NOT NULL,
  datum TEXT NOT NULL,
  verzenddatum TEXT NOT NULL,
  uiterlijke_reactiedatum TEXT NOT NULL,
  resultaat TEXT NOT NULL,
  toelichting TEXT NOT NULL,
  document_id TEXT NOT NULL
) STRICT;
CREATE INDEX besluit_zaak ON besluit (zaak_id);

CREATE TABLE voorziening (
  id TEXT NOT NULL PRIMARY KEY,
  client TEXT NOT NULL REFERENCES persoon (bsn),
  zaak_id TEXT NOT NULL,
  aliassen TEXT NOT NULL,             -- JSON list
  naam TEXT NOT NULL,
  wet TEXT NOT NULL,
  categorie TEXT NOT NULL,
  resultaat TEXT NOT NULL,
  leveringsvorm TEXT NOT NULL,
  ingangsdatum TEXT NOT NULL,
  einddatum TEXT NOT NULL,
  leverancier TEXT NOT NULL,
  omvang TEXT NOT NULL,               -- JSON object
  gewijzigd TEXT NOT NULL
) STRICT;
CREATE INDEX voorziening_client ON voorziening (client);

CREATE TABLE pgb (
  id TEXT NOT NULL PRIMARY KEY,
  client TEXT NOT NULL REFERENCES persoon (bsn),
  voorziening_id TEXT NOT NULL,
  zaak_id TEXT NOT NULL,
  omschrijving TEXT NOT NULL,
  categorie TEXT NOT NULL,
  toegekend_cent INTEGER NOT NULL,
  ingangsdatum TEXT NOT NULL,
  einddatum TEXT NOT NULL,
  peildatum TEXT NOT NULL
) STRICT;
CREATE INDEX pgb_client ON pgb (client);

CREATE TABLE overeenkomst (
  id TEXT NOT NULL PRIMARY KEY,
  pgb_id TEXT NOT NULL,
  zorgverlener TEXT NOT NULL,
  soort TEXT NOT NULL,
  uurtarief_cent INTEGER NOT NULL,
  minuten TEXT NOT NULL,              -- JSON list of seven
  op_feestdagen INTEGER NOT NULL,
  ingangsdatum TEXT NOT NULL,
  einddatum TEXT NOT NULL
) STRICT;
CREATE INDEX overeenkomst_pgb ON overeenkomst (pgb_id);

CREATE TABLE declaratie (
  id TEXT NOT NULL PRIMARY KEY,
  pgb_id TEXT NOT NULL,
  overeenkomst_id TEXT NOT NULL,
  datum TEXT NOT NULL,
  cent INTEGER NOT NULL
) STRICT;
CREATE INDEX declaratie_pgb ON declaratie (pgb_id);

CREATE TABLE afspraak (
  id TEXT NOT NULL PRIMARY KEY,
  client TEXT NOT NULL REFERENCES persoon (bsn),
  zaak_id TEXT NOT NULL,
  titel TEXT NOT NULL,
  moment TEXT NOT NULL,
  duur_minuten INTEGER NOT NULL,
  plaats TEXT NOT NULL,
  met TEXT NOT NULL,
  antwoord TEXT NOT NULL,
  eigen INTEGER NOT NULL
) STRICT;
CREATE INDEX afspraak_client ON afspraak (client);
CREATE TABLE afspraak_antwoord (id TEXT NOT NULL PRIMARY KEY, antwoord TEXT NOT NULL, voorstel TEXT NOT NULL, op TEXT NOT NULL) STRICT;

CREATE TABLE taak (
  id TEXT NOT NULL PRIMARY KEY,
  client TEXT NOT NULL REFERENCES persoon (bsn),
  titel TEXT NOT NULL,
  uiterlijk TEXT NOT NULL,
  door TEXT NOT NULL,
  status TEXT NOT NULL,
  eigen INTEGER NOT NULL
) STRICT;
CREATE INDEX taak_client ON taak (client);
CREATE TABLE taak_stand (id TEXT NOT NULL PRIMARY KEY, status TEXT NOT NULL, door TEXT NOT NULL, op TEXT NOT NULL) STRICT;

CREATE TABLE bericht (
  id TEXT NOT NULL PRIMARY KEY,
  client TEXT NOT NULL REFERENCES persoon (bsn),
  zaak_id TEXT NOT NULL,
  van_gemeente INTEGER NOT NULL,
  afzender TEXT NOT NULL,
  tekst TEXT NOT NULL,
  verzonden TEXT NOT NULL,
  bijlagen TEXT NOT NULL,             -- JSON list of document ids
  gelezen TEXT NOT NULL,              -- when the other side read it
  chat TEXT NOT NULL,                 -- the bsn of the one who holds this chat: nobody else's machtiging shows it
  eigen INTEGER NOT NULL
) STRICT;
CREATE INDEX bericht_client ON bericht (client);

CREATE TABLE document (
  id TEXT NOT NULL PRIMARY KEY,
  client TEXT NOT NULL REFERENCES persoon (bsn),
  zaak_id TEXT NOT NULL,
  titel TEXT NOT NULL,
  formaat TEXT NOT NULL,
  naam TEXT NOT NULL,
  datum TEXT NOT NULL,
  soort TEXT NOT NULL,
  inhoud BLOB NOT NULL,
  eigen INTEGER NOT NULL
) STRICT;
CREATE INDEX document_client ON document (client);

CREATE TABLE inzage (
  id TEXT NOT NULL PRIMARY KEY,
  client TEXT NOT NULL REFERENCES persoon (bsn),
  door TEXT NOT NULL,
  wat TEXT NOT NULL,
  moment TEXT NOT NULL,
  eigen INTEGER NOT NULL
) STRICT;
CREATE INDEX inzage_client ON inzage (client);

-- Meldingen about people who are not in the reporter's dossiers: a receipt, never access.
CREATE TABLE melding_voor_ander (
  id TEXT NOT NULL PRIMARY KEY,
  melder TEXT NOT NULL REFERENCES persoon (bsn),
  kenmerk TEXT NOT NULL UNIQUE,
  melding TEXT NOT NULL,              -- JSON
  ontvangen TEXT NOT NULL
) STRICT;

-- One act a key: the same key again answers the same receipt.
CREATE TABLE sleutel (
  actor TEXT NOT NULL,
  sleutel TEXT NOT NULL,
  vinger TEXT NOT NULL,               -- of the act and its content
  ontvangst TEXT NOT NULL,            -- JSON
  PRIMARY KEY (actor, sleutel)
) STRICT;
