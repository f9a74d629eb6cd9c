# Cihazın uyarıları. Başkaları görebilir: metinler kim ya da ne hakkında olduğunu söylemez.
notification-title = Naaste
notification-afspraak = Bir randevunuz var.
notification-termijn = Bir sürenin sonu yaklaşıyor.
notification-termijn-verlopen = Bir süre geçti.
notification-pgb = PGB'nize bakın.
notification-taak = Bir göreviniz var.
notification-noodplan = Planınızı yeniden gözden geçirin.
notification-full = { $what } Tarih: { $day } { $month }.
notification-month-1 = Ocak
notification-month-2 = Şubat
notification-month-3 = Mart
notification-month-4 = Nisan
notification-month-5 = Mayıs
notification-month-6 = Haziran
notification-month-7 = Temmuz
notification-month-8 = Ağustos
notification-month-9 = Eylül
notification-month-10 = Ekim
notification-month-11 = Kasım
notification-month-12 = Aralık

# Bildirimdeki düğmeler
notification-action-done = Yapıldı
notification-action-hour = Bir saat sonra
notification-action-evening = Bu akşam
notification-action-tomorrow = Yarın sabah

# Hatırlatma türleri, cihazın kendi ayarlarında
notification-channel-afspraken = Randevular
notification-channel-termijnen = Süreler ve kararlar
notification-channel-pgb = PGB
notification-channel-taken = Görevler

# Anahtarı cihaz korurken sistemin sorduğu
device-lock-open = Naaste'yi yüzünüz, parmağınız veya cihaz şifrenizle açın.
device-lock-on = Naaste kilidini etkinleştirin.
device-lock-off = Naaste kilidini devre dışı bırakın.
