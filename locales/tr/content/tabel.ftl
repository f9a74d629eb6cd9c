# Ödeme talepleri tablosunun başlıkları. Parantezdeki Hollandaca kelimeler, tablonun yeniden okunabilmesi içindir.
table-date = Tarih (datum)
table-carer = Bakıcı (zorgverlener)
table-amount = Tutar (bedrag)
table-source = Kaynak (bron)
table-gemeente = belediye
table-zelf = kendim
