# The heads and words of a table of declarations. People keep it: Dutch heads are read back, English ones too.
table-date = Datum
table-carer = Zorgverlener
table-amount = Bedrag
table-source = Bron
table-gemeente = gemeente
table-zelf = zelf
