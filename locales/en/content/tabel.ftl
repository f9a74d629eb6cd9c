table-date = Date
table-carer = Carer
table-amount = Amount
table-source = Source
table-gemeente = municipality
table-zelf = own
